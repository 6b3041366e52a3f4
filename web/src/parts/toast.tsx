import { useEffect, useSyncExternalStore } from 'react'

interface Message {
  readonly text: string
  readonly action?: { readonly name: string; readonly run: () => void }
}

/** One line about what was just done, with the way back. */
export function say(next: Message | undefined): void {
  message = next
  for (const tell of told) tell()
}

export function Toast() {
  const shown = useSyncExternalStore(listen, () => message)
  useEffect(() => {
    if (shown === undefined) return
    const timer = setTimeout(() => say(undefined), 8000)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <div role="status" aria-live="polite">
      {shown && (
        <div className="toast">
          <span>{shown.text}</span>
          {shown.action && (
            <button type="button" onClick={shown.action.run}>
              {shown.action.name}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function listen(tell: () => void): () => void {
  told.add(tell)
  return () => told.delete(tell)
}

const told = new Set<() => void>()
let message: Message | undefined

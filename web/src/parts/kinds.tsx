import { useMemo, useState } from 'react'
import type { Mark } from '#types/views.ts'

/** Which kinds of marks are shown; the reader's choice is kept. */
export function useKinds(): { kinds: ReadonlySet<string>; toggle: (kind: string) => void } {
  const [kept, setKept] = useState(() => localStorage.getItem('sitrep marks') ?? 'statement,figure,time,expected')
  const kinds = useMemo(() => new Set(kept.split(',')), [kept])
  const toggle = (kind: string): void => {
    const next = new Set(kinds)
    if (!next.delete(kind)) next.add(kind)
    const text = [...next].join()
    localStorage.setItem('sitrep marks', text)
    setKept(text)
  }
  return { kinds, toggle }
}

export function KindChoice({
  marks,
  kinds,
  toggle,
}: {
  readonly marks: readonly Mark[]
  readonly kinds: ReadonlySet<string>
  readonly toggle: (kind: string) => void
}) {
  return (
    <fieldset className="kinds">
      <legend className="quietly">What is marked</legend>
      {all.map((kind) => {
        const count = marks.filter((mark) => mark.kind === kind).length
        return count === 0 ? null : (
          <label key={kind}>
            <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
            {kind === 'expected' ? 'expected' : `${kind}s`} <span className="num">{count}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

const all = ['statement', 'figure', 'time', 'event', 'expected', 'scenario', 'actor', 'place']

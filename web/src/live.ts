import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { Progress } from '#types/progress.ts'

/** Listens to the server: a case that changed is asked for anew, progress is kept for the page that shows it. */
export function useLive(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const events = new EventSource('/api/events')
    let lost = false
    events.addEventListener('changed', () => void queries.invalidateQueries({ queryKey: ['case'] }))
    events.addEventListener('progress', (event) => {
      const step = JSON.parse((event as MessageEvent<string>).data) as Progress
      steps = step.done === 0 && step.state === 'reading' ? [step] : [...steps, step]
      for (const tell of told) tell()
    })
    events.addEventListener('error', () => {
      lost = true
    })
    events.addEventListener('hello', () => {
      if (lost) void queries.invalidateQueries({ queryKey: ['case'] })
      lost = false
    })
    return () => events.close()
  }, [queries])
}

export function useProgress(): readonly Progress[] {
  return useSyncExternalStore(listen, () => steps)
}

function listen(tell: () => void): () => void {
  told.add(tell)
  return () => told.delete(tell)
}

const told = new Set<() => void>()
let steps: readonly Progress[] = []

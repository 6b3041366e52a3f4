import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from './api.ts'
import { say } from './parts/toast.tsx'

/** What a person decides, as on the command line: the verdict, then the names of what it is about. */
export interface Decision {
  readonly files: readonly string[]
  readonly field?: string
  readonly value?: string
  readonly note?: string
}

/** Judges or takes back, tells that it was done, and offers the way back. */
export function useJudge(): {
  judge: (decision: Decision, told: string) => void
  undo: (id?: string) => void
  busy: boolean
} {
  const queries = useQueryClient()
  // The next decision does not wait until all pages have asked anew.
  const settle = (): void => void queries.invalidateQueries({ queryKey: ['case'] })
  const failed = (error: Error): void => say({ text: error.message })
  const send = (path: string, body: object) =>
    ask<unknown>(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const undoing = useMutation({
    mutationFn: (id: string | undefined) => send('/api/undo', id === undefined ? {} : { files: [id] }),
    onSuccess: () => {
      say({ text: 'Undone' })
      settle()
    },
    onError: failed,
  })
  const judging = useMutation({
    mutationFn: ({ decision }: { decision: Decision; told: string }) => send('/api/judge', decision),
    onSuccess: (_, { told }) => {
      say({ text: told, action: { name: 'Undo', run: () => undoing.mutate(undefined) } })
      settle()
    },
    onError: failed,
  })
  return {
    judge: (decision, told) => judging.mutate({ decision, told }),
    undo: (id) => undoing.mutate(id),
    busy: judging.isPending || undoing.isPending,
  }
}

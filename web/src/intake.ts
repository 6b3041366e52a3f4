import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { ask } from './api.ts'

/** What became of one file, pasted text or address. */
export interface Outcome {
  readonly file: string
  /** Ids of documents. */
  readonly added: readonly string[]
  readonly versions: readonly string[]
  readonly known: readonly string[]
  readonly refused: readonly { readonly code: string; readonly message: string }[]
}

export interface Intake {
  /** Inputs that were sent or wait, and those that are through. */
  readonly all: number
  readonly done: number
  readonly outcomes: readonly Outcome[]
  readonly busy: boolean
  readonly files: (files: readonly File[]) => void
  readonly form: (form: FormData, inputs: number) => void
}

/** Sends whatever is given in parts that the server takes, one after the other; more can be given meanwhile. */
export function useIntake(): Intake {
  const queries = useQueryClient()
  const waiting = useRef<{ form: FormData; names: readonly string[] }[]>([])
  const running = useRef(false)
  const [state, setState] = useState({ all: 0, done: 0, outcomes: [] as readonly Outcome[], busy: false })

  const run = useCallback(async (): Promise<void> => {
    if (running.current) return
    running.current = true
    for (let part = waiting.current.shift(); part; part = waiting.current.shift()) {
      const { form, names } = part
      const outcomes = await ask<{ outcomes: Outcome[] }>('/api/upload', { method: 'POST', body: form }).then(
        (answer) => answer.outcomes,
        (error: Error) => names.map((file) => refused(file, 'not-sent', error.message)),
      )
      setState((old) => ({ ...old, done: old.done + names.length, outcomes: [...old.outcomes, ...outcomes] }))
    }
    running.current = false
    setState((old) => ({ ...old, busy: false }))
    void queries.invalidateQueries({ queryKey: ['case'] })
  }, [queries])

  const give = (parts: readonly { form: FormData; names: readonly string[] }[], refusals: readonly Outcome[]): void => {
    const count = parts.reduce((sum, { names }) => sum + names.length, 0)
    waiting.current.push(...parts)
    setState((old) => {
      // What was given before and is through is told no more once something new is given.
      const { all, done, outcomes } = old.busy ? old : { all: 0, done: 0, outcomes: [] }
      return {
        all: all + count + refusals.length,
        done: done + refusals.length,
        outcomes: [...outcomes, ...refusals],
        busy: count > 0 || old.busy,
      }
    })
    if (count > 0) void run()
  }

  return {
    ...state,
    files(files) {
      const { parts, tooLarge } = partsOf(files)
      give(
        parts.map((part) => {
          const form = new FormData()
          for (const file of part) form.append('files', file, nameOf(file))
          return { form, names: part.map(nameOf) }
        }),
        tooLarge.map((file) =>
          refused(nameOf(file), 'too-large', 'larger than 64 MB: add it at the terminal with sitrep add'),
        ),
      )
    },
    form(form, inputs) {
      const name = form.get('addresses')
      const names = typeof name === 'string' && name !== '' ? name.split(/\s+/).filter(Boolean) : ['pasted text']
      give([{ form, names: names.slice(0, inputs) }], [])
    },
  }
}

/** As many files at a time as the server takes. */
function partsOf(files: readonly File[]): { parts: File[][]; tooLarge: File[] } {
  const parts: File[][] = []
  const tooLarge: File[] = []
  let size = Number.POSITIVE_INFINITY
  for (const file of files) {
    if (file.size > most) tooLarge.push(file)
    else if (size + file.size > most || parts.at(-1)!.length === mostFiles) {
      parts.push([file])
      size = file.size
    } else {
      parts.at(-1)!.push(file)
      size += file.size
    }
  }
  return { parts, tooLarge }
}

/** With its folder, where a folder was chosen. */
export function nameOf(file: File): string {
  return (paths.get(file) ?? file.webkitRelativePath) || file.name
}

/** All files of what was dropped, folders with all that is in them. What the system hides stays out. */
export async function dropped(items: DataTransferItemList): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found: File[] = []
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (entry.name.startsWith('.')) return
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
      paths.set(file, entry.fullPath.replace(/^\//, ''))
      found.push(file)
      return
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    // A folder is told in pieces of a hundred.
    for (;;) {
      const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
      if (piece.length === 0) return
      for (const each of piece) await walk(each)
    }
  }
  for (const entry of entries) await walk(entry)
  return found
}

/** Where a dropped file stood in its folder: the browser does not tell it. */
const paths = new WeakMap<File, string>()

function refused(file: string, code: string, message: string): Outcome {
  return { file, added: [], versions: [], known: [], refused: [{ code, message }] }
}

/** Bytes: below what the server takes, with room for names. */
const most = 60 * 1024 * 1024
const mostFiles = 100

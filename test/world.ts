import { readFile } from 'node:fs/promises'
import type { World } from '#actions/action.ts'

/** A world that remembers what was said to it. */
export function watchedWorld(
  stdin = '',
  home = '/nowhere',
): World & { out(): string; notes: string[]; files: Map<string, string> } {
  let out = ''
  const notes: string[] = []
  let seconds = 0
  const files = new Map<string, string>()
  return {
    stdin: (async function* () {
      if (stdin !== '') yield new TextEncoder().encode(stdin)
    })(),
    stdinIsTerminal: stdin === '',
    columns: 80,
    write: async (text) => {
      out += text
    },
    note: (line) => void notes.push(line),
    progress: () => {},
    readFile: (path) => readFile(path),
    sleep: async () => {},
    stopped: () => true,
    writeFile: async (path, content) =>
      void files.set(path, typeof content === 'string' ? content : Buffer.from(content).toString('latin1')),
    cases: { home },
    now: () => new Date(Date.UTC(2024, 10, 5, 9, 0, seconds++)).toISOString(),
    person: 'tester',
    fetcher: () => async () => ({ code: 'no-network', message: 'Tests fetch nothing.' }),
    out: () => out,
    notes,
    files,
  }
}

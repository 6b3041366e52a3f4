import type { World } from '#actions/action.ts'

/** The world of an action that a request runs: it reads no input of the server's terminal and writes no file. */
export function silentWorld(
  own: Pick<World, 'cases' | 'now' | 'person' | 'fetcher'>,
  hear: { note?: (line: string) => void; progress?: (line: string) => void } = {},
): World {
  return {
    ...own,
    stdin: nothing(),
    stdinIsTerminal: true,
    columns: 100,
    write: async () => {},
    note: hear.note ?? (() => {}),
    progress: hear.progress ?? (() => {}),
    readFile: async () => {
      throw new Error('a request reads no file')
    },
    sleep: async () => {},
    stopped: () => true,
    writeFile: async () => {
      throw new Error('a request writes no file')
    },
    // Only who sits at the machine may lead the program into its network.
    fetcher: () => own.fetcher({ ownNetwork: false }),
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

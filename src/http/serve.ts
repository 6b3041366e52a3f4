import { spawn } from 'node:child_process'
import { z } from 'zod'
import { overview } from '#5-report/views/overview.ts'
import { type Action, defineAction } from '#actions/action.ts'
import { openedCase } from '#actions/case/open-case.ts'
import { caseActions } from '#actions/list.ts'
import { viewAt } from './desk.ts'
import { startServer } from './server.ts'

/** `sitrep serve`: the case in the browser, until it is interrupted. */
export function serveAction(version: string): Action {
  return defineAction({
    name: 'serve',
    summary: 'open the case in the browser: a workbench on this machine alone',
    operands: '',
    options: [
      { flags: '--case <name>', summary: 'the case; without it, the one last used' },
      { flags: '--port <number>', summary: 'the port; without it, a free one' },
      { flags: '--most <count>', summary: 'documents to open at the most, the heaviest first (2000)' },
      { flags: '--no-open', summary: 'only write the address' },
    ],
    examples: ['sitrep serve', 'sitrep serve --case dam-failure --port 4800 --no-open'],
    input: z.object({
      files: z.array(z.string()).max(0, 'sitrep serve takes no files; add them with sitrep add'),
      case: z.string().optional(),
      port: z.coerce.number().int().min(0).max(65535, 'a port is a number up to 65535').optional(),
      most: z.coerce.number().int().min(1).default(2000),
      open: z.boolean().default(true),
    }),
    async run({ case: name, port, most, open: wanted }, world) {
      const open = await openedCase(name, world)
      try {
        const desk = { open, most, world }
        // The first page shall not wait for what is worked out once.
        overview((await viewAt(desk)).situation)
        const server = await startServer({
          desk,
          actions: caseActions,
          version,
          ...(port === undefined ? {} : { port }),
          complain: (error) => world.note(error instanceof Error ? (error.stack ?? error.message) : String(error)),
        })
        await world.write(`${server.address}\n`)
        world.note('the address works once; press Ctrl-C to stop')
        if (wanted && world.stdinIsTerminal) openInBrowser(server.address)
        await interrupted()
        await server.close()
        return 0
      } finally {
        await open.close()
      }
    },
  })
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** Where no browser can be started, the address stands in the terminal. */
function openInBrowser(address: string): void {
  const [command, words] = openers[process.platform] ?? ['xdg-open', []]
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref()
}

const openers: Readonly<Record<string, readonly [command: string, words: readonly string[]]>> = {
  darwin: ['open', []],
  win32: ['rundll32', ['url.dll,FileProtocolHandler']],
}

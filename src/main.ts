/** Wires the program to the process that it runs in. */
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { World } from '#actions/action.ts'
import { runCommandLine } from '#cli/program.ts'
import { fetcher } from '#fetch/fetch-address.ts'
import { untilStopped } from '#fetch/until-stopped.ts'
import { serveAction } from '#http/serve.ts'

// The runtime of the model would describe its process to whoever listens, and in doing so overruns the stack of a thread where the command line is long
// (150 files by their whole names). Set here, before any thread starts: a thread has only a copy of these.
process.env.ORT_DISABLE_TELEMETRY = '1'

/** Seconds before long work starts to show its progress. */
const patience = 2
const started = performance.now()

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const world: World = {
  stdin: process.stdin,
  stdinIsTerminal: process.stdin.isTTY === true,
  columns: process.stdout.columns ?? 80,
  write: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
    }),
  note: (line) => void process.stderr.write(`${clearLine()}sitrep: ${line}\n`),
  progress: (line) => {
    if (process.stderr.isTTY && performance.now() - started > patience * 1000) process.stderr.write(clearLine() + line)
  },
  readFile: (path) => readFile(path),
  writeFile: (path, content) => writeFile(path, content),
  cases: {
    home: process.env.SITREP_HOME ?? join(homedir(), '.sitrep'),
    ...(process.env.SITREP_DATABASE === undefined ? {} : { database: process.env.SITREP_DATABASE }),
  },
  now: () => new Date().toISOString(),
  person: process.env.SITREP_PERSON ?? userInfo().username,
  fetcher: (options) => fetcher({ ...options, userAgent: `sitrep/${version}` }),
  ...untilStopped(),
}

function clearLine(): string {
  return process.stderr.isTTY ? '\r\u001b[K' : ''
}

// A reader that has seen enough (`sitrep read … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await runCommandLine(process.argv.slice(2), world, version, [serveAction(version)])

/**
 * `npm run eval [-- --data DIR]`: every score that we hold ourselves to, on development data, and at the end one table with the published figures beside
 * them. Each part skips with one line where its data is absent.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rowsIn, table } from './row.ts'

const flag = process.argv.indexOf('--data')
const data = flag > 0 ? process.argv[flag + 1]! : fileURLToPath(new URL('../../shared/data', import.meta.url))

const parts: readonly (readonly [title: string, script: string, data: string])[] = [
  ['statements', 'eval-statements.ts', data],
  ['speakers', 'speakers-score.ts', data],
  ['names', 'eval-names.ts', data],
  ['syntax', 'eval-syntax.ts', data],
  ['coreference', 'eval-coreference.ts', data],
  ['certainty', 'eval-certainty.ts', data],
  ['times', 'eval-times.ts', data],
  ['figures', 'eval-figures.ts', data],
  ['claims', 'eval-claims.ts', data],
  ['scenarios', 'eval-scenarios.ts', data],
  ['events', 'eval-events.ts', data],
  ['pages', 'eval-site.ts', data],
  ['answer keys', 'keys-score.ts', fileURLToPath(new URL('..', `file://${data.replace(/\/?$/, '/')}`))],
]

const rows: string[][] = []
for (const [title, script, folder] of parts) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  if (!existsSync(path)) continue
  console.log(`\n━━ ${title}\n`)
  const { status, output } = await run(path, folder)
  if (status !== 0) process.exitCode = 1
  const own = rowsIn(output)
  rows.push(...(own.length > 0 ? own : [[title, 'see above', '', '']]))
}
console.log(`\n━━ all together, on development data\n\n${table([['what', 'data', 'ours', 'published'], ...rows])}`)

/** One process a part; what it prints is shown as it comes, and kept. */
function run(path: string, folder: string): Promise<{ readonly status: number | null; readonly output: string }> {
  const words = ['--conditions=source', '--import', 'tsx', path, '--data', folder]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })))
}

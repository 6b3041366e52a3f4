/**
 * `npm run eval [-- --data DIR]`: every score that we hold ourselves to, on development data, beside the published figures. Each part skips with one
 * line where its data is absent.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const flag = process.argv.indexOf('--data')
const data = flag > 0 ? process.argv[flag + 1]! : fileURLToPath(new URL('../../shared/data', import.meta.url))

const parts: readonly (readonly [title: string, script: string, data: string])[] = [
  ['statements', 'eval-statements.ts', data],
  ['times', 'eval-times.ts', data],
  ['figures', 'eval-figures.ts', data],
  ['names', 'eval-names.ts', data],
  ['scenarios', 'eval-scenarios.ts', data],
  ['events', 'eval-events.ts', data],
  ['answer keys', 'keys-score.ts', fileURLToPath(new URL('..', `file://${data.replace(/\/?$/, '/')}`))],
]

for (const [title, script, folder] of parts) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  if (!existsSync(path)) continue
  console.log(`\n━━ ${title}\n`)
  const { status } = spawnSync(process.execPath, ['--conditions=source', '--import', 'tsx', path, '--data', folder], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

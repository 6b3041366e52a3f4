/**
 * `bench/fuzz.ts [COUNT] [SEED] [FIRST]`: reads mutated files of all kinds (100,000 without COUNT) and says what became of them; after each thousand, how far it came.
 */
import { type Fuzzed, fuzz } from './intake/fuzz.ts'

const [count = '100000', seed = '1', first = '0'] = process.argv.slice(2)
const started = performance.now()
const told = ({ files, slowest, slowestKind, hung, busy, busiest, failed, peak }: Fuzzed) =>
  console.error(
    `${files} files, ${((performance.now() - started) / 1000).toFixed(0)} s, slowest ${slowest.toFixed(0)} ms (${slowestKind}), ${hung} over 5 s; of processor time ${busiest.toFixed(0)}, ${busy} over 5 s; ${failed.length} failed, ${peak.toFixed(0)} MB`,
  )
const result = await fuzz(Number(count), Number(seed), undefined, told, Number(first))
const refused = Object.values(result.refused).reduce((sum, each) => sum + each, 0)
console.log(
  `${result.files} mutated files of all kinds in ${((performance.now() - started) / 1000).toFixed(0)} s: ${result.documents} documents read, ${refused} refusals, each with its reason`,
)
console.log(
  `slowest ${result.slowest.toFixed(0)} ms (${result.slowestKind}), ${result.hung} over 5 s; of processor time ${result.busiest.toFixed(0)} ms (${result.busiestKind}), ${result.busy} over 5 s; peak ${result.peak.toFixed(0)} MB resident`,
)
console.log(
  Object.entries(result.refused)
    .sort((a, b) => b[1] - a[1])
    .map(([code, times]) => `${code} ${times}`)
    .join(', '),
)
for (const line of result.slow) console.log(`SLOW ${line}`)
for (const line of result.failed.slice(0, 50)) console.log(`FAILED ${line}`)
process.exit(result.failed.length + result.busy > 0 ? 1 : 0)

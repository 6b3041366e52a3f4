/**
 * `npm run bench [-- --data DIR]`: articles a second, peak memory, and how cost grows from 10 to 1,000 documents. Ratios within one run can be compared
 * between machines; seconds cannot.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { articles } from './articles.ts'

const flag = process.argv.indexOf('--data')
const data = flag > 0 ? process.argv[flag + 1]! : fileURLToPath(new URL('../../shared/data', import.meta.url))
const sizes = [10, 100, 1000]
type Row = Record<string, number>

console.log(`on ${articles(data, 1).source}; processor seconds, one process a row\n`)

const alone = measure('model', 100)
const two = measure('threads', 100)
const perWindow = (1000 * alone.inside!) / alone.windows!
console.log('the model            articles/s   ms/window   of the bare model’s speed')
console.log(
  line(
    ['one thread', 20],
    [(alone.count! / alone.seconds!).toFixed(1), 11],
    [perWindow.toFixed(1), 12],
    [`${((100 * alone.inside!) / alone.seconds!).toFixed(0)}%`, 10],
  ),
)
console.log(line(['two threads', 20], [(two.count! / two.seconds!).toFixed(1), 11]))
console.log(
  `(wall seconds; ${(alone.words! / alone.count!).toFixed(0)} words and ${(alone.windows! / alone.count!).toFixed(1)} windows an article)\n`,
)

console.log('sitrep read          articles/s   ms/article   peak MB   live MB   cost against the row above')
let before: Row | undefined
for (const size of sizes) {
  const row = measure('read', size)
  const each = row.seconds! / row.count!
  const growth =
    before === undefined
      ? ''
      : `${(row.seconds! / before.seconds!).toFixed(1)}× for ${row.count! / before.count!}× the articles`
  console.log(
    line(
      [`${size} documents`, 20],
      [(1 / each).toFixed(1), 11],
      [(each * 1000).toFixed(1), 13],
      [row.peakMegabytes!.toFixed(0), 10],
      [row.liveMegabytes!.toFixed(0), 10],
      [`   ${growth}`, 0],
    ),
  )
  before = row
}

console.log(
  '\nsitrep brief         read s   resolve s   report s    claims   peak MB   resolve + report against the row above',
)
before = undefined
for (const size of sizes) {
  const row = measure('brief', size)
  const own = row.resolve! + row.report!
  const growth = before === undefined ? '' : `${(own / (before.resolve! + before.report!)).toFixed(1)}×`
  console.log(
    line(
      [`${size} documents`, 20],
      [row.read!.toFixed(2), 7],
      [row.resolve!.toFixed(2), 12],
      [row.report!.toFixed(2), 11],
      [String(row.claims), 10],
      [row.peakMegabytes!.toFixed(0), 10],
      [`   ${growth}`, 0],
    ),
  )
  before = row
}

console.log('\nwhere the time of an article goes (ms)')
const { peakMegabytes: _, liveMegabytes: __, ...steps } = measure('steps', 100)
for (const [step, ms] of Object.entries(steps)) console.log(line([step, 20], [ms.toFixed(2), 11]))

const { pages, papers } = measure('intake', 1)
console.log('\nintake, a processor second: what is taken apart beside what can be read of it')
console.log(line(['pages', 20], [pages!.toFixed(1), 11]))
console.log(line(['papers (PDF)', 20], [papers!.toFixed(1), 11]))

const beside = measure('beside', 60)
console.log(
  '\nanalysis beside intake: articles a second, alone, with five pages a second coming in, and with pages taken apart as fast as it goes',
)
console.log(line(['alone', 20], [beside.alone!.toFixed(1), 11]))
console.log(line(['beside a watch', 20], [beside.watch!.toFixed(1), 11]))
console.log(
  line(['beside a flood', 20], [beside.flood!.toFixed(1), 11], [`${beside.floodPages!.toFixed(0)} pages`, 14]),
)

console.log('\nhostile text: milliseconds for 500,000 characters, and against half of it (2 is a straight line)')
const hostile = measure('hostile', 1)
for (const [name, value] of Object.entries(hostile)) {
  if (!name.endsWith('500k ms')) continue
  const kind = name.replace(' 500k ms', '')
  console.log(line([kind, 20], [value.toFixed(0), 11], [`${hostile[`${kind} ratio`]!.toFixed(1)}×`, 10]))
}

console.log('\ntimes and figures on the text alone: milliseconds, and against half of it (2 is a straight line)')
const numbers = measure('hostile-numbers', 1)
for (const [name, value] of Object.entries(numbers)) {
  if (!name.endsWith(' ms')) continue
  const kind = name.replace(/ ms$/, '')
  console.log(line([kind, 32], [value.toFixed(0), 8], [`${numbers[`${kind} ratio`]!.toFixed(1)}×`, 8]))
}

function measure(job: string, count: number): Row {
  const script = fileURLToPath(new URL('./measure.ts', import.meta.url))
  const options = ['--expose-gc', '--conditions=source', '--import', 'tsx', script, job, String(count), data]
  return JSON.parse(
    execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
      .trim()
      .split('\n')
      .at(-1)!,
  ) as Row
}

function line(...cells: readonly (readonly [string, number])[]): string {
  return cells.map(([text, width], index) => (index === 0 ? text.padEnd(width) : text.padStart(width))).join('')
}

/**
 * A large case out of our samples, for pictures and for trying things out: `node --conditions=source --import tsx test/many-documents.ts FOLDER 120` writes so many files. Each is
 * a sample dispatch under another paper's name, some days later, its larger numbers a little changed, so that claims gather statements and figures are revised.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , folder, count = '120'] = process.argv
if (folder === undefined) throw new Error('name a folder to write to')

const sources = ['covert-deployment', 'dam-failure', 'port-merger'].flatMap((set) =>
  readdirSync(join('samples', set)).map((name) => readFileSync(join('samples', set, name), 'utf8')),
)
const papers = [
  ...[
    'Fenwick Gazette',
    'Oldmere Tribune',
    'Port Ellis Record',
    'Northern Wire',
    'Castle Street Review',
    'Dunholm Star',
  ],
  ...[
    'The Marrow Standard',
    'Quayside Weekly',
    'Evening Beacon',
    'Tarn Valley Post',
    'Kessin Observer',
    'Harbour Light',
  ],
]

mkdirSync(folder, { recursive: true })
for (let at = 0; at < Number(count); at++) {
  const text = sources[at % sources.length]!
  const turn = Math.floor(at / sources.length)
  writeFileSync(join(folder, `${String(at + 1).padStart(4, '0')}.txt`), turn === 0 ? text : varied(text, at, turn))
}

function varied(text: string, at: number, turn: number): string {
  return text
    .replace(/^Publisher: .*$/m, `Publisher: ${papers[at % papers.length]}`)
    .replace(/^((?:Published|Date): )(\d{4}-\d\d-\d\d)/m, (_, label: string, date: string) => {
      const later = new Date(Date.parse(date) + turn * 86_400_000).toISOString().slice(0, 10)
      return label + later
    })
    .replace(/^URL: .*$/m, `URL: https://paper-${at}.example/`)
    .replace(/\b\d{1,3},\d{3}\b/g, (number) => {
      const value = Number(number.replace(',', ''))
      return (value + turn * 100 * Math.ceil(value / 5000)).toLocaleString('en')
    })
}

/** `FILE ENCODING`: takes one file in, as a file or as what a server sent in that encoding, and prints what it cost. */
import { readFileSync } from 'node:fs'
import { parseApart } from '#1-intake/apart/shared.ts'
import { fromFetched, intake } from '#1-intake/intake.ts'
import { parserBeside, residentOf } from './parser-beside.ts'

const [path = '', encoding = ''] = process.argv.slice(2)
const started = performance.now()
const now = new Date('2026-01-01')
const found =
  encoding === ''
    ? intake([path], { now })
    : fromFetched(
        {
          bytes: readFileSync(path),
          type: 'text/html',
          encoding,
          address: 'http://a.example/',
          retrieved: '2026-01-01T00:00:00Z',
        } as never,
        'http://a.example/',
        { now, parse: parseApart },
      )
const outcomes = new Map<string, number>()
for await (const each of found) {
  const outcome = 'refusal' in each ? each.refusal.problem.code : 'read'
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
}
const { fsWrite, userCPUTime, systemCPUTime } = process.resourceUsage()

const beside = parserBeside()
console.log(
  JSON.stringify({
    outcomes: [...outcomes].map(([outcome, times]) => (times === 1 ? outcome : `${outcome} × ${times}`)).join(', '),
    milliseconds: performance.now() - started,
    processor: (userCPUTime + systemCPUTime) / 1000 + beside.ticks * 10,
    resident: (residentOf('self') + beside.resident) / 1000,
    written: (fsWrite * 512) / 1e6,
  }),
)
process.exit()

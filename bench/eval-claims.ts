/**
 * What several documents say together, held against keys: `--data DIR [--errors] [--only STORY] [--second]`. The stories with keys of our own (`bench/keys-stories`):
 * same-claim links, origins, figures that conflict, denials, and claims called corroborated that are not. Then ECB+ (dev topics): claims against gold event clusters.
 * With --second, the links alone of a second reader (`training/groups`) on the same statements.
 */
import { parseArgs } from 'node:util'
import { resolve } from '#4-resolution/resolve.ts'
import { type Counts, scoreStory, sumOf } from './claims-score.ts'
import { evalEcb } from './ecb.ts'
import { f1, row } from './row.ts'
import { bySecondReader } from './second-reader.ts'
import { readStory, storyKeys } from './stories.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    errors: { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-ecb': { type: 'boolean', default: false },
    second: { type: 'boolean', default: false },
  },
})

const all: Counts[] = []
for (const key of storyKeys()) {
  if (values.only !== undefined && !key.story.includes(values.only)) continue
  const outcomes = await readStory(values.data, key.story)
  if (outcomes === undefined) {
    console.log(`skipped: no story ${key.story} in ${values.data}; give another folder with --data`)
    continue
  }
  const resolved = resolve(outcomes)
  const situation = values.second ? bySecondReader(resolved, key.story) : resolved
  if (situation === undefined) continue
  const texts = new Map(
    outcomes.flatMap((one) => ('reading' in one ? [[one.reading.document.id, one.reading.document.text]] : [])),
  )
  const { counts, errors } = scoreStory(key, situation, texts)
  all.push(counts)
  tell(key.story, counts)
  if (values.errors) console.log(errors.map((error) => `  ${error}`).join('\n'))
}
if (all.length > 0) {
  const sum = sumOf(all)
  tell('all', sum)
  const data = `${all.length} stories, own key`
  const { over, found } = linkScores(sum)
  row('same-claim links, pairwise F1 (over spans found)', data, `${over.toFixed(1)} (${found.toFixed(1)})`)
  row('origins of a claim right', data, share(sum.originsRight, sum.claims))
  row('conflicting figures told', data, `${sum.conflictsTold} of ${sum.conflicts}`)
  row('called corroborated, and not', data, `${sum.corroboratedWrong} of ${sum.corroborated}`)
  row('denials tied to their claim', data, `${sum.denialsTied} of ${sum.denials}`)
}
if (!values['no-ecb'] && !values.second && values.only === undefined) await evalEcb(values.data)

function linkScores({ pairs, pairsFound, pairsRight, pairsWrong }: Counts) {
  const own = pairsRight + pairsWrong
  return { over: f1(pairsRight, own, pairs), found: f1(pairsRight, own, pairsFound) }
}

function tell(title: string, counts: Counts): void {
  const { over, found } = linkScores(counts)
  console.log(
    [
      `${title}:`,
      `  spans with a statement ${share(counts.spansFound, counts.spans)}`,
      `  links P ${share(counts.pairsRight, counts.pairsRight + counts.pairsWrong)} R ${share(counts.pairsRight, counts.pairs)} F1 ${over.toFixed(1)}; over spans found R ${share(counts.pairsRight, counts.pairsFound)} F1 ${found.toFixed(1)}`,
      `  origins right ${share(counts.originsRight, counts.claims)}, of claims seen ${share(counts.originsRight, counts.claimsSeen)}`,
      `  conflicting figures told ${counts.conflictsTold} of ${counts.conflicts}; side by side ${counts.sideBySide} of ${counts.pairsOfFigures}`,
      `  called corroborated ${counts.corroborated}, wrong ${counts.corroboratedWrong}; denials tied ${counts.denialsTied} of ${counts.denials}`,
    ].join('\n'),
  )
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`
}

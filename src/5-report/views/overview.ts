import type { Situation, Status } from '#types/situation.ts'
import type { SituationView } from '#types/views.ts'
import { plain } from '../plain.ts'
import { expected } from '../sections/expected.ts'
import { gaps } from '../sections/gaps.ts'
import { orderOf } from './claim-rows.ts'
import { lineView, looked } from './quote.ts'

/** The first page: how many claims stand how, what is expected next, what is open, what could not be read. Made once for a situation. */
export function overview(situation: Situation): Omit<SituationView, 'title'> {
  const known = made.get(situation)
  if (known) return known
  const look = looked(situation)
  const { claims } = orderOf(situation)
  const counts: Record<Status, number> = {
    ...{ reported: 0, corroborated: 0, acknowledged: 0 },
    ...{ disputed: 0, denied: 0, retracted: 0 },
  }
  const groups = { several: 0, one: 0, told: 0 }
  for (const { claim, group } of claims) {
    counts[claim.status]++
    groups[group]++
  }
  const view = {
    documents: look.sources.length,
    counts,
    groups,
    expected: expected(look)
      .slice(0, most)
      .map((line) => lineView(look, line)),
    gaps: gaps(look).map((line) => lineView(look, { ...line, lines: line.lines.slice(0, most) })),
    problems: situation.outcomes.flatMap((outcome) => {
      const { id, path } = 'refusal' in outcome ? outcome.refusal : outcome.reading.document
      const problems = 'refusal' in outcome ? [outcome.refusal.problem] : outcome.reading.document.warnings
      return problems.map((problem) => ({ input: plain(path?.split(/[\\/]/).at(-1) ?? id), problem }))
    }),
  }
  made.set(situation, view)
  return view
}

const made = new WeakMap<Situation, Omit<SituationView, 'title'>>()

/** Of a list that stands beside others; the timeline has all. */
const most = 200

import type { Situation, Status } from '#types/situation.ts'
import type { SituationView } from '#types/views.ts'
import type { Lookup } from '../lookup.ts'
import { type Draft, fillText } from '../parts.ts'
import { plain } from '../plain.ts'
import { expected } from '../sections/expected.ts'
import { gaps } from '../sections/gaps.ts'
import { t } from '../templates.ts'
import { orderOf } from './claim-rows.ts'
import { lineView, looked, said } from './quote.ts'

/** The first page: how many claims stand how, what is expected next, what is open, what could not be read. Made once for a situation. */
export function overview(situation: Situation): Overview {
  const known = made.get(situation.outcomes)
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
  const lines = expected(look)
  // What the newest document has overtaken is no longer next.
  const ahead = lines.filter((line) => !isPassed(look, line))
  const view = {
    counts,
    groups,
    expected: ahead.slice(0, most).map((line) => lineView(look, line)),
    ahead: ahead.length,
    passed: lines.length - ahead.length,
    gaps: gaps(look).map((line) => lineView(look, { ...line, lines: line.lines.slice(0, most) })),
    problems: situation.outcomes
      .flatMap((outcome) => {
        const { id, path } = 'refusal' in outcome ? outcome.refusal : outcome.reading.document
        const problems = 'refusal' in outcome ? [outcome.refusal.problem] : outcome.reading.document.warnings
        return problems.map((problem) => ({ input: plain(path?.split(/[\\/]/).at(-1) ?? id), problem }))
      })
      .slice(0, mostProblems),
  }
  made.set(situation.outcomes, view)
  return view
}

type Overview = Omit<SituationView, 'title' | 'documents' | 'unopened'>

function isPassed(look: Lookup, { fields }: Draft): boolean {
  const when = fields.find(({ label }) => label === t.label.when)
  return when !== undefined && said(look, when.parts).endsWith(fillText(t.when.passed, { when: '' }))
}

const made = new WeakMap<Situation['outcomes'], Overview>()

/** Of a list that stands beside others. */
const most = 24
const mostProblems = 100

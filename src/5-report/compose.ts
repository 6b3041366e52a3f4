import type { Change } from '#types/change.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Part, Report, ReportDocument, Section, SectionId } from '#types/report.ts'
import type { Situation } from '#types/situation.ts'
import { dateText } from './dates.ts'
import { type Lookup, lookup, type Source } from './lookup.ts'
import { type Draft, fill, numbered, value } from './parts.ts'
import { assessments } from './sections/assessments.ts'
import { changes } from './sections/changes.ts'
import { claims } from './sections/claims.ts'
import { expected } from './sections/expected.ts'
import { figures } from './sections/figures.ts'
import { gaps } from './sections/gaps.ts'
import { judgements } from './sections/judgements.ts'
import { scenarios } from './sections/scenarios.ts'
import { sources } from './sections/sources.ts'
import { timeline } from './sections/timeline.ts'
import { transfers } from './sections/transfers.ts'
import { voices } from './sections/voices.ts'
import { because, headings, t } from './templates.ts'

/** Situation → Report: composed once, then printed in any format. The order of the sections is that of this list. */
export function compose(situation: Situation, { changes: since, judgements: made, only }: Extra = {}): Report {
  const look = lookup(situation, made)
  const sections: readonly (readonly [SectionId, (look: Lookup) => Draft[]])[] = [
    ...(since === undefined ? [] : [['changes', () => changes(look, since)] as const]),
    ...composers,
    ...(made === undefined || made.length === 0 ? [] : [['judgements', () => judgements(look, made)] as const]),
  ]
  return {
    title: title(look),
    documents: look.sources.map(documentOf),
    problems: situation.outcomes.flatMap((outcome) =>
      'refusal' in outcome
        ? [{ input: outcome.refusal.path ?? outcome.refusal.id, problem: outcome.refusal.problem }]
        : outcome.reading.document.warnings.map((problem) => ({
            input: outcome.reading.document.path ?? outcome.reading.document.id,
            problem,
          })),
    ),
    sections: sections
      .filter(([id]) => only === undefined || only.includes(id))
      .map(([id, composeSection]): Section => {
        return { id, ...headings[id], lines: numbered(composeSection(look), id) }
      }),
  }
}

/** What a case has beside its situation. */
export interface Extra {
  /** What has become different since a moment: a section before all others. */
  readonly changes?: readonly Change[]
  /** All that were made, the undone ones too: a section after all others. */
  readonly judgements?: readonly Judgement[]
  /** Sections to compose; without it, all. */
  readonly only?: readonly SectionId[]
}

const composers: readonly (readonly [SectionId, (look: Lookup) => Draft[]])[] = [
  ['claims', claims],
  ['voices', voices],
  ['figures', figures],
  ['timeline', timeline],
  ['transfers', transfers],
  ['assessments', assessments],
  ['scenarios', scenarios],
  ['expected', expected],
  ['gaps', gaps],
  ['sources', sources],
]

function title(look: Lookup): Part[] {
  const [first] = look.sources
  if (look.sources.length === 0) return fill(t.title.bare)
  if (look.sources.length === 1) {
    const { title: own, path } = first!.reading.document
    const name = own ?? path?.split(/[\\/]/).at(-1)
    const why = own === undefined ? because.file : because.given
    return name === undefined ? fill(t.title.bare) : fill(t.title.one, { title: [value(name, why)] })
  }
  const count = [value(String(look.sources.length), because.counted)]
  const days = look.sources.flatMap(({ reading }) => reading.document.published?.slice(0, 10) ?? []).sort()
  const from = days.slice(0, 1).map((day) => value(dateText(day), because.publication))
  const to = days.slice(-1).map((day) => value(dateText(day), because.publication))
  if (days.length === 0) return fill(t.title.many, { count })
  return fill(days[0] === days.at(-1) ? t.title.manyOneDay : t.title.manyDated, { count, from, to })
}

function documentOf({ label, reading }: Source): ReportDocument {
  const { id, title, publisher, published, url, text, blocks } = reading.document
  return {
    id,
    label,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    text,
    blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
  }
}

import { situation } from '#pipeline.ts'
import type { Situation } from '#types/situation.ts'
import type { OpenCase } from '../case/open-case.ts'
import type { CaseView } from '../case/view.ts'

/**
 * What the case came to at a moment, by when documents came in and judgements were made, whatever dates they bear: what a reader saw at the last visit.
 * The last answer is remembered.
 */
export async function asSeenAt(open: OpenCase, view: CaseView, moment: string): Promise<Situation> {
  const ids = new Set(view.documents.filter(({ added }) => added <= moment).map(({ id }) => id))
  const judgements = view.judgements.filter(({ at }) => at <= moment)
  const outcomes = view.situation.outcomes.filter(
    (outcome) => 'reading' in outcome && ids.has(outcome.reading.document.id),
  )
  if (outcomes.length === view.situation.outcomes.length && judgements.length === view.judgements.length)
    return view.situation
  const key = `${outcomes.length} ${judgements.length}`
  const known = remembered.get(view)
  if (known?.key === key) return known.situation
  const links = await open.store.links([...ids])
  const before = situation(outcomes, { judgements, links })
  remembered.set(view, { key, situation: before })
  return before
}

const remembered = new WeakMap<CaseView, { readonly key: string; readonly situation: Situation }>()

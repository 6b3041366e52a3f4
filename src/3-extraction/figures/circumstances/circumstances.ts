/** When and where a figure holds: "… wounded combatants in October" is for that month, "as of Friday" at that day, "in Odesa" there. */
import { spanOfTokens } from '#types/analysis.ts'
import type { Figure } from '#types/figure.ts'
import type { Span } from '#types/span.ts'
import type { Draft, Scene } from '../draft.ts'
import { cumulativeOf } from './cumulative.ts'
import { placeOf } from './places.ts'
import { bySentence } from './standing.ts'
import { isMoment, timeOf } from './times.ts'

export interface Circumstances {
  readonly when: (draft: Draft, span: Span) => Pick<Figure, 'asOf' | 'period'>
  readonly counting: (draft: Draft) => Pick<Figure, 'cumulative'>
  readonly where: (draft: Draft, span: Span) => Pick<Figure, 'place'>
}

/** Times and places by sentence, looked up for each figure. What no rule finds stays unknown. */
export function circumstancesOf({ analysis, found }: Scene): Circumstances {
  const times = bySentence(analysis, found.times, (time) => [time])
  // "north" alone is a direction.
  const named = found.places.filter(({ name }) => /\p{Lu}/u.test(name))
  const places = bySentence(analysis, named, (place) => place.mentions)
  const sentenceOf = (draft: Draft) => analysis.tokens[draft.first]!.sentence
  return {
    when: (draft, span) => {
      if (/^(?:age|duration)$/.test(draft.amount.kind)) return {}
      const best = timeOf(analysis, times.get(sentenceOf(draft)) ?? [], draft, span)
      return best === undefined ? {} : isMoment(analysis, best) ? { asOf: best.id } : { period: best.id }
    },
    counting: (draft) => {
      const run = cumulativeOf(analysis, times.get(sentenceOf(draft)) ?? [], draft)
      return run === undefined ? {} : { cumulative: spanOfTokens(analysis, run.first, run.last) }
    },
    where: (draft, span) => {
      const place = placeOf(analysis, places.get(sentenceOf(draft)) ?? [], draft, span)
      return place === undefined ? {} : { place: place.id }
    },
  }
}

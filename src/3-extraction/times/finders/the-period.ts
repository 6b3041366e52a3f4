/** A period with nothing but "the": "during the week", "by the end of the year", "over the weekend". The text's present tells which. */
import { timeUnits } from '#lexicon/time-units.ts'
import type { Word } from '#types/analysis.ts'
import { draft, type Finder, wordAt } from '../draft.ts'

export const findThePeriod: Finder = ({ tokens }, at) => {
  if (wordAt(tokens, at) !== 'the') return edgeOfPeriod(tokens, at)
  const adjective = /^(?:current|present|full|whole|entire|fiscal|financial|calendar|latest)$/.test(
    wordAt(tokens, at + 1),
  )
    ? 1
    : 0
  const fiscal = adjective === 1 && /^(?:fiscal|financial|calendar)$/.test(wordAt(tokens, at + 2)) ? 1 : 0
  const noun = at + 1 + adjective + fiscal
  const unit = timeUnits.get(wordAt(tokens, noun))
  if (unit === undefined || wordAt(tokens, noun).endsWith('s')) return undefined
  if (unit === 'weekend') return draft(at, noun + 1, { weekend: true, which: 'bare' })
  if (unit === 'year' && /^(?:ended|ending|ends)$/.test(wordAt(tokens, noun + 1)))
    return draft(at, noun + 1, { length: { unit, count: 1 } })
  // "by the end of the decade", "since the turn of the century"
  const edged =
    wordAt(tokens, at - 1) === 'of' && /^(?:end|start|beginning|middle|turn|rest)$/.test(wordAt(tokens, at - 2))
  if ((unit === 'decade' || unit === 'century') && edged && tokens[noun + 1]?.lower !== 'of')
    return draft(at, noun + 1, { shift: { unit, by: 0, from: 'publication' } })
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined
  if (adjective === 0 && !leads.has(wordAt(tokens, at - 1))) return undefined
  const after = tokens[noun + 1]
  // "the week of March 6", "the week of the summit"
  if (unit === 'week' && after?.lower === 'of' && adjective === 0) return undefined
  // "the week of the summit", "the year he died", "the year 2000"
  if (
    after?.lower === 'of' ||
    after?.lower === '-' ||
    after?.tag === 'NUM' ||
    (after?.tag === 'PRON' && after.lower !== 'that') ||
    after?.tag === 'PROPN'
  )
    return undefined
  if (/^(?:when|in|before|after|earlier|later)$/.test(after?.lower ?? '') && adjective === 0) return undefined
  // "said during the week that …", but "in the week that he died"
  if (after?.lower === 'that' && wordAt(tokens, at - 1) !== 'during') return undefined
  // "the fourth quarter of 2005 … for the entire year": the one that the text is in.
  const whole = unit === 'year' && /^(?:full|whole|entire)$/.test(wordAt(tokens, at + 1))
  return draft(at, noun + 1, { shift: { unit, by: 0, from: whole ? 'text' : 'publication' } })
}

/** "by end of year", "at start of week" */
function edgeOfPeriod(tokens: readonly Word[], at: number) {
  const unit = timeUnits.get(wordAt(tokens, at))
  const edge = wordAt(tokens, at - 1) === 'of' && /^(?:end|start|beginning)$/.test(wordAt(tokens, at - 2))
  if (!edge || (unit !== 'year' && unit !== 'month' && unit !== 'week') || wordAt(tokens, at).endsWith('s'))
    return undefined
  return draft(at, at + 1, { shift: { unit, by: 0, from: 'publication' } })
}

const leads: ReadonlySet<string> = new Set(
  'in during for of by over through throughout this later earlier within'.split(' '),
)

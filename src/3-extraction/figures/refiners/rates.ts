/** A figure for each stretch of time: "30,000 casualties each month", "500,000 barrels a day", "$5 billion annually", "a monthly 200". */
import { timeUnits, unitLetters } from '#lexicon/time-units.ts'
import type { Draft, Refiner, Scene } from '../draft.ts'

export const refineRate: Refiner = (draft, scene) => {
  if (draft.amount.kind === 'age' || draft.amount.kind === 'score' || draft.amount.kind === 'duration') return draft
  const behind = rateAt(scene, draft.last) ?? afterPlace(scene, draft.last)
  if (behind !== undefined) return { ...draft, last: behind.last, per: behind.per, measure: 'rate' }
  const word = withinItem(scene, draft)
  return word === undefined ? draft : { ...draft, per: word, measure: 'rate' }
}

/** "a month", "per day", "each week", "every two years", "/day", "annually" right at token `at`. */
function rateAt({ analysis }: Scene, at: number): { last: number; per: string } | undefined {
  const { tokens } = analysis
  const word = tokens[at]
  if (word === undefined || word.sentence !== tokens[at - 1]!.sentence) return undefined
  const once = adverbs.get(word.lower)
  if (once !== undefined) return { last: at + 1, per: once }
  const tied = word.lower === '-' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === '-'
  if (!tied && !/^(?:a|an|per|each|every|\/)$/.test(word.lower)) return undefined
  const unitAt = tied ? at + 3 : at + 1
  const unit = timeUnits.get(tokens[unitAt]?.lower ?? '')
  if (unit === undefined || tokens[unitAt + 1]?.lower === 'ago') return undefined
  // "a year later", "a month after": that is when, not how often.
  if (
    /^an?$/.test(word.lower) &&
    /^(?:later|earlier|before|after|ago|from|old|and)$/.test(tokens[unitAt + 1]?.lower ?? '')
  )
    return undefined
  const [prefix, letter, times] = unitLetters[unit]
  return { last: unitAt + 1, per: `${prefix}${times}${letter}` }
}

/** "$5 a barrel a day", "30 people killed every day": one or two words may stand between. */
function afterPlace(scene: Scene, at: number): { last: number; per: string } | undefined {
  const { tokens } = scene.analysis
  for (let index = at; index < at + 3; index++) {
    const token = tokens[index]
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'NUM') return undefined
    if (/^(?:each|every|per)$/.test(token.lower)) return rateAt(scene, index)
  }
  return undefined
}

/** "30,000 monthly casualties", "an annual 5%". */
function withinItem({ analysis }: Scene, { item, amount }: Draft): string | undefined {
  const first = item?.first ?? amount.last
  const word = analysis.tokens[first]?.lower ?? ''
  const before = analysis.tokens[amount.first - 1]?.lower ?? ''
  return (item === undefined ? undefined : adjectives.get(word)) ?? adjectives.get(before)
}

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
])

const adjectives: ReadonlyMap<string, string> = new Map([...adverbs, ['annual', 'P1Y']])

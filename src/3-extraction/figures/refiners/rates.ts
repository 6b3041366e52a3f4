/**
 * A figure for each stretch of time: "30,000 casualties each month", "500,000 barrels a day", "$5 billion annually", "a monthly 200".
 * Or for each of something else: "$71 a barrel", "per capita", "14 deaths per 100,000 people".
 */
import { timeUnits, unitLetters } from '#lexicon/time-units.ts'
import { numberAt } from '../../numbers.ts'
import type { Draft, Refiner, Run, Scene } from '../draft.ts'

export const refineRate: Refiner = (draft, scene) => {
  if (draft.amount.kind === 'age' || draft.amount.kind === 'score' || draft.amount.kind === 'duration') return draft
  const behind = rateAt(scene, draft.last) ?? afterPlace(scene, draft.last)
  if (behind !== undefined) return withEach({ ...draft, last: behind.last, per: behind.per, measure: 'rate' }, scene)
  const rated = withEach(draft, scene)
  if (rated !== draft) return rated
  const word = withinItem(scene, draft)
  return word === undefined ? draft : { ...draft, per: word, measure: 'rate' }
}

/** "a barrel", "per capita", "for each child", "per 100,000 people" right behind. */
function withEach(draft: Draft, scene: Scene): Draft {
  const { tokens } = scene.analysis
  const { kind } = draft.amount
  if (kind === 'share' && draft.amount.unit === 'times') return draft
  // "a $70-a-share offer"
  const tied =
    kind === 'money' && [0, 2].every((at) => isTied(tokens, draft.last + at)) && tokens[draft.last + 3]?.tag === 'NOUN'
  const from = tied ? draft.last + 1 : draft.last
  const word = tokens[from]
  if (word === undefined || word.sentence !== tokens[draft.first]!.sentence) return draft
  const article = /^an?$/.test(word.lower)
  const apiece = article && kind === 'count' && occasions.test(tokens[from + 1]?.lower ?? '')
  const stroke = word.lower === '/' && !word.spaced && kind === 'money'
  if (
    !/^(?:per|\/)$/.test(word.lower) &&
    !(article && kind === 'money') &&
    !apiece &&
    !(word.lower === 'for' && /^(?:each|every)$/.test(tokens[from + 1]?.lower ?? ''))
  )
    return draft
  if (word.lower === '/' && !stroke) return draft
  const at = from + (tied || word.lower === 'for' ? 2 : 1)
  const each = tied ? { first: at, last: at + 1 } : eachAt(scene, at, article)
  return each === undefined ? draft : { ...draft, last: each.last, each, measure: 'rate' }
}

const isTied = (tokens: Scene['analysis']['tokens'], at: number): boolean =>
  tokens[at]?.lower === '-' && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false

/** "11 rebounds a game": what things are counted by, where "a" could also begin what is given: "gave 12 children a book". */
const occasions =
  /^(?:game|match|set|race|lap|season|shift|visit|trip|flight|session|head|person|household|pupil|share)$/

function eachAt({ analysis, taken }: Scene, at: number, article: boolean): Run | undefined {
  const { tokens } = analysis
  const noun = tokens[at]
  if (noun === undefined || noun.sentence !== tokens[at - 1]!.sentence || taken[at] === 4) return undefined
  if (/^(?:capita|head|cent)$/.test(noun.lower)) return noun.lower === 'cent' ? undefined : { first: at, last: at + 1 }
  const number = article ? undefined : numberAt(analysis, at)
  if (number !== undefined && number.low >= 10) {
    const head = /^(?:ADJ|VERB)$/.test(tokens[number.last]?.tag ?? '') ? number.last + 1 : number.last // "1,000 live births"
    const counted = tokens[head]
    const plural = counted?.spaced && counted.tag === 'NOUN' && counted.sentence === noun.sentence
    return { first: at, last: plural ? head + 1 : number.last }
  }
  if (noun.tag !== 'NOUN' && !(noun.lower === 'kilo' || noun.lower === 'kg')) return undefined
  let last = at + 1
  while (last < at + 3 && tokens[last]?.tag === 'NOUN' && tokens[last]!.spaced) last++ // "per household member"
  const tied = tokens[last]?.lower === '-' && !tokens[last]!.spaced && tokens[last + 1]?.spaced === false
  if (tied && tokens[last + 1]!.tag === 'NOUN') last += 2 // "per kilowatt-hour"
  if (!article) return { first: at, last }
  // "$3 million a deal that": an article counts off only a noun in the singular that ends its phrase.
  const plural = /[^s]s$/.test(noun.lower)
  return plural || last > at + 1 || /^(?:lot|bit|while|time|share)$/.test(noun.lower) !== (noun.lower === 'share')
    ? undefined
    : { first: at, last }
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

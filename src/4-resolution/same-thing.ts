import { unitSize } from '#lexicon/unit-sizes.ts'
import { anyone, type Counted, fates } from './counted.ts'
import type { Setting } from './setting.ts'
import { figureWeights } from './weights.ts'

/**
 * What is counted agrees, nothing that restricts it disagrees, and it is of the same matter: by the words of the two sentences, by what the two
 * statements say, or because two sums of one story are nearly the same, which chance seldom brings.
 */
export function sameThing(a: Counted, b: Counted, setting: Setting): boolean {
  // "rose by 12" is told against nothing; how far somebody fell is a length.
  const moves = [a, b].filter(({ figure }) => figure.measure === 'change').length
  if (moves > 0 && (moves === 1 || !(a.figure.kind === 'measure' || a.figure.kind === 'share'))) return false
  // "14 deaths per 100,000 people" is not told against "200 deaths".
  if ((a.figure.perUnit === undefined) !== (b.figure.perUnit === undefined)) return false
  // What happened in another season, or in another town, was another thing.
  if (a.era !== undefined && b.era !== undefined && Math.abs(a.era - b.era) > 60) return false
  if (a.towns.size > 0 && b.towns.size > 0 && common(a.towns, b.towns) === 0) return false
  // Within one text two sums are parts of each other, or of other things.
  if (isSaidAgain(a, b)) return true
  // The new offer is not the first one.
  if (a.stage !== undefined && b.stage !== undefined && a.stage !== b.stage) return false
  // "100 wounded, including 10 children" is not told against "120 wounded".
  if (a.part !== b.part) return false
  const shared = common(a.about, b.about)
  // What two stories count that happen to stand in one case is never one thing.
  const near = setting.near(a, b)
  if (near < figureWeights.near) return false
  if (a.figure.kind === 'money' || a.figure.kind === 'measure') return isOneSum(a, b, shared, setting)
  if (a.figure.kind === 'share' || a.figure.kind === 'duration') return isOnePart(a, b, shared, setting)
  // "a 3-year-old boy", "the boy, 4": of one text it is mostly two boys.
  if (a.figure.kind === 'age') {
    const [one, other] = [setting.holder(a), setting.holder(b)]
    if (a.at === b.at || !mayBeOne(a, b)) return false
    return one !== undefined && other !== undefined ? one === other : shared >= (a.what === b.what ? 2 : 3)
  }
  if (a.of.size > 0 && b.of.size > 0 && common(a.of, b.of) === 0) return false
  // 75 refugees in a town, and 11,000 in the country.
  if (!fates.has(a.what) && !isNear(figureWeights.count, a, b)) return false
  if (!fates.has(a.what)) return common(a.of, b.of) > 0 || shared >= (a.at === b.at ? 1 : 2)
  // Tolls of one story, though one text tells it live and another in a sentence.
  if (near >= figureWeights.story || shared >= figureWeights.words) return true
  return shared >= 1 || setting.alike(a, b) >= figureWeights.alike
}

/** Nobody is so wrong about a sum or a size: two that differ much are of one thing only where the statements say the same. */
function isOneSum(a: Counted, b: Counted, shared: number, setting: Setting): boolean {
  const isMoney = a.figure.kind === 'money'
  if (isMoney && a.at === b.at) return false
  const alike = (times: number): boolean => setting.alike(a, b) >= times * figureWeights.alike
  if (!isNear(isMoney ? figureWeights.money : figureWeights.measure, a, b))
    return isNear(figureWeights.far, a, b) && alike(2)
  return shared >= (isMoney ? wordsOfSum(a, b) : wordsOfSize(a, b)) || (shared >= 1 && alike(1))
}

/** A share or a length of time: what it is of tells little by itself, so the statements have to say the same. */
function isOnePart(a: Counted, b: Counted, shared: number, setting: Setting): boolean {
  if (a.at === b.at) return false
  // "previously [35 percent]"
  if (a.figure.kind === 'share' && a.stage !== b.stage) return false
  if (a.figure.kind === 'share' && a.of.size > 0 && b.of.size > 0 && common(a.of, b.of) === 0) return false
  // How far a price fell is another number every hour.
  const moves = a.figure.measure === 'change' && common(a.of, b.of) > 0
  // "an 11-hour flight" and "turned round after eight hours".
  if (isAttribute(a) !== isAttribute(b) && !isNear(figureWeights.close, a, b)) return false
  const times = isNear(figureWeights.close, a, b) || moves ? 1 : isNear(figureWeights.measure, a, b) ? 1.5 : 2
  return shared >= 1 && (moves || isNear(figureWeights.far, a, b)) && setting.alike(a, b) >= times * figureWeights.alike
}

const isAttribute = ({ figure: { kind, unit, low } }: Counted): boolean =>
  kind === 'duration' && low !== 1 && unit !== undefined && !unit.endsWith('s')

const wordsOfSum = (a: Counted, b: Counted): number =>
  (a.stage !== undefined && a.stage === b.stage) || isWithin(figureWeights.nearly, a, b)
    ? figureWeights.wordsOfOffer
    : figureWeights.words

const wordsOfSize = (a: Counted, b: Counted): number =>
  common(a.measured, b.measured) > 0 ? figureWeights.wordsOfMeasured : figureWeights.words

/** How close two figures are that may count the same thing. */
export function closenessOf(a: Counted, b: Counted): number {
  return 2 * common(a.of, b.of) + common(a.about, b.about) + (isNear(figureWeights.close, a, b) ? 2 : 0)
}

/** Feet and metres are told beside each other. */
export function dimensionOf({ figure }: Counted): string | undefined {
  return figure.kind === 'measure' || figure.kind === 'duration' ? unitSize(figure.unitCode)?.dimension : undefined
}

type Range = Pick<Counted, 'low' | 'high'>

const isWithin = (times: number, a: Range, b: Range): boolean => !(a.low > times * b.high || b.low > times * a.high)

/** Whether they could be as near as that: "up to $20 billion" is no word for a share of $254. */
function isNear(times: number, a: Counted, b: Counted): boolean {
  const [one, other] = [closed(a), closed(b)]
  return isWithin(times, one, other)
}

/** A range without one of its ends reaches to half or to twice the other. */
function closed({ low, high }: Range): Range {
  return { low: Number.isFinite(low) ? low : high / 2, high: Number.isFinite(high) ? high : 2 * low }
}

/** A text that gives a number again, for a sum or an age, means the same sum and the same child. */
function isSaidAgain(a: Counted, b: Counted): boolean {
  const { kind, low, high } = a.figure
  if (a.at !== b.at || (kind !== 'money' && kind !== 'age') || low !== b.figure.low || high !== b.figure.high)
    return false
  return kind === 'age' ? a.what === b.what || a.what === anyone || b.what === anyone : common(a.about, b.about) >= 2
}

/** "the girl, 9" and "she was 8 years old", and neither a mare of 9 nor the mother, 41: texts are wrong by a few years at most. */
function mayBeOne(a: Counted, b: Counted): boolean {
  if (a.what !== b.what && a.what !== anyone && b.what !== anyone) return false
  return Math.max(a.low, b.low) - Math.min(a.high, b.high) <= 5
}

/**
 * One text that gives two numbers gives them for two things: "32 killed" here and "14 killed" there, three guns and nineteen. Only of people two voices in it may
 * count the same ones, and a headline may be older than its text. Where one text of many gives both, it tells what
 * others say.
 */
export function saidOtherwise(group: readonly Counted[], rest: readonly Counted[]): boolean {
  const both = new Set<number>()
  for (const one of rest) if (group.some((other) => isOther(other, one))) both.add(one.at)
  const texts = [group, rest].map((all) => new Set(all.map(({ at }) => at)).size)
  return both.size > 0 && 2 * both.size >= Math.min(...texts)
}

function isOther(one: Counted, other: Counted): boolean {
  if (one.at !== other.at || one.heading !== other.heading || one.figure.per !== other.figure.per) return false
  if (one.figure.kind === 'count' && one.voice !== '' && other.voice !== '' && one.voice !== other.voice) return false
  if (!isWithin(one.figure.unitCode === other.figure.unitCode ? 1 : 1.02, one, other)) return true
  // "at least two" here and "32" there could both be true of one thing, and are not.
  const [a, b] = [one, other].map(({ low, high }) => (Number.isFinite(low) ? low : high))
  return !isVague(one) && !isVague(other) && Math.max(a!, b!) > 2 * Math.min(a!, b!)
}

/** "several hundred feet", "dozens": whoever says so does not contradict whoever has counted. */
export const isVague = ({ figure, low, high }: Counted): boolean => figure.approximate && high > 2 * low

export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

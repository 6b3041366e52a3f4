/** Two amounts that make a range: "between 5 and 7 percent", "$3bn-$4bn", "3,000 to 4,000". */
import type { Word } from '#types/analysis.ts'
import type { Amount, Scene } from '../draft.ts'
import { rounded, singleAt } from './single.ts'

export function rangeFrom(scene: Scene, low: Amount): Amount | undefined {
  const { tokens } = scene.analysis
  const joint = tokens[low.last]
  if (joint === undefined || joint.sentence !== tokens[low.first]!.sentence) return undefined
  // "between the ages of 17 and 20"
  const ages = tokens[low.first - 1]?.lower === 'of' && tokens[low.first - 2]?.lower === 'ages'
  const before = ages ? 'ages' : (tokens[low.first - 1]?.lower ?? '')
  const start = joinsAt(tokens, low.last, before)
  if (start === undefined) return undefined
  const high = secondAt(scene, start)
  if (high === undefined) return undefined
  const unit = high.unit ?? low.unit
  const same = low.unit === undefined || high.unit === undefined || low.unitCode === high.unitCode
  if (!same || (low.unit !== undefined && low.kind !== 'money' && high.unit === undefined && joint.lower !== '-'))
    return undefined
  if (
    low.kind === 'share' &&
    low.unit === undefined &&
    high.unit !== undefined &&
    !/^(?:of|a|an)$/.test(tokens[high.number.last]?.lower ?? '') &&
    joint.lower === 'to'
  )
    return undefined // "by a third to 12%"
  // "slipped $12 to $1,905", "fell five points to 38%": by so much, to that level.
  if (
    joint.lower === 'to' &&
    low.unit !== undefined &&
    low.last !== low.number.first &&
    isMove(tokens[low.first - 1]) &&
    before !== 'from'
  )
    return undefined
  // "shortened by two and a half weeks to 11 weeks"
  if (joint.lower === 'to' && before === 'by' && low.unit !== undefined) return undefined
  const scale = scaleOf(scene, low, joint, high)
  // "rose by 80,000 to 1.1 million", but "rose by 5 to 7 percent"
  const level = joint.lower === 'to' && before === 'by' && isMove(tokens[low.first - 2])
  if (level && high.high > 4 * low.low * scale) return undefined
  if (low.low * scale >= high.high) return undefined
  const code = high.unitCode ?? low.unitCode
  const opened = before === 'between' || (before === 'from' && !isMove(tokens[low.first - 2]))
  if (before === 'from' && !opened) return undefined
  return {
    first: opened ? low.first - 1 : low.first,
    last: high.last,
    low: rounded(low.low * scale),
    high: high.high,
    approximate: low.approximate || high.approximate,
    kind: high.unit === undefined ? low.kind : high.kind,
    number: { first: low.number.first, last: high.number.last },
    range: true,
    ...(unit === undefined ? {} : { unit }),
    ...(code === undefined ? {} : { unitCode: code }),
  }
}

/** Where the second number may start: after "-", "–", "to", "or" (neighbours), "and" (after "between"). */
function joinsAt(tokens: readonly Word[], at: number, before: string): number | undefined {
  const joint = tokens[at]!
  switch (joint.lower) {
    case '-':
    case '–':
    case '~':
    case '—':
      if (joint.lower === '-' && !joint.spaced && /^(?:to|or|and)$/.test(tokens[at + 1]?.lower ?? '')) return at + 2 // "8- to 16-meter"
      return tokens[at + 1]?.spaced === joint.spaced ? at + 1 : undefined
    case 'to':
    case 'through':
      return at + 1
    case 'and':
      return before === 'between' || before === 'ages' ? at + 1 : undefined
    case 'or':
      return tokens[at + 1]?.tag === 'NUM' ? at + 1 : undefined
    default:
      return undefined
  }
}

/** The second amount, past a sign of money and words like "as many as". */
function secondAt(scene: Scene, at: number): Amount | undefined {
  const { tokens } = scene.analysis
  let index = at
  for (const words of [['as', 'many', 'as'], ['as', 'much', 'as'], ['perhaps'], ['even'], ['about'], ['around']])
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) index = at + words.length
  for (let step = 0; step < 3; step++) {
    const amount = singleAt(scene, index + step)
    if (amount !== undefined) return amount.first === index ? amount : undefined
  }
  return undefined
}

/** "5 to 7 million": the first number is meant in millions too, unless it has a magnitude, or is too large for that. */
function scaleOf({ analysis }: Scene, low: Amount, joint: Word, high: Amount): number {
  if (low.bare !== true) return 1
  const last = analysis.tokens[high.number.last - 1]!
  // "5-6,000 people" are five thousand or more; "500-1,000" and "from 5 to 6,000" are what they say.
  const short = joint.lower === '-' && /^\d{1,3},000$/.test(last.lower) && high.first === high.number.first
  if (short && low.low * 1000 < high.high && high.high <= 4000 * low.low) return 1000
  const raw = Number.parseFloat(analysis.tokens[high.number.first]!.lower.replaceAll(',', ''))
  if (high.bare === true || !Number.isFinite(raw) || raw === 0 || /^\d/.test(last.lower)) return 1
  return low.low < 1000 ? high.high / raw : 1
}

/** "rose from 5 to 7 percent" is a move between two figures; "ranging from 5 to 7" and "is from 5 to 7" are ranges. */
function isMove(before: Word | undefined): boolean {
  if (before === undefined) return false
  return moves.test(before.lemma) || moves.test(before.lower) || /^(?:up|down|back|%|percent|away)$/.test(before.lower)
}

const moves =
  /^(?:rise|rose|risen|fall|fell|fallen|increase|increased|decrease|decreased|grow|grew|grown|go|went|gone|drop|dropped|climb|climbed|cut|reduce|reduced|raise|raised|lower|lowered|change|changed|shift|move|moved|jump|jumped|decline|declined|expand|expanded|shrink|shrank|swell|swelled|double|doubled|boost|boosted|upgrade|push|surge|surged|soar|soared|plunge|plunged|slump|slumped|slip|slipped|improve|improved|hike|hiked|slash|slashed|trim|trimmed|extend|extended|widen|widened|narrow|narrowed|growth|hike|reduction|revise|revised)$/

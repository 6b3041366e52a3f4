/** Tokens → amounts: a number with its unit, or two that make a range: "between 5 and 7 percent", "$3bn-$4bn", "3,000 to 4,000". */
import type { Word } from '#types/analysis.ts'
import { type NumberReading, numberAt } from '../numbers.ts'
import { boundStarting } from './bound-phrases.ts'
import type { Amount, Scene } from './draft.ts'
import { isIndefinite } from './indefinite.ts'
import { readUnit } from './units/read-unit.ts'

/** The amount whose number starts at token `index`; a range where a second one is joined to it. */
export function amountAt(scene: Scene, index: number): Amount | undefined {
  const first = singleAt(scene, index)
  if (first === undefined) return undefined
  return (
    heightFrom(scene, first) ?? rangeFrom(scene, first) ?? compoundFrom(scene, first) ?? partFrom(scene, first) ?? first
  )
}

/** "13 dollars and 45 cents", "5 feet 2 inches", "two hours and 30 minutes": the smaller unit is added in the larger. */
function compoundFrom(scene: Scene, large: Amount): Amount | undefined {
  const { tokens } = scene.analysis
  if (large.unit === undefined || !Number.isInteger(large.high) || tokens[large.last - 1]?.lower === '%')
    return undefined
  const at = /^(?:and|,)$/.test(tokens[large.last]?.lower ?? '') ? large.last + 1 : large.last
  const parts = smaller.get(large.unitCode ?? '')
  if (parts === undefined || !/\d|^\p{L}/u.test(tokens[at]?.lower ?? '')) return undefined
  const small = singleAt(scene, at)
  if (small !== undefined && isChange(scene, large, small)) return added(large, small, small.high / 100)
  if (small === undefined || small.first !== at || tokens[at]!.sentence !== tokens[large.first]!.sentence)
    return undefined
  const share = parts.find(([unit]) => unit === (small.unitCode ?? small.unit))?.[1]
  if (share === undefined || small.high >= share) return undefined
  return added(large, small, small.high / share)
}

/** "6-foot-9", "a 5-foot-4-inch girl": tied to the feet, the inches need no word. */
function heightFrom(scene: Scene, feet: Amount): Amount | undefined {
  const { tokens } = scene.analysis
  const tie = tokens[feet.last]
  if (feet.unitCode !== '[ft_i]' || tie?.lower !== '-' || tie.spaced || tokens[feet.last + 1]?.spaced !== false)
    return undefined
  const inches = singleAt(scene, feet.last + 1)
  if (inches === undefined || inches.high >= 12 || !(inches.unit === undefined || inches.unitCode === '[in_i]'))
    return undefined
  return added(feet, inches, inches.high / 12)
}

/** "half of 1 percent", "a tenth of one percentage point": a part of that, in its unit. */
function partFrom(scene: Scene, part: Amount): Amount | undefined {
  const { tokens } = scene.analysis
  if (part.kind !== 'share' || part.unit !== undefined || part.high >= 1 || tokens[part.last]?.lower !== 'of')
    return undefined
  const article = /^an?$/.test(tokens[part.last + 1]?.lower ?? '')
  const whole = article ? articled(scene, part.last + 1) : singleAt(scene, part.last + 1)
  if (whole === undefined || (whole.unitCode !== '%' && !/points?$/.test(whole.unit ?? ''))) return undefined
  return {
    ...whole,
    first: part.first,
    low: rounded(part.low * whole.low),
    high: rounded(part.high * whole.high),
    number: { first: part.number.first, last: whole.number.last },
  }
}

/** "a percent", "a percentage point": one of it. */
function articled(scene: Scene, at: number): Amount | undefined {
  const one = { first: at, last: at + 1, low: 1, high: 1, approximate: false, form: 'words' } as const
  const unit = readUnit(scene, one)
  return (
    unit && {
      ...one,
      last: unit.last,
      number: { first: at, last: at + 1 },
      kind: unit.kind,
      unit: unit.unit,
      ...(unit.unitCode === undefined ? {} : { unitCode: unit.unitCode }),
    }
  )
}

function added(large: Amount, small: Amount, part: number): Amount {
  return {
    ...large,
    last: small.last,
    number: { first: large.number.first, last: small.number.last },
    low: rounded(large.low + part),
    high: rounded(large.high + part),
  }
}

/** "15 dollars 50", "thirteen dollars forty five": two bare digits behind the word for the money, with nothing counted after them. */
function isChange({ analysis }: Scene, large: Amount, small: Amount): boolean {
  const { tokens } = analysis
  if (large.kind !== 'money' || small.unit !== undefined || large.number.last === large.last) return false
  if (small.bare !== true || !Number.isInteger(small.high) || small.high < 10 || small.high > 99) return false
  const next = tokens[small.last]
  return next === undefined || next.tag === 'PUNCT' || next.lower === 'more'
}

/** Larger unit → the smaller ones that may follow, and how many make one. */
const smaller: ReadonlyMap<string, readonly (readonly [unit: string, parts: number])[]> = new Map([
  [
    'USD',
    [
      ['cents', 100],
      ['cent', 100],
    ],
  ],
  [
    'EUR',
    [
      ['cents', 100],
      ['cent', 100],
    ],
  ],
  ['GBP', [['pence', 100]]],
  ['[ft_i]', [['[in_i]', 12]]],
  ['[lb_av]', [['[oz_av]', 16]]],
  ['h', [['min', 60]]],
  ['min', [['s', 60]]],
  ['a', [['mo', 12]]],
])

function singleAt(scene: Scene, index: number): Amount | undefined {
  const number = numberAt(scene.analysis, index) ?? isIndefinite(scene, index)
  if (number === undefined || scene.taken[index] === 1) return undefined
  let unit = readUnit(scene, number)
  const bound = unit === undefined ? boundStarting(scene.analysis.tokens, number.last) : undefined
  if (bound !== undefined) unit = readUnit(scene, { ...number, last: bound.last })
  if (scene.taken[index] === 4 && unit?.kind !== 'duration' && !isCompared(scene, index)) return undefined
  const fraction = number.form === 'fraction' && unit === undefined
  const more = unit?.more ?? 0
  const times = unit?.times ?? 1
  return {
    first: unit?.first ?? number.first,
    last: unit?.last ?? number.last,
    low: rounded(number.low * times + more),
    high: rounded(number.high * times + more),
    approximate: number.approximate,
    kind: unit?.kind ?? (fraction ? 'share' : 'count'),
    number: { first: number.first, last: number.last },
    ...(unit === undefined ? {} : { unit: unit.unit }),
    ...(unit?.unitCode === undefined ? {} : { unitCode: unit.unitCode }),
    ...(isBare(number) ? { bare: true } : {}),
    ...(unit === undefined || bound === undefined ? {} : { sense: bound.sense }),
  }
}

/** "below 1500", "more than 2000" are no years, though they may look so. */
function isCompared({ analysis }: Scene, index: number): boolean {
  const { tokens } = analysis
  return /^\d{4}$/.test(tokens[index]!.lower) && /^(?:below|above|than|exceeding)$/.test(tokens[index - 1]?.lower ?? '')
}

/** Parts of one are kept to six places: two-thirds is 0.666667. */
function rounded(value: number): number {
  return Math.abs(value) < 1e6 && !Number.isInteger(value) ? Number(value.toFixed(6)) : value
}

function isBare(number: NumberReading): boolean {
  return number.form === 'digits' || (number.form === 'words' && number.high < 1000)
}

function rangeFrom(scene: Scene, low: Amount): Amount | undefined {
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
  const scale = scaleOf(scene, low, high)
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
function scaleOf({ analysis }: Scene, low: Amount, high: Amount): number {
  if (low.bare !== true || high.bare === true) return 1
  const last = analysis.tokens[high.number.last - 1]!
  const raw = Number.parseFloat(analysis.tokens[high.number.first]!.lower.replaceAll(',', ''))
  if (!Number.isFinite(raw) || raw === 0 || /^\d/.test(last.lower)) return 1
  return low.low < 1000 ? high.high / raw : 1
}

/** "rose from 5 to 7 percent" is a move between two figures; "ranging from 5 to 7" and "is from 5 to 7" are ranges. */
function isMove(before: Word | undefined): boolean {
  if (before === undefined) return false
  return moves.test(before.lemma) || moves.test(before.lower) || /^(?:up|down|back|%|percent|away)$/.test(before.lower)
}

const moves =
  /^(?:rise|rose|risen|fall|fell|fallen|increase|increased|decrease|decreased|grow|grew|grown|go|went|gone|drop|dropped|climb|climbed|cut|reduce|reduced|raise|raised|lower|lowered|change|changed|shift|move|moved|jump|jumped|decline|declined|expand|expanded|shrink|shrank|swell|swelled|double|doubled|boost|boosted|upgrade|push|surge|surged|soar|soared|plunge|plunged|slump|slumped|slip|slipped|improve|improved|hike|hiked|slash|slashed|trim|trimmed|extend|extended|widen|widened|narrow|narrowed|growth|hike|reduction|revise|revised)$/

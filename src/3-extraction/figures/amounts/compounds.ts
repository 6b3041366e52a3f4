/** An amount in two units or two marks: "13 dollars and 45 cents", "5 feet 2 inches", "6-foot-9", 5'2". */
import type { Amount, Scene } from '../draft.ts'
import { rounded, singleAt } from './single.ts'

/** "13 dollars and 45 cents", "5 feet 2 inches", "two hours and 30 minutes": the smaller unit is added in the larger. */
export function compoundFrom(scene: Scene, large: Amount): Amount | undefined {
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
export function heightFrom(scene: Scene, feet: Amount): Amount | undefined {
  const { tokens } = scene.analysis
  const tie = tokens[feet.last]
  if (feet.unitCode !== '[ft_i]' || tie?.lower !== '-' || tie.spaced || tokens[feet.last + 1]?.spaced !== false)
    return undefined
  const inches = singleAt(scene, feet.last + 1)
  if (inches === undefined || inches.high >= 12 || !(inches.unit === undefined || inches.unitCode === '[in_i]'))
    return undefined
  return added(feet, inches, inches.high / 12)
}

/** 5'2", 5’2’’: feet and inches by their marks. */
export function primesFrom({ analysis }: Scene, feet: Amount): Amount | undefined {
  const { tokens } = analysis
  const [foot, inch, mark] = tokens.slice(feet.last, feet.last + 3)
  if (feet.unit !== undefined || feet.bare !== true || foot?.lower !== "'" || foot.spaced) return undefined
  if (inch === undefined || inch.spaced || !/^(?:\d|1[01])$/.test(inch.lower) || mark === undefined || mark.spaced)
    return undefined
  const twice = mark.lower === "'" && tokens[feet.last + 3]?.lower === "'"
  if (!twice && mark.lower !== '"' && mark.lower !== "''") return undefined
  const last = feet.last + (twice ? 4 : 3)
  const value = rounded(feet.high + Number(inch.lower) / 12)
  return {
    ...feet,
    last,
    kind: 'measure',
    unit: "'",
    unitCode: '[ft_i]',
    low: value,
    high: value,
    number: { first: feet.first, last },
  }
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

/** The words of English numbers. "twenty-five million" is tens + unit + magnitude. */

export const units: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['nought', 0],
      ['naught', 0],
    ]),
)

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + index * 10]),
)

/** What multiplies the number before it. "hundred" is among them: "5 hundred", "several hundred". */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['doz', 12],
  ['dz', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Short for a magnitude, after digits only, with or without a space. */
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['mil', 1e6],
  ['trln', 1e12],
  ['k', 1e3],
])

/** Letters that are a magnitude only beside money or before what is counted: "$5m", "20m tonnes", but "a 300m drop". */
export const letterMagnitudes: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** "hundreds of": at least one of them, fewer than would be called by the next word. `[low, high]`. */
export const vaguePlurals: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 100]],
  ['hundreds', [1e2, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
])

/** "several hundred", "a few thousand", "a couple of weeks". `[low, high]`. */
export const vagueCounts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 2]],
  ['few', [3, 5]],
  ['handful', [3, 5]],
  ['several', [3, 9]],
  ['many', [3, 9]],
])

/** The lower half of a fraction in words; "second" is a time and "fourth" mostly a rank. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** ½ and its kin. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
])

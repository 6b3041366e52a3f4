/** "October", "Oct.", "Sept": the number of a month by its name, and the names for display. */

export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...monthNames.flatMap((name, index): [string, number][] =>
    name.length > 4
      ? [
          [name.slice(0, 3).toLowerCase(), index + 1],
          [`${name.slice(0, 3).toLowerCase()}.`, index + 1],
        ]
      : [],
  ),
  ['jun', 6],
  ['jun.', 6],
  ['jul', 7],
  ['jul.', 7],
  ['sept', 9],
  ['sept.', 9],
])

/** Words of other uses: verbs, people's names. Beside a day or a year they are months; alone they have to look like one. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  'may march april june august mar jan dec nov jun jul sep'.split(' '),
)

/** Names that are also clear in lower case, as transcripts and tickers write them. */
export const clearMonths: ReadonlySet<string> = new Set(
  'january february april june july september october november december'.split(' '),
)

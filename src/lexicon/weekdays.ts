/** "Wednesday", "Wed.": ISO 8601 numbers, Monday is 1. */

export const weekdayNames: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

export const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, index): [string, number][] => [
    [name.toLowerCase(), index + 1],
    [`${name.toLowerCase()}s`, index + 1],
  ]),
)

/** Short forms are days only with their full stop or beside a date: "sat", "sun" and "wed" are words. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])

/** What follows a weekday in the name of a paper, a programme or a day that is not that weekday: "the Sunday Times". */
export const afterNamedWeekday: ReadonlySet<string> = new Set(
  'times mail mirror telegraph express post herald world people business age independent tribune review star sport school club'.split(
    ' ',
  ),
)

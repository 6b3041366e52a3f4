/** Units of time: how TIMEX3 writes a length in them, and how long they are. */

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

const words: Readonly<Record<TimeUnit, string>> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  weekend: 'weekend weekends',
  week: 'week weeks',
  fortnight: 'fortnight fortnights',
  month: 'month months',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
}

export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries(words).flatMap(([unit, forms]) =>
    forms.split(' ').map((form): [string, TimeUnit] => [form, unit as TimeUnit]),
  ),
)

/** ISO 8601: a count goes between "P" or "PT" and the letter. A decade is ten years, a century a hundred. */
export const unitLetters: Readonly<Record<TimeUnit, readonly [prefix: 'P' | 'PT', letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** The letter where the count is not said: "decades" is PXDE, not PXY. */
export const vagueLetters: Readonly<Partial<Record<TimeUnit, string>>> = { decade: 'PXDE', century: 'PXCE' }

/** "daily", "annually": sets named by one word. Also adjectives: "a daily briefing". */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
])

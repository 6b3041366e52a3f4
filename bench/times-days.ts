/** TIMEX3 values as days on a line: `2016-W45`, `2017-Q1`, `199` → the first day and the day after the last. */
/** Days since 1970, the end not included. */
export interface Days {
  readonly start: number
  readonly end: number
}

export function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}

export function intervalOf(value: string): Days | undefined {
  const month = (year: number, index: number) => Math.floor(Date.UTC(year, index) / 86_400_000)
  let match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  if (match) return { start: dayOf(value), end: dayOf(value) + 1 }
  match = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (match) {
    const fourth = month(Number(match[1]), 0) + 3
    const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (Number(match[2]) - 1)
    return match[3] === undefined ? { start: monday, end: monday + 7 } : { start: monday + 5, end: monday + 7 }
  }
  match = /^(\d{4})-(?:(\d\d)|Q(\d)|H(\d))$/.exec(value)
  if (match) {
    const [size, rank] = match[2] ? [1, Number(match[2])] : match[3] ? [3, Number(match[3])] : [6, Number(match[4])]
    return { start: month(Number(match[1]), size * (rank - 1)), end: month(Number(match[1]), size * rank) }
  }
  match = /^(\d{2,4})$/.exec(value)
  if (!match) return undefined
  const scale = 10 ** (4 - value.length)
  return { start: month(Number(value) * scale, 0), end: month((Number(value) + 1) * scale, 0) }
}

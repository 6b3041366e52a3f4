/** A length as an ISO 8601 duration: P3D, PT5H30M, P2Y6M, P10Y for a decade, PXW for "weeks". */
import { type TimeUnit, unitLetters, vagueLetters } from '#lexicon/time-units.ts'
import type { Length } from '../draft.ts'

export function lengthValue({ unit, count, upTo, and }: Length): string | undefined {
  const [prefix, letter, times] = unitLetters[unit]
  if (and !== undefined && count !== undefined) return compound([{ unit, count }, ...and])
  if (count === undefined) return vagueLetters[unit] ?? `${prefix}X${letter}`
  // "12 to 18 months": TIMEX3 has one number, or none.
  if (upTo !== undefined) return vagueLetters[unit] ?? `${prefix}X${letter}`
  const whole = Math.floor(count)
  const rest = count - whole
  const finer = parts[unit]
  if (rest === 0 || finer === undefined) return `${prefix}${plain(count * times)}${letter}`
  const part = Math.round(rest * finer.per)
  if (finer.decimal) return `${prefix}${plain(count * times)}${letter}`
  const lead = whole === 0 ? '' : `${whole}${letter}`
  return finer.time && prefix === 'P' ? `P${lead}T${part}${finer.letter}` : `${prefix}${lead}${part}${finer.letter}`
}

/** What half of a unit is written in. */
const parts: Readonly<Partial<Record<TimeUnit, { letter: string; per: number; time?: boolean; decimal?: boolean }>>> = {
  minute: { letter: 'S', per: 60 },
  hour: { letter: 'M', per: 60 },
  day: { letter: 'H', per: 24, time: true },
  week: { letter: 'D', per: 7 },
  month: { letter: 'D', per: 30 },
  year: { letter: 'M', per: 12, decimal: true },
  decade: { letter: 'Y', per: 10, decimal: true },
  century: { letter: 'Y', per: 100, decimal: true },
}

/** "two years, three months": P2Y3M; "one day and five hours": P1DT5H. */
function compound(lengths: readonly { readonly unit: TimeUnit; readonly count: number }[]): string {
  const written = (wanted: 'P' | 'PT') =>
    lengths
      .map(({ unit, count }) => ({ letters: unitLetters[unit], count }))
      .filter(({ letters }) => letters[0] === wanted)
      .map(({ letters, count }) => `${plain(count * letters[2])}${letters[1]}`)
      .join('')
  const times = written('PT')
  return `P${written('P')}${times === '' ? '' : `T${times}`}`
}

function plain(value: number): string {
  return String(Number(value.toFixed(2)))
}

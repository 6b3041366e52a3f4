/** Dates in digits: "2024-10-18", "2024-10-18T09:30Z", "10/18/2024", "18.10.2024". */
import type { Token } from '#types/analysis.ts'
import { type Draft, draft, type Finder, wordAt } from '../draft.ts'

export const findNumericDate: Finder = ({ tokens }, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordAt(tokens, at))
  if (dotted) return dayMonth(at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]))
  const parts = partsAt(tokens, at)
  if (parts === undefined) return undefined
  const [a, b, c] = parts
  if (a.length === 4)
    return b.length === 2 ? checked(at, at + 5, Number(a), Number(b), Number.parseInt(c, 10)) : undefined
  const year = c.length === 4 ? Number(c) : c.length === 2 ? (Number(c) < 50 ? 2000 : 1900) + Number(c) : undefined
  if (year === undefined || wordAt(tokens, at + 1) === '-') return undefined
  // American order first; where it cannot be, the other.
  return dayMonth(at, at + 5, Number(b), Number(a), year) ?? dayMonth(at, at + 5, Number(a), Number(b), year)
}

function dayMonth(first: number, last: number, day: number, month: number, year: number): Draft | undefined {
  return checked(first, last, year, month, day)
}

function checked(first: number, last: number, year: number, month: number, day: number): Draft | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year <= 2199
    ? draft(first, last, { year, month, day })
    : undefined
}

/** Three runs of digits with one kind of mark between them and no space, not part of a longer chain. */
function partsAt(tokens: readonly Token[], at: number): readonly [string, string, string] | undefined {
  const mark = wordAt(tokens, at + 1)
  if ((mark !== '-' && mark !== '/') || wordAt(tokens, at + 3) !== mark) return undefined
  for (let index = at + 1; index < at + 5; index++) if (tokens[index]?.spaced !== false) return undefined
  if (isChain(tokens, at - 1, at) || isChain(tokens, at + 5, at + 5)) return undefined
  const [a, b, c] = [wordAt(tokens, at), wordAt(tokens, at + 2), wordAt(tokens, at + 4)]
  if (!/^(?:\d{1,2}|\d{4})$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d{1,2}|\d{4})$/.test(c)) return undefined
  return [a, b, c]
}

function isChain(tokens: readonly Token[], mark: number, spacing: number): boolean {
  return /^[-/+]$/.test(wordAt(tokens, mark)) && tokens[spacing]?.spaced === false
}

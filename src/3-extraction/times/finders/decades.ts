/** Decades and centuries: "the 1990s", "the '90s", "the nineties", "the mid-1990s", "the 19th century", "the 1800s". */
import type { Word } from '#types/analysis.ts'
import { draft, type Finder, isTightDash, wordAt } from '../draft.ts'

export const findDecade: Finder = ({ tokens }, at) => {
  const the = wordAt(tokens, at) === 'the' ? 1 : 0
  const start = at + the
  if (!/^[\d'nstfe]/.test(wordAt(tokens, start))) return undefined
  const split = apostropheS(tokens, start + 1) ?? loneS(tokens, start + 1)
  const full = /^((?:1\d|20)\d)0s$/.exec(`${wordAt(tokens, start)}${split === undefined ? '' : 's'}`)
  if (full) {
    const century = /^(\d\d)0$/.exec(full[1]!)
    // "the 1800s" and "the 1900s" are mostly the century, "the 2000s" mostly the decade.
    return draft(
      at,
      split ?? start + 1,
      century && Number(century[1]) < 20 ? { century: Number(century[1]) } : { decade: Number(full[1]) },
    )
  }
  const short = shortDecade(tokens, start)
  if (short !== undefined) return draft(at, short.last, { decade: short.decade })
  const named = spelt.get(wordAt(tokens, start))
  if (named !== undefined && (the === 1 || /^(?:in|early|late|mid)$/.test(wordAt(tokens, at - 1))))
    return draft(at, start + 1, { decade: named })
  // "the nineteen seventies", "the two thousands"
  if (wordAt(tokens, start) === 'nineteen' && spelt.has(wordAt(tokens, start + 1)))
    return draft(at, start + 2, { decade: spelt.get(wordAt(tokens, start + 1))! })
  if (the === 1 && wordAt(tokens, start) === 'two' && wordAt(tokens, start + 1) === 'thousands')
    return draft(at, start + 2, { decade: 200 })
  const tens = the === 1 ? tensAt(tokens, start) : undefined
  if (tens !== undefined) return draft(at, tens, { decade: 201 })
  return undefined
}

export const findCentury: Finder = ({ tokens }, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at
  const word = wordAt(tokens, start)
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  const rank = digits ? Number(digits[1]) : word === 'twenty' ? undefined : spokenRanks.get(word)
  const twenty = word === 'twenty' && isTightDash(tokens, start + 1) && wordAt(tokens, start + 2) === 'first'
  const number = twenty ? 21 : rank
  if (number === undefined || number < 1 || number > 22) return undefined
  let last = start + (twenty ? 3 : 1)
  if (isTightDash(tokens, last)) last++
  if (!/^century$/.test(wordAt(tokens, last))) return undefined
  const before = /^(?:bc|b\.c\.|bce)$/.test(wordAt(tokens, last + 1))
  return before
    ? draft(at, last + 2, { century: number - 1, beforeChrist: true })
    : draft(at, last + 1, { century: number - 1 })
}

/** "the twenty-tens", "the two thousand and tens" */
function tensAt(tokens: readonly Word[], at: number): number | undefined {
  const dash = isTightDash(tokens, at + 1) ? 1 : 0
  if (wordAt(tokens, at) === 'twenty' && wordAt(tokens, at + 1 + dash) === 'tens') return at + 2 + dash
  const and = wordAt(tokens, at + 2) === 'and' ? 1 : 0
  const spoken = wordAt(tokens, at) === 'two' && wordAt(tokens, at + 1) === 'thousand'
  return spoken && wordAt(tokens, at + 2 + and) === 'tens' ? at + 3 + and : undefined
}

/** "in the 1990 s", as text taken from pages has it. */
function loneS(tokens: readonly Word[], at: number): number | undefined {
  return wordAt(tokens, at) === 's' && /^(?:1\d|20)\d0$/.test(wordAt(tokens, at - 1)) ? at + 1 : undefined
}

/** "the 1970's": the tokeniser parts the apostrophe, and perhaps the s. */
function apostropheS(tokens: readonly Word[], at: number): number | undefined {
  if (tokens[at]?.spaced !== false) return undefined
  const word = wordAt(tokens, at)
  // "1970's law" is a possessive.
  const last =
    word === "'s"
      ? at + 1
      : word === "'" && wordAt(tokens, at + 1) === 's' && !tokens[at + 1]!.spaced
        ? at + 2
        : undefined
  const short = /^\d\d$/.test(wordAt(tokens, at - 1)) && /^(?:in|since|from)$/.test(wordAt(tokens, at - 2))
  return last === undefined || short || /^(?:the|early|late|mid)$/.test(wordAt(tokens, at - 2)) ? last : undefined
}

/** "in their 30s, 40s and 50s": what stands before the first of them. */
function areAges(tokens: readonly Word[], at: number): boolean {
  let index = at - 1
  while (index > at - 8 && /^(?:\d0s|,|and)$/.test(wordAt(tokens, index))) index--
  if (/^(?:early|mid|late)$/.test(wordAt(tokens, index))) index--
  return /^(?:his|her|their|my|your|our)$/.test(wordAt(tokens, index))
}

/** "'90s", "90s" after "the". */
function shortDecade(tokens: readonly Word[], at: number): { last: number; decade: number } | undefined {
  const quote = wordAt(tokens, at) === "'" && tokens[at + 1]?.spaced === false
  const split = quote ? undefined : apostropheS(tokens, at + 1)
  const match = /^'?(\d)0'?s$/.exec(`${wordAt(tokens, quote ? at + 1 : at)}${split === undefined ? '' : 's'}`)
  if (!match) return undefined
  const before = wordAt(tokens, at - 1)
  // "in his 60s" is an age, "temperatures in the 80s" is not told apart.
  // "the 70s and 80s"
  const paired =
    before === 'and' && /^'?(?:(?:19|20)?\d0s|nineties)$/.test(wordAt(tokens, at - 2)) && !areAges(tokens, at)
  // "In 70's"
  const since = split !== undefined && /^(?:in|since|from)$/.test(before)
  if (
    !quote &&
    !paired &&
    !since &&
    before !== 'the' &&
    wordAt(tokens, at).length === 3 &&
    !/^(?:early|late|mid)$/.test(before)
  )
    return undefined
  if (/^(?:his|her|their|my|your)$/.test(before) || /^(?:his|her|their)$/.test(wordAt(tokens, at - 2))) return undefined
  const ten = Number(match[1])
  return { last: split ?? at + (quote ? 2 : 1), decade: ten <= 2 ? 200 + ten : 190 + ten }
}

const spelt: ReadonlyMap<string, number> = new Map([
  ['noughties', 200],
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
])

const spokenRanks: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

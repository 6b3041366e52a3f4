/**
 * The words that a time of each kind can begin with: one look-up turns away nine of ten tokens before any finder is asked, and tells which finders to ask
 * at the others. "the" may open a decade, never a clock.
 */
import { holidays } from '#lexicon/holidays.ts'
import { months } from '#lexicon/months.ts'
import { fractionSigns, magnitudes, tens, units, vagueCounts, vaguePlurals } from '#lexicon/number-words.ts'
import { seasons } from '#lexicon/seasons.ts'
import { frequencies, timeUnits } from '#lexicon/time-units.ts'
import { shortWeekdays, weekdays } from '#lexicon/weekdays.ts'

/** First words of one kind of time; `digits`: a number in digits opens it too. */
export interface Opening {
  readonly words: readonly string[]
  readonly digits?: true
}

const list = (words: string): readonly string[] => words.split(' ')
const named = (...tables: readonly ReadonlyMap<string, unknown>[]): readonly string[] =>
  tables.flatMap((table) => [...table.keys()])

const which = list(
  'this that the last past next coming upcoming previous preceding prior following ensuing same current',
)
const ranks = list(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
)
const partsOfDay = list('morning afternoon evening night mornings afternoons evenings nights')
const holidayWords = [...holidays.keys()].map((name) => name.split(' '))
const numbers = named(units, tens, magnitudes, vagueCounts, vaguePlurals, fractionSigns)
const fiscalYears = [
  ...Array.from({ length: 100 }, (_, year) => `fy${String(year).padStart(2, '0')}`),
  ...Array.from({ length: 200 }, (_, year) => `fy${1900 + year}`),
]

export const openings = {
  holiday: { words: [...which, ...holidayWords.map(([first]) => first!)], digits: true },
  numericDate: { words: named(months), digits: true },
  date: { words: [...which, ...ranks, ...named(months, units, tens)], digits: true },
  nth: { words: ['the', ...ranks, 'last', 'final', 'week', 'weekend', ...named(tens)], digits: true },
  earlyHours: { words: list('the early small wee') },
  weekday: {
    words: [...which, ...named(weekdays), ...[...shortWeekdays.keys()].flatMap((word) => [word, `${word}.`])],
  },
  day: { words: list('today yesterday tomorrow tonight overnight') },
  clock: { words: [...list('noon midday midnight mid'), ...named(units)], digits: true },
  spokenClock: { words: ['half', 'a', 'quarter', ...named(units, tens)], digits: true },
  decade: {
    words: list(
      "the ' noughties twenties thirties forties fifties sixties seventies eighties nineties nineteen twenty two",
    ),
    digits: true,
  },
  century: { words: ['the', 'twenty', ...ranks], digits: true },
  quarter: { words: [...list('q1 q2 q3 q4 h1 h2 the fiscal financial last final'), ...ranks], digits: true },
  bookPeriod: { words: list('the year last') },
  year: {
    words: [...fiscalYears, ...list("the year fiscal financial ad a.d. '"), ...named(units, tens)],
    digits: true,
  },
  season: { words: [...which, ...named(seasons)] },
  partOfDay: { words: [...which, 'mid', ...partsOfDay] },
  set: {
    words: [...named(frequencies), ...list('every each weekends bi semi once twice'), ...partsOfDay, ...numbers],
    digits: true,
  },
  period: { words: [...which, 'a'] },
  vague: {
    words: list(
      'the these recent past previous coming upcoming future following right now currently current presently nowadays recently more most lately near soon one a as present',
    ),
  },
  duration: {
    words: [
      ...list(
        'the these those its his her their another last past previous preceding next coming following a an half all full whole quarter hourlong daylong weeklong monthlong yearlong decadelong centurylong',
      ),
      ...named(timeUnits),
      ...numbers,
    ],
    digits: true,
  },
  thePeriod: { words: ['the', ...named(timeUnits)] },
} as const satisfies Readonly<Record<string, Opening>>

/** What an article may stand before and no time begins with: "the entire year", "the short term". */
export const behindArticle: ReadonlySet<string> = new Set(
  list(
    'entire calendar latest comparable corresponding equivalent additional single wee moment short long foreseeable later recent just-ended shorter trading business working successive straight consecutive further',
  ),
)

export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

/** Whether the word can make its sentence hold a time, and does not only open one, as "the" does "the following day". */
export function mayHoldTime(word: string): boolean {
  return startsWithDigit(word) ? mayBeDate(word) : holders.has(word)
}

/** "10,000", "4.5" and "700" are amounts; what they may count is a word of time by itself. */
function mayBeDate(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code === 0x2c) return false
    if (code < 0x30 || code > 0x39) return true
  }
  return word.length <= 2 || word.length === 4
}

/** Determiners, counts, and what names a feast only beside a word that tells: nothing that a time could do with alone. */
const openOnly: ReadonlySet<string> = new Set([
  ...list(
    "the a an this that these those its his her their about over as early small full whole all half another near more most final right '",
  ),
  ...list(
    'coming following last next previous prior ensuing preceding same recent once twice bi semi financial fiscal',
  ),
  ...ranks.slice(0, 5),
  ...named(units, magnitudes, vagueCounts, vaguePlurals),
])

/** "two thousand and five", "seven o'clock", "at the moment", "a later date": what opens no time, but makes one. */
const closers = list(
  "oh seventeen eighteen nineteen thousand hundred hundreds tens times o'clock oclock workweek a.m. p.m. a.m p.m am pm m moment term date period thousands",
)

const holders: ReadonlySet<string> = (() => {
  const words = new Set(closers)
  const { holiday, ...others } = openings
  for (const { words: own } of Object.values(others)) for (const word of own) if (!openOnly.has(word)) words.add(word)
  // "Independence Day" has its "day": only where no word of a name holds already does its first one.
  for (const name of holidayWords)
    if (!name.some((word) => words.has(word) || startsWithDigit(word))) words.add(name[0]!)
  return words
})()

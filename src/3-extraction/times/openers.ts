/** The words that a time can begin with: one look-up turns away nine of ten tokens before any finder is asked. */
import { holidays } from '#lexicon/holidays.ts'
import { months } from '#lexicon/months.ts'
import { fractionSigns, magnitudes, tens, units, vagueCounts, vaguePlurals } from '#lexicon/number-words.ts'
import { seasons } from '#lexicon/seasons.ts'
import { frequencies, timeUnits } from '#lexicon/time-units.ts'
import { shortWeekdays, weekdays } from '#lexicon/weekdays.ts'

export function mayOpen(word: string): boolean {
  return startsWithDigit(word) || words.has(word)
}

/** Whether the word can make its sentence hold a time, and does not only open one, as "the" does "the following day". */
export function mayHoldTime(word: string): boolean {
  return startsWithDigit(word) || holders.has(word)
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

const words: ReadonlySet<string> = new Set([
  ...[
    months,
    weekdays,
    seasons,
    timeUnits,
    frequencies,
    units,
    tens,
    magnitudes,
    vagueCounts,
    vaguePlurals,
    fractionSigns,
  ].flatMap((table) => [...table.keys()]),
  ...[...shortWeekdays.keys()].flatMap((word) => [word, `${word}.`]),
  ...[...holidays.keys()].map((name) => name.split(' ')[0]!),
  ...'the a an this that these those last past next coming upcoming previous preceding prior following ensuing same current present recent future'.split(
    ' ',
  ),
  ...'every each once twice bi semi half another its his her their nearly about over as present early small wee mid final all full whole'.split(
    ' ',
  ),
  ...'today yesterday tomorrow tonight overnight now right currently presently nowadays recently more most lately previously formerly near soon'.split(
    ' ',
  ),
  ...'morning afternoon evening night mornings afternoons evenings nights noon midday midnight'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  ...'noughties twenties thirties forties fifties sixties seventies eighties nineties fiscal financial comparable corresponding ad a.d.'.split(
    ' ',
  ),
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2', "'"],
  ...Array.from({ length: 100 }, (_, year) => `fy${String(year).padStart(2, '0')}`),
  ...Array.from({ length: 200 }, (_, year) => `fy${1900 + year}`),
])

/** Determiners and counts: nothing that a time could do with alone. */
const openOnly: ReadonlySet<string> = new Set([
  ...'the a an this that these those its his her their nearly about over as early small full whole all half another near more most final right'.split(
    ' ',
  ),
  ...'coming following last next previous prior ensuing preceding same recent first second third fourth fifth'.split(
    ' ',
  ),
  ...[units, magnitudes, vagueCounts, vaguePlurals].flatMap((table) => [...table.keys()]),
])

/** "two thousand and five", "seven o'clock", "at the moment", "a later date": what opens no time, but makes one. */
const closers =
  "oh seventeen eighteen nineteen thousand hundred hundreds tens o'clock oclock workweek a.m. p.m. a.m p.m am pm m moment term date period thousands".split(
    ' ',
  )

const holders: ReadonlySet<string> = new Set([...[...words].filter((word) => !openOnly.has(word)), ...closers])

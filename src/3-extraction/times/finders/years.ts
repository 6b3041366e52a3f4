/** Years: "2014", "nineteen ninety-six", "fiscal 2019", "FY2020", "the year 2000", "44 BC". */
import { tens, units } from '#lexicon/number-words.ts'
import type { Word, Wording } from '#types/analysis.ts'
import { draft, type Finder, isTightDash, wordAt } from '../draft.ts'

export const findYear: Finder = (analysis, at) => {
  const { tokens } = analysis
  const word = wordAt(tokens, at)
  const fiscal = /^fy-?(\d{4}|\d\d)$/.exec(word)
  if (fiscal) return draft(at, at + 1, { year: fullYear(fiscal[1]!), fiscal: true })
  const era = eraYear(tokens, at)
  if (era !== undefined) return era
  const lead = leadLength(tokens, at)
  const year = yearNumber(tokens, at + lead.length)
  if (year === undefined) return undefined
  const last = at + lead.length + year.length
  if (lead.length === 0 && !looksLikeYear(analysis, at, last, year.year)) return undefined
  return draft(at, last, lead.fiscal ? { year: year.year, fiscal: true } : { year: year.year })
}

/** A year in digits or in words at token `at`, and its number of tokens. */
export function yearNumber(tokens: readonly Word[], at: number): { year: number; length: number } | undefined {
  const word = wordAt(tokens, at)
  if (/^(?:1\d|2[01])\d\d$/.test(word)) return { year: Number(word), length: 1 }
  if (word === "'" && tokens[at + 1]?.spaced === false && /^[4-9]\d$/.test(wordAt(tokens, at + 1)))
    return { year: 1900 + Number(wordAt(tokens, at + 1)), length: 2 }
  // "in '22", "the summer of '09"
  if (
    word === "'" &&
    tokens[at + 1]?.spaced === false &&
    /^[0-2]\d$/.test(wordAt(tokens, at + 1)) &&
    /^(?:in|since|of|until|from|by)$/.test(wordAt(tokens, at - 1)) &&
    !/^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[at + 2]?.tag ?? '')
  )
    return { year: 2000 + Number(wordAt(tokens, at + 1)), length: 2 }
  return spokenYear(tokens, at)
}

/** "nineteen ninety-six", "nineteen oh five", "twenty fifteen", "seventeen hundred and thirty", "two thousand and five". */
function spokenYear(tokens: readonly Word[], at: number): { year: number; length: number } | undefined {
  const word = wordAt(tokens, at)
  if (word === 'two' && wordAt(tokens, at + 1) === 'thousand') {
    const and = wordAt(tokens, at + 2) === 'and' ? 1 : 0
    const rest = belowHundred(tokens, at + 2 + and)
    if (rest !== undefined) return { year: 2000 + rest.value, length: 2 + and + rest.length }
    return { year: 2000, length: 2 }
  }
  const hundreds = units.get(word) ?? (word === 'twenty' ? 20 : undefined)
  if (hundreds === undefined || hundreds < 11 || hundreds > 20) return undefined
  const second = wordAt(tokens, at + 1)
  if (second === 'hundred' && hundreds > 14) {
    const and = wordAt(tokens, at + 2) === 'and' ? 1 : 0
    const rest = belowHundred(tokens, at + 2 + and)
    return rest === undefined ? undefined : { year: hundreds * 100 + rest.value, length: 2 + and + rest.length }
  }
  if (second === 'oh' || second === 'zero') {
    const unit = units.get(wordAt(tokens, at + 2))
    return unit === undefined || unit > 9 ? undefined : { year: hundreds * 100 + unit, length: 3 }
  }
  const rest = belowHundred(tokens, at + 1)
  return rest === undefined || rest.value < 10 || (rest.value < 20 && hundreds !== 20)
    ? undefined
    : { year: hundreds * 100 + rest.value, length: 1 + rest.length }
}

/** "eighty-six", "eighty", "fifteen", "five". */
function belowHundred(tokens: readonly Word[], at: number): { value: number; length: number } | undefined {
  const ten = tens.get(wordAt(tokens, at))
  if (ten === undefined) {
    const value = units.get(wordAt(tokens, at))
    return value === undefined || value === 0 ? undefined : { value, length: 1 }
  }
  const hyphen = isTightDash(tokens, at + 1) ? 1 : 0
  const unit = units.get(wordAt(tokens, at + 1 + hyphen))
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: ten + unit, length: 2 + hyphen }
    : { value: ten, length: 1 }
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits)
}

/** "fiscal 2019", "the year 2000", "fiscal year 2019": the words before the number. */
function leadLength(tokens: readonly Word[], at: number): { length: number; fiscal: boolean } {
  let index = at
  if (wordAt(tokens, index) === 'the') index++
  const fiscal = wordAt(tokens, index) === 'fiscal' || wordAt(tokens, index) === 'financial'
  if (fiscal) index++
  const year = wordAt(tokens, index) === 'year'
  if (year) index++
  return fiscal || year ? { length: index - at, fiscal } : { length: 0, fiscal: false }
}

/** "44 BC", "AD 79". */
function eraYear(tokens: readonly Word[], at: number) {
  const word = wordAt(tokens, at)
  if (/^\d{1,4}$/.test(word) && /^(?:bc|b\.c\.|bce)$/.test(wordAt(tokens, at + 1)))
    return draft(at, at + 2, { year: Number(word), beforeChrist: true })
  if (/^\d{1,4}$/.test(word) && /^(?:ad|a\.d\.|ce)$/.test(wordAt(tokens, at + 1)))
    return draft(at, at + 2, { year: Number(word) })
  if (/^(?:ad|a\.d\.)$/.test(word) && /^\d{1,4}$/.test(wordAt(tokens, at + 1)))
    return draft(at, at + 2, { year: Number(wordAt(tokens, at + 1)) })
  return undefined
}

/** Four digits are a year unless what stands beside them counts, prices, names or numbers something. */
function looksLikeYear(analysis: Wording, at: number, last: number, value: number): boolean {
  const { tokens } = analysis
  const before = tokens[at - 1]?.sentence === tokens[at]!.sentence ? tokens[at - 1] : undefined
  const after = tokens[last]?.sentence === tokens[at]!.sentence ? tokens[last] : undefined
  const lead = before?.lower ?? ''
  const compared = lead === 'than' && /^(?:later|earlier|sooner)$/.test(wordAt(tokens, at - 2))
  if (before !== undefined && notBefore.test(lead) && !compared) return false
  if (after !== undefined && (notAfter.test(after.lower) || (!after.spaced && /^(?:[\d:/+]|\.\d)/.test(after.lower))))
    return false
  if (after?.lower === '-' && isTightDash(tokens, last) && units1.test(wordAt(tokens, last + 1))) return false
  // A chain of digits and hyphens is a phone or a serial number: "555-1990", "1990-33-2", "138-2010-2015".
  if (isTightDash(tokens, last) && (isSerial(tokens, last, value) || isBetweenDashes(tokens, at, last))) return false
  if (before?.lower === '-' && !tokens[at]!.spaced && isTightDash(tokens, at - 3) && /\d$/.test(wordAt(tokens, at - 4)))
    return false
  if (
    before?.lower === '-' &&
    !tokens[at]!.spaced &&
    /\d$/.test(wordAt(tokens, at - 2)) &&
    !/^(?:1\d|20)\d\d$/.test(wordAt(tokens, at - 2))
  )
    return false
  // "two thousand and five men", "in two thousand cases"
  if (wordAt(tokens, at + 1) === 'thousand' || wordAt(tokens, at + 1) === 'hundred')
    return (
      (beforeYear.has(lead) || lead === 'of') &&
      (after === undefined || /^(?:to|until|till)$/.test(after.lower) || !/^(?:NOUN|ADJ|PROPN|ADP)$/.test(after.tag))
    )
  if (beforeYear.has(lead)) return value >= 1000
  if (value < 1500 || value > 2150) return false
  // "the Boeing 1900", "Windows 2000": a name's number.
  if (before?.tag === 'PROPN' && !eventNames.test(lead)) return false
  // "1990 people", but "the 2012 elections".
  if (after?.tag === 'NOUN' && /s$/.test(after.lower) && after.lemma !== after.lower)
    return before?.tag === 'DET' || before?.tag === 'ADJ' || lead === "'s"
  return true
}

function isBetweenDashes(tokens: readonly Word[], at: number, last: number): boolean {
  return isTightDash(tokens, at - 1) && /\d$/.test(wordAt(tokens, at - 2)) && /^\d/.test(wordAt(tokens, last + 1))
}

/** "2015-32" and "2010-2015-86", but "2014-19", "2014-2019" and "2014-Q3". */
function isSerial(tokens: readonly Word[], dash: number, year: number): boolean {
  const next = wordAt(tokens, dash + 1)
  if (!/^\d+$/.test(next)) return false
  if (isTightDash(tokens, dash + 2) && /^\d/.test(wordAt(tokens, dash + 3))) return true
  return next.length === 2 ? Number(next) <= year % 100 && Number(next) > 12 : next.length !== 4
}

const notBefore =
  /^(?:[$£€¥#№]|no\.|nos\.|us\$|room|flight|page|pages|route|highway|suite|apt|apartment|box|channel|about|roughly|approximately|nearly|almost|exactly|than|model|unit|resolution)$/
const notAfter =
  /^(?:%|percent|people|men|women|troops|soldiers|dollars|euros|pounds|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|gmt|utc|hours|votes|points|jobs|cases|deaths|of|street|avenue|road|million|billion|thousand|°|degrees|acres|mm|cc|mb|rpm|years?|children|schoolchildren|students|pupils)$/
const units1 = /^(?:foot|mile|metre|meter|acre|ton|pound|page|man|member|seat|point|strong)$/
const eventNames =
  /(?:^[qh][1-4]$|^[1-4]q$|olympics|games|cup|election|championship|championships|season|series|world|elections|open)$/
const beforeYear: ReadonlySet<string> = new Set(
  'in since until till by from during early late mid before after through spring summer autumn fall winter circa throughout between post pre year'.split(
    ' ',
  ),
)

/** Ages: "a 30-year-old man", "aged 45", "45 years old", "Smith, 45,", "at the age of 12". */
import { personRoles } from '#lexicon/role-nouns.ts'
import type { Word } from '#types/analysis.ts'
import type { Amount, Finder, Scene } from '../draft.ts'
import { draftOf } from './plain.ts'

export const findAge: Finder = (scene, _index, amount) => {
  const { tokens } = scene.analysis
  const short = /^(?:yo|y\.o\.)$/.test(tokens[amount.last]?.lower ?? '') && amount.kind === 'count'
  if (short)
    return draftOf({ ...amount, last: amount.last + 1, kind: 'age', unit: tokens[amount.last]!.lower, unitCode: 'a' })
  const last = amount.kind === 'duration' ? oldAfter(scene, amount) : undefined
  if (last !== undefined) return draftOf({ ...amount, last, kind: 'age' })
  if (amount.kind !== 'count' || amount.high > 120 || !Number.isInteger(amount.high)) return undefined
  const first = agedBefore(scene, amount)
  if (first !== undefined) return { ...draftOf({ ...amount, kind: 'age', unitCode: 'a' }), first }
  return isApposition(scene, amount) || isTurned(scene, amount)
    ? draftOf({ ...amount, kind: 'age', unitCode: 'a' })
    : undefined
}

/** "-old", "old", "of age" behind the years. */
function oldAfter({ analysis }: Scene, { last }: Amount): number | undefined {
  const { tokens } = analysis
  const next = tokens[last]
  if (next === undefined) return undefined
  if (/^olds?$/.test(next.lower)) return last + 1
  if (next.lower === '-' && /^olds?$/.test(tokens[last + 1]?.lower ?? '')) return last + 2
  if (next.lower === 'of' && tokens[last + 1]?.lower === 'age') return last + 2
  return undefined
}

/** "aged", "age", "the age of", "ages". The span starts with the word that says it is an age. */
function agedBefore({ analysis }: Scene, { first }: Amount): number | undefined {
  const { tokens } = analysis
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return undefined
  if (before.lower === 'aged' || before.lower === 'age' || before.lower === 'ages') return first - 1
  if (before.lower === 'of' && /^ages?$/.test(tokens[first - 2]?.lower ?? '')) return first - 2
  return isNextAge(tokens, first) ? first : undefined
}

/** "had turned 21 a week before", "turns 80 on Monday": what nothing is counted behind. */
function isTurned({ analysis }: Scene, { first, last, number }: Amount): boolean {
  const { tokens } = analysis
  if (
    tokens[first - 1]?.lemma !== 'turn' ||
    tokens[first - 1]!.sentence !== tokens[first]!.sentence ||
    last !== number.last
  )
    return false
  const next = tokens[last]
  // "turned 12 of them away"
  if (next !== undefined && /^(?:of|away|back|down|over|into|out|loose)$/.test(next.lower)) return false
  return (
    next === undefined ||
    /^(?:PUNCT|ADP|DET|ADV|CCONJ|SCONJ|PROPN)$/.test(next.tag) ||
    next.sentence !== tokens[first]!.sentence
  )
}

/** "aged 4 and 6", "aged 9, 12 and 15": the second and the third are ages too. */
function isNextAge(tokens: readonly Word[], first: number): boolean {
  let at = first - 1
  while (at > first - 9 && /^(?:and|or|,|\d{1,3})$/.test(tokens[at]?.lower ?? '')) at--
  return at < first - 2 && /^(?:aged|ages)$/.test(tokens[at]?.lower ?? '') && /^\d/.test(tokens[first]!.lower)
}

/** A number between commas or brackets behind the name of a person. */
function isApposition({ analysis }: Scene, { first, last, number, low, high }: Amount): boolean {
  const { tokens } = analysis
  const open = tokens[first - 1]
  const name = tokens[first - 2]
  const close = tokens[last]
  if (low !== high || number.last - number.first > 1) return false
  const digits = /^\d{1,3}$/.test(tokens[first]!.lower)
  // "her sons Otto, eight, and Emil, five."
  if (!digits && (tokens[first]!.lower === 'one' || open?.lower !== ',' || !/^[,.;]$/.test(close?.lower ?? '')))
    return false
  if (!digits && (name?.tag !== 'PROPN' || tokens[last + 1]?.tag === 'NUM')) return false
  if (open === undefined || name === undefined || name.sentence !== tokens[first]!.sentence) return false
  const named = name.tag === 'PROPN' || /^\p{Lu}/u.test(analysis.document.text[name.start]!)
  // "the striker, 24, scored": of a person without a name only between two commas.
  const described = isPerson(name.lower) && close?.lower === ',' && open.lower === ',' && high >= 10 && high < 110
  if (!named && !described) return false
  if (isMonthLike(name.lower) || !/^\p{L}/u.test(name.lower)) return false
  if (open.lower === '(') return close?.lower === ')'
  if (open.lower !== ',') return false
  return (
    close === undefined ||
    close.sentence !== tokens[first]!.sentence ||
    /^(?:[,.;]|who|and|from|of|was|has)$/.test(close.lower)
  )
}

function isPerson(noun: string): boolean {
  return personRoles.has(noun) || persons.has(noun)
}

const persons: ReadonlySet<string> = new Set(
  'man woman boy girl teenager suspect victim driver striker midfielder defender goalkeeper winger player forward singer actor actress father mother son daughter brother sister husband wife widow nurse student pupil resident tourist farmer pensioner'.split(
    ' ',
  ),
)

function isMonthLike(lower: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(lower) && lower.length < 10
}

/** How sure it is that a statement speaks to the claim that it stands with. What moves a status has to be. */
import { outlets } from '#lexicon/outlets.ts'
import { textOf } from '#types/span.ts'
import { mayBeOneName } from './alike-names.ts'
import { isShell } from './anaphora.ts'
import type { Member } from './clusters.ts'
import { saysNotSo } from './denied.ts'
import { plainName } from './plain-names.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/**
 * @param stance of the statement to the claim
 * @param head the statement that stands for the claim
 */
export function isMeant(member: Member, stance: 1 | -1 | 0, head: Unit): boolean {
  const { unit, best: score, shared, likely } = member
  const { act } = unit.statement
  if (stance === 0 || act === 'retracts') return true
  if (unit.pointsBack) return pointsAtWords(unit)
  // "dismissed concerns that it could hit people" beside "one person has been hit": what may come is denied, and not what was.
  if (stance === -1 && unit.ahead && !head.ahead) return false
  // "dismissed it as not worth a word" asserts nothing.
  if (act === 'denies') return stance === -1 && score >= weights.denial
  // Whoever owns up to a thing puts it in words of his own: "it had been told of a leak seven weeks before".
  if (act === 'acknowledges' && unit.shape === 'clause') return score >= weights.owned
  if (act === 'confirms' || act === 'acknowledges') return score >= weights.answer
  // "It didn't hurt" beside "it hurts": that it denies has to be read from a "not". "No fight" and "to fight the far right" share one word.
  // What it fits best may be another statement of the claim, and be about something else.
  if (stance === -1 && likely < weights.tie) return false
  if (stance === -1) return score >= weights.negation && !speaksOfSelf(unit) && (saysNotSo(unit) || shared > 1)
  return bearsOut(member)
}

/** Beyond doubt the same as what stands for the claim: enough to make a second witness. */
export function bearsOut({ unit, sure }: Member): boolean {
  return sure && !speaksOfSelf(unit) && !isSecondHand(unit)
}

/** "the president said that [both sides had agreed]": what is told of others by one who is no outlet is his word, and not theirs. */
function isSecondHand({ statement: { via }, reading: { findings } }: Unit): boolean {
  const outer = via === undefined ? undefined : findings.statements.find(({ id }) => id === via)
  if (outer === undefined || outer.mode === 'narrated') return false
  return outer.speakers.some((speaker) => {
    const actor = findings.actors.find(({ id }) => id === speaker)
    return actor !== undefined && !outlets().has(actor.name)
  })
}

/** "I take responsibility": of two who say so, each speaks of himself. */
function speaksOfSelf({ statement, reading }: Unit): boolean {
  if (statement.mode !== 'direct' && statement.mode !== 'mixed') return false
  return statement.content.some((span) =>
    /\b(?:I|I['’](?:m|ve|d|ll)|my|me|myself)\b/.test(textOf(reading.document, span)),
  )
}

/** "denied it", "rejected the allegations" answer what was said; "rejected the earlier offer" answers the offer. */
function pointsAtWords({ statement, reading }: Unit): boolean {
  const nouns = wordsOf({ statement, reading }).filter((word) => !little.has(word))
  // What is admitted is no "report": "has admitted to wrongdoing".
  if (statement.act === 'acknowledges') return nouns.length === 0
  // "the reports last Thursday as a hoax", "its repeated claims"
  return nouns.slice(0, 1).every(isShell) || (nouns.length <= 3 && isShell(nouns.at(-1)!))
}

const wordsOf = ({ statement, reading }: Pick<Unit, 'statement' | 'reading'>): string[] =>
  statement.content.flatMap(
    (span) =>
      textOf(reading.document, span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  )

const little = new Set(
  'it this that these those which them so all any the a an such its their his her him they he she of by as also both every each'.split(
    ' ',
  ),
)

/** One origin with the statements that it makes firmly. */
interface Heard {
  readonly id: string
  readonly name: string
  /** Those who speak for it. */
  readonly speakers: readonly string[]
  readonly units: readonly Unit[]
}

/**
 * Which origins are one voice, as far as can be told: names that may be one party's, and words that are one text's. Each origin with the first of its voice;
 * two voices are two witnesses.
 */
export function voicesOf(heard: readonly Heard[]): Map<string, string> {
  const voices = new Map<string, string>()
  for (const [at, one] of heard.entries()) {
    const same = heard
      .slice(0, at)
      .find((other) => mayBeOneName(one.name, other.name) || shareSpeaker(one, other) || shareWords(one, other))
    voices.set(one.id, same === undefined ? one.id : voices.get(same.id)!)
  }
  return voices
}

/** "Bill Orlov" for his tavern and "William Orlov" for himself: one family is no second witness, and may be one man. */
function shareSpeaker(one: Heard, other: Heard): boolean {
  const families = new Set(one.speakers.flatMap(familyOf))
  return other.speakers.flatMap(familyOf).some((family) => families.has(family))
}

const familyOf = (name: string): string[] => {
  const words = plainName(name).split(' ')
  return words.length > 1 ? [words.at(-1)!] : []
}

/** A run of eight words, or six within quotation marks, that both print, or most of two quotations: whom it belongs to was read in two ways. */
function shareWords(one: Heard, other: Heard): boolean {
  // What two say in one breath, each of them says.
  const [here, there] = [without(one.units, other.units), without(other.units, one.units)]
  const known = new Set(here.flatMap((unit) => unit.runs().has))
  return there.some(
    (unit) => unit.runs().leaves.some((run) => known.has(run)) || here.some((own) => isOneQuotation(own, unit)),
  )
}

const without = (units: readonly Unit[], others: readonly Unit[]): Unit[] =>
  units.filter((unit) => !others.includes(unit))

function isOneQuotation(one: Unit, other: Unit): boolean {
  if (one.statement.mode !== 'direct' || other.statement.mode !== 'direct') return false
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]]
  const known = new Set(longer)
  return shorter.filter((word) => known.has(word)).length >= 0.7 * shorter.length
}

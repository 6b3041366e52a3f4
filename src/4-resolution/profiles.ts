import type { Reading } from '#types/reading.ts'
import type { Act } from '#types/statement.ts'
import { type Days, daysOf } from './dates.ts'
import { hashOf } from './hash.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/**
 * What a statement is compared by: its features with their weights, and what speaks for and against. It depends on the statement's own
 * document alone, so that it can be kept, and so that two statements fit each other the same way whatever else a case holds.
 */
export interface Profile {
  /** Where it stands among all statements of a case: by publication, then by document, then in text order. ASCII. */
  readonly rank: string
  /** The rank of the document. */
  readonly document: string
  /** Hashes of the features, ascending. The lowest bit is set for words of the matter (`w:`). */
  readonly features: readonly number[]
  readonly weight: readonly number[]
  readonly norm: number
  readonly act: Act
  /** +1 says that it is so, -1 that it is not, 0 neither. */
  readonly sign: 1 | -1 | 0
  /** What the times of the content cover. */
  readonly when: readonly Days[]
  /** The day of publication. */
  readonly published: number | null
  /** Hashes of the parties that it names, ascending. */
  readonly parties: readonly number[]
  /** Less than a word of matter and something beside it: "the attack", "their release". */
  readonly bare: boolean
  readonly figures: readonly ProfileFigure[]
}

export interface ProfileFigure {
  readonly what: string
  readonly low: number | null
  readonly high: number | null
  readonly per: string | null
}

/**
 * The profiles of the statements of one document, in the order given. What a document is about stands in every other statement of it
 * ("troops", "Russia") and tells them apart little; what few of them have says more, up to a bound.
 */
export function profilesOf(units: readonly Unit[]): Profile[] {
  const holders = new Map<string, number>()
  for (const { features } of units) for (const name of features.keys()) holders.set(name, (holders.get(name) ?? 0) + 1)
  const rarity = (name: string): number =>
    (isCommonNumber(name) ? weights.commonNumber : (weights.feature[name[0]!] ?? 0)) *
    Math.min(3, 1 + 0.45 * Math.log(units.length / holders.get(name)!))
  const document = units.length === 0 ? '' : rankOf(units[0]!.reading)
  return units.map((unit, at) => profileOf(unit, document, at, rarity))
}

function profileOf(unit: Unit, document: string, at: number, rarity: (name: string) => number): Profile {
  const heaviest = new Map<number, number>()
  for (const name of unit.features.keys()) {
    const hash = featureHash(name)
    heaviest.set(
      hash,
      Math.max(heaviest.get(hash) ?? 0, round(rarity(name) * (unit.aside.has(name) ? weights.aside : 1))),
    )
  }
  const entries = [...heaviest].map(([hash, weight]) => ({ hash, weight })).sort((a, b) => a.hash - b.hash)
  const { statement, figures } = unit
  return {
    rank: `${document} ${String(at).padStart(5, '0')}`,
    document,
    features: entries.map(({ hash }) => hash),
    weight: entries.map(({ weight }) => weight),
    norm: Math.sqrt(entries.reduce((sum, { weight }) => sum + weight * weight, 0)),
    act: statement.act,
    sign: unit.sign,
    when: unit.when,
    published: daysOf(unit.reading.document.published?.slice(0, 10))?.from ?? null,
    parties: [...unit.features.keys()]
      .filter((name) => name.startsWith('a:'))
      .map(featureHash)
      .sort((a, b) => a - b),
    bare: isBare(unit),
    figures: figures.map(({ what, figure: { low, high, per } }) => ({
      what,
      low: low ?? null,
      high: high ?? null,
      per: per ?? null,
    })),
  }
}

/**
 * A feature as a number: the lowest bit tells words of the matter from all others. A name is the same feature whether a text makes it a
 * party (`a:`) or leaves open who or where that is (`p:`).
 */
export function featureHash(name: string): number {
  const shared = name.startsWith('p:') ? `a:${name.slice(2)}` : name
  return (hashOf(shared) & ~1) | (name.startsWith('w:') ? 1 : 0)
}

/** One, two, three of anything stand in every other sentence. */
const isCommonNumber = (name: string): boolean => /^n:[0-3]:[0-3]$/.test(name)

/** "the attack" says nothing by itself, nor does "[supports] Ann Marr"; an answer may ("denied the attack"). */
function isBare({ shape, features, statement }: Unit): boolean {
  if (shape !== 'phrase' || answering.has(statement.act)) return false
  let words = 0
  let told = false
  for (const name of features.keys()) {
    if (name.startsWith('a:') || name.startsWith('d:') || name.startsWith('n:')) told = true
    if (name.startsWith('w:')) words++
  }
  return words < (told ? 1 : 2)
}

const answering: ReadonlySet<string> = new Set(['confirms', 'acknowledges', 'denies', 'retracts', 'alerts'])

export const isMatter = (feature: number): boolean => (feature & 1) === 1

/** Undated documents come last, as everywhere. */
function rankOf({ document }: Reading): string {
  const when = document.published?.replace(/[^\x20-\x7e]/g, '') ?? '~'
  return `${when} ${(hashOf(document.id) >>> 0).toString(16).padStart(8, '0')}`
}

/** Kept and computed weights are the same number. */
const round = (weight: number): number => Math.round(weight * 1e4) / 1e4

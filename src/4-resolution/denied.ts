import { textOf } from '#types/span.ts'
import { isHalf } from './leaning.ts'
import type { Unit } from './units.ts'

/**
 * Which group of statements each group of denials denies, though its words are few and theirs are many: "this is not a swap" says no to whoever said that they
 * "were freed as part of a swap of detained leaders". Cosine, which asks both sides to be alike, does not see it; what counts is how much of the denial the
 * other side covers. By number of the group; no entry where nothing covers it.
 */
export function deniedBy(
  groups: readonly (readonly number[])[],
  units: readonly Unit[],
  copies: (at: number) => readonly number[],
): Map<number, number> {
  const homes = new Map<string, Set<number>>()
  const asserting = groups.map((group) => group.filter((at) => asserts(units[at]!)))
  for (const [number, group] of asserting.entries()) {
    for (const at of group) {
      for (const feature of units[at]!.features.keys()) {
        if (!isTelling(feature)) continue
        const known = homes.get(feature)
        if (known === undefined) homes.set(feature, new Set([number]))
        else known.add(number)
      }
    }
  }
  const denied = new Map<number, number>()
  for (const [number, group] of groups.entries()) {
    // "its role in the swap" asserts nothing, and may stand with "this is not a swap".
    const denying = group.filter((at) => units[at]!.sign === -1)
    if (denying.length === 0 || group.some((at) => units[at]!.sign !== -1 && units[at]!.shape !== 'phrase')) continue
    if (!denying.some((at) => saysNotSo(units[at]!))) continue
    const words = telling(denying.map((at) => units[at]!))
    if (words.length === 0 || words.length > mostWords) continue
    const near = new Set(
      words.flatMap((word) => {
        const known = homes.get(word)
        return known === undefined || known.size > mostHomes ? [] : [...known]
      }),
    )
    let best: { to: number; score: number } | undefined
    for (const to of [...near].sort((a, b) => a - b)) {
      if (to === number) continue
      const score = asserting[to]!.reduce(
        (sum, at) =>
          sum +
          copies(at).length *
            coverage(
              words,
              units[at]!,
              group.map((own) => units[own]!),
            ),
        0,
      )
      if (score >= (words.length === 1 ? 2 : 1) * enough && (best === undefined || score > best.score))
        best = { to, score }
    }
    if (best !== undefined) denied.set(number, best.to)
  }
  return denied
}

/**
 * "this is not a swap", "the charges were false", "denied the deal", by somebody: said of a matter as a whole. "They had no children", "it is not even wet" and
 * what a text tells itself deny nothing that shares a word with them.
 */
export function saysNotSo({ statement, reading }: Unit): boolean {
  const { mode, act, content, speakers } = statement
  if (mode === 'narrated' || speakers.length === 0) return false
  if (act === 'denies' || act === 'retracts') return true
  return content.some((span) => notSo.test(textOf(reading.document, span)))
}

const notSo =
  /(?:\b(?:is|was|are|were|be|been)(?: absolutely| certainly| simply)? ["“'‘]?not|\b(?:is|was|are|were)n['’]t|['’](?:s|re) not|^["“'‘\s]*not) (?!just|only|even|yet|merely|that |so |as |been|being|\w+ing\b|\w+ed\b)|\b(?:is|was|are|were) (?:false|untrue|wrong|baseless|groundless|unfounded|nonsense|a lie|a hoax|a fabrication)\b/i

/** At least this share of the words of a denial. */
const enough = 0.75
/** A denial of more words speaks for itself: likeness finds its fellows. */
const mostWords = 6
/** A word that more groups have tells nothing of which is meant. */
const mostHomes = 12

/** Says, in a clause of its own, that something is so: a condition alone does not. */
export const asserts = ({ sign, shape, pointsBack, statement, reading }: Unit): boolean =>
  sign === 1 &&
  shape === 'clause' &&
  !pointsBack &&
  statement.act !== 'alerts' &&
  statement.act !== 'expects' &&
  !isHalf(statement, reading.document.text)

/** The matter of a group of denials: the words that at least half of its statements share. */
function telling(units: readonly Unit[]): string[] {
  const counts = new Map<string, number>()
  for (const { features, aside } of units)
    for (const feature of features.keys())
      if (isTelling(feature) && !aside.has(feature) && !polite.has(feature))
        counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].filter(([, count]) => 2 * count >= units.length).map(([feature]) => feature)
}

const isTelling = (feature: string): boolean => feature.startsWith('w:')

/** "Please note that …", "it is simply not …" */
const polite: ReadonlySet<string> = new Set([
  'w:pleas',
  'w:simply',
  'w:absolute',
  'w:clear',
  'w:fact',
  'w:true',
  'w:truth',
  'w:evidence',
  'w:suggest',
])

function coverage(words: readonly string[], unit: Unit, own: readonly Unit[]): number {
  // Nobody denies what he says himself in the same breath.
  if (own.some(({ at, speakers }) => at === unit.at && speakers.some((one) => unit.speakers.includes(one)))) return 0
  const share = words.filter((word) => unit.features.has(word)).length / words.length
  return share >= enough ? share : 0
}

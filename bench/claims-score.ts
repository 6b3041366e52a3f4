/** Holds the claims of a story against its key: links between statements, origins, figures that conflict, denials, and claims called corroborated that are not. */

import { outletKey } from '#4-resolution/publishers.ts'
import type { Claim, Situation } from '#types/situation.ts'
import { overlaps } from '#types/span.ts'
import { type KeySpan, keyOf, type Matched, match } from './claims-match.ts'
import type { KeyClaim, Place, StoryKey } from './stories.ts'

/** Counts that add up over stories, and what went wrong, for reading. */
export interface StoryScore {
  readonly counts: Counts
  readonly errors: readonly string[]
}

export type Counts = Readonly<Record<CountName, number>>
type CountName = (typeof countNames)[number]

const countNames = [
  'spans',
  'spansFound',
  'pairs',
  'pairsFound',
  'pairsRight',
  'pairsWrong',
  'claims',
  'claimsSeen',
  'originsRight',
  'conflicts',
  'conflictsTold',
  'sideBySide',
  'pairsOfFigures',
  'corroborated',
  'corroboratedWrong',
  'denials',
  'denialsTied',
] as const

export function scoreStory(key: StoryKey, situation: Situation, texts: ReadonlyMap<string, string>): StoryScore {
  const counts = Object.fromEntries(countNames.map((name) => [name, 0])) as Record<CountName, number>
  const errors: string[] = []
  const matched = match(key, situation)
  const quote = ({ document, start, end }: Place): string =>
    `“${(texts.get(document) ?? '').slice(start, Math.min(end, start + 110))}”`
  const context: Context = { key, situation, matched, counts, errors, quote }
  scoreLinks(context)
  scoreOrigins(context)
  scoreFigures(context)
  scoreCorroborated(context)
  scoreDenials(context)
  return { counts, errors }
}

export function sumOf(scores: readonly Counts[]): Counts {
  return Object.fromEntries(
    countNames.map((name) => [name, scores.reduce((sum, counts) => sum + counts[name], 0)]),
  ) as Counts
}

interface Context {
  readonly key: StoryKey
  readonly situation: Situation
  readonly matched: Matched
  readonly counts: Record<CountName, number>
  readonly errors: string[]
  readonly quote: (place: Place) => string
}

/**
 * Over pairs of the key's spans. A pair of one claim is right where statements of ours that stand for the two share a claim. A pair of two claims is
 * wrong where they do, unless the same two statements also stand for spans that belong together ("59 are dead and 500 injured").
 */
function scoreLinks({ matched, counts, errors, quote }: Context): void {
  const { spans, statementsOf, spansOf } = matched
  const said = spans.filter(({ role }) => role === 'said')
  for (const span of said) {
    counts.spans++
    if (statementsOf.has(span)) counts.spansFound++
    else errors.push(`no statement: ${span.claim.id} ${quote(span)}`)
  }
  for (const [at, one] of said.entries()) {
    for (const other of said.slice(at + 1)) {
      const same = one.claim === other.claim
      const links = linksBetween(one, other, matched)
      if (!same) {
        const wrong = links.find(
          ([a, b]) =>
            a !== b && !(spansOf.get(a) ?? []).some((x) => (spansOf.get(b) ?? []).some((y) => x.claim === y.claim)),
        )
        if (wrong === undefined) continue
        counts.pairsWrong++
        errors.push(`linked, not the same: ${one.claim.id} ${quote(one)} ≠ ${other.claim.id} ${quote(other)}`)
        continue
      }
      counts.pairs++
      if (statementsOf.has(one) && statementsOf.has(other)) {
        counts.pairsFound++
        if (links.length === 0) errors.push(`not linked: ${one.claim.id} ${quote(one)} = ${quote(other)}`)
      }
      if (links.length > 0) counts.pairsRight++
    }
  }
}

/** Pairs of statements, by key, that stand for the two spans and share a claim. */
function linksBetween(one: KeySpan, other: KeySpan, { statementsOf, claimOf }: Matched): (readonly [string, string])[] {
  const links: (readonly [string, string])[] = []
  for (const { key: left } of statementsOf.get(one) ?? []) {
    for (const { key: right } of statementsOf.get(other) ?? []) {
      const claim = claimOf.get(left)
      if (claim !== undefined && claim === claimOf.get(right)) links.push([left, right])
    }
  }
  return links
}

/** Our claim that holds the most of the key's spans of a claim. */
function standIn(claim: KeyClaim, { spans, statementsOf, claimOf }: Matched): Claim | undefined {
  const holds = new Map<Claim, number>()
  for (const span of spans) {
    if (span.claim !== claim || span.role !== 'said') continue
    const own = new Set((statementsOf.get(span) ?? []).map(({ key }) => claimOf.get(key)))
    for (const one of own) if (one !== undefined) holds.set(one, (holds.get(one) ?? 0) + 1)
  }
  return [...holds].sort((a, b) => b[1] - a[1] || b[0].statements.length - a[0].statements.length)[0]?.[0]
}

/** Right where they are equal in number and each is named; those that the key leaves open may be there or not. */
function scoreOrigins({ key, matched, counts, errors }: Context): void {
  for (const claim of key.claims) {
    if (claim.originsUnclear) continue
    counts.claims++
    const own = standIn(claim, matched)
    if (own === undefined) {
      errors.push(`origins: ${claim.id} has no claim of ours`)
      continue
    }
    counts.claimsSeen++
    const rest = [...claim.origins]
    const open = [...(claim.maybeOrigins ?? [])]
    const strange = own.origins.filter(({ name }) => !taken(rest, name) && !taken(open, name))
    if (rest.length === 0 && strange.length === 0) counts.originsRight++
    else
      errors.push(
        `origins: ${claim.id} missing [${rest.map(([name]) => name)}] spurious [${strange.map(({ name, because }) => `${name}: ${because}`)}]`,
      )
  }
}

function taken(lists: (readonly string[])[], name: string): boolean {
  const at = lists.findIndex((names) => names.some((one) => sameName(one, name)))
  if (at < 0) return false
  lists.splice(at, 1)
  return true
}

/** "the Associated Press" and "AP", "Nigeria's government" and "Nigerian government": one is the other, as a house or as words. */
function sameName(a: string, b: string): boolean {
  return outletKey(a) === outletKey(b) || plain(a) === plain(b)
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?|its|his|her|their|our)\s+/, '')
    .replaceAll(/'s\b|[^\p{L}\p{N} ]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** `conflictsTold`: in one comparison that says that it conflicts. `sideBySide`: in one comparison, whatever it says; revised pairs too. */
function scoreFigures({ key, situation, counts, errors, quote }: Context): void {
  const places = new Map<string, Place>()
  for (const outcome of situation.outcomes) {
    if (!('reading' in outcome)) continue
    const { document, findings } = outcome.reading
    for (const { id, start, end } of findings.figures)
      places.set(`${document.id} ${id}`, { document: document.id, start, end })
  }
  const holds = (values: Situation['comparisons'][number]['values'], wanted: Place): boolean =>
    values.some(({ document, figure }) => {
      const place = places.get(`${document} ${figure}`)
      return document === wanted.document && place !== undefined && overlaps(place, wanted)
    })
  for (const { about, values, conflicts, revised = [] } of key.figures) {
    for (const [isConflict, pairs] of [
      [true, conflicts],
      [false, revised],
    ] as const) {
      for (const [left, right] of pairs) {
        const [a, b] = [values[left]!, values[right]!]
        const shown = situation.comparisons.filter((one) => holds(one.values, a) && holds(one.values, b))
        counts.pairsOfFigures++
        if (shown.length > 0) counts.sideBySide++
        else errors.push(`figures apart: ${about} ${quote(a)} / ${quote(b)}`)
        if (!isConflict) continue
        counts.conflicts++
        if (shown.some(({ conflict }) => conflict)) counts.conflictsTold++
        else errors.push(`conflict not told: ${about} ${quote(a)} / ${quote(b)}`)
      }
    }
  }
}

/**
 * A claim that we call corroborated is wrong where no claim of the key has two true origins among the spans that it holds. It is not judged where it holds
 * no span of the key, or one span alone of a claim that has more origins.
 */
function scoreCorroborated({ situation, matched, counts, errors }: Context): void {
  for (const claim of situation.claims) {
    if (claim.status !== 'corroborated') continue
    const heard = new Map<KeyClaim, { origins: Set<number>; spans: number }>()
    for (const { document, statement, clause } of claim.statements) {
      for (const span of matched.spansOf.get(keyOf(document, statement, clause)) ?? []) {
        if (span.role !== 'said') continue
        const known = heard.get(span.claim) ?? { origins: new Set(), spans: 0 }
        if (span.origin !== undefined) known.origins.add(span.origin)
        known.spans++
        heard.set(span.claim, known)
      }
    }
    if (heard.size === 0) continue
    const parts = [...heard]
    if (parts.length === 1 && parts[0]![1].spans === 1 && parts[0]![0].origins.length > 1) continue
    counts.corroborated++
    // An origin that the key leaves open may be a second one.
    const open = (one: KeyClaim): number => {
      const left = [...(one.maybeOrigins ?? [])]
      return claim.origins.filter(({ name }) => taken(left, name)).length
    }
    if (parts.some(([one, { origins }]) => origins.size + open(one) > 1)) continue
    counts.corroboratedWrong++
    errors.push(
      `not corroborated: ${claim.id} (${parts.map(([{ id }]) => id)}) by ${claim.origins.map(({ name, because }) => `${name}: ${because}`).join('; ')}`,
    )
  }
}

/** A denial is tied where a statement that stands for it is an answer to a claim of ours that holds a span of the claim denied. */
function scoreDenials({ situation, matched, counts, errors, quote }: Context): void {
  const { spans, statementsOf, claimOf, spansOf } = matched
  const answers = new Set(
    situation.claims.flatMap((claim) =>
      claim.answers.flatMap(({ kind, ref }) => (kind === 'denial' ? [`${ref.document} ${ref.statement}`] : [])),
    ),
  )
  for (const span of spans) {
    if (span.role !== 'denied') continue
    counts.denials++
    const tied = (statementsOf.get(span) ?? []).some(({ key }) => {
      const claim = claimOf.get(key)
      return (
        answers.has(key.slice(0, key.lastIndexOf(' '))) &&
        claim?.statements.some(({ document, statement, clause }) =>
          (spansOf.get(keyOf(document, statement, clause)) ?? []).some(
            (one) => one.claim === span.claim && one.role === 'said',
          ),
        )
      )
    })
    if (tied) counts.denialsTied++
    else
      errors.push(
        `denial not tied: ${span.claim.id} ${quote(span)}${statementsOf.has(span) ? '' : ' (no statement)'}${(statementsOf.get(span) ?? []).map(({ key }) => ` ${claimOf.get(key)?.id ?? 'no claim'}`)}`,
      )
  }
}

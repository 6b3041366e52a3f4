/** Which statements of ours stand for which spans of a story's key, and so which of our claims for which of the key's. */
import type { Outcome } from '#types/reading.ts'
import type { Claim, Situation } from '#types/situation.ts'
import type { Span } from '#types/span.ts'
import type { StatementId } from '#types/statement.ts'
import type { KeyClaim, Place, StoryKey } from './stories.ts'

/** A span of the key. `role`: counted, left open, or a denial of the claim. */
export interface KeySpan extends Place {
  readonly claim: KeyClaim
  readonly role: 'said' | 'maybe' | 'denied'
  readonly origin?: number
}

export interface Ours {
  readonly key: string
  readonly document: string
  readonly statement: StatementId
  readonly content: readonly Span[]
  /** Source, cue and content, where the content alone is no clause: "[condemned] the launch". */
  readonly whole: readonly Span[]
}

export interface Matched {
  readonly spans: readonly KeySpan[]
  readonly statementsOf: ReadonlyMap<KeySpan, readonly Ours[]>
  readonly spansOf: ReadonlyMap<string, readonly KeySpan[]>
  readonly claimOf: ReadonlyMap<string, Claim>
}

/**
 * A statement, or one of its clauses, stands for a span where they share at least half of the span's characters and a third of the statement's content: "59 are dead
 * and 500 injured" stands for both of its halves, an article's whole quotation for none of its sentences.
 */
export function match(key: StoryKey, situation: Situation): Matched {
  const spans = key.claims.flatMap((claim) => [
    ...claim.statements.map(
      ({ maybe, ...place }): KeySpan => ({ ...place, claim, role: maybe === true ? 'maybe' : 'said' }),
    ),
    ...(claim.denials ?? []).map((place): KeySpan => ({ ...place, claim, role: 'denied' })),
  ])
  const ours = situation.outcomes.flatMap(statementsIn)
  const statementsOf = new Map<KeySpan, Ours[]>()
  const spansOf = new Map<string, KeySpan[]>()
  for (const span of spans) {
    for (const one of ours) {
      if (one.document !== span.document) continue
      if (!standsFor(one.content, span) && !standsFor(one.whole, span)) continue
      statementsOf.set(span, [...(statementsOf.get(span) ?? []), one])
      spansOf.set(one.key, [...(spansOf.get(one.key) ?? []), span])
    }
  }
  const claimOf = new Map(
    situation.claims.flatMap((claim) =>
      claim.statements.map((one) => [keyOf(one.document, one.statement, one.clause), claim] as const),
    ),
  )
  return { spans, statementsOf, spansOf, claimOf }
}

export const keyOf = (document: string, statement: StatementId, clause = 0): string =>
  `${document} ${statement} ${clause}`

function statementsIn(outcome: Outcome): Ours[] {
  if (!('reading' in outcome)) return []
  const { document, findings } = outcome.reading
  return findings.statements.flatMap(({ id, source, cue, content, clauses = [{ content }] }) =>
    clauses.map((clause, at) => ({
      key: keyOf(document.id, id, at),
      document: document.id,
      statement: id,
      content: clause.content,
      whole: clauses.length === 1 ? [...source, ...cue, ...content] : [],
    })),
  )
}

function standsFor(content: readonly Span[], span: Span): boolean {
  let shared = 0
  let length = 0
  for (const { start, end } of content) {
    length += end - start
    shared += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  }
  return shared >= 0.5 * (span.end - span.start) && shared >= length / 3
}

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
}

export interface Matched {
  readonly spans: readonly KeySpan[]
  readonly statementsOf: ReadonlyMap<KeySpan, readonly Ours[]>
  readonly spansOf: ReadonlyMap<string, readonly KeySpan[]>
  readonly claimOf: ReadonlyMap<string, Claim>
}

/**
 * A statement stands for a span where they share at least half of the span's characters and a third of the statement's content: "59 are dead
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
      if (one.document !== span.document || !standsFor(one.content, span)) continue
      statementsOf.set(span, [...(statementsOf.get(span) ?? []), one])
      spansOf.set(one.key, [...(spansOf.get(one.key) ?? []), span])
    }
  }
  const claimOf = new Map(
    situation.claims.flatMap((claim) =>
      claim.statements.map((one) => [keyOf(one.document, one.statement), claim] as const),
    ),
  )
  return { spans, statementsOf, spansOf, claimOf }
}

export const keyOf = (document: string, statement: StatementId): string => `${document} ${statement}`

function statementsIn(outcome: Outcome): Ours[] {
  if (!('reading' in outcome)) return []
  const { document, findings } = outcome.reading
  return findings.statements.map(({ id, content }) => ({
    key: keyOf(document.id, id),
    document: document.id,
    statement: id,
    content,
  }))
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

import type { Situation } from '#types/situation.ts'
import type { DocumentRow } from '#types/views.ts'
import type { Lookup, Source } from '../lookup.ts'
import { plain } from '../plain.ts'
import { orderOf } from './claim-rows.ts'
import { looked, nameOfDocument } from './quote.ts'

/** The documents of a situation in its order, with what was read out of each. Made once for a situation. */
export function documentRows(situation: Situation): readonly DocumentRow[] {
  const known = made.get(situation)
  if (known) return known
  const look = looked(situation)
  const claims = claimsByDocument(situation)
  const copies = copiesByDocument(look)
  const rows = look.sources.map((source) => documentRow(source, claims.get(source.id) ?? 0, copies.get(source.id)))
  made.set(situation, rows)
  return rows
}

const made = new WeakMap<Situation, readonly DocumentRow[]>()

function documentRow(source: Source, claims: number, copies: readonly string[] = []): DocumentRow {
  const { document, findings } = source.reading
  return {
    ...nameOfDocument(source),
    ...(document.url === undefined ? {} : { url: plain(document.url) }),
    statements: findings.statements.filter(({ mode }) => mode !== 'narrated').length,
    figures: findings.figures.length,
    claims,
    words: wordsIn(document.text),
    copies,
    warnings: document.warnings,
  }
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function claimsByDocument(situation: Situation): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { claim } of orderOf(situation).claims) {
    for (const id of new Set(claim.statements.map(({ document }) => document))) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

function copiesByDocument(look: Lookup): ReadonlyMap<string, string[]> {
  const copies = new Map<string, string[]>()
  for (const { documents } of look.situation.copies) {
    for (const id of documents) {
      const others = documents.filter((other) => other !== id).flatMap((other) => look.source(other)?.label ?? [])
      copies.set(id, [...(copies.get(id) ?? []), ...others])
    }
  }
  return copies
}

import type { CaseDocument } from '#types/case.ts'
import type { Situation } from '#types/situation.ts'
import type { DocumentRow } from '#types/views.ts'
import type { Lookup, Source } from '../lookup.ts'
import { plain } from '../plain.ts'
import { orderOf } from './claim-rows.ts'
import { looked, nameOfDocument } from './quote.ts'

/** The documents of a situation in its order, with what was read out of each. Made once for a situation. */
export function documentRows(situation: Situation): readonly DocumentRow[] {
  const known = made.get(situation.outcomes)
  if (known) return known
  const look = looked(situation)
  const claims = claimsByDocument(situation)
  const copies = copiesByDocument(look)
  const rows = look.sources.map((source) => documentRow(source, claims.get(source.id) ?? 0, copies.get(source.id)))
  made.set(situation.outcomes, rows)
  return rows
}

const made = new WeakMap<Situation['outcomes'], readonly DocumentRow[]>()

function documentRow(source: Source, claims: number, copies: readonly string[] = []): DocumentRow {
  const { document, findings } = source.reading
  return {
    ...nameOfDocument(source),
    ...(document.url === undefined ? {} : { url: plain(document.url) }),
    counts: {
      words: wordsIn(document.text),
      statements: findings.statements.filter(({ mode }) => mode !== 'narrated').length,
      figures: findings.figures.length,
      claims,
    },
    copies: copies.slice(0, mostCopies),
    warnings: document.warnings,
  }
}

/** The rows of all documents of a case: those that were opened in the order of the situation, then the others in the order in which they came. */
export function caseRows(situation: Situation, documents: readonly CaseDocument[]): readonly DocumentRow[] {
  const versions = new Map(documents.map(({ id, version }) => [id, version]))
  const opened = documentRows(situation).map((row) => {
    const version = versions.get(row.id) ?? 1
    return version > 1 ? { ...row, version } : row
  })
  const known = new Set(opened.map(({ id }) => id))
  const others = documents.filter(({ id }) => !known.has(id)).map(unopenedRow)
  return [...opened, ...others]
}

function unopenedRow({ id, version, title, publisher, published, url }: CaseDocument): DocumentRow {
  return {
    id,
    label: '–',
    ...(title === undefined ? {} : { title: plain(title) }),
    ...(publisher === undefined ? {} : { publisher: plain(publisher) }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url: plain(url) }),
    ...(version > 1 ? { version } : {}),
    copies: [],
    warnings: [],
  }
}

/** Labels that a line has room for. */
const mostCopies = 12

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

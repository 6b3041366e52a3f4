import type { Situation } from '#types/situation.ts'
import type { Span } from '#types/span.ts'
import type { SearchView } from '#types/views.ts'
import { type Lookup, type Source, sentenceIndex } from '../lookup.ts'
import { plain } from '../plain.ts'
import { shown } from '../shown.ts'
import { claimRow, orderOf } from './claim-rows.ts'
import { documentRows } from './documents.ts'
import { looked, nameOfDocument, quoteOf } from './quote.ts'

/**
 * Search over claims, names, titles and all text: every word of the query must stand in one sentence, in any order and any letter case;
 * words in quotation marks stand as they are. "north troops" finds "North Korean troops".
 */
export function searchView(situation: Situation, query: string, limit = 20): SearchView {
  const terms = termsOf(query)
  const nothing = { query, claims: [], sentences: [], actors: [], documents: [], more: false }
  if (terms.length === 0) return nothing
  const look = looked(situation)
  const holds = (text: string): boolean => {
    const low = text.toLowerCase()
    return terms.every((term) => low.includes(term))
  }
  const claims = []
  for (const entry of orderOf(situation).claims) {
    const { document, spans } = entry.claim.text
    const { text } = look.source(document)!.reading.document
    if (
      !holds(
        shown(text, spans)
          .map(({ start, end }) => text.slice(start, end))
          .join(' '),
      )
    )
      continue
    claims.push(claimRow(look, entry))
    if (claims.length === limit) break
  }
  const { sentences, more } = sentencesWith(look, terms, limit)
  return {
    query,
    claims,
    sentences,
    actors: situation.actors
      .filter((actor) => actor.named && holds(actor.name))
      .slice(0, 8)
      .map((actor) => {
        const found = look.naming(actor)
        const source = found && look.source(found.document)
        return {
          name: plain(actor.name),
          kind: actor.kind,
          ...(source ? { quote: quoteOf(source, [found.span]) } : {}),
        }
      }),
    documents: documentRows(situation)
      .filter(({ title = '', publisher = '' }) => holds(`${title} ${publisher}`))
      .slice(0, 8),
    more,
  }
}

function termsOf(query: string): string[] {
  return [...query.toLowerCase().matchAll(/["“]([^"”]+)["”]|(\S+)/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/["“”]/g, '').trim())
    .filter((term) => term !== '')
    .slice(0, 12)
}

/** Sentences that hold all terms, found by the longest of them; the newest documents first, as the situation has them last. */
function sentencesWith(
  look: Lookup,
  terms: readonly string[],
  limit: number,
): Pick<SearchView, 'sentences'> & { more: boolean } {
  const rarest = [...terms].sort((a, b) => b.length - a.length)[0]!
  const found: SearchView['sentences'][number][] = []
  for (let at = look.sources.length - 1; at >= 0; at--) {
    const source = look.sources[at]!
    const low = lowered(source)
    let from = low.indexOf(rarest)
    while (from >= 0) {
      const sentence: Span | undefined = source.reading.sentences[sentenceIndex(source.reading.sentences, from)]
      if (sentence && sentence.end > from) {
        const words = low.slice(sentence.start, sentence.end)
        if (terms.every((term) => words.includes(term))) {
          if (found.length === limit) return { sentences: found, more: true }
          found.push({ document: nameOfDocument(source), quote: quoteOf(source, [sentence]) })
        }
      }
      from = low.indexOf(rarest, Math.max(sentence?.end ?? 0, from + 1))
    }
  }
  return { sentences: found, more: false }
}

/** The text in lower case where that keeps its length, so that offsets hold ("İ" grows by one). */
function lowered(source: Source): string {
  let low = lows.get(source)
  if (low === undefined) {
    const { text } = source.reading.document
    low = text.toLowerCase()
    if (low.length !== text.length) low = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    lows.set(source, low)
  }
  return low
}

const lows = new WeakMap<Source, string>()

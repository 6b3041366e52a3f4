/**
 * Quotations without a cue of their own go on with what the neighbour said: “A,” she said. [“B. C.”] ¶ [“D.”]
 */
import { tokenFrom } from '#types/analysis.ts'
import { overlaps, type Span } from '#types/span.ts'
import type { Attribution } from './attribution.ts'
import { type Grammar, type Quoted, word } from './grammar.ts'

/** The same attributions, each with the quotations that carry it on. */
export function carriedOn(grammar: Grammar, attributions: readonly Attribution[]): Attribution[] {
  const all = attributions.map((one) => ({ ...one, content: [...one.content] }))
  const outside = all.filter((one) => !insideQuotation(grammar, one.cue[0]!))
  const taken = outside.flatMap((one) => [...one.content, ...one.cue, ...one.source]).sort((a, b) => a.start - b.start)
  const byCue = [...outside].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  let next = 0
  let last: (typeof all)[number] | undefined
  let from = 0
  for (const quotation of grammar.quotations) {
    while (next < byCue.length && byCue[next]!.cue[0]!.start < quotation.start) {
      const one = byCue[next++]!
      // "“A,” he said, referring to the dam. “B.”": what trails on a quotation does not go on with it.
      if (last === undefined || !trails(grammar, one, last)) last = one
    }
    while (from < taken.length && taken[from]!.end <= quotation.start) from++
    if (taken.slice(from, from + 40).some((span) => overlaps(span, quotation))) continue
    if (!isUtterance(grammar, quotation) || last === undefined) continue
    if (distance(grammar, last.cue[0]!, quotation) > 3 && distance(grammar, last.content.at(-1)!, quotation) > 1)
      continue
    last.content.push({ start: quotation.start, end: quotation.end })
  }
  return all
}

/** A quotation that is a sentence of its own, not a few words in scare quotes. */
function isUtterance(grammar: Grammar, { first, last }: Quoted): boolean {
  const opens = first === grammar.sentences[grammar.tokens[first]!.sentence]!.first
  return opens && (/^[.?!…]$/.test(word(grammar, last - 2)) || /^[.?!]$/.test(word(grammar, last)))
}

/** A participle in the sentence of another's quotation, with nothing quoted of its own. */
function trails({ analysis, tokens, quotationOf }: Grammar, one: Attribution, host: Attribution): boolean {
  const at = tokenFrom(analysis, one.cue[0]!.start)
  const before = tokenFrom(analysis, host.cue[0]!.start)
  const quoted = (span: Span) => (quotationOf[tokenFrom(analysis, span.start)] ?? -1) >= 0
  return (
    tokens[at]!.sentence === tokens[before]!.sentence &&
    tokens[at]!.form === 'gerund' &&
    host.content.some(quoted) &&
    !one.content.some(quoted)
  )
}

function insideQuotation(grammar: Grammar, span: Span): boolean {
  return (grammar.quotationOf[tokenFrom(grammar.analysis, span.start)] ?? -1) >= 0
}

/** In paragraphs. */
function distance(grammar: Grammar, cue: Span, quotation: Quoted): number {
  const block = (at: number) => grammar.sentences[grammar.tokens[at]!.sentence]!.block
  return block(quotation.first) - block(tokenFrom(grammar.analysis, cue.start))
}

/**
 * The model's attributions, mended where text knows better than any model: a quotation is whole, a source is a whole noun phrase, crumbs are no content.
 * “We [will not move,” she said]. → “[We will not move],” she said.
 */
import { type Tag, tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { type Attribution, tidied } from './attribution.ts'
import { type Grammar, nameAt, nounAt, type Run, spanOf, word } from './grammar.ts'

type Refine = (grammar: Grammar, content: readonly Run[], cue: Run) => readonly Run[]

/** In this order: later ones see what earlier ones made. */
const refiners: readonly Refine[] = [wholeQuotations, withoutCrumbs, joined]

export function spansOfModel(grammar: Grammar): (Attribution & { readonly probability: number })[] {
  const { analysis } = grammar
  return analysis.attributions.flatMap(({ source, cue, content, probability }) => {
    const at = tokensIn(analysis, cue[0]!)
    let runs: readonly Run[] = content.map((span) => tokensIn(analysis, span))
    for (const refine of refiners) runs = refine(grammar, runs, at)
    const spans = runs.flatMap((run): Span[] => {
      const tidy = tidied(grammar, run)
      return tidy === undefined ? [] : [spanOf(grammar, tidy)]
    })
    return spans.length === 0
      ? []
      : [{ source: source.flatMap((span) => wholePhrase(grammar, span) ?? []), cue, content: spans, probability }]
  })
}

/** "state-run [Blick newspaper]": a source begins where its noun phrase does; one without a noun or pronoun ("[The] minister") is none. */
function wholePhrase(grammar: Grammar, span: Span): Span | undefined {
  const run = tokensIn(grammar.analysis, span)
  const words = grammar.tokens.slice(run.first, run.last)
  if (!words.some(({ tag }) => nouns.has(tag))) return undefined
  let first = Math.min(run.first, nounAt(grammar, run.first)?.first ?? run.first)
  while (first > 0 && leansOn(grammar, first - 1, first, run.last)) first--
  // a name is whole
  const name = nameAt(grammar, grammar.tokens[run.last - 1]!.start)
  return { start: grammar.tokens[first]!.start, end: Math.max(span.end, name?.end ?? 0) }
}

const nouns: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** A modifier, or the hyphen inside of one, whose head is the word of a run or a part of the modifier itself. */
function leansOn({ tokens }: Grammar, at: number, first: number, last: number): boolean {
  const { head, relation, lower, spaced, sentence } = tokens[at]!
  if (sentence !== tokens[first]!.sentence) return false
  if (lower === '-' && !spaced) return true
  return head > at && head < last && /^(?:amod|compound|nummod|det)$/.test(relation)
}

/** A quotation of which at least half is said is said as a whole; where the cue lies within, its edges stay as they are. */
function wholeQuotations({ quotations, quotationOf }: Grammar, content: readonly Run[], cue: Run): readonly Run[] {
  const counts = new Map<number, number>()
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      const index = quotationOf[at]!
      if (index >= 0) counts.set(index, (counts.get(index) ?? 0) + 1)
    }
  }
  const whole = [...counts].flatMap(([index, count]) => {
    const quotation = quotations[index]!
    const inside = cue.first >= quotation.first && cue.first < quotation.last
    return !inside && count * 2 >= quotation.last - quotation.first - 2 ? [quotation] : []
  })
  if (whole.length === 0) return content
  return merged([...content, ...whole.map(({ first, last }) => ({ first, last }))])
}

/** One word beside a longer piece is a slip: "[That was] [what] when …". What is quoted can be one word, if that is all of it, or most. */
function withoutCrumbs({ quotations, quotationOf, tokens }: Grammar, content: readonly Run[]): readonly Run[] {
  const longest = Math.max(0, ...content.map(({ first, last }) => last - first))
  return content.filter(({ first, last }) => {
    const words = tokens.slice(first, last).filter(({ tag }) => tag !== 'PUNCT').length
    if (words > 1 || longest < 4) return true
    const quotation = quotations[quotationOf[first]!]
    return quotation !== undefined && 2 * (last - first) >= quotation.last - quotation.first - 2
  })
}

/** Pieces with a mark alone between them are one. */
function joined(grammar: Grammar, content: readonly Run[]): readonly Run[] {
  const pieces: Run[] = []
  for (const run of content) {
    const before = pieces.at(-1)
    let only = before !== undefined
    for (let at = before?.last ?? 0; only && at < run.first; at++) only = /^[^\p{L}\p{N}]+$/u.test(word(grammar, at))
    if (before !== undefined && only) pieces[pieces.length - 1] = { first: before.first, last: run.last }
    else pieces.push(run)
  }
  return pieces
}

function merged(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const before = found.at(-1)
    if (before !== undefined && run.first <= before.last)
      found[found.length - 1] = { first: before.first, last: Math.max(before.last, run.last) }
    else found.push(run)
  }
  return found
}

/**
 * "“The road is open,” Ann Lee, the mayor of Osk, declared in a speech.": a quotation that ends on a comma goes on with who says it, whatever the verb is
 * and however long the name.
 */
import type { Sentence } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { closesQuotation, type Grammar, nounAt, type Quoted, type Run, verbAt, word } from './grammar.ts'

export function quotedWithComma(grammar: Grammar, { first, last }: Sentence): readonly Attribution[] {
  for (let at = first; at < last; at++) {
    if (word(grammar, at - 1) !== ',' || !closesQuotation(grammar, at)) continue
    const quotation = grammar.quotations[grammar.quotationOf[at]!]!
    if (!isUtterance(grammar, quotation)) continue
    const said = sayer(grammar, at + 1, last)
    const one = said && attribution(grammar, said.source, said.cue, [{ first: quotation.first, last: quotation.last }])
    return one === undefined ? [] : [{ ...one, sure: true }]
  }
  return []
}

/** A sentence of some words, and no title: “Hamilton,” the musical, opened. */
function isUtterance(grammar: Grammar, { first, last }: Quoted): boolean {
  if (grammar.sentences[grammar.tokens[first]!.sentence]!.first !== first) return false
  for (let at = first; at < last; at++) if (verbAt(grammar, at)?.finite === true) return true
  return false
}

/** The noun right behind the quotation, with its apposition, and the finite verb behind that. */
function sayer(grammar: Grammar, at: number, end: number): { source: Run; cue: Run } | undefined {
  const noun = nounAt(grammar, at)
  if (noun === undefined || noun.first !== at) return undefined
  // "the Wire reports.": the last word was taken for a noun.
  const closing = noun.last - 1
  if (noun.last - noun.first > 1 && asNoun.test(word(grammar, closing)) && /^[.!?]?$/.test(word(grammar, noun.last)))
    return { source: { first: at, last: closing }, cue: { first: closing, last: noun.last } }
  const direct = verbAt(grammar, noun.last)
  if (direct?.finite === true && direct.first === noun.last && !direct.passive && isSaying(grammar, direct.head))
    return { source: { first: at, last: noun.last }, cue: { first: direct.first, last: direct.last } }
  if (word(grammar, noun.last) !== ',') return undefined
  for (let next = noun.last + 1; next < Math.min(end, noun.last + longest); next++) {
    const verb = verbAt(grammar, next)
    if (verb?.finite !== true || verb.first !== next || word(grammar, next - 1) !== ',') continue
    return verb.passive || !isSaying(grammar, verb.head)
      ? undefined
      : { source: { first: at, last: next - 1 }, cue: { first: verb.first, last: verb.last } }
  }
  return undefined
}

const asNoun = /^(?:reports|claims|notes|states|comments|remarks|answers)$/
const longest = 40

/** "“Enough,” he is a man of few words" is a slip of a typist. */
function isSaying(grammar: Grammar, head: number): boolean {
  return !/^(?:be|have|do|will|would|can|could|may|might|must|shall|should)$/.test(grammar.tokens[head]!.lemma)
}

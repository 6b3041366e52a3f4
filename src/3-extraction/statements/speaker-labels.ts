/**
 * Who speaks, set beside the words: "BRANDT: We will stay.", "Ana Brandt: The dam is safe", “The dam is safe.” — Ana Brandt. The colon or dash is the cue,
 * as in PolNeAR; a turn goes on to the end of its paragraph.
 */
import type { Sentence } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { closesQuotation, type Grammar, isQuoteMark, nameAt, type Run, word } from './grammar.ts'

/** A label is a name, with a title at most. */
const longest = 6
/** What is said has some words. */
const least = 3

export function speakerLabels(grammar: Grammar, sentence: Sentence): readonly Attribution[] {
  return [labelled(grammar, sentence) ?? credited(grammar, sentence) ?? []].flat()
}

/** At the start of a paragraph: "“BRANDT: We will stay." */
function labelled(grammar: Grammar, { index, block, first, last }: Sentence): Attribution | undefined {
  const { sentences, tokens } = grammar
  if (sentences[index - 1]?.block === block) return undefined
  const start = isQuoteMark(word(grammar, first)) ? first + 1 : first
  let colon = start + 1
  while (colon < Math.min(last, start + longest + 1) && word(grammar, colon) !== ':') colon++
  if (word(grammar, colon) !== ':' || colon >= last) return undefined
  const label = { first: start, last: colon }
  if (!isName(grammar, label) || tokens.slice(start, colon).some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
    return undefined
  let end = index
  while (sentences[end + 1]?.block === block) end++
  const content = { first: colon + 1, last: sentences[end]!.last }
  const says = tokens.slice(content.first, content.last)
  if (says.length < least || !says.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return undefined
  return sure(attribution(grammar, label, { first: colon, last: colon + 1 }, [content]))
}

/** Behind a quotation: "“The dam is safe.” — Ana Brandt" */
function credited(grammar: Grammar, { first, last }: Sentence): Attribution | undefined {
  const { quotationOf, quotations } = grammar
  for (let at = Math.max(1, first); at < Math.min(last, first + 400); at++) {
    if (!/^(?:—|―|–|--|-)$/.test(word(grammar, at)) || !closesQuotation(grammar, at - 1)) continue
    const name = grammar.tokens.slice(at + 1, last)
    while (name.length > 0 && name.at(-1)!.tag === 'PUNCT') name.pop()
    if (name.length === 0 || name.length > longest) continue
    const source = { first: at + 1, last: at + 1 + name.length }
    if (!isName(grammar, source)) continue
    const { first: opens, last: closes } = quotations[quotationOf[at - 1]!]!
    return sure(attribution(grammar, source, { first: at, last: at + 1 }, [{ first: opens, last: closes }]))
  }
  return undefined
}

function sure(found: Attribution | undefined): Attribution | undefined {
  return found === undefined ? undefined : { ...found, sure: true }
}

/** A person or body, by the last word. */
function isName(grammar: Grammar, { last }: Run): boolean {
  const name = nameAt(grammar, grammar.tokens[last - 1]!.start)
  return name !== undefined && (name.kind === 'person' || name.kind === 'organization')
}

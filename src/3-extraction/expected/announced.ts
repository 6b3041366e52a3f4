/**
 * What is announced without a date: "is scheduled to testify", "is due to open", "are expected to vote". Only these set phrases: a plain "will" says
 * too little about anything that a reader could wait for.
 */
import { type Analysis, phraseFrom, sentenceAt } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'

const announcing = /^(?:scheduled|slated|expected|set|due|planned|poised)$/

export function announced(analysis: Analysis): Span[] {
  const { phrases, tokens, sentences, document } = analysis
  const found: Span[] = []
  for (const group of phrases) {
    if (group.kind !== 'verb' || !group.infinitive) continue
    const lead = phrases[phraseFrom(analysis, group.first) - 1]
    const sentence = sentenceAt(analysis, group.start)
    if (lead === undefined || sentence === undefined || lead.first < sentence.first) continue
    if (document.blocks[sentence.block]?.kind === 'heading') continue
    const between = tokens
      .slice(lead.last, group.first)
      .map((token) => token.lower)
      .join(' ')
    const passive =
      lead.kind === 'verb' &&
      lead.passive &&
      lead.tense === 'present' &&
      announcing.test(tokens[lead.head]!.lower) &&
      between === 'to'
    const due =
      lead.kind === 'verb' &&
      lead.tense === 'present' &&
      tokens[lead.head]!.lemma === 'be' &&
      /^(?:due|set|likely) to$/.test(between) &&
      !between.startsWith('likely')
    if ((!passive && !due) || lead.negated || isState(tokens[group.head]!.lemma)) continue
    found.push({
      start: tokens[group.head]!.start,
      end: clauseEnd(analysis, group.last, sentences[sentence.index]!.last),
    })
  }
  return found
}

/** "is expected to be", "to have": nothing takes place. */
function isState(lemma: string): boolean {
  return /^(?:be|have|remain|cost|include|know|need|do)$/.test(lemma)
}

function clauseEnd({ tokens }: Analysis, from: number, last: number): number {
  let at = from
  while (at < last && !/^(?:,|;|:|—|–|--|"|\.|!|\?|who|which|because|although|while|if)$/.test(tokens[at]!.lower)) at++
  return tokens[at - 1]!.end
}

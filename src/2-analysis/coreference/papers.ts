/**
 * "The ministry denied it. The statement said …": a paper that speaks for whoever gave it out. A report only where the text tells that it was issued:
 * "The institute published its findings. The report said …".
 */
import type { Analysis, NounPhrase } from '#types/analysis.ts'

export function isPaper(
  { tokens, sentences }: Pick<Analysis, 'tokens' | 'sentences'>,
  { first, last, head }: NounPhrase,
): boolean {
  const { lower, sentence } = tokens[head]!
  if (tokens[first]!.lower !== 'the' || last - first > 3) return false
  if (papers.test(lower)) return true
  const before = sentences[sentence - 1]
  if (!reports.test(lower) || before === undefined) return false
  for (let at = before.first; at < before.last; at++) if (issuing.test(tokens[at]!.lemma)) return true
  return false
}

const papers = /^(?:statement|communiqu[eé])$/
const reports = /^(?:report|study|survey|release)$/
const issuing = /^(?:publish|issue|release)$/

/**
 * Who made the report is no party to it: "By Ana Brandt", "(Reporting by Ana Brandt; editing by Ole Marsh)", "Ana Brandt contributed reporting".
 */
import { phraseAt, tokenFrom, type Wording } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'

/** Longest credit, in tokens. */
const longest = 60

export function isCredit(analysis: Wording, { start, end }: Span): boolean {
  const { tokens, sentences } = analysis
  const first = tokenFrom(analysis, start)
  const sentence = sentences[tokens[first]!.sentence]!
  if (sentence.last - sentence.first > longest) return false
  // "Photograph: Ana Brandt/Agency"
  let opener = sentence.first
  while (opener < sentence.last && tokens[opener]!.tag === 'PUNCT') opener++
  const { lower } = tokens[opener]!
  if (lower === 'by') return !hasVerb(analysis, opener, sentence.last)
  if (made.test(lower) && opener < first && /^(?:by|:)$/.test(tokens[opener + 1]?.lower ?? '')) return true
  if (/^(?:additional|further)$/.test(lower) && made.test(tokens[opener + 1]?.lower ?? '')) return true
  const last = tokenFrom(analysis, end)
  return contributes(analysis, last, sentence.last)
}

const made =
  /^(?:reporting|writing|editing|reported|written|edited|compiled|photos?|photographs?|image|images|illustration|graphic|produced|video)$/

function hasVerb(analysis: Wording, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const phrase = phraseAt(analysis, at)
    if (phrase?.kind === 'verb' && phrase.finite) return true
  }
  return false
}

/** "… and Ole Marsh | contributed reporting", "contributed to this report". */
function contributes({ tokens }: Wording, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + 30); at++) {
    if (tokens[at]!.lower !== 'contributed') continue
    for (let next = at + 1; next < Math.min(last, at + 5); next++)
      if (/^(?:reporting|report|article|story|research)$/.test(tokens[next]!.lower)) return true
  }
  return false
}

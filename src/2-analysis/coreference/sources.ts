/** "[Video] shows", "[5 percent] prefer", "[the poll] found": whoever or whatever the model reads as saying something, by whatever noun. */
import { phraseAt } from '#types/analysis.ts'
import { bySpan } from '#types/span.ts'
import { type Candidate, nameTokens, quotedTokens, type Readable, roleInClause } from './candidates.ts'

/** The candidates and the sources that are none of them yet, in text order. */
export function withSources(analysis: Readable, candidates: readonly Candidate[]): Candidate[] {
  const { tokens } = analysis
  const found = [...candidates]
  const quoted = quotedTokens(analysis)
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of found) taken.fill(1, first, last)
  const named = nameTokens(analysis)
  for (const { first, last } of analysis.sources) {
    // "Secretary of Energy [Ana Brandt]": the name is who speaks.
    if (named.subarray(first, last).some((name) => name > 0)) continue
    const phrase = phraseAt(analysis, first) ?? phraseAt(analysis, first + 1)
    if (phrase?.kind !== 'noun' || phrase.first < first || phrase.last > last + 1) continue
    const { tag, penn, lower, sentence } = tokens[phrase.head]!
    if (taken[phrase.head] === 1 || (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'NUM') || lower === '%') continue
    taken.fill(1, phrase.first, phrase.last)
    found.push({
      start: phrase.start,
      end: phrase.end,
      first: phrase.first,
      last: phrase.last,
      head: phrase.head,
      sentence,
      form: 'description',
      kind: 'unknown',
      plural: penn.endsWith('S'),
      definite: /^(?:the|this|that|these|those)$/.test(tokens[phrase.first]!.lower),
      ...roleInClause(analysis, phrase.first, phrase.last),
      quoted: quoted[phrase.head] === 1,
      gender: 'unknown',
    })
  }
  return found.sort(bySpan)
}

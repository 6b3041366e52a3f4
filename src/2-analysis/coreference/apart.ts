/**
 * Who cannot be meant, by grammar: "Campaigning against [Brandt], [he] said little", and by the sense of quotations: in "[She] is tired," [Brandt] said,
 * the one who speaks is not "she".
 */
import type { Token } from '#types/analysis.ts'
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'
import { topOf } from './top-of.ts'

/** By grammar, or because it speaks of another than who says it. */
export function areApart({ analysis: { tokens }, candidates, speakers, find }: Chains, a: number, b: number): boolean {
  const [one, other] = [candidates[b]!, candidates[a]!]
  if (isUnderItsVerb(tokens, other, one)) return true
  if (one.form !== 'pronoun') return false
  if (one.quoted && speakers[b]! >= 0) return find(speakers[b]!) === find(a)
  // "[She] is tired," [he] said.
  for (let at = b - 1; at >= Math.max(0, b - 12) && candidates[at]!.sentence >= one.sentence - 2; at--)
    if (speakers[at] === b && candidates[at]!.form === 'pronoun' && find(at) === find(a)) return true
  return false
}

/** "Campaigning against [Brandt], [he] …", "For [Brandt], [he] …": what stands under the verb of a pronoun, in front of it, is somebody else. */
function isUnderItsVerb(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  if (b.form !== 'pronoun' || a.sentence !== b.sentence || a.last > b.first) return false
  const pronoun = tokens[b.head]!
  if (pronoun.relation !== 'nsubj') return false
  let at = topOf(tokens, a)
  if (!/^(?:obj|obl|iobj)$/.test(tokens[at]!.relation)) return false
  for (let round = 0; round < 8; round++) {
    const above = tokens[at]!.head
    if (above === pronoun.head) return true
    if (above === at || !/^(?:obj|obl|iobj|advcl|xcomp)$/.test(tokens[at]!.relation)) return false
    if (tokens[above]!.tag !== 'VERB' || hasSubject(tokens, above)) return false
    at = above
  }
  return false
}

function hasSubject(tokens: readonly Token[], verb: number): boolean {
  for (let at = Math.max(0, verb - 12); at < Math.min(tokens.length, verb + 6); at++)
    if (tokens[at]!.head === verb && tokens[at]!.relation === 'nsubj') return true
  return false
}

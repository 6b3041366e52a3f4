/** A pronoun in front of its name: "When [he] wrote the book, [Brandt] said", "In [its] report, [the commission] found". */
import type { Token } from '#types/analysis.ts'
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'
import { topOf } from './top-of.ts'

export function joinFronted({ analysis: { tokens }, candidates, genderOf, join }: Chains): void {
  candidates.forEach((one, index) => {
    if (one.form !== 'pronoun' || one.quoted || one.plural || !/^(?:s?he|his|her|its?)$/.test(tokens[one.head]!.lower))
      return
    const verb = mainVerb(tokens, one.head)
    const comma = commaBehind(tokens, one.head)
    if (verb === undefined && comma === undefined) return
    for (let at = index + 1; at < candidates.length && candidates[at]!.sentence === one.sentence; at++) {
      const other = candidates[at]!
      const top = tokens[topOf(tokens, other)]!
      if (!(other.subject && other.first === comma) && (top.head !== verb || top.relation !== 'nsubj')) continue
      const fits = one.kind === 'person' ? other.kind === 'person' : other.kind === 'body' || other.kind === 'state'
      const gender = genderOf(at)
      if (fits && !other.plural && isKnown(other) && (gender === 'unknown' || gender === genderOf(index)))
        join(index, at)
      return
    }
  })
}

function isKnown({ form, definite }: Candidate): boolean {
  return form === 'name' || (form === 'description' && definite)
}

/** Where the main clause begins behind "when he wrote the book,", wherever the clause was hung. */
function commaBehind(tokens: readonly Token[], pronoun: number): number | undefined {
  const { head, relation, sentence } = tokens[pronoun]!
  if (relation !== 'nsubj' || tokens[head]!.relation !== 'advcl' || !opensClause(tokens, pronoun)) return undefined
  for (let at = pronoun + 1; at < pronoun + 14 && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]!.lower === ',') return at + 1
  return undefined
}

function opensClause(tokens: readonly Token[], pronoun: number): boolean {
  return /^(?:when|while|as|after|before|although|though|since|once|if|until|because)$/.test(
    tokens[pronoun - 1]?.lower ?? '',
  )
}

/** The verb behind the pronoun's own clause or phrase, which depends on it: "When he [wrote] the book, Brandt [said]". */
function mainVerb(tokens: readonly Token[], pronoun: number): number | undefined {
  let at = pronoun
  for (let round = 0; round < 8; round++) {
    const { head, relation } = tokens[at]!
    if (head === at || relation === 'conj' || relation === 'parataxis' || relation === 'ccomp') return undefined
    if (at !== pronoun && head > at && (relation === 'advcl' || relation === 'obl')) return head
    if (at !== pronoun && relation === 'nsubj') return undefined
    at = head
  }
  return undefined
}

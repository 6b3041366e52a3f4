/**
 * What follows a verb or a noun in its clause: direct objects and prepositional phrases. "has provided [Russia] with [millions of rounds]",
 * "the deployment of [troops] to [Russia]". Ends at the next finite verb, subordinate clause or semicolon.
 */
import type { Analysis } from '#types/analysis.ts'
import { phraseAt } from '#types/analysis.ts'
import { type NounRun, nounAt, runFrom } from './run.ts'
import { isTime, takesClause } from './subject.ts'

export interface Complements {
  readonly objects: readonly NounRun[]
  readonly prepositions: readonly { readonly word: string; readonly run: NounRun }[]
}

/** Complements that start at token `from`; `most` phrases are looked at. */
export function complementsFrom(analysis: Analysis, from: number, most = 8): Complements {
  const { tokens, sentences } = analysis
  const objects: NounRun[] = []
  const prepositions: { word: string; run: NounRun }[] = []
  const governor = from > 0 ? phraseAt(analysis, from - 1) : undefined
  // Behind a participle or infinitive the next finite verb may be that of the clause around it: "rebels holding [the town] fled".
  // Nor does "rammed [a car] packed with explosives" take a clause.
  const embedded = governor?.kind === 'verb' && (!governor.finite || !takesClause.has(tokens[governor.head]!.lemma))
  const limit = from < tokens.length ? sentences[tokens[Math.max(0, from - 1)]!.sentence]!.last : from
  let preposition: string | undefined
  for (let at = from, steps = 0; at < limit && steps < most * 3; steps++) {
    const token = tokens[at]!
    const noun = nounAt(analysis, at)
    if (noun !== undefined && noun.first >= at) {
      if (isRelativeWord(token.lower)) break
      const run = runFrom(analysis, noun)
      const next = phraseAt(analysis, run.last)
      const isSubject = next?.kind === 'verb' && next.finite && next.first === run.last
      if (isSubject && (preposition === undefined ? !embedded : openers.test(preposition))) break
      if (preposition === undefined) {
        if (isTime(analysis, noun)) {
          at = noun.last
          continue
        }
        if (objects.length > 1) break
        if (prepositions.length === 0) objects.push(run)
      } else prepositions.push({ word: preposition, run })
      preposition = undefined
      at = run.last
      continue
    }
    const group = phraseAt(analysis, at)
    if (group?.kind === 'verb' && group.first >= at) {
      // "stop attacking [the town]", "deny doing [a deal]" has its own; a participle behind a noun begins a clause of its own.
      break
    }
    if (token.tag === 'ADP' || token.lower === 'to') preposition = token.lower
    else if (
      token.lower === ',' ||
      token.tag === 'SCONJ' ||
      isRelativeWord(token.lower) ||
      /^(?:;|:|—|–|--|\()$/.test(token.lower)
    )
      break
    else if (token.tag === 'CCONJ' && preposition === undefined && !/^(?:and|or)$/.test(token.lower)) break
    at++
  }
  return { objects, prepositions }
}

/** Prepositions that open a clause as well: "after [the government] released". */
const openers = /^(?:after|before|since|until|as|than|unless|if|because|while|once|though|although)$/

function isRelativeWord(lower: string): boolean {
  return /^(?:who|which|that|when|where|whose|whom|what|if|unless|because|whether)$/.test(lower)
}

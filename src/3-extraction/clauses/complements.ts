/**
 * What follows a verb or a noun in its clause: direct objects and prepositional phrases. "has provided [Russia] with [millions of rounds]",
 * "the deployment of [troops] to [Russia]". Ends at the next finite verb, subordinate clause or semicolon.
 */
import type { Analysis } from '#types/analysis.ts'
import { phraseAt } from '#types/analysis.ts'
import { type NounRun, nounAt, runFrom } from './run.ts'

export interface Complements {
  readonly objects: readonly NounRun[]
  readonly prepositions: readonly { readonly word: string; readonly run: NounRun }[]
}

/** Complements that start at token `from`; `most` phrases are looked at. */
export function complementsFrom(analysis: Analysis, from: number, most = 8): Complements {
  const { tokens, sentences } = analysis
  const objects: NounRun[] = []
  const prepositions: { word: string; run: NounRun }[] = []
  const limit = from < tokens.length ? sentences[tokens[Math.max(0, from - 1)]!.sentence]!.last : from
  let preposition: string | undefined
  let commas = 0
  for (let at = from, steps = 0; at < limit && steps < most * 3; steps++) {
    const token = tokens[at]!
    const noun = nounAt(analysis, at)
    if (noun !== undefined && noun.first >= at) {
      const verb = phraseAt(analysis, noun.last)
      if (preposition === undefined && (objects.length > 1 || (commas > 0 && verb?.kind === 'verb' && verb.finite)))
        break
      const run = runFrom(analysis, noun)
      if (preposition === undefined) {
        if (prepositions.length === 0 && commas === 0) objects.push(run)
      } else prepositions.push({ word: preposition, run })
      preposition = undefined
      at = run.last
      continue
    }
    const group = phraseAt(analysis, at)
    if (group?.kind === 'verb' && group.first >= at) {
      if (group.finite || group.infinitive || objects.length + prepositions.length === 0) break
      preposition = undefined
      at = group.last
      continue
    }
    if (token.tag === 'ADP' || token.lower === 'to') preposition = token.lower
    else if (token.lower === ',') {
      if (++commas > 1) break
    } else if (token.tag === 'SCONJ' || /^(?:;|:|—|–|--|who|which|that|when|where|\(|")$/.test(token.lower)) break
    else if (token.tag === 'CCONJ' && preposition === undefined && !/^(?:and|or)$/.test(token.lower)) break
    at++
  }
  return { objects, prepositions }
}

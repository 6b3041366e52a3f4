/**
 * Who is meant: names, descriptions and pronouns, joined by an ordered sieve, the surest pass first (Lee et al. 2013, "Deterministic coreference
 * resolution based on entity-centric, precision-ranked rules"). "Mark Rutte, the former Dutch prime minister … Mr. Rutte … he" is one.
 * What no pass is sure of stays alone.
 */
import type { Mention } from '#types/analysis.ts'
import { joinAppositions, joinPredicates, joinRelatives } from './apposition.ts'
import { findCandidates, type Readable } from './candidates.ts'
import { type Pass, startChains } from './chains.ts'
import { joinKinds } from './kind-match.ts'
import { joinNamesInside } from './name-inside.ts'
import { joinNeuterPronouns, joinPersonalPronouns } from './pronouns.ts'
import { joinRoles } from './role-match.ts'
import { joinSameDescriptions } from './same-description.ts'
import { joinSameNames } from './same-name.ts'
import { joinShorterNames } from './shorter-name.ts'

const passes: readonly Pass[] = [
  joinSameNames,
  joinShorterNames,
  joinNamesInside,
  joinAppositions,
  joinRelatives,
  joinPredicates,
  joinRoles,
  joinKinds,
  joinSameDescriptions,
  joinPersonalPronouns,
  joinNeuterPronouns,
]

export function findMentions(analysis: Readable): Mention[] {
  const candidates = findCandidates(analysis)
  const chains = startChains(analysis, candidates)
  for (const pass of passes) pass(chains)
  const numbers = new Map<number, number>()
  const mentions: Mention[] = []
  candidates.forEach(({ start, end, form, head }, index) => {
    const root = chains.find(index)
    // A pronoun that found nobody means nobody we know.
    if (form === 'pronoun' && root === index) return
    let entity = numbers.get(root)
    if (entity === undefined) {
      entity = numbers.size
      numbers.set(root, entity)
    }
    mentions.push({ start, end, entity, form, head })
  })
  return mentions
}

/**
 * Who is meant: names, descriptions and pronouns, joined by an ordered sieve, the surest pass first (Lee et al. 2013, "Deterministic coreference
 * resolution based on entity-centric, precision-ranked rules"). "Mark Rutte, the former Dutch prime minister … Mr. Rutte … he" is one.
 * Whom the sieve leaves open, the learned scorer is asked about; what it too leaves open stays alone.
 */
import type { Mention } from '#types/analysis.ts'
import { isCredit } from '../names/credits.ts'
import { joinAppositions, joinPredicates, joinRelatives } from './apposition.ts'
import { findCandidates, type Readable } from './candidates.ts'
import { type Chains, type Pass, startChains } from './chains.ts'
import { joinFronted } from './fronted.ts'
import { joinScored, type ScorePairs } from './join-scored.ts'
import { joinKinds } from './kind-match.ts'
import { joinMisspelt } from './misspelt.ts'
import { joinNamesInside } from './name-inside.ts'
import { joinNamedLater } from './named-later.ts'
import { joinNeuterPronouns, joinPersonalPronouns } from './pronouns.ts'
import { joinRoles } from './role-match.ts'
import { joinSameDescriptions } from './same-description.ts'
import { joinSameNames } from './same-name.ts'
import { joinShorterNames } from './shorter-name.ts'
import { withSources } from './sources.ts'

const sure: readonly Pass[] = [
  joinSameNames,
  joinShorterNames,
  joinMisspelt,
  joinNamesInside,
  joinAppositions,
  joinRelatives,
  joinPredicates,
  joinRoles,
  joinKinds,
  joinSameDescriptions,
  joinNamedLater,
  joinFronted,
]

/** Rules for pronouns: measured to be as good as the scorer, and better on news. */
const guesses: readonly Pass[] = [joinPersonalPronouns, joinNeuterPronouns]

export async function findMentions(analysis: Readable, score: ScorePairs): Promise<Mention[]> {
  const chains = sureChains(analysis)
  for (const pass of guesses) pass(chains)
  await joinScored(chains, score)
  return mentionsOf(chains)
}

/** Candidates as far as the sure passes join them: what the learned scorer is trained on. */
export function sureChains(analysis: Readable): Chains {
  const chains = startChains(analysis, withSources(analysis, findCandidates(analysis)))
  for (const pass of sure) pass(chains)
  return chains
}

function mentionsOf({ analysis, candidates, find }: Chains): Mention[] {
  const numbers = new Map<number, number>()
  const mentions: Mention[] = []
  const others = new Set<number>()
  candidates.forEach((_, index) => {
    if (find(index) !== index) others.add(find(index))
  })
  candidates.forEach(({ start, end, form, head }, index) => {
    const root = find(index)
    // A pronoun that found nobody means nobody we know.
    if (form === 'pronoun' && root === index && !others.has(root)) return
    let entity = numbers.get(root)
    if (entity === undefined) {
      entity = numbers.size
      numbers.set(root, entity)
    }
    const credit = form !== 'pronoun' && isCredit(analysis, { start, end }) ? ({ credit: true } as const) : {}
    mentions.push({ start, end, entity, form, head, ...credit })
  })
  return mentions
}

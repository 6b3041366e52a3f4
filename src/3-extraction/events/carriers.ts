/**
 * The verb that carries a noun event, and whom it makes part of it: "[US aircraft] carried out strikes", "[he] faced criticism", "[the Taliban] claimed
 * responsibility for the attack", "a summit was held by [both sides]".
 */
import { carriers, gainers, sufferers } from '#lexicon/event-nouns.ts'
import type { Analysis, NounPhrase, VerbGroup } from '#types/analysis.ts'
import { phraseFrom } from '#types/analysis.ts'
import { phraseEndingAt } from '../clauses/chain.ts'
import { type Complements, complementsFrom } from '../clauses/complements.ts'
import type { NounRun } from '../clauses/run.ts'
import { subjectOf } from '../clauses/subject.ts'
import { verbBefore } from '../clauses/walk.ts'

export interface Carrier {
  readonly verb: VerbGroup
  /** Undefined: the verb says only whether it came about. */
  readonly role?: 'actor' | 'recipient'
  readonly party: NounRun
  readonly prepositions: Complements['prepositions']
}

export function carrierOf(analysis: Analysis, phrase: NounPhrase): Carrier | undefined {
  return before(analysis, phrase) ?? behind(analysis, phrase)
}

function before(analysis: Analysis, phrase: NounPhrase): Carrier | undefined {
  const { tokens } = analysis
  let at = phrase.first
  // "a “final | assault”", "near-|simultaneous operations": the phrase begins further left
  while (/^(?:-|")$/.test(tokens[at - 1]?.lower ?? '') && at > 1) at -= tokens[at - 1]!.lower === '-' ? 2 : 1
  if (at < phrase.first && tokens[at - 1]?.tag === 'DET') at--
  const preposition = tokens[at - 1]
  let between = ''
  if (preposition?.tag === 'ADP' || preposition?.tag === 'PART' || preposition?.lower === 'out') {
    between = preposition.lower
    at--
  }
  while (tokens[at - 1]?.tag === 'ADV') at--
  const verb = phraseEndingAt(analysis, at)
  if (verb?.kind !== 'verb')
    return between === 'for' ? (responsible(analysis, phrase) ?? travelled(analysis, phrase)) : undefined
  const { lemma } = tokens[verb.head]!
  const role = roleOf(lemma, between, tokens[verb.last - 1]!.lower)
  if (role === undefined || verb.passive) return undefined
  const party = subjectOf(analysis, verb)
  return party === undefined ? undefined : { verb, role, party, prepositions: [] }
}

function roleOf(lemma: string, between: string, last: string): Carrier['role'] {
  if (between === 'under' || last === 'under') return /^(?:come|be|remain)$/.test(lemma) ? 'recipient' : undefined
  if (between === 'behind' && lemma === 'be') return 'actor'
  if (between !== '' && !/^(?:in|out|into|up|off)$/.test(between)) return undefined
  if (sufferers.has(lemma) && lemma !== 'come') return 'recipient'
  if (gainers.has(lemma)) return 'recipient'
  return carriers.has(lemma) ? 'actor' : undefined
}

/** "claimed responsibility for the attack", "took the blame for" */
function responsible(analysis: Analysis, phrase: NounPhrase): Carrier | undefined {
  const held = phraseEndingAt(analysis, phrase.first - 1)
  if (held?.kind !== 'noun' || !/^(?:responsibility|credit)$/.test(analysis.tokens[held.head]!.lower)) return undefined
  const verb = verbBefore(analysis, held.first, 1, () => true)
  const party = verb === undefined ? undefined : subjectOf(analysis, verb)
  return verb === undefined || party === undefined || verb.passive
    ? undefined
    : { verb, role: 'actor', party, prepositions: [] }
}

/** "dispatched [its ministers] to the capital for briefings", "[she] flew home for talks": those who travel take part. */
function travelled(analysis: Analysis, phrase: NounPhrase): Carrier | undefined {
  const verb = verbBefore(analysis, phrase.first, 3, () => true)
  if (verb === undefined) return undefined
  const { lemma } = analysis.tokens[verb.head]!
  const sent = /^(?:send|dispatch|invite|summon|fly|host)$/.test(lemma) && !verb.passive
  const object = sent ? complementsFrom(analysis, verb.last, 3).objects[0] : undefined
  if (
    object === undefined &&
    !/^(?:travel|go|fly|arrive|come|visit|meet|gather|head|return|leave|be)$/.test(lemma) &&
    !verb.passive
  )
    return undefined
  const party = object ?? subjectOf(analysis, verb)
  return party === undefined ? undefined : { verb, role: 'actor', party, prepositions: [] }
}

/** "strikes carried out by US aircraft", "a summit was held between": the passive verb behind the noun and its phrases. */
function behind(analysis: Analysis, phrase: NounPhrase): Carrier | undefined {
  const { tokens, phrases, sentences } = analysis
  const { last } = sentences[tokens[phrase.first]!.sentence]!
  for (let index = phraseFrom(analysis, phrase.last), steps = 0; steps < 3; index++, steps++) {
    const next = phrases[index]
    if (next === undefined || next.first >= last) return undefined
    if (next.kind === 'noun') {
      if (tokens[next.first - 1]?.tag !== 'ADP') return undefined
      continue
    }
    const { lemma } = tokens[next.head]!
    const run = { first: phrase.first, last: phrase.last, head: phrase.head }
    if (next.passive && carriers.has(lemma))
      return { verb: next, party: run, prepositions: complementsFrom(analysis, next.last, 4).prepositions }
    if (next.finite && takesPlace.test(lemma)) return { verb: next, party: run, prepositions: [] }
    return undefined
  }
  return undefined
}

/** "The visit will take place", "talks are to begin": the verb tells whether it came about. */
const takesPlace =
  /^(?:take|begin|start|happen|occur|follow|resume|continue|go|last|schedule|expect|plan|set|postpone|cancel)$/

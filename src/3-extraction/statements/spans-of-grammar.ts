/**
 * Grammar → spans of source, cue and content, by rules over tags and phrases: what news writing does the same way every time. The list is the
 * policy; which of these stand is decided with the model, in `find-attributions.ts`.
 */
import { type Sentence, tokensIn } from '#types/analysis.ts'
import { accordingTo } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { byWhom } from './by-whom.ts'
import { isFurniture } from './furniture.ts'
import type { Grammar } from './grammar.ts'
import { lightVerbCues } from './light-verbs.ts'
import { nounCues } from './noun-cues.ts'
import { passiveCuesOf } from './passive-cues.ts'
import { posts } from './posts.ts'
import { quotedWithComma } from './quoted-with-comma.ts'
import { speakerLabels } from './speaker-labels.ts'
import { verbCues } from './verb-cues.ts'

type Finder = (grammar: Grammar, sentence: Sentence) => readonly Attribution[]

const finders: readonly Finder[] = [
  speakerLabels,
  posts,
  lightVerbCues,
  verbCues,
  accordingTo,
  byWhom,
  passiveCuesOf,
  nounCues,
  quotedWithComma,
]

/** A word is in one cue only: of two finders that see one there, the first in the list is right. */
export function spansOfGrammar(grammar: Grammar): Attribution[] {
  const taken = new Uint8Array(grammar.tokens.length)
  const found: Attribution[] = []
  for (const sentence of grammar.sentences) {
    if (isFurniture(grammar, sentence)) continue
    for (const find of finders) {
      for (const one of find(grammar, sentence)) if (claim(grammar, one, taken)) found.push(one)
    }
  }
  return found
}

/** Takes the words of the cue, if they are free. */
function claim(grammar: Grammar, { cue }: Attribution, taken: Uint8Array): boolean {
  const runs = cue.map((span) => tokensIn(grammar.analysis, span))
  for (const { first, last } of runs) for (let at = first; at < last; at++) if (taken[at] === 1) return false
  for (const { first, last } of runs) taken.fill(1, first, last)
  return true
}

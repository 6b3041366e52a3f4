/**
 * Grammar → spans of source, cue and content, by rules over tags and phrases. The list is the policy; a trained model that supplies the same
 * spans takes the place of this file, and nothing behind it changes.
 */
import type { Sentence } from '#types/analysis.ts'
import { accordingTo } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import type { Grammar } from './grammar.ts'
import { nounCues } from './noun-cues.ts'
import { passiveCuesOf } from './passive-cues.ts'
import { verbCues } from './verb-cues.ts'

type Finder = (grammar: Grammar, sentence: Sentence) => readonly Attribution[]

const finders: readonly Finder[] = [verbCues, accordingTo, passiveCuesOf, nounCues]

export function findAttributions(grammar: Grammar): Attribution[] {
  return grammar.sentences.flatMap((sentence) => finders.flatMap((find) => find(grammar, sentence)))
}

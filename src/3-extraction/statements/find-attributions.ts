/**
 * Grammar → spans of source, cue and content, by rules over tags and phrases. The list is the policy; a trained model that supplies the same
 * spans takes the place of this file, and nothing behind it changes.
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
import { verbCues } from './verb-cues.ts'

type Finder = (grammar: Grammar, sentence: Sentence) => readonly Attribution[]

const finders: readonly Finder[] = [lightVerbCues, verbCues, accordingTo, byWhom, passiveCuesOf, nounCues]

/** A word is in one cue only: of two finders that see one there, the first in the list is right. */
export function findAttributions(grammar: Grammar): Attribution[] {
  const taken = new Uint8Array(grammar.tokens.length)
  return grammar.sentences.flatMap((sentence) =>
    (isFurniture(grammar, sentence) ? [] : finders)
      .flatMap((find) => find(grammar, sentence))
      .filter(({ cue }) => {
        const tokens = cue.flatMap((span) => {
          const { first, last } = tokensIn(grammar.analysis, span)
          return Array.from({ length: last - first }, (_, step) => first + step)
        })
        if (tokens.some((at) => taken[at] === 1)) return false
        for (const at of tokens) taken[at] = 1
        return true
      }),
  )
}

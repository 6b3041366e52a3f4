/** Steps to the left inside a sentence: to the verb before, and from a closing comma, dash or bracket to its opening one. */
import type { Analysis, VerbGroup } from '#types/analysis.ts'
import { phraseFrom } from '#types/analysis.ts'

/** The nearest verb group that ends at or before token `at`, in the same sentence, that `fits`; at most `reach` phrases back. */
export function verbBefore(
  analysis: Analysis,
  at: number,
  reach: number,
  fits: (verb: VerbGroup) => boolean,
): VerbGroup | undefined {
  const { phrases, tokens, sentences } = analysis
  const token = tokens[Math.max(0, at - 1)]
  if (token === undefined) return undefined
  const { first } = sentences[token.sentence]!
  for (let index = phraseFrom(analysis, at) - 1, steps = 0; index >= 0 && steps < reach; index--, steps++) {
    const phrase = phrases[index]!
    if (phrase.first < first) return undefined
    if (phrase.kind === 'verb' && fits(phrase)) return phrase
  }
  return undefined
}

/** Index of the mark that opens what the one at `index` closes: ", a Ukrainian analyst |,". Undefined where there is none near. */
export function openingOf({ tokens }: Analysis, index: number, first: number): number | undefined {
  const { lower } = tokens[index]!
  const opening = lower === ')' ? '(' : lower === ']' ? '[' : lower
  for (let at = index - 1; at > first && index - at < 45; at--) {
    if (tokens[at]!.lower === opening) return at
    if (tokens[at]!.lower === ';') return undefined
  }
  return undefined
}

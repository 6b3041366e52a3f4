import { tokensIn } from '#types/analysis.ts'
import type { Attribution } from './attribution.ts'
import type { Grammar } from './grammar.ts'

/**
 * "A man [accused of] the theft was freed", "an adult [found] guilty": whom the noun in front stands for accused nobody. The tree hangs the participle on that noun, and
 * the noun is the subject of a verb further on.
 */
export function isReducedRelative({ analysis, tokens }: Grammar, { source, cue }: Attribution): boolean {
  const at = tokensIn(analysis, cue[0]!).first
  const { relation, head, lower, form } = tokens[at]!
  if (relation !== 'acl' || head >= at || form === 'gerund' || unlikely.has(lower)) return false
  if (tokens[at - 1]!.lower === ',') return false
  const noun = tokens[head]!
  if (noun.relation !== 'nsubj' || noun.head <= at || noun.sentence !== tokens[at]!.sentence) return false
  return source.some((span) => span.start <= noun.start && noun.end <= span.end)
}

/** Hardly ever a participle right behind a noun. */
const unlikely: ReadonlySet<string> = new Set(['said', 'told', 'added'])

/** "the [estimated] 200 boats", "an [expected] visit": a participle before its noun, of which nobody says anything. */
export function isAttribute({ analysis, tokens }: Grammar, { cue }: Pick<Attribution, 'cue'>): boolean {
  const { first, last } = tokensIn(analysis, cue[0]!)
  const own = tokens[first]
  return (
    last === first + 1 &&
    own?.relation === 'amod' &&
    own.head > first &&
    tokens[first - 1]?.tag === 'DET' &&
    tokens[first - 1]!.head === own.head
  )
}

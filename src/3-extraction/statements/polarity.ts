/** Whether the content says that something is so or is not so: "said it was [not] ready", "there would be [no] talks". */
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { type Grammar, type Run, verbAt, word } from './grammar.ts'
import { mainClause } from './main-clause.ts'

export function polarityOf(grammar: Grammar, content: readonly Span[]): Statement['polarity'] {
  const main = mainClause(grammar, content)
  if (main === undefined) return 'positive'
  for (let at = pastConcession(grammar, main); at < main.last; at++) {
    if (negatives.has(word(grammar, at)) && !(word(grammar, at) === 'not' && word(grammar, at + 1) === 'only'))
      return 'negative'
    const group = verbAt(grammar, at)
    if (group?.negated === true && group.first < main.last) return 'negative'
  }
  return 'positive'
}

/** "[Although] not declared officially, it is suspected that …": what was left open in front denies nothing of what follows. */
function pastConcession(grammar: Grammar, { first, last }: Run): number {
  for (let at = first; at < Math.min(last, first + 8); at++) {
    if (verbAt(grammar, at)?.finite === true) return first
    if (word(grammar, at) !== ',' || at - first < 2) continue
    for (let next = at + 1; next < last; next++) if (verbAt(grammar, next)?.finite === true) return at + 1
    return first
  }
  return first
}

const negatives: ReadonlySet<string> = new Set(
  "no not n't never nobody none nothing neither nor nowhere cannot".split(' '),
)

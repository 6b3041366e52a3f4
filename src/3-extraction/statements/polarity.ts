/** Whether the content says that something is so or is not so: "said it was [not] ready", "there would be [no] talks". */
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { type Grammar, verbAt, word } from './grammar.ts'
import { mainClause } from './main-clause.ts'

export function polarityOf(grammar: Grammar, content: readonly Span[]): Statement['polarity'] {
  const main = mainClause(grammar, content)
  if (main === undefined) return 'positive'
  for (let at = main.first; at < main.last; at++) {
    if (negatives.has(word(grammar, at)) && !(word(grammar, at) === 'not' && word(grammar, at + 1) === 'only'))
      return 'negative'
    const group = verbAt(grammar, at)
    if (group?.negated === true && group.first < main.last) return 'negative'
  }
  return 'positive'
}

const negatives: ReadonlySet<string> = new Set(
  "no not n't never nobody none nothing neither nor nowhere cannot".split(' '),
)

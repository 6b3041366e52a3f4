/** Who is spoken to: "told [reporters] that …", "alerted [the ministry] to …", "said to [the council] that …". */
import { tokenFrom } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { isTimeNoun, listEnd } from './complements.ts'
import type { CueWords } from './cue-words.ts'
import { type Grammar, nounAt, spanOf, word } from './grammar.ts'

export function audienceOf(grammar: Grammar, cue: CueWords, content: readonly Span[]): Span | undefined {
  const last = cue.tokens.at(-1)
  const start = content.find((span) => last !== undefined && span.start >= last.end)?.start
  if (last === undefined) return undefined
  const sentence = grammar.sentences[last.sentence]!
  const end = start === undefined ? sentence.last : Math.min(tokenFrom(grammar.analysis, start), sentence.last)
  let at = last.index + 1
  if (word(grammar, at) === 'to' || word(grammar, at) === 'with') at++
  else if (!hearing.has(cue.main.lemma)) return undefined
  if (at >= end || nounAt(grammar, at)?.first !== at || isTimeNoun(grammar, at)) return undefined
  const run = listEnd(grammar, at, end)
  return run > at ? spanOf(grammar, { first: at, last: run }) : undefined
}

const hearing: ReadonlySet<string> = new Set(
  'tell inform brief alert assure remind notify warn ask convince persuade reassure advise'.split(' '),
)

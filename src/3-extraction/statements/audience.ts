/** Who is spoken to: "told [reporters] that …", "alerted [the ministry] to …", "said to [the council] that …". */
import { tokenFrom, tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { isTimeNoun, nounRun } from './complements.ts'
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

/** "NATO officials, as well as the agencies of Japan, Australia, and New Zealand" up to what they are told. */
export function listEnd(grammar: Grammar, at: number, end: number): number {
  let last = nounRun(grammar, at, end)?.last ?? at
  for (let steps = 0; steps < 12 && last < end; steps++) {
    let next = last
    while (next < end && next - last < 5 && /^(?:,|and|as|well)$/.test(word(grammar, next))) next++
    if (next === last) break
    const more = nounRun(grammar, next, end)
    if (more === undefined || more.last > end) break
    last = more.last
  }
  return last
}

export function tokensOf(grammar: Grammar, span: Span): { first: number; last: number } {
  return tokensIn(grammar.analysis, span)
}

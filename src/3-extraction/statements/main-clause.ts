/**
 * The main clause of what is said, as far as its verb: "that, if it rains, [the talks may] …". Polarity and certainty are read from it alone,
 * so that a "not" or a "may" further down does not count for the whole.
 */
import { tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { type Grammar, type Run, verbAt, word } from './grammar.ts'

/** From the first word to a few words behind the first finite verb, for "is likely", "is not", "is unclear". */
export function mainClause(grammar: Grammar, content: readonly Span[]): Run | undefined {
  const pieces = content.map((span) => tokensIn(grammar.analysis, span))
  let first = pieces[0]?.first
  const last = pieces.at(-1)?.last
  if (first === undefined || last === undefined) return undefined
  const end = pieces.find((piece) => hasVerb(grammar, piece))?.last ?? pieces[0]!.last
  first = pastLeaning(grammar, first, end)
  let seen = false
  for (let at = first; at < end; at++) {
    const group = verbAt(grammar, at)
    if (seen && stops.has(word(grammar, at))) return { first, last: at }
    if (group === undefined || group.first !== at || grammar.tokens[group.head]!.lower === 'that') continue
    if (group.finite || group.infinitive) {
      if (seen) return { first, last: at }
      seen = true
      if (!isRelative(grammar, at)) {
        const reach = Math.min(end, group.last + 5)
        return { first, last: stopBefore(grammar, group.last, reach) }
      }
      seen = false
    }
  }
  return { first, last: end }
}

const stops: ReadonlySet<string> = new Set(', ; . because if while although though unless until who which'.split(' '))

function stopBefore(grammar: Grammar, at: number, end: number): number {
  for (let index = at; index < end; index++) if (stops.has(word(grammar, index))) return index
  return end
}

function hasVerb(grammar: Grammar, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) if (verbAt(grammar, at) !== undefined) return true
  return false
}

/** Over "that", marks and a leading "if …," or "while …,". */
function pastLeaning(grammar: Grammar, first: number, last: number): number {
  let at = first
  while (at < last && /^(?:that|"|'|“|,|but|and|so)$/.test(word(grammar, at))) at++
  if (
    !/^(?:if|while|although|though|when|after|before|since|because|unless|should|once|as|to)$/.test(word(grammar, at))
  )
    return at
  for (let index = at; index < Math.min(last, at + 50); index++) if (word(grammar, index) === ',') return index + 1
  return at
}

function isRelative(grammar: Grammar, at: number): boolean {
  return /^(?:who|which)$/.test(word(grammar, at - 1))
}

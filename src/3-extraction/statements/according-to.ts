/**
 * "According to X, …", "…, according to X, a Y", "in X’s view", "per X": a source in front of its content, behind it or in its middle.
 */
import type { Sentence } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { contentEnd, contentStart, runOf } from './clause-end.ts'
import { type Grammar, type Run, word } from './grammar.ts'
import { type Region, regionAt } from './region.ts'
import { nounStarting } from './subjects.ts'

export function accordingTo(grammar: Grammar, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let at = sentence.first; at < sentence.last - 2; at++) {
    if (word(grammar, at) !== 'according' || word(grammar, at + 1) !== 'to') continue
    const region = regionAt(grammar, sentence, at)
    const source = sourceAfter(grammar, at + 2, region)
    if (source === undefined) continue
    const one = attribution(
      grammar,
      source,
      { first: at, last: at + 2 },
      contentAround(grammar, at, source.last, region),
    )
    if (one !== undefined) found.push(one)
  }
  return found
}

function sourceAfter(grammar: Grammar, at: number, region: Region): Run | undefined {
  const noun = nounStarting(grammar, at, region.last)
  const end = phraseEnd(grammar, at, region.last)
  if (noun === undefined) return runOf(at, end)
  let last = Math.max(noun.last, end)
  // In front of its content, the source ends with a comma: "According to Ann Lee, a fellow, | trade is up".
  if (at - 2 === region.first) {
    for (let index = last; index > at + 1; index--) {
      if (word(grammar, index) !== ',') continue
      last = index
      break
    }
  }
  return { first: at, last }
}

/** Up to the comma or the end of what modifies the source: "a poll of 500 voters taken in May". */
function phraseEnd(grammar: Grammar, at: number, end: number): number {
  for (let index = at; index < Math.min(end, at + 40); index++) {
    if (/^[,.;:—–]$/.test(word(grammar, index)) || word(grammar, index) === '"') return index
  }
  return Math.min(end, at + 40)
}

function contentAround(grammar: Grammar, cue: number, sourceLast: number, region: Region): (Run | undefined)[] {
  const whole = cue > region.first ? runOf(contentStart(grammar, cue - 1, region.first), cue) : undefined
  // "a launch which, according to the agency, failed"
  const relative = cue - 2 >= region.first && /^(?:which|who|that)$/.test(word(grammar, cue - 2))
  const before = relative ? { first: cue - 2, last: cue - 1 } : whole
  const fronted = before === undefined || (!relative && before.last - before.first < 2)
  const next = word(grammar, sourceLast) === ',' ? sourceLast + 1 : sourceLast
  if (fronted) return [runOf(next, contentEnd(grammar, next, region.last, { kind: 'according' }))]
  const goesOn =
    next < region.last - 1 && next > sourceLast && !/^(?:who|which|and|but|while|as)$/.test(word(grammar, next))
  const verb = goesOn ? grammar.tokens[next]!.form : undefined
  return [
    before,
    (relative && goesOn) || (verb !== undefined && verb !== 'gerund')
      ? runOf(next, contentEnd(grammar, next, region.last, { kind: 'according' }))
      : undefined,
  ]
}

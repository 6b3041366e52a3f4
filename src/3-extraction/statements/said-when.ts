/** When it was said: the time beside the cue, outside of the content. "[On Thursday] the paper reported that …", "…, he said [this week]." */
import { tokenFrom } from '#types/analysis.ts'
import { overlaps, type Span } from '#types/span.ts'
import type { Time, TimeId } from '#types/time.ts'
import type { Attribution } from './attribution.ts'
import { type Grammar, verbAt } from './grammar.ts'

export function saidWhen(
  grammar: Grammar,
  one: Attribution,
  host: Attribution | undefined,
  times: readonly Time[],
): TimeId | undefined {
  const cue = one.cue[0]
  if (cue === undefined || times.length === 0) return undefined
  const token = grammar.tokens[Math.min(tokenFrom(grammar.analysis, cue.start), grammar.tokens.length - 1)]
  if (token === undefined) return undefined
  const sentence = grammar.sentences[token.sentence]!
  let best: Time | undefined
  for (let at = firstFrom(times, sentence.start); at < times.length && times[at]!.start < sentence.end; at++) {
    const time = times[at]!
    if (time.type === 'DURATION' || time.type === 'SET' || time.end > sentence.end) continue
    if (time.value === 'PRESENT_REF' || time.value === 'FUTURE_REF') continue
    if (touches(time, one.content) || touches(time, one.source)) continue
    if (host !== undefined && !touches(time, host.content)) continue
    if (!isBeside(grammar, time, token.index)) continue
    if (best === undefined || gap(time, cue) < gap(best, cue)) best = time
  }
  return best?.id
}

/** No other clause stands between the time and the cue; a participle that trails ("…, saying") has only what follows it. */
function isBeside(grammar: Grammar, time: Span, cue: number): boolean {
  const at = tokenFrom(grammar.analysis, time.start)
  if (at < cue && grammar.tokens[cue]!.form === 'gerund') return false
  const [first, last] = at < cue ? [at, cue] : [verbAt(grammar, cue)?.last ?? cue + 1, at]
  if (last - first > 40) return false
  for (let index = first; index < last; index++) if (verbAt(grammar, index)?.finite === true) return false
  return true
}

function touches(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(span, other))
}

function gap(time: Span, cue: Span): number {
  return time.start > cue.start ? time.start - cue.end : cue.start - time.end
}

/** Index of the first time that starts at `offset` or later. */
function firstFrom(times: readonly Time[], offset: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

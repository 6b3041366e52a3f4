/** The time that a figure holds for: the nearest one of its clause, or the one that the sentence opens with: "In October, they lost 300 men". */
import { tokenFrom, type Wording } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import type { Draft } from '../draft.ts'
import { behindQuote, edgesBetween } from './edges.ts'
import type { Standing } from './standing.ts'

/** How far a time may stand from its figure, in tokens. */
const reach = 25

/** What a time costs that opens its clause, however long that clause is. */
const frameCost = 8

/** The nearest time in the clause: behind the figure counts more than before it, and the edge of a clause parts them. */
export function timeOf(
  analysis: Wording,
  times: readonly Standing<Time>[],
  draft: Draft,
  span: Span,
): Time | undefined {
  const { item } = draft
  // "the 2013 trade surplus was $12 million"
  const own =
    item && times.find(({ of, first, last }) => of.type === 'DATE' && first >= item.first && last <= item.last)
  if (own !== undefined && !(own.of.start < span.end && span.start < own.of.end)) return own.of
  let best: Standing<Time> | undefined
  let cost = reach
  for (const time of times) {
    if (!mayHold(analysis, time, draft, span)) continue
    const total = costOf(analysis, time, draft)
    if (total < cost) {
      cost = total
      best = time
    }
  }
  return best && startOf(times, best.of)
}

function mayHold(analysis: Wording, { of: time, first, last }: Standing<Time>, draft: Draft, span: Span): boolean {
  if (time.type === 'SET' || time.type === 'TIME' || (time.start < span.end && span.start < time.end)) return false
  if (time.type === 'DURATION') {
    if (time.value?.startsWith('PT')) return false // "in 1.9 seconds"
    if (!/^(?:the|in|over|during|within|past|last)$/.test(wordBefore(analysis, time, first))) return false
  }
  if (isAttribute(analysis, first, last)) return false
  return time.start >= span.end ? !isOfModifier(analysis, first, last, draft) : !isAside(analysis, first, last)
}

function costOf(analysis: Wording, { of: time, first, last }: Standing<Time>, draft: Draft): number {
  if (first >= draft.last) {
    // "ammunition and now, troops": "now" rules what comes after it.
    if (time.value === 'PRESENT_REF' && first > draft.last) return reach
    const from = behindQuote(analysis.tokens, draft.last)
    const distance = first - from
    // "… paid $40 or less, and this year most came from …": it opens what comes next.
    if (/^(?:and|but|while)$/.test(analysis.tokens[first - 1]!.lower) && hasSubject(analysis, last)) return reach
    // "a 6 percent drop from the high of 2001" is no drop in 2001.
    if (distance >= reach || (draft.measure === 'change' && analysis.tokens[from]!.lower === 'from')) return reach
    return distance + edgesBetween(analysis, from, first, 'behind')
  }
  const present = time.value === 'PRESENT_REF'
  const frame = !time.value?.endsWith('_REF') && isFrame(analysis, first, last)
  if (opensWithGerund(analysis, last, draft.first)) return reach
  const distance = frame ? frameCost : draft.first - first + 3
  if (distance >= reach || draft.first - first > 60) return reach
  if (hasInfinitive(analysis, last, present ? draft.first : last + 1)) return reach
  return distance + edgesBetween(analysis, afterRelative(analysis, last), draft.first, frame ? 'frame' : 'before')
}

/** A verb follows before the next mark: a clause of its own. */
function hasSubject({ tokens }: Wording, from: number): boolean {
  const { sentence } = tokens[from - 1]!
  for (let at = from; at < from + 14 && tokens[at]?.sentence === sentence; at++) {
    if (/^[,;:]$/.test(tokens[at]!.lower)) return false
    if (tokens[at]!.form === 'past' || tokens[at]!.form === 'present') return at > from
  }
  return false
}

/** "On May 3, when the port let in 12 ships", "the rain last month that flooded 70 cellars": what says more of that time is no other clause. */
function afterRelative({ tokens }: Wording, last: number): number {
  const at = tokens[last]?.lower === ',' ? last + 1 : last
  const { lower } = tokens[at] ?? { lower: '' }
  return lower === 'when' || (lower === 'that' && at === last && tokens[at + 1]?.tag === 'VERB') ? at + 1 : last
}

/** "In May, that debt was…", "…: by 2031, the canal would…" */
function isFrame({ tokens, sentences }: Wording, first: number, last: number): boolean {
  if (tokens[last]?.lower !== ',') return false
  const { sentence } = tokens[first]!
  let at = first - 1
  while (at >= first - 3 && tokens[at]?.sentence === sentence && /^(?:ADP|DET|ADV|ADJ)$/.test(tokens[at]!.tag)) at--
  return at < sentences[sentence]!.first || /^(?:[:;“"–—]|that)$/.test(tokens[at]!.lower)
}

/** "Leaving the last port in June, he carried 40 crates": it dates the entering. */
function opensWithGerund({ tokens, sentences }: Wording, last: number, figure: number): boolean {
  const start = tokens[sentences[tokens[last - 1]!.sentence]!.first]!
  if (start.form !== 'gerund' || /^(?:including|following|during|starting|beginning)$/.test(start.lower)) return false
  return tokens.slice(last, figure).some(({ lower }) => lower === ',')
}

/** "answer now calls to close 40 schools", "plans this week to plant 500 oaks": then it was planned, and not given. */
function hasInfinitive({ tokens }: Wording, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')) return true
  return false
}

/** "A 2009 survey found 58 nests", "said in a May report": it dates the study and not what that found; "Friday's talks" neither. */
function isAttribute({ tokens }: Wording, first: number, last: number): boolean {
  const next = tokens[last]
  if (next === undefined || next.sentence !== tokens[first]!.sentence) return false
  for (let at = last; at < last + 4; at++) {
    const { tag = '', lower = '', spaced = false } = tokens[at] ?? {}
    if (!spaced || !/^(?:NOUN|PROPN|ADJ)$/.test(tag)) break
    if (findings.test(lower)) return true
  }
  return next.lower === "'s" && !/^(?:in|at|on|during|since|over|through)$/.test(tokens[first - 1]?.lower ?? '')
}

const findings =
  /^(?:study|studies|report|reports|survey|surveys|poll|polls|analysis|review|paper|estimate|estimates|forecast|article|interview|memo|letter|book|briefing|statement|presentation)$/

/** "Nine of the boats seized in 2012 have been returned": the time is that of the whole, of which the figure is a part. */
function isOfModifier({ tokens }: Wording, first: number, last: number, draft: Draft): boolean {
  const { sentence } = tokens[draft.first]!
  if (draft.amount.kind !== 'count' && draft.amount.kind !== 'share') return false
  const of = tokens.slice(draft.amount.last, draft.last).findIndex(({ lower }) => lower === 'of')
  if (of < 0 || !/^(?:the|its|his|her|their|our|those|these)$/.test(tokens[draft.amount.last + of + 1]?.lower ?? ''))
    return false
  const after = tokens.slice(draft.amount.last + of, first)
  const modified = after.some(({ form, lower }) => form === 'participle' || form === 'past' || lower.endsWith('ed'))
  return (
    modified &&
    tokens[last]?.sentence === sentence &&
    /^(?:have|has|had|were|was|are|is|remain|will)$/.test(tokens[last]!.lower)
  )
}

/** "The club, without a title since 1908, played": the time of what stands between commas is its own. */
function isAside({ tokens, sentences }: Wording, first: number, last: number): boolean {
  if (tokens[last]?.lower !== ',') return false
  const start = sentences[tokens[first]!.sentence]!.first
  for (let at = first - 1; at > Math.max(start, first - 10); at--) if (tokens[at]!.lower === ',') return first - at > 3
  return false
}

/** Of "between 1910 and 1945" the first, whose `range` leads to the other. */
function startOf(times: readonly Standing<Time>[], time: Time): Time {
  if (time.range === undefined) return time
  return times.find(({ of }) => of.range === time.range)?.of ?? time
}

/** A day or "as of" is a moment; a month, a year, a range or "since" is a stretch over which was counted. */
export function isMoment(analysis: Wording, time: Time): boolean {
  if (time.range !== undefined) return false
  const before = wordBefore(analysis, time)
  if (/^(?:as|of|by|until|at)$/.test(before)) return true
  if (/^(?:since|during|in|over|between|from|within)$/.test(before)) return false
  return /^\d{4}-\d\d-\d\d|^PRESENT_REF/.test(time.value ?? '')
}

function wordBefore({ tokens }: Wording, time: Span, first = tokenFrom({ tokens }, time.start)): string {
  const word = tokens[first - 1]?.lower ?? ''
  return word === 'the' && tokens[first]?.lower !== 'the' ? (tokens[first - 2]?.lower ?? '') : word
}

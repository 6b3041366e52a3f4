/** When and where a figure holds: "… wounded combatants in October" is for that month, "as of Friday" at that day. */
import { tokenFrom, type Wording } from '#types/analysis.ts'
import type { Figure } from '#types/figure.ts'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import type { Draft, Scene } from './draft.ts'

export interface Circumstances {
  readonly when: (draft: Draft, span: Span) => Pick<Figure, 'asOf' | 'period'>
  readonly where: (draft: Draft, span: Span) => Pick<Figure, 'place'>
}

/** Times and places by sentence, looked up for each figure. */
export function circumstancesOf({ analysis, found }: Scene): Circumstances {
  const times = bySentence(analysis, found.times, (time) => [time])
  const places = bySentence(analysis, found.places, (place) => place.mentions)
  return {
    when: (draft, span) => {
      if (/^(?:age|duration|score)$/.test(draft.amount.kind)) return {}
      const near = times.get(analysis.tokens[draft.first]!.sentence) ?? []
      const best = nearest(analysis, near, draft, span)
      return best === undefined ? {} : isMoment(analysis, best) ? { asOf: best.id } : { period: best.id }
    },
    where: (draft, span) => {
      const near = places.get(analysis.tokens[draft.first]!.sentence) ?? []
      const found = near.find(({ at }) => isPlaceOf(analysis, at, draft, span))
      return found === undefined ? {} : { place: found.of.id }
    },
  }
}

interface Standing<T> {
  readonly of: T
  readonly at: Span
}

function bySentence<T>(
  analysis: Wording,
  all: readonly T[],
  spansOf: (one: T) => readonly Span[],
): ReadonlyMap<number, readonly Standing<T>[]> {
  const table = new Map<number, Standing<T>[]>()
  for (const of of all)
    for (const at of spansOf(of)) {
      const sentence = analysis.tokens[tokenFrom(analysis, at.start)]?.sentence
      if (sentence === undefined) continue
      const row = table.get(sentence)
      if (row === undefined) table.set(sentence, [{ of, at }])
      else row.push({ of, at })
    }
  return table
}

/** How far a time may stand from its figure, in tokens. */
const reach = 25

/** The nearest time in the clause: behind the figure counts more than before it, and the edge of a clause parts them. */
function nearest(analysis: Wording, times: readonly Standing<Time>[], draft: Draft, span: Span): Time | undefined {
  let best: Time | undefined
  let cost = reach
  for (const { of: time } of times) {
    if (time.type === 'DURATION' && time.value?.startsWith('PT')) continue // "in 1.9 seconds"
    if (time.type === 'SET' || time.type === 'TIME' || (time.start < span.end && span.start < time.end)) continue
    if (time.type === 'DURATION' && !/^(?:the|in|over|during|within|past|last)$/.test(wordBefore(analysis, time)))
      continue
    const at = tokenFrom(analysis, time.start)
    const behind = time.start >= span.end
    const distance = behind ? at - draft.last : draft.first - at + 3
    // "ammunition and now, troops": "now" rules what comes after it.
    if (distance >= cost || (behind && time.value === 'PRESENT_REF' && distance > 0)) continue
    if (!behind && isAside(analysis, at, tokenFrom(analysis, time.end))) continue
    const total = distance + edges(analysis, behind ? draft.last : at, behind ? at : draft.first)
    if (total < cost) {
      cost = total
      best = time
    }
  }
  return best
}

/** What parts the clause of the figure from that of the time: the price of going from one to the other. */
function edges({ tokens }: Wording, from: number, to: number): number {
  let cost = 0
  let finite = 0
  for (let at = from; at < to; at++) {
    const { lower, tag, form } = tokens[at]!
    if (subordinates.test(lower) || (tag === 'SCONJ' && lower !== 'as' && lower !== 'since') || /^[;:“”"]$/.test(lower))
      cost += 25
    else if (lower === 'before' || lower === 'after') cost += hasVerb(tokens, at + 1) ? 25 : 4
    else if (/^(?:said|says|told|according|announced|added)$/.test(lower)) cost += 20
    else if (
      lower === 'compared' ||
      lower === 'versus' ||
      (lower === 'from' && /^(?:up|down)$/.test(tokens[at - 1]?.lower ?? ''))
    )
      cost += 25
    else if (lower === 'and' || lower === 'from' || lower === 'but') cost += 6
    else if (lower === ',') cost += form === undefined && isParticipial(tokens[at + 1]) ? 25 : 2
    else if ((form === 'past' || form === 'present') && tag !== 'AUX') finite++
  }
  // One finite verb may be that of the figure's own clause; a second one is that of another.
  return cost + 9 * Math.max(0, finite - 1) + finite
}

/** "before hitting 39 home runs", "after they left", but "after a blast on Friday". */
function hasVerb(tokens: Wording['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (tokens[at]?.form !== undefined) return true
  return false
}

const subordinates = /^(?:that|which|who|whom|when|while|because|although|though|if|unless|where|whose)$/

/** ", triumphing in 1907": a clause of its own behind a comma. */
function isParticipial(token: Wording['tokens'][number] | undefined): boolean {
  return token?.form === 'gerund' || token?.form === 'participle'
}

/** "The Cubs, without a title since 1908, played": the time of what stands between commas is its own. */
function isAside({ tokens, sentences }: Wording, first: number, last: number): boolean {
  if (tokens[last]?.lower !== ',') return false
  const start = sentences[tokens[first]!.sentence]!.first
  for (let at = first - 1; at > Math.max(start, first - 10); at--) if (tokens[at]!.lower === ',') return first - at > 3
  return false
}

/** A day or "as of" is a moment; a month, a year or "since" is a stretch over which was counted. */
function isMoment(analysis: Wording, time: Time): boolean {
  const before = wordBefore(analysis, time)
  if (/^(?:as|of|by|until|at|at)$/.test(before)) return true
  if (/^(?:since|during|in|over|between|from|within)$/.test(before)) return false
  return /^\d{4}-\d\d-\d\d|^PRESENT_REF/.test(time.value ?? '')
}

function wordBefore({ tokens }: Wording, time: Span): string {
  const at = tokenFrom({ tokens }, time.start)
  const word = tokens[at - 1]?.lower ?? ''
  return word === 'the' && tokens[at]?.lower !== 'the' ? (tokens[at - 2]?.lower ?? '') : word
}

/** Inside the figure ("30 Kyiv residents") or right behind it after a preposition: "30 people in the city of Kherson". */
function isPlaceOf({ tokens }: Wording, at: Span, draft: Draft, span: Span): boolean {
  if (at.start >= span.start && at.end <= span.end) return true
  if (at.start < span.end) return false
  const index = tokenFrom({ tokens }, at.start)
  if (index - draft.last > 6) return false
  for (let token = draft.last; token < index; token++)
    if (/^(?:in|at|near|across|to|inside|outside|around|throughout)$/.test(tokens[token]!.lower)) return true
    else if (tokens[token]!.tag === 'PUNCT') return false
  return false
}

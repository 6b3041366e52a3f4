/**
 * The place that a figure holds for: inside it ("30 Kyiv residents"), behind it in its clause ("nine miners drowned at a pit in Silesia"),
 * at the opening of the sentence ("In Ohio, 12 …"), or that of what did it ("a fire in Lodz killed 14").
 */
import type { Place } from '#types/actor.ts'
import type { Word, Wording } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Draft } from '../draft.ts'
import { behindQuote, isSubordinator } from './edges.ts'
import type { Standing } from './standing.ts'

/** How far behind its figure a place may stand, in tokens. */
const reach = 18

export function placeOf(
  { tokens, sentences }: Wording,
  places: readonly Standing<Place>[],
  draft: Draft,
  span: Span,
): Place | undefined {
  const { item } = draft
  const inside =
    places.find(({ at }) => at.start >= span.start && at.end <= span.end) ??
    places.find(({ first, last }) => item !== undefined && first >= item.first && last <= item.last) ??
    // "Bavaria's 12 percent"
    places.find(({ last }) => last === draft.first - 1 && tokens[last]!.lower === "'s")
  if (inside !== undefined) return inside.of
  const end = clauseEnd(tokens, behindQuote(tokens, draft.last))
  const behind = places.find(({ first }) => first >= draft.last && first < end && isWhere(tokens, first, draft.last))
  if (behind !== undefined) return behind.of
  const before = places.filter(({ first, last }) => isNear(last, draft.first) && isWhere(tokens, first, 0))
  const doer = befell(tokens, draft)
    ? before.findLast(({ last }) => isOneTelling(tokens, last, draft.first))
    : undefined
  if (doer !== undefined) return doer.of
  const { first: start } = sentences[tokens[draft.first]!.sentence]!
  return before.find(({ first, last }) => opens(tokens, start, first) && isOneClause(tokens, last, draft.first))?.of
}

/** Before the figure, and not out of all reach. */
function isNear(last: number, first: number): boolean {
  return last <= first && first - last <= 60
}

/** A preposition of place governs it: "in", "in the city of", "near northern". */
function isWhere(tokens: readonly Word[], first: number, floor: number): boolean {
  for (let at = first - 1; at >= Math.max(floor, first - 6); at--) {
    const { lower, tag } = tokens[at]!
    if (locative.test(lower)) return true
    if (lower !== 'of' && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag)) return false
  }
  return false
}

const locative = /^(?:in|at|near|across|inside|outside|around|throughout|within)$/

/** Where what is said of the figure ends: at a mark, a second verb, or a word that leads to another party. */
function clauseEnd(tokens: readonly Word[], from: number): number {
  const { sentence } = tokens[from - 1]!
  let finite = 0
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) return at
    if (token.tag === 'PUNCT' && token.lower !== '-') return at
    if (isSubordinator(tokens, at) || leading.test(token.lower) || saying.test(token.lemma)) return at
    if ((token.form === 'past' || token.form === 'present') && token.tag !== 'AUX' && ++finite > 1) return at
    if (/^(?:and|but|or)$/.test(token.lower) && (finite > 0 || startsVerb(tokens, at + 1))) return at
  }
  return from + reach
}

/** "and were spotted", "and later fled" */
function startsVerb(tokens: readonly Word[], at: number): boolean {
  return tokens[at]?.form !== undefined || (tokens[at]?.tag === 'ADV' && tokens[at + 1]?.form !== undefined)
}

const leading = /^(?:to|into|by|against|about|for|towards?|than|between|over|compared|versus)$/
const saying = /^(?:say|tell|report|announce|add|claim|warn|note|estimate|accord|find|show|plan|want|seek|depend)$/

/** What befell those who are counted: "killed 30", "left two dead", "30 were injured". */
function befell(tokens: readonly Word[], { amount, first, last }: Draft): boolean {
  if (amount.kind !== 'count') return false
  const fated = (at: number) => fate.test(tokens[at]?.lower ?? '')
  for (let at = first - 1; at >= first - 3; at--) if (fated(at) || leaves.test(tokens[at]?.lower ?? '')) return true
  for (let at = amount.last; at < last; at++) if (fated(at)) return true
  const auxiliary = /^(?:was|were|are|is|have|has|had|been)$/
  let at = last
  while (at < last + 3 && auxiliary.test(tokens[at]?.lower ?? '')) at++
  return fated(at)
}

const fate =
  /^(?:kill|wound|injur|hurt|maim|displac|evacuat|destroy|damag|trap|arrest|detain|rescu|die|dead|death|casualt)(?:e?s|e?d|ing|y|ies)?$/
const leaves = /^(?:left|leaves|leaving|claimed|claiming)$/

/** Nobody speaks, and nothing ends, between the place and what befell. */
function isOneTelling(tokens: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower, lemma } = tokens[at]!
    if (/^[;:“”"–—(]$/.test(lower) || saying.test(lemma) || /^(?:before|after|while|whereas)$/.test(lower)) return false
  }
  return true
}

function isOneClause(tokens: readonly Word[], from: number, to: number): boolean {
  if (!isOneTelling(tokens, from, to)) return false
  for (let at = from; at < to; at++) if (isSubordinator(tokens, at)) return false
  return true
}

/** "In Ohio, …", "In the state of Ohio …": nothing but its preposition stands before it. */
function opens(tokens: readonly Word[], start: number, first: number): boolean {
  let at = start
  while (at < first && /^(?:and|but|meanwhile|elsewhere|,)$/.test(tokens[at]!.lower)) at++
  if (!locative.test(tokens[at]!.lower)) return false
  for (at++; at < first; at++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[at]!.tag) && tokens[at]!.lower !== 'of') return false
  return true
}

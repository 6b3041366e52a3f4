/**
 * How far the source commits itself, and the words that say so: "it is [likely] that", "[may] have reached", "X [believes]", "it is [unclear] if".
 * What stands in the content comes before what the cue says, and of several the weakest counts.
 */
import { type Hedge, hedges, hedgingCues } from '#lexicon/hedges.ts'
import { type Token, tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Certainty } from '#types/statement.ts'
import type { CueWords } from './cue-words.ts'
import { type Grammar, word } from './grammar.ts'
import { mainClause } from './main-clause.ts'

export interface Commitment {
  readonly certainty: Certainty
  readonly hedges: readonly Span[]
}

const order: readonly Hedge[] = ['probable', 'possible', 'improbable', 'unknown']

export function certaintyOf(grammar: Grammar, cue: CueWords | undefined, content: readonly Span[]): Commitment {
  const inside = hedgesIn(grammar, content)
  const own = cue === undefined ? [] : cueHedges(cue)
  const whether = cue !== undefined && inside.length === 0 && isWhether(grammar, content) ? 'unknown' : undefined
  const found = inside.length > 0 ? inside : own
  const certainty = whether ?? weakest(found.map(([, hedge]) => hedge)) ?? 'certain'
  const words = new Map([...own, ...inside].map(([token]) => [token.start, withDegree(grammar, token)]))
  return { certainty, hedges: [...words.values()].sort((a, b) => a.start - b.start) }
}

type Hedging = readonly [Token, Hedge]

/** "[highly likely]", "[not yet known]": the degree belongs to the hedge. */
function withDegree(grammar: Grammar, token: Token): Span {
  let first = token.index
  while (
    first > 0 &&
    (degrees.has(word(grammar, first - 1)) || (isLeftOpen(token) && /^(?:not|n't)$/.test(word(grammar, first - 1))))
  )
    first--
  return { start: grammar.tokens[first]!.start, end: token.end }
}

const degrees: ReadonlySet<string> = new Set(
  'highly very quite extremely increasingly rather most more less fairly yet'.split(' '),
)

/** "not (yet) known how many", "not clear whether": left open by the "not" in front. */
function isLeftOpen({ lower }: Token): boolean {
  return /^(?:known|clear|certain|sure|confirmed|decided|determined)$/.test(lower)
}

function leavesOpen(grammar: Grammar, token: Token): boolean {
  if (!isLeftOpen(token)) return false
  const before = word(grammar, token.index - 1)
  const not = /^(?:yet|immediately|entirely)$/.test(before) ? word(grammar, token.index - 2) : before
  return /^(?:not|n't|never)$/.test(not) && opening.test(word(grammar, token.index + 1))
}

const opening = /^(?:how|whether|if|who|what|when|where|why|which)$/

function weakest(found: readonly Hedge[]): Hedge | undefined {
  return found.length === 0 ? undefined : found.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a))
}

function hedgesIn(grammar: Grammar, content: readonly Span[]): Hedging[] {
  const main = mainClause(grammar, content)
  const found: Hedging[] = []
  if (main === undefined) return found
  for (let at = main.first; at < main.last; at++) {
    const token = grammar.tokens[at]!
    if (leavesOpen(grammar, token)) found.push([token, 'unknown'])
    const hedge = hedges.get(token.lower) ?? (token.form === undefined ? undefined : hedges.get(token.lemma))
    if (hedge === undefined || isOtherSense(grammar, token, at)) continue
    found.push([token, negated(grammar, at) && hedge === 'probable' ? 'improbable' : hedge])
  }
  return found
}

/** The month, "might and main", "the possible candidates", "the expected visit": not what the source commits itself to. */
function isOtherSense(grammar: Grammar, token: Token, at: number): boolean {
  if (/^(?:may|might|could)$/.test(token.lower)) return token.form !== 'modal'
  if (token.tag === 'ADJ' || token.form === 'participle') {
    const before = grammar.tokens[at - 1]
    return (
      before !== undefined && (before.tag === 'DET' || before.tag === 'ADP') && grammar.tokens[at + 1]?.tag === 'NOUN'
    )
  }
  return false
}

function negated(grammar: Grammar, at: number): boolean {
  return /^(?:not|n't|never)$/.test(word(grammar, at - 1)) || /^(?:not|n't|never)$/.test(word(grammar, at - 2))
}

function cueHedges({ main, tokens, negated: denied }: CueWords): Hedging[] {
  const hedge = hedgingCues.get(main.lemma)
  const found: Hedging[] = hedge === undefined ? [] : [[main, denied && hedge === 'probable' ? 'improbable' : hedge]]
  for (const token of tokens) {
    const other = token === main ? undefined : hedges.get(token.lower)
    if (other !== undefined && (token.form === undefined || token.form === 'modal')) found.push([token, other])
  }
  return found
}

/** "asked whether …", "it is unclear if …": left open, unlike "if it rains, …". */
function isWhether(grammar: Grammar, content: readonly Span[]): boolean {
  const span = content[0]
  if (span === undefined) return false
  const { first, last } = tokensIn(grammar.analysis, span)
  if (word(grammar, first) === 'whether') return true
  if (word(grammar, first) !== 'if') return false
  for (let at = first; at < last; at++) if (/^(?:,|then)$/.test(word(grammar, at))) return false
  return true
}

/**
 * Words that say that all until then was counted: "12 so far", "to date", "since May", "the toll rose to 40", "bringing the total to 300". Without
 * them nothing is known: "12 arrests in May" may be all there were, or those of that month.
 */
import type { Word, Wording } from '#types/analysis.ts'
import type { Time } from '#types/time.ts'
import type { Draft, Run } from '../draft.ts'
import { edgesBetween, wall } from './edges.ts'
import type { Standing } from './standing.ts'

/** How far from its figure such a word may stand, in tokens. */
const reach = 12

export function cumulativeOf(analysis: Wording, times: readonly Standing<Time>[], draft: Draft): Run | undefined {
  const { amount, measure } = draft
  if (!/^(?:count|money|measure)$/.test(amount.kind) || measure === 'rate' || measure === 'change') return undefined
  // "one strategist", "of the 865 delegates": no count that grows.
  const { tokens } = analysis
  const word = (back: number) => tokens[draft.first - back]?.lower
  if (tokens[amount.first]?.lower === 'one' && word(1) !== 'only') return undefined
  const back = tokens[draft.first]!.lower === 'the' ? 0 : 1
  if (/^(?:the|all)$/.test(word(back) ?? '') && word(back + 1) === 'of') return undefined
  return (
    saidBehind(analysis, draft) ??
    sinceBehind(analysis, times, draft) ??
    saidBefore(analysis, draft) ??
    sinceBefore(analysis, times, draft)
  )
}

/** "… so far", "… to date this year", "in all" */
function saidBehind(analysis: Wording, draft: Draft): Run | undefined {
  const { tokens } = analysis
  for (let at = draft.last; at < draft.last + reach && isSame(tokens, at, draft); at++) {
    const found = phraseAt(tokens, at)
    if (found !== undefined) return edgesBetween(analysis, draft.last, at, 'behind') < wall ? found : undefined
  }
  return undefined
}

/** "12 people since May", "3,000 homes since the war began" */
function sinceBehind(analysis: Wording, times: readonly Standing<Time>[], draft: Draft): Run | undefined {
  const { tokens } = analysis
  for (let at = draft.last; at < draft.last + reach && isSame(tokens, at, draft); at++) {
    if (tokens[at]!.lower !== 'since') continue
    if (isRecord(tokens, at)) return undefined
    if (edgesBetween(analysis, draft.last, at, 'behind') >= wall) return undefined
    const time = times.find(({ first }) => first > at && first <= at + 2)
    return { first: at, last: time?.last ?? at + 1 }
  }
  return undefined
}

/** "for the first time since", "the deadliest storm since": compared with all since then, and not counted. */
function isRecord(tokens: readonly Word[], since: number): boolean {
  if (tokens[since - 1]!.lower === 'time') return true
  return [since - 1, since - 2, since - 3].some((at) => {
    const { lower = '', tag = '' } = tokens[at] ?? {}
    return /^(?:most|first|worst|best|least)$/.test(lower) || (tag === 'ADJ' && lower.endsWith('est'))
  })
}

/** "Since May, 12 mills have shut": it opens the sentence, and the perfect says that all were counted. */
function sinceBefore(analysis: Wording, times: readonly Standing<Time>[], draft: Draft): Run | undefined {
  const { tokens, sentences } = analysis
  const at = sentences[tokens[draft.first]!.sentence]!.first
  if (draft.amount.kind !== 'count' || tokens[at]!.lower !== 'since') return undefined
  const time = times.find(({ first, last }) => first > at && first <= at + 2 && last <= draft.first)
  if (time === undefined || draft.first - time.last > reach) return undefined
  if (edgesBetween(analysis, time.last, draft.first, 'before') >= wall) return undefined
  const around = tokens.slice(time.last, draft.last + 4).filter(({ sentence }) => sentence === tokens[at]!.sentence)
  return around.some(({ lower }) => /^(?:have|has|had|'ve)$/.test(lower)) ? { first: at, last: time.last } : undefined
}

/** "So far 12 …", "the death toll has reached 40", "bringing the total to 300" */
function saidBefore(analysis: Wording, draft: Draft): Run | undefined {
  const { tokens } = analysis
  for (let at = draft.first - 1; at >= draft.first - reach && isSame(tokens, at, draft); at--) {
    const { lower } = tokens[at]!
    const found = phraseAt(tokens, at)
    // The toll of a bridge is a price.
    const total =
      (lower === 'toll' && draft.amount.kind === 'count') ||
      (lower === 'total' && bringing.test(tokens[at - 2]?.lower ?? ''))
    if (found === undefined && !total) continue
    if (edgesBetween(analysis, at + 1, draft.first, 'before') >= wall) return undefined
    if (found !== undefined) return found
    return /^(?:to|at|of|reached|hit|exceeded|topped|passed|is|was|stands?|now)$/.test(wordBefore(tokens, draft))
      ? { first: at, last: at + 1 }
      : undefined
  }
  return undefined
}

/** The word before the figure and its bound: "reached [at least 40]". */
function wordBefore(tokens: readonly Word[], { first }: Draft): string {
  return tokens[first - 1]?.lower ?? ''
}

const bringing =
  /^(?:bring|brings|bringing|brought|take|takes|taking|took|put|puts|putting|raise|raises|raising|raised)$/

function isSame(tokens: readonly Word[], at: number, { first }: Draft): boolean {
  return tokens[at]?.sentence === tokens[first]!.sentence
}

function phraseAt(tokens: readonly Word[], at: number): Run | undefined {
  for (const words of phrases)
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) {
      // "so far away", "to date a painting"
      const next = tokens[at + words.length]
      const other = words[0] === 'so' ? /^(?:away|from|as|off|out|apart)$/ : /^(?:the|a|an|him|her|it|them)$/
      return other.test(next?.lower ?? '') ? undefined : { first: at, last: at + words.length }
    }
  return undefined
}

const phrases = ['so far', 'thus far', 'to date', 'in total', 'all told'].map((phrase) => phrase.split(' '))

/**
 * Where a report was filed: "TARN, Velmara (Reuters) — The minister said": the words before the dash name a place and nobody who acts.
 */
import { isCommonWord } from '#lexicon/common-words.ts'
import { organizations } from '#lexicon/organizations.ts'
import { outlets } from '#lexicon/outlets.ts'
import type { Sentence, Token } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { hasCapital } from './capitals.ts'

/** Longest dateline, in tokens. */
const longest = 16

/** In text order, each with the dash behind it. Only the first words of a block can be one. */
export function findDatelines(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    const { first } = sentence
    const limit = blockEnd(sentences, sentence)
    const last = outletEnd(text, tokens, first, limit) ?? datelineEnd(text, tokens, first, limit)
    const next = last < limit && dash.test(tokens[last]!.lower) ? last + 1 : last
    if (last > first && next < limit) found.push({ start: tokens[first]!.start, end: tokens[next]!.start })
  }
  return found
}

const dash = /^(?:—|–|--+|-)$/

/** "(CNN) Troops left": an outlet in brackets opens the report, without a place. */
function outletEnd(text: string, tokens: readonly Token[], first: number, limit: number): number | undefined {
  return tokens[first]?.lower === '(' ? closesOutlet(text, tokens, first, limit) : undefined
}

/** Behind the bracket that opens at `open`, if it holds the name of an outlet. */
function closesOutlet(text: string, tokens: readonly Token[], open: number, limit: number): number | undefined {
  for (let at = open + 2; at < Math.min(limit, open + 6); at++) {
    if (tokens[at]!.lower !== ')') continue
    return outlets().has(text.slice(tokens[open + 1]!.start, tokens[at - 1]!.end)) ? at + 1 : undefined
  }
  return undefined
}

/** A full stop of "N.Y." may have cut the dateline in two. */
function blockEnd(sentences: readonly Sentence[], { index, block, last }: Sentence): number {
  const next = sentences[index + 1]
  return next !== undefined && next.block === block ? next.last : last
}

/** Index of the dash, or of the first word of the report, behind the dateline that starts at `first`; `first` where there is none. */
function datelineEnd(text: string, tokens: readonly Token[], first: number, limit: number): number {
  const opener = tokens[first]
  if (opener === undefined || !hasCapital(text, opener)) return first
  let depth = 0
  let bracketed = false
  let outlet: number | undefined
  for (let at = first; at < Math.min(limit, first + longest); at++) {
    const token = tokens[at]!
    const { lower } = token
    if (dash.test(lower) && token.spaced) {
      const shouts = isShouted(text, tokens, first)
      return at > first && depth === 0 && at + 1 < limit && (bracketed || shouts) ? at : first
    }
    // "TARN, Velmara (CNN) Troops left"
    if (at === outlet && hasCapital(text, token)) return at
    if (lower === '(') {
      depth++
      outlet = closesOutlet(text, tokens, at, limit)
    } else if (lower === ')') {
      depth--
      bracketed = true
    } else if (!(hasCapital(text, token) || /^(?:,|\.|\/|of|and|\d{1,2})$/.test(lower) || depth > 0)) return first
    else if (bracketed && depth === 0 && lower !== ',') return first
  }
  return first
}

/** "TARN": all in capitals, and neither a word that is shouted ("UPDATE") nor a known body ("NATO"). */
function isShouted(text: string, tokens: readonly Token[], first: number): boolean {
  const { start, end, lower } = tokens[first]!
  const word = text.slice(start, end)
  return word.length > 2 && /^\p{Lu}[\p{Lu}.'’]+$/u.test(word) && !isCommonWord(lower) && !bodies().has(word)
}

let names: ReadonlySet<string> | undefined

function bodies(): ReadonlySet<string> {
  names ??= new Set(organizations().flatMap((one) => one.names))
  return names
}

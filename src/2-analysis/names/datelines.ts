/**
 * Where a report was filed: "TARN, Velmara (Reuters) — The minister said": the words before the dash name a place and nobody who acts.
 */
import { isCommonWord } from '#lexicon/common-words.ts'
import { organizations } from '#lexicon/organizations.ts'
import type { Sentence, Token } from '#types/analysis.ts'
import { hasCapital } from './capitals.ts'

/** Longest dateline, in tokens. */
const longest = 16

/** By token: 1 inside a dateline. Only the first words of a block can be one. */
export function datelineTokens(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Uint8Array {
  const found = new Uint8Array(tokens.length)
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    const end = datelineEnd(text, tokens, sentence.first, blockEnd(sentences, sentence))
    if (end > sentence.first) found.fill(1, sentence.first, end)
  }
  return found
}

/** A full stop of "N.Y." may have cut the dateline in two. */
function blockEnd(sentences: readonly Sentence[], { index, block, last }: Sentence): number {
  const next = sentences[index + 1]
  return next !== undefined && next.block === block ? next.last : last
}

/** Index of the dash behind the dateline that starts at `first`; `first` where there is none. */
function datelineEnd(text: string, tokens: readonly Token[], first: number, limit: number): number {
  const opener = tokens[first]
  if (opener === undefined || !hasCapital(text, opener)) return first
  let depth = 0
  let bracketed = false
  for (let at = first; at < Math.min(limit, first + longest); at++) {
    const token = tokens[at]!
    const { lower } = token
    if (/^(?:—|–|--+|-)$/.test(lower) && token.spaced) {
      const shouts = isShouted(text, tokens, first)
      return at > first && depth === 0 && at + 1 < limit && (bracketed || shouts) ? at : first
    }
    if (lower === '(') depth++
    else if (lower === ')') {
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

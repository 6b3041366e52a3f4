/**
 * A post that a page embeds: its words, and behind them a dash, who posted it, the handle and the day: "The road is open. — Ann Lee (@annlee) May 28, 2016".
 * Nobody says that it was said; the page shows it.
 */
import { type Sentence, tokensIn } from '#types/analysis.ts'
import type { Attribution } from './attribution.ts'
import { type Grammar, spanOf } from './grammar.ts'

export function posts(grammar: Grammar, { block, start, end, first, last }: Sentence): readonly Attribution[] {
  const { analysis } = grammar
  const { text, blocks } = analysis.document
  const own = blocks[block]
  if (own === undefined || !text.slice(start, Math.min(end, start + 2000)).includes('(@')) return []
  const found: Attribution[] = []
  for (const credit of text.slice(own.start, Math.min(own.end, own.start + 4000)).matchAll(signature)) {
    const dash = own.start + credit.index
    if (dash < start || dash >= end) continue
    const name = { start: dash + credit[1]!.length, end: dash + credit[1]!.length + credit[2]!.trimEnd().length }
    const words = { start: startOf(text.slice(own.start, dash), own.start), end: dash }
    // The signature may stand in a paragraph of its own.
    const before = blocks[block - 1]
    const said = words.start < dash && text.slice(words.start, dash).trim() !== '' ? words : before
    if (said === undefined || said.end > dash) continue
    const run = tokensIn(analysis, said)
    const mark = tokensIn(analysis, { start: dash, end: dash + 1 })
    if (run.last - run.first < least || mark.last <= mark.first || first > mark.first || mark.first >= last) continue
    found.push({
      source: [spanOf(grammar, tokensIn(analysis, name))],
      cue: [spanOf(grammar, mark)],
      content: [spanOf(grammar, run)],
      sure: true,
    })
  }
  return found
}

/** Behind the signature of the post before it, in the same paragraph. */
function startOf(before: string, from: number): number {
  let start = 0
  for (const credit of before.matchAll(signature)) start = credit.index + credit[0].length
  return from + start
}

const signature =
  /((?:—|–|--)\s{0,2})(\p{L}[^\n—–(@]{1,60}?)\s{0,2}\(@\w{1,30}\)\s{0,2}(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})/gu

const least = 3

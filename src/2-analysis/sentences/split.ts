/**
 * Tokens of one block → sentences. Survives "Mr. Samus", "the U.S. Treasury", "at 5 p.m. on Monday", "“Stop!” he said", headings and list items
 * (a block always ends its sentence). Returns the index after the last token of each sentence.
 */
import { openAbbreviations } from '#lexicon/abbreviations.ts'
import { labelLength } from '#lexicon/glued-labels.ts'
import type { Span } from '#types/span.ts'

/** Nothing longer is a sentence: what runs on is cut, so that no rule above costs more than its sentence may. */
const longest = 400

/** @param titled where what stands before the first sentence ends, if that is known */
export function sentenceEnds(
  text: string,
  tokens: readonly Span[],
  first: number,
  last: number,
  titled?: number,
): number[] {
  const ends: number[] = []
  const label = endOfLabel(text, tokens, first, last, titled)
  if (label > first) ends.push(label)
  for (let index = label; index < last; index++) {
    if (index - (ends.at(-1) ?? first) >= longest) ends.push(index)
    const { start, end } = tokens[index]!
    if (!'.!?…'.includes(text[end - 1]!)) continue
    const mark = text.slice(start, end)
    if (!endsSentence(mark)) continue
    let next = index + 1
    while (next < last && closes(text, tokens, next, last)) next++
    if (next < last && isBreak(text, tokens, { mark, at: index, next, last })) ends.push(next)
    index = next - 1
  }
  if (last > first && ends.at(-1) !== last) ends.push(last)
  return ends
}

/** Index of the first token past what is glued before the first sentence. */
function endOfLabel(
  text: string,
  tokens: readonly Span[],
  first: number,
  last: number,
  titled: number | undefined,
): number {
  if (first >= last) return first
  const { start } = tokens[first]!
  const end = titled ?? start + labelLength(text.slice(start, Math.min(tokens[last - 1]!.end, start + 960)))
  let at = first
  while (at < last - 1 && tokens[at]!.end <= end) at++
  return at
}

interface Candidate {
  readonly mark: string
  readonly at: number
  readonly next: number
  readonly last: number
}

function endsSentence(token: string): boolean {
  return /^(?:[.!?]+|…)$/.test(token) || (token.length > 1 && token.endsWith('.'))
}

/** Quotation marks and brackets that close belong to the sentence that they end. */
function closes(text: string, tokens: readonly Span[], index: number, last: number): boolean {
  const token = text.slice(tokens[index]!.start, tokens[index]!.end)
  if (/^[”’»)\]]$/.test(token)) return true
  if (token !== '"' && token !== "''" && token !== "'") return false
  const spaceBefore = tokens[index]!.start > tokens[index - 1]!.end
  const spaceAfter = index + 1 >= last || tokens[index + 1]!.start > tokens[index]!.end
  return !spaceBefore && spaceAfter
}

function isBreak(text: string, tokens: readonly Span[], { mark, at, next, last }: Candidate): boolean {
  const follower = wordAfter(text, tokens, next, last)
  if (follower === '') return true
  const lower = /^\p{Ll}/u.test(follower)
  const quoted = next > at + 1
  if (/^\.\.+$|^…$/.test(mark)) return !lower
  if (/[!?]/.test(mark)) return !lower && !(quoted && saysSomebody(text, tokens, next, last))
  if (mark === '.') return !lower || startsListItem(text, tokens, next)
  // An abbreviation that carries its own full stop.
  const word = mark.slice(0, -1).toLowerCase()
  if (lower) return false
  if (openAbbreviations.has(word)) return quoted
  if (/^\p{L}$/u.test(word)) return quoted // an initial: "J. Smith"
  if (quoted) return true
  if (/^[ap]\.m$/.test(word)) return !partOfTime.test(follower)
  return (
    starters.has(follower.toLowerCase()) ||
    (!isNameLike(word) && /^["“‘'(]/.test(text.slice(tokens[next]!.start, tokens[next]!.start + 1)))
  )
}

/** "5 p.m. Monday", "5 p.m. EST": what follows is part of the time. */
const partOfTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,4}|[A-Z](?:\.[A-Z]){1,3}\.?|Eastern|Pacific|Central|Mountain|Greenwich|Moscow|London|Beijing|Local|GMT)$/

/** U.S., U.N., Gen., Jan.: usually followed by the rest of a name. */
function isNameLike(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}?$/u.test(word)
}

/** The word that opens what follows, past opening quotation marks and brackets; a digit counts as a word. */
function wordAfter(text: string, tokens: readonly Span[], next: number, last: number): string {
  for (let index = next; index < Math.min(next + 4, last); index++) {
    const token = text.slice(tokens[index]!.start, tokens[index]!.end)
    if (/^[\p{L}\p{N}$€£]/u.test(token)) return token
  }
  return next < last ? text.slice(tokens[next]!.start, tokens[next]!.end) : ''
}

/** "iPhone", "eBay" and the like start sentences in lower case only after a list mark; elsewhere lower case goes on. */
function startsListItem(text: string, tokens: readonly Span[], next: number): boolean {
  return /^[•‣▪–—*]/.test(text.slice(tokens[next]!.start, tokens[next]!.end))
}

/** “Why now?” Mr. Samus asked: a speaker and a verb of saying within the next words, so the sentence goes on. */
function saysSomebody(text: string, tokens: readonly Span[], next: number, last: number): boolean {
  for (let index = next; index < Math.min(next + 6, last); index++) {
    const token = text.slice(tokens[index]!.start, tokens[index]!.end)
    if (saying.test(token)) return true
    if (/^["“.!?;:]/.test(token)) return false
  }
  return false
}

const saying =
  /^(?:said|says|asked|asks|told|added|wrote|replied|wondered|shouted|demanded|exclaimed|cried|responded|tweeted|continued|queried|joked|quipped|yelled|inquired)$/

/** Words that open a sentence and seldom go on a name: after "in the U.S." they tell that a new sentence begins. */
const starters: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we i you there here his her its their our my your in on at by for from with of to as if when while
   where after before since until although though because but and or so yet nor however meanwhile moreover what who why how which both all some many most
   several few one two three no not now then also still earlier later last next under over during between among about according once despite another each every
   more less another officials police analysts experts critics supporters people`.split(/\s+/),
)

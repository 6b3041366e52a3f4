/**
 * Tokens → universal part-of-speech tags and lemmas, by wink-nlp. It gets our own tokens, one space apart, so that it cannot cut differently,
 * with very long ones shortened (its own tokeniser is not linear on them).
 */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken } from 'wink-nlp'
import type { Tag } from '#types/analysis.ts'

export interface Tagged {
  readonly tag: Tag
  readonly lemma: string
}

const wink = winkNLP(winkModel, ['pos'])
const { its } = wink
// The type of `its.lemma` lacks what `out` asks for; at run time it is an item function like the others.
const lemmaOf = its.lemma as unknown as typeof its.normal

/** As many tokens as wink is given at once: bounds its memory on very long documents. */
const portion = 4000
const longestWord = 40

/** Tags of all tokens, given their words and look-up forms. */
export function tag(words: readonly string[], lower: readonly string[]): Tagged[] {
  const tagged: Tagged[] = []
  for (let first = 0; first < words.length; first += portion) {
    tagPortion(lower, words, first, Math.min(first + portion, words.length), tagged)
  }
  return tagged
}

function tagPortion(
  lower: readonly string[],
  words: readonly string[],
  first: number,
  last: number,
  tagged: Tagged[],
): void {
  const starts: number[] = []
  let joined = ''
  for (let index = first; index < last; index++) {
    const word = words[index]!
    const clitic = index > first && /^(?:n't|'(?:s|re|ve|d|ll|m))$/.test(lower[index]!)
    if (!clitic && joined !== '') joined += ' '
    starts.push(joined.length)
    joined += word.length > longestWord ? word.slice(0, longestWord) : word
  }
  const tags: { start: number; tag: Tag; lemma: string }[] = []
  let at = 0
  wink
    .readDoc(joined)
    .tokens()
    .each((token: ItemToken) => {
      at += token.out(its.precedingSpaces).length
      tags.push({ start: at, tag: token.out(its.pos) as Tag, lemma: token.out(lemmaOf) })
      at += token.out().length
    })
  let next = 0
  for (let index = first; index < last; index++) {
    const start = starts[index - first]!
    while (next + 1 < tags.length && tags[next + 1]!.start <= start) next++
    const own = tags[next]
    tagged.push(
      own === undefined
        ? { tag: 'X', lemma: lower[index]! }
        : repaired(lower[index]!, words[index]!, own, own.start === start),
    )
  }
}

/** What wink is known to get wrong, by the word alone. */
function repaired(lower: string, word: string, own: { tag: Tag; lemma: string }, whole: boolean): Tagged {
  const lemma = whole ? own.lemma.toLowerCase() : lower
  if (lower === "'s" || lower === "n't" || lower === "'")
    return { tag: own.tag === 'AUX' && lower !== "n't" ? 'AUX' : 'PART', lemma: lower === "n't" ? 'not' : lower }
  if (/^\d/.test(lower))
    return { tag: /(?:st|nd|rd|th)$/.test(lower) ? 'ADJ' : /s$/.test(lower) ? 'NOUN' : 'NUM', lemma: lower }
  if (!/[\p{L}\p{N}]/u.test(word))
    return { tag: '$€£¥%+=<>#@&°₹₽₩₪§~^|'.includes(word[0]!) ? 'SYM' : 'PUNCT', lemma: lower }
  if (word === 'US' || word === 'UN') return { tag: 'PROPN', lemma }
  return { tag: own.tag, lemma }
}

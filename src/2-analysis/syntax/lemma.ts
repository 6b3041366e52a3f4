/**
 * The dictionary form of a word, by its part of speech: "denied" → "deny" as a verb, "policies" → "policy" as a noun. From the exceptions and word list of
 * WordNet (wink-lemmatizer), with what English contracts. A word that WordNet does not have stays as it is; names always do.
 */
import lemmatizer from 'wink-lemmatizer'
import type { Tag } from '#types/analysis.ts'
import { lemmaOfPast } from './verb-lemma.ts'

/** `lower`: in lower case, apostrophes plain. */
export function lemmaOf(lower: string, tag: Tag): string {
  if (tag === 'VERB' || tag === 'AUX') return contracted.get(lower) ?? lemmaOfVerb(lower)
  if (tag === 'NOUN') return kept.has(lower) ? lower : lemmatizer.noun(lower)
  if (tag === 'ADJ') return lemmatizer.adjective(lower)
  return lower === "n't" ? 'not' : lower
}

/** "staged" is no form of "stag": it would be spelt "stagged". WordNet, which looks for the shorter verb first, would have it so. */
function lemmaOfVerb(lower: string): string {
  const lemma = lemmatizer.verb(lower)
  // What it does not know ("focussed") is read by its spelling; a base form ("embed") it has, for it knows "embeds".
  if (lemma === lower) return lemmatizer.verb(`${lower}s`) === lower ? lower : lemmaOfPast(lower)
  return oneShortVowel.test(lemma) && (lower === `${lemma}ed` || lower === `${lemma}ing`) ? `${lemma}e` : lemma
}

const oneShortVowel = /^[^aeiou]*[aeiou][^aeiouwxy]$/

const contracted: ReadonlyMap<string, string> = new Map([
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ['ca', 'can'],
  ['wo', 'will'],
])

/** Plural in form, and no plural of the word that WordNet makes of them. */
const kept: ReadonlySet<string> = new Set('data media people police news species politics headquarters'.split(' '))

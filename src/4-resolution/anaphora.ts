import type { Word } from './words.ts'

/**
 * Whether a content says nothing of its own and only points back: "its concerns as well", "the reports", "it", "to comment". What it
 * answers stands before it.
 */
export function backReference(content: readonly Word[]): boolean {
  if (content.length === 0) return true
  const [first, second, third] = content
  if (determiners.has(first!.lower) && second && shells.has(second.lower) && !completed.has(third?.lower ?? ''))
    return true
  if (content.length > 9) return false
  return content.every(({ lower, concept }) => concept === '' || shells.has(lower) || shells.has(concept))
}

/** A noun that stands for what somebody said, as it is written or as a concept. */
export const isShell = (word: string): boolean => shells.has(word)

const determiners = new Set(['the', 'these', 'those', 'such', 'this', 'any', 'all', 'its', 'their', 'his', 'her'])

/** "the claim that …", "allegations of …" say themselves what they are about. */
const completed = new Set(['that', 'of', 'about', 'by', 'on', 'over'])

/** Nouns that stand for what somebody said (Schmid's shell nouns), and words that judge it. */
const shells = new Set(
  `concern concerns claim claims report reports allegation allegations accusation accusations charge charges rumour rumours rumor rumors news information matter
  issue question questions inquiry inquiries request requests suggestion suggestions assertion assertions account accounts story stories
  finding findings figure figures estimate estimates number numbers speculation hoax fake false groundless baseless untrue wrong unfounded
  nonsense true accurate correct involvement responsibility wrongdoing directly publicly immediately details detail respond response responded
  answer reply further`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

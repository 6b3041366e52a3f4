/**
 * Origins that may be one. Independence has to be shown: "zoo officials" of one paper and "the zoo's director" of another, "Kim" and "Kim Jong Un" count as
 * one origin until a text tells them apart.
 */
import { mayBeOneName } from './alike-names.ts'
import { isStateBody, speaksForOthers } from './offices.ts'
import { plainName } from './plain-names.ts'

/** An origin while origins are counted. */
export interface Voice {
  readonly id: string
  readonly name: string
  readonly because: string
  /** In words: name, roles and house. */
  readonly described: string
  /** Ids of the case actors that speak, and of those whom the case leaves undecided beside them. */
  readonly actors: readonly string[]
  readonly undecided: readonly string[]
  readonly documents: readonly string[]
}

/** Each with all that may be it, the best known first: what is named stands for what is not. In the order given otherwise. */
export function joinVoices(voices: readonly Voice[]): Voice[] {
  const kept: Voice[] = []
  for (const one of [...voices].sort((a, b) => rankOf(a) - rankOf(b))) {
    const at = kept.findIndex((other) => mayBeOne(other, one))
    if (at < 0) kept.push(one)
    else {
      const known = kept[at]!
      kept[at] = {
        ...known,
        because: withName(known.because, one.name),
        documents: [...new Set([...known.documents, ...one.documents])],
        actors: [...known.actors, ...one.actors],
        undecided: [...known.undecided, ...one.undecided],
      }
    }
  }
  const place = new Map(voices.map(({ id }, index) => [id, index]))
  return kept.sort((a, b) => place.get(a.id)! - place.get(b.id)!)
}

/** Each name once. */
function withName(because: string, name: string): string {
  const told = `; ${name} may be the same`
  return because.includes(told) ? because : `${because}${told}`
}

/** Somebody with an office, or a body of a state: whom others call "officials". */
const isOfficial = (described: string): boolean => speaksForOthers(described) || isStateBody(described)

const isUnnamed = ({ id }: Voice): boolean => id.startsWith('unnamed ')
const isOutlet = ({ id }: Voice): boolean => id.startsWith('outlet ')

function rankOf(voice: Voice): number {
  return isOutlet(voice) ? 1 : isUnnamed(voice) ? 2 : 0
}

function mayBeOne(known: Voice, other: Voice): boolean {
  if (isOutlet(known) || isOutlet(other)) return false
  if (known.undecided.some((actor) => other.actors.includes(actor))) return true
  if (!isUnnamed(other)) return mayBeOneName(known.name, other.name)
  const own = wordsOf(known.described)
  const words = wordsOf(other.described)
  const telling = [...words].filter((word) => !anybody.has(word))
  // "officials": of whom, no word says.
  if (telling.length === 0) return isOfficial(known.described)
  // "a person familiar with the matter" of one paper may be any other than that of the next.
  if (isUnnamed(known) && !isOfficial(other.described)) return false
  return telling.every((word) => own.has(word))
}

/** "officials" and "official" are one word. */
function wordsOf(text: string): Set<string> {
  return new Set(
    plainName(text)
      .split(' ')
      .filter((word) => word.length > 2)
      .map((word) => word.replace(/(?:ies|y)$/, 'i').replace(/s$/, '')),
  )
}

/** Words that say of nobody who he is. */
const anybody = wordsOf(
  'the and its his her their our official authority spokesman spokeswoman spokesperson source people person one two several some many other local senior top anonymous unnamed statement release',
)

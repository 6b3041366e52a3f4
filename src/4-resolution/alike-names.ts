import { stateWord } from '#lexicon/states.ts'
import { bodyName, plainName } from './plain-names.ts'

/**
 * Whether two names may be those of one party: all words of the shorter stand in the longer, nearly ("Hydro" and "Hydro Group", "China" and "Chinese Space
 * Agency", "Center for Humane Technology" and "Center for Human Technology"). It joins nobody; whoever may be one is no second witness.
 */
export function mayBeOneName(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ]
  return shorter.length > 0 && shorter.every((word) => longer.some((other) => nearly(word, other)))
}

/** "South Korean" counts as "South Korea". */
function wordsOf(name: string): string[] {
  const words = bodyName(plainName(name)).split(' ')
  const result: string[] = []
  for (let at = 0; at < words.length; at++) {
    const two = stateWord(`${words[at]} ${words[at + 1]}`)
    if (two !== undefined) at++
    const state = two ?? stateWord(words[at]!)
    if (state !== undefined) result.push(state.state.code)
    else if (words[at]!.length > 1) result.push(words[at]!)
  }
  return result
}

function nearly(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 5 || long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1)
}

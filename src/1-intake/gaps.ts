/**
 * Where white space stands after words, by the sentence as it was written: "Kyiv", "." in "Kyiv." → false after the first. `undefined` where the words do not spell the
 * sentence; after its last word there always is a space.
 */
export function gaps(text: string, words: readonly string[]): boolean[] | undefined {
  const spaced: boolean[] = []
  let at = 0
  for (const word of words) {
    const start = skip(text, at)
    if (at > 0) spaced.push(start > at)
    if (!text.startsWith(word, start)) return undefined
    at = start + word.length
  }
  return [...spaced, true]
}

function skip(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

/**
 * The title of a gallery, which pages print before the caption of each of its pictures: "Photos: The dam at Osk | Divers searched the lake. Hide Caption 3 of 8". It is
 * what these paragraphs begin with in common.
 */
import type { Span } from '#types/span.ts'

/** By block, up to which character its title goes; blocks without one are not listed. */
export function galleryTitles(text: string, blocks: readonly Span[]): ReadonlyMap<number, number> {
  const byOpening = new Map<string, number[]>()
  blocks.forEach(({ start, end }, index) => {
    const opening = label.exec(text.slice(start, Math.min(end, start + 80)))?.[0]
    if (opening === undefined) return
    const known = byOpening.get(opening)
    if (known === undefined) byOpening.set(opening, [index])
    else known.push(index)
  })
  const titles = new Map<number, number>()
  for (const indices of byOpening.values()) {
    if (indices.length < fewest) continue
    const words = indices.map((index) => wordsOf(text, blocks[index]!))
    let common = 0
    while (common < longest && words.every((own) => own[common]?.word === words[0]![common]?.word && own[common + 1]))
      common++
    for (const [at, index] of indices.entries()) if (common > 1) titles.set(index, words[at]![common - 1]!.end)
  }
  return titles
}

/** With its first two words: a page may hold several galleries. */
const label = /^(?:Photos?|Pictures|In pictures|Gallery): \S+ \S+/i
const fewest = 3
const longest = 20

function wordsOf(text: string, { start, end }: Span): { word: string; end: number }[] {
  return [...text.slice(start, Math.min(end, start + 300)).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    end: start + index + word.length,
  }))
}

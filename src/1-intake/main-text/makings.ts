import { type DomElement, inWords } from '../dom.ts'
import type { Placed } from '../html-blocks.ts'
import { endsSentence, signatureOf } from './looks.ts'

/** How much of the prose of the body has a parent of the same making: the tag of the block, its classes without numbers, and those of what holds it. */
export function kinship(pieces: readonly Placed[], isProse: readonly boolean[], inCore: readonly boolean[]): number[] {
  const weight = new Map<string, number>()
  let all = 0
  const signatures = pieces.map(({ element }) => signatureOf(element))
  for (const [at, { text }] of pieces.entries()) {
    if (!isProse[at] || !inCore[at]) continue
    weight.set(signatures[at]!, (weight.get(signatures[at]!) ?? 0) + text.length)
    all += text.length
  }
  return signatures.map((signature) => (all === 0 ? 0 : (weight.get(signature) ?? 0) / all))
}

/** Songs and poems: a body of lines, broken within its paragraphs, that end as lines and not as sentences do. */
export function versesIn(pieces: readonly Placed[], inCore: readonly boolean[]): ReadonlySet<number> {
  const lines = new Map<DomElement, number[]>()
  let all = 0
  for (const [at, { element, kind, linked }] of pieces.entries()) {
    if (!inCore[at] || kind === 'heading' || linked > 0) continue
    all++
    const group = lines.get(element)
    if (group) group.push(at)
    else lines.set(element, [at])
  }
  const verses = [...lines.values()].filter((group) => group.length > 2).flat()
  const unended = verses.filter((at) => !endsSentence(pieces[at]!.text))
  return verses.length > 7 && verses.length > 0.6 * all && unended.length > 0.5 * verses.length
    ? new Set(verses)
    : new Set()
}

/** A part of the text in a box of its own: with a heading of the second rank, or called a post or paragraph. */
export function isSection(branch: DomElement): boolean {
  const names = inWords((branch.getAttribute('class') ?? '').slice(0, 300))
  return sectionNames.test(names) || [...branch.querySelectorAll('h2')].length > 0
}

const sectionNames =
  /(?:^|[\s_-])(?:post|entry|section|chapter|paragraphs?|text|group|columns?|update|content|wysiwyg|rich-?text|intro|lead|drop-?cap)(?:$|[\s_-])/i

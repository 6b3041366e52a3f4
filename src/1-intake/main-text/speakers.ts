import type { Placed } from '../html-blocks.ts'
import { bareName } from '../site-name.ts'
import { endsSentence, signatureOf } from './looks.ts'

/**
 * The names over the speeches of a record, which are often links and so look like pointers to other pages: short blocks of one making, each with words of speech under it. A record comes back to its speakers, a list of other
 * articles names each once.
 *
 *     <a href="/m/1"><div class="name">Ida Voss</div></a> <p>Three of nineteen.</p>
 */
export function speakersAmong(pieces: readonly Placed[], inCore: readonly boolean[]): ReadonlySet<number> {
  const groups = new Map<string, number[]>()
  for (const [at, piece] of pieces.entries()) {
    if (!inCore[at] || piece.kind === 'heading' || !isName(piece.text)) continue
    const signature = signatureOf(piece.element)
    const group = groups.get(signature)
    if (group) group.push(at)
    else groups.set(signature, [at])
  }
  const found = new Set<number>()
  for (const group of groups.values()) {
    const names = group.map((at) => bareName(pieces[at]!.text))
    const comesBack =
      new Set(names).size < names.length ||
      names.some((name, at) => names.some((other, index) => index !== at && other.endsWith(name)))
    const over = group.filter((at) => overSpeech(pieces, at))
    if (group.length >= 3 && comesBack && over.length >= 0.8 * group.length) for (const at of group) found.add(at)
  }
  return found
}

/** "Ida Voss", "The Secretary of State for Transport (Ida Voss)": a few words, most of them with a capital. */
function isName(text: string): boolean {
  if (text.length > 90 || text.includes('\t') || /[.!?…:;,]$/.test(text) || /\d/.test(text)) return false
  const words = text.match(/\p{L}[\p{L}.’'-]*/gu) ?? []
  return (
    words.length >= 2 &&
    words.length <= 12 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length
  )
}

/** What follows, but for a line or two that say more of the speaker, is speech. */
function overSpeech(pieces: readonly Placed[], at: number): boolean {
  for (let next = at + 1; next <= at + 2 && next < pieces.length; next++)
    if (pieces[next]!.kind !== 'heading' && pieces[next]!.kind !== 'caption' && endsSentence(pieces[next]!.text))
      return true
  return false
}

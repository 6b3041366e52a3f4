import type { Placed } from '../html-blocks.ts'
import { bareName } from '../site-name.ts'
import { endsSentence } from './looks.ts'
import { givesContact, tellsMaking } from './says.ts'

/** What tells the story in short between headline and text, wherever the makers of the page put it: the first block there that is as long as a sentence. */
export function standfirstAt(pieces: readonly Placed[], head: number, inCore: readonly boolean[]): number {
  if (head < 0) return -1
  for (let at = head + 1; at < pieces.length && at <= head + 4 && !inCore[at]; at++) {
    const { kind, text, linked, letters } = pieces[at]!
    if (kind === 'item') return -1
    if (kind === 'caption' || text.length < 40 || (text.slice(0, 400).match(/(?:^|\s)\p{Ll}/gu) ?? []).length < 4)
      continue
    return text.length < 500 && linked < 0.3 * letters && !tellsMaking(text) && !givesContact(text) ? at : -1
  }
  return -1
}

/** What a page says in a list of two or more between its headline and its text: "Turnout at 18:00 was 61%". Links there lead elsewhere. */
export function pointsOnTop(pieces: readonly Placed[], head: number, first: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = head + 1; head >= 0 && at < first; at++) {
    const { kind, text, linked, element } = pieces[at]!
    if (kind === 'item' && element.localName === 'li' && text.length >= 30 && text.length < 300 && linked === 0)
      found.add(at)
  }
  return found.size > 1 && found.size < 9 ? found : new Set()
}

/** Blocks behind the first of the body whose heading stands outside of it: "Top news" over other stories. */
export function underOtherHeadings(pieces: readonly Placed[], inCore: readonly boolean[], first: number): boolean[] {
  let other = false
  return pieces.map(({ kind }, at) => {
    if (inCore[at]) other = false
    else if (kind === 'heading') other = at > first && first >= 0
    return other
  })
}

/** What stands under "About Vell Lines" or "Notes to editors" up to the end: it is said under every release. */
export function appendixOf(pieces: readonly Placed[], names: readonly string[]): boolean[] {
  let inside = false
  let started = false
  return pieces.map(({ kind, text, bold, letters }, at) => {
    started ||= kind === 'paragraph' && text.length > 100 && endsSentence(text)
    const isTitle = kind === 'heading' || (text.length < 80 && bold === letters)
    if (isTitle && at > 0) {
      const bare = text.toLowerCase().replace(/^about (?:the )?/, '')
      inside =
        appendixTitles.test(text) ||
        (bare !== text.toLowerCase() && names.some((name) => bareName(name).endsWith(bareName(bare)))) ||
        (kind === 'heading' && names.includes(text.toLowerCase()) && started)
    }
    return inside
  })
}

const appendixTitles =
  /^(?:notes? (?:to|for) (?:the )?editors?|about (?:us|the (?:company|authors?|writers?|project|series)|this (?:series|project))|(?:media|press|investor)(?: relations)? contacts?|contacts?(?: for (?:the )?(?:media|press))?|for (?:more|further) information.{0,30}|(?:caution(?:ary)? (?:note|statement).{0,40}|forward-looking statements.{0,20})|disclaimer|disclosure(?: statement)?|how to (?:contact|reach) us|acknowledge?ments?|foot-?notes|end-?notes|references|methodology note|partners)[\s:]*$/i

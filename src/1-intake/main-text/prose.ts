import type { Placed } from '../html-blocks.ts'
import { isSolicitation } from '../solicitation.ts'
import { endsSentence } from './looks.ts'
import { asksReader, claimsRights, givesContact, namesPayer, speaksToReader, tellsMaking } from './says.ts'

/** Running text of a report: a sentence of some length that is not of the outlet's own affairs. */
export function isProseOf({ kind, text, letters, linked }: Placed): boolean {
  if (kind === 'heading' || kind === 'caption' || text.length < 60 || !endsSentence(text)) return false
  return linked < 0.5 * letters && !isOwnAffair(text)
}

export function isOwnAffair(text: string): boolean {
  return (
    tellsMaking(text) ||
    claimsRights(text) ||
    asksReader(text) ||
    ((speaksToReader(text) || namesPayer(text)) && (givesContact(text) || isSolicitation(text) || text.length < 160))
  )
}

/** "Lea Holt joined the Gazette in 2015.", behind the text: who it is by. */
export function startsWithAuthor(text: string, authors: readonly string[]): boolean {
  const start = text.slice(0, 100).toLowerCase()
  return text.length < 600 && authors.some((name) => start.startsWith(name))
}

/** "Opinion: Why ports need scanners": all behind the label is a link. */
export function isLabelledLink({ text, linked }: Placed): boolean {
  const label = /^[^:|»>]{2,40}[:|»>]\s+(?=\S)/.exec(text)?.[0]
  return (
    label !== undefined &&
    text.length < 200 &&
    linked > 0 &&
    linked >= lettersIn(text.slice(label.length)) &&
    linked > 8
  )
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

import PostalMime from 'postal-mime'
import { type Known, knownOf, mergedKnown } from './draft.ts'
import { formatOfContent } from './format.ts'
import { readHtml } from './html.ts'
import { type Inside, type Parsed, refused } from './parsed.ts'
import { readPlainText } from './plain-text.ts'

/**
 * One mail (.eml, RFC 5322) → its text, with subject, sender and date; what is attached to it and can be read comes as documents of their own.
 * Of two versions of one message the plain text is read, unless it is only a pointer to the other ("View this mail in your browser").
 */
export async function readMail(bytes: Uint8Array): Promise<Parsed> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 500_000 })
  } catch (error) {
    const reason = String((error as Error).message).slice(0, 80)
    return refused('damaged', `It cannot be read as a mail (${reason}). Save it anew from its program.`)
  }
  if (!mail.headers.some(({ key }) => telling.has(key)))
    return refused('damaged', 'It has no mail headers. Save the mail as .eml, with all its headers.')
  const known = ofHeaders(mail)
  const inside = mail.attachments.slice(0, mostAttached).flatMap((attached, at) => insideOf(attached, at, known))
  const { text = '', html = '' } = mail
  const page = html.trim() === '' ? undefined : readHtml(html)
  const usable = page !== undefined && !('code' in page) ? page : undefined
  const plain = text.trim() === '' || (usable && text.trim().length < 0.3 * usable.text.length) ? undefined : text
  if (plain !== undefined) {
    const { title: _, ...own } = readPlainText(plain.replaceAll('\r\n', '\n'), known).own
    const draft = readPlainText(plain.replaceAll('\r\n', '\n'), known)
    return { kind: 'draft', draft: { ...draft, plain: false, own: mergedKnown(known, own) }, inside }
  }
  if (usable) return { kind: 'draft', draft: { ...usable, own: mergedKnown(known, usable.own) }, inside }
  if (inside.length > 0) return { kind: 'parts', inside }
  return refused('empty', 'The mail has no text. Look whether its text is in a picture.', known)
}

function ofHeaders(mail: Awaited<ReturnType<typeof PostalMime.parse>>): Known {
  const name = mail.from?.name?.trim() || mail.from?.address
  const known = knownOf({
    title: mail.subject,
    authors: name === undefined ? undefined : [name],
    published: mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date,
  })
  return { ...known, found: { title: 'mail header', authors: 'mail header', published: 'mail header' } }
}

function insideOf(
  {
    filename,
    mimeType,
    content,
    disposition,
  }: { filename: string | null; mimeType: string; content: unknown; disposition: string | null },
  at: number,
  known: Known,
): Inside[] {
  const bytes =
    content instanceof ArrayBuffer ? new Uint8Array(content) : content instanceof Uint8Array ? content : undefined
  if (bytes === undefined || bytes.length === 0 || /^(?:image|audio|video|font)\//.test(mimeType)) return []
  if (disposition === 'inline' && /^text\/(?:css|plain)/.test(mimeType)) return []
  const format = formatOfContent(bytes, mimeType, filename ?? '')
  if (format === undefined || format === 'compressed' || format === 'mbox' || format === 'warc' || format === 'wacz')
    return []
  const part = `attachment ${at + 1}${filename ? ` (${filename.slice(0, 80)})` : ''}`
  // The mail's date is when it was sent: an attached report is no younger, but may be much older.
  const { published: _, title: __, ...rest } = known
  return [{ format, content: bytes, part, known: {}, fallback: format === 'mail' ? {} : { ...rest } }]
}

const mostAttached = 100
/** No mail is without all of these. */
const telling = new Set(['from', 'subject', 'date', 'message-id', 'received', 'to'])

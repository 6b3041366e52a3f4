import { decode } from './decode.ts'
import { readDocx } from './docx.ts'
import { readFeedFile } from './feed.ts'
import { declaredEncoding, readHtml } from './html.ts'
import { readMail } from './mail.ts'
import { readMhtml } from './mhtml.ts'
import { type Order, type Parsed, refused } from './parsed.ts'
import { readPdf } from './pdf/read-pdf.ts'

/** One reader a format. All that other people's parsers touch goes through here, so that it can run in a process of its own. */
export async function parse({ format, content, charset, address }: Order): Promise<Parsed> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (format === 'pdf') return readPdf(bytes)
  if (format === 'docx') return readDocx(bytes)
  if (format === 'mhtml') return readMhtml(bytes)
  if (format === 'mail') return readMail(bytes)
  if (format === 'feed') return readFeedFile(bytes, address)
  const text = typeof content === 'string' ? { text: content } : decode(content, (head) => encodingOf(head, charset))
  if ('problem' in text) return { kind: 'problem', problem: text.problem }
  if (text.text.trim() === '') return refused('empty', 'There is nothing in it. Check that the page was saved.')
  const page = readHtml(text.text, address)
  return 'code' in page ? { kind: 'problem', problem: page } : { kind: 'draft', draft: page }
}

/** Only asked for bytes that are not UTF-8: a server that calls them so is wrong, and the page may know better. */
function encodingOf(head: string, charset: string | undefined): string | undefined {
  return charset !== undefined && !/^utf-?8$/i.test(charset) ? charset : (declaredEncoding(head) ?? charset)
}

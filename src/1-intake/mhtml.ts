import { decode } from './decode.ts'
import { type Draft, type Known, knownOf, mergedKnown } from './draft.ts'
import { declaredEncoding, readHtml } from './html.ts'
import { bytesOf, type MimePart, parameterOf, partOf, partsOf } from './mime.ts'
import { type Parsed, refused } from './parsed.ts'

/** A page as browsers save it in one file (MHTML, RFC 2557): its main HTML, with the address and title of its head. Frames and pictures are passed over. */
export function readMhtml(bytes: Uint8Array): Parsed {
  const message = partOf(bytes)
  if (!message) return refused('damaged', 'It has no MIME headers, so it is no saved web page. Save the page anew.')
  const known = headOf(message)
  const boundary = parameterOf(message.headers.get('content-type'), 'boundary')
  const { parts, whole } = boundary === undefined ? { parts: [message], whole: true } : partsOf(message.body, boundary)
  const pages = parts.filter((part) =>
    /^\s*(?:text\/html|application\/xhtml)/i.test(part.headers.get('content-type') ?? ''),
  )
  const start = parameterOf(message.headers.get('content-type'), 'start')
  const main =
    pages.find((part) => start !== undefined && part.headers.get('content-id') === start) ??
    pages.find((part) => known.url !== undefined && part.headers.get('content-location') === known.url) ??
    pages[0]
  if (!main) return refused('no-article', 'There is no HTML in this saved page. Save the page anew.', known)
  const charset = parameterOf(main.headers.get('content-type'), 'charset')
  const text = decode(bytesOf(main), (head) => charset ?? declaredEncoding(head))
  if ('problem' in text) return { kind: 'problem', problem: text.problem, known }
  const page = readHtml(text.text, known.url)
  if ('code' in page) return { kind: 'problem', problem: page, known }
  return { kind: 'draft', draft: withHead(page, known, whole) }
}

/** What the page says of itself goes before the file's head, but for the address: that one the browser knows. */
function withHead(page: Draft, known: Known, whole: boolean): Draft {
  const cut = {
    code: 'truncated',
    message: 'The file ends in the middle. What is there was read; save the page anew.',
  } as const
  return {
    ...page,
    own: mergedKnown(page.own, known),
    warnings: [
      ...(page.warnings ?? []),
      ...(whole || page.warnings?.some(({ code }) => code === 'truncated') ? [] : [cut]),
    ],
  }
}

function headOf({ headers }: MimePart): Known {
  const url = headers.get('snapshot-content-location')?.trim()
  const date = headers.get('date')
  const title = decodedWords(headers.get('subject') ?? '')
  const known = knownOf({ title, url: url !== undefined && /^https?:\/\//i.test(url) ? url : undefined })
  return {
    ...known,
    ...(date === undefined ? {} : { retrieved: date }),
    found: { title: 'archive header', url: 'archive header' },
  }
}

/** "=?utf-8?Q?Ferry=20held?=" → "Ferry held" (RFC 2047). */
function decodedWords(text: string): string {
  return text
    .slice(0, 4000)
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})\?([QB])\?([^?\s]{0,1000})\?=/gi,
      (whole, charset: string, kind: string, words: string) => {
        const bytes =
          kind.toUpperCase() === 'B'
            ? Buffer.from(words, 'base64')
            : Buffer.from(
                words
                  .replaceAll('_', ' ')
                  .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
                'latin1',
              )
        try {
          return new TextDecoder(charset).decode(bytes)
        } catch {
          return whole
        }
      },
    )
}

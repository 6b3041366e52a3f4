import { getDocumentProxy } from 'unpdf'
import type { Problem } from '#types/problem.ts'
import { beat } from '../apart/pulse.ts'
import { type Known, knownOf } from '../draft.ts'
import { type Parsed, refused } from '../parsed.ts'
import { publishedOf } from '../published.ts'
import { visibleDates } from '../visible-dates.ts'
import { type LaidOut, layOut } from './layout.ts'
import { type Drawn, linesOfPage, type PageLine, type PageSize } from './page-line.ts'

/** A PDF → its text as a person reads it, with the page and box of each line. Pictures of text are not read. */
export async function readPdf(bytes: Uint8Array): Promise<Parsed> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    // The parser takes its bytes for itself.
    pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    })
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      return refused('encrypted', 'It is locked with a password. Save it without one.')
    return refused(
      'damaged',
      `It cannot be opened as a PDF (${String((error as Error).message).slice(0, 80)}). Get it anew from its source.`,
    )
  }
  if (pdf.numPages > mostPages)
    return refused('too-large', `It has ${pdf.numPages} pages, over the limit of ${mostPages}. Split it.`)
  const pages: PageLine[][] = []
  const sizes: PageSize[] = []
  let unread = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const [left = 0, bottom = 0] = page.view
      const drawn = items.flatMap((item) => ('str' in item ? [moved(item as Drawn, left, bottom)] : []))
      pages.push(linesOfPage(drawn, number, { width, height }))
      sizes.push({ width, height })
      page.cleanup()
      beat()
    } catch {
      unread++
    }
  }
  const known = await propertiesOf(pdf)
  await pdf.destroy()
  if (pages.length === 0)
    return refused('damaged', 'None of its pages can be read. Get it anew from its source.', known)
  const laidOut = layOut(pages, sizes)
  if (!/[\p{L}\p{N}]/u.test(laidOut.text))
    return refused('no-text', 'It holds no text, as a scan does. Recognise its text with another program first.', known)
  const { text, blocks, anchors } = laidOut
  return {
    kind: 'draft',
    draft: { text, blocks, anchors, own: ownOf(laidOut, known), warnings: warningsOf(bytes, unread, pdf.numPages) },
  }
}

const mostPages = 5000

function moved(item: Drawn, left: number, bottom: number): Drawn {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
  return { str: item.str, width: item.width, transform: [a, b, c, d, x - left, y - bottom] }
}

/** The largest heading of the beginning is the title; a date in its first lines goes before that of the file. */
function ownOf({ text, blocks, sizes }: LaidOut, known: Known): Known {
  const first = blocks.slice(0, 8).map((block, at) => ({ ...block, size: sizes[at]! }))
  const headings = first.filter(({ kind }) => kind === 'heading')
  const largest = headings.sort((a, b) => b.size - a.size)[0]
  const title = largest && text.slice(largest.start, Math.min(largest.end, largest.start + 300))
  const dates = visibleDates(first.map(({ start, end }) => text.slice(start, Math.min(end, start + 200))))
  const own = knownOf({
    ...known,
    title: title ?? known.title,
    published: dates.published ?? known.published,
    modified: dates.modified ?? known.modified,
  })
  return {
    ...own,
    found: {
      title: title === undefined ? 'properties' : 'visible text',
      authors: 'properties',
      published: dates.published === undefined ? 'properties' : 'visible text',
      modified: dates.modified === undefined ? 'properties' : 'visible text',
    },
  }
}

async function propertiesOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Known> {
  try {
    const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>
    const written = (name: string) => {
      const value = info[name]
      return typeof value === 'string'
        ? value
            .replace(/[\p{Cc}\s]+/gu, ' ')
            .trim()
            .slice(0, 1000)
        : undefined
    }
    const title = written('Title')
    const author = written('Author')
    return knownOf({
      title:
        title !== undefined &&
        /^(?:untitled|microsoft (?:word|powerpoint)\b.*|.*\.(?:docx?|pdf|indd|qxd|odt))$/i.test(title)
          ? undefined
          : title,
      authors:
        author === undefined || /^(?:user|admin(?:istrator)?|author|unknown)?$/i.test(author)
          ? undefined
          : author.split(/\s*[;,]\s*|\s+and\s+/),
      published: dateOf(written('CreationDate')),
      modified: dateOf(written('ModDate')),
    })
  } catch {
    return {}
  }
}

/** "D:20241102183000+02'00'" → ISO 8601. */
function dateOf(written: string | undefined): string | undefined {
  const match = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d)?'?(\d\d)?)?/.exec(written ?? '')
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, zone, more] = match
  const day_ = `${year}-${month}-${day}`
  return publishedOf(
    hour === undefined || zone === undefined
      ? day_
      : `${day_}T${hour}:${minute}:${second}${zone === 'Z' ? 'Z' : `${zone}:${more ?? '00'}`}`,
  )
}

function warningsOf(bytes: Uint8Array, unread: number, pages: number): Problem[] {
  const warnings: Problem[] = []
  const tail = new TextDecoder('iso-8859-1').decode(bytes.subarray(-2048))
  if (!tail.includes('%%EOF'))
    warnings.push({
      code: 'truncated',
      message: 'The file ends in the middle. What is there was read; get it anew to have all of it.',
    })
  if (unread > 0)
    warnings.push({
      code: 'truncated',
      message: `${unread} of ${pages} pages cannot be read. The others were; get it anew to have all of it.`,
    })
  return warnings
}

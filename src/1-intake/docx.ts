import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { pageOf } from './dom.ts'
import { type Known, knownOf, mergedKnown } from './draft.ts'
import { piecesOf } from './html-blocks.ts'
import { type Parsed, refused } from './parsed.ts'
import { textOfPieces } from './pieces.ts'
import { publishedOf } from './published.ts'
import { visibleDates } from './visible-dates.ts'
import { filesOfZip } from './zip.ts'

/**
 * A DOCX file → its headings, paragraphs, lists and tables, with title, author and dates from its properties. Deleted text, comments, headers and footers do not come.
 *
 * The archive is unpacked with our own bounds and packed anew without compression: the reader behind believes whatever sizes it finds.
 */
export async function readDocx(bytes: Uint8Array): Promise<Parsed> {
  const files = await filesOfZip(
    bytes,
    (name) => /\.(?:xml|rels)$/i.test(name) && !/^word\/(?:theme|fontTable|settings|webSettings)/.test(name),
  )
  if ('code' in files) return { kind: 'problem', problem: files }
  if (!files.has('word/document.xml')) {
    return refused('damaged', 'There is no document in this archive, as a .docx has. Save it anew from its program.')
  }
  const known = propertiesOf(files.get('docProps/core.xml'))
  const plain = zipSync(Object.fromEntries(files), { level: 0 })
  let html: string
  try {
    const options = {
      ignoreEmptyParagraphs: true,
      includeDefaultStyleMap: true,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    }
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(plain) }, options)).value
  } catch (error) {
    return refused(
      'damaged',
      `Its XML cannot be read (${String(error).slice(0, 100)}). Save it anew from its program.`,
      known,
    )
  }
  const body = pageOf(`<html><body>${html}</body></html>`).body
  const { text, blocks } = textOfPieces(body ? piecesOf(body) : [])
  if (blocks.length === 0)
    return refused('no-text', 'There is no text in it. Look whether its text is in a picture.', known)
  const heading = blocks[0]?.kind === 'heading' ? text.slice(blocks[0].start, blocks[0].end) : undefined
  const dates = visibleDates(blocks.slice(0, 8).map(({ start, end }) => text.slice(start, Math.min(end, start + 200))))
  const shown = knownOf({ title: heading, ...dates })
  const found = { title: 'visible text', published: 'visible text', modified: 'visible text' } as const
  const own = mergedKnown({ ...shown, found }, known)
  return { kind: 'draft', draft: { text, blocks, own } }
}

/** Dublin Core in `docProps/core.xml`. Titles of templates are no titles. */
function propertiesOf(bytes: Uint8Array | undefined): Known {
  if (bytes === undefined) return {}
  const xml = new TextDecoder().decode(bytes.subarray(0, 100_000))
  const written = (name: string) => {
    const found = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,2000})</${name}>`).exec(xml)?.[1]
    return found === undefined ? undefined : pageOf(`<html><body>${found}</body></html>`).body?.textContent.trim()
  }
  const title = written('dc:title')
  const creator = written('dc:creator')
  const known = knownOf({
    title: title !== undefined && /^(?:untitled|document\d*|microsoft word\b.*)$/i.test(title) ? undefined : title,
    authors: creator
      ?.split(/\s*;\s*/)
      .filter((name) => name !== '' && !/^(?:user|admin(?:istrator)?|author|unknown)$/i.test(name)),
    published: dateOf(written('dcterms:created')),
    modified: dateOf(written('dcterms:modified')),
  })
  return {
    ...known,
    found: { title: 'properties', authors: 'properties', published: 'properties', modified: 'properties' },
  }
}

function dateOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : publishedOf(written)
}

import type { Document, Intake } from '#types/document.ts'
import type { Circumstances } from './circumstances.ts'
import { documentsFromLines } from './json-lines.ts'
import type { Parse } from './parsed.ts'
import { documentsIn, documentsOf } from './sources.ts'

/**
 * The texts that this reader makes of the bytes a document came as, whatever was kept of it: a page gives one, a list of records one for each.
 *
 * @param parse takes files apart, as for intake
 */
export async function reread(bytes: Uint8Array, document: Document, parse: Parse): Promise<readonly string[]> {
  const { provenance, published } = document
  if (provenance === undefined) return []
  const circumstances: Circumstances = {
    now: new Date(0),
    parse,
    ...(published === undefined ? {} : { published }),
  }
  const texts: string[] = []
  for await (const each of documentsAgain(bytes, provenance, circumstances))
    if ('document' in each) texts.push(each.document.text)
  return texts
}

async function* documentsAgain(
  bytes: Uint8Array,
  { format, address, charset }: NonNullable<Document['provenance']>,
  circumstances: Circumstances,
): AsyncGenerator<Intake> {
  const name = 'sealed'
  if (format === 'lines') yield* documentsFromLines(once(bytes), name, circumstances)
  else if (format === 'html' || format === 'mhtml' || format === 'mail' || format === 'pdf' || format === 'docx')
    yield* documentsOf({ format, content: bytes, charset, address, part: '', known: {} }, name, circumstances)
  else
    yield* documentsIn(
      { format, name, bytes, size: bytes.length, charset, ...(address === undefined ? {} : { address }) },
      circumstances,
    )
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

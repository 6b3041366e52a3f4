import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Intake } from '#types/document.ts'
import type { SourceFormat } from '#types/provenance.ts'
import type { Circumstances } from './circumstances.ts'
import { type Columns, readConllu } from './conllu.ts'
import { decode } from './decode.ts'
import { type Known, mergedKnown } from './draft.ts'
import { finish } from './finish.ts'
import { type Format, formatOfContent, formatOfName } from './format.ts'
import { gunzipped } from './gunzipped.ts'
import { httpMessage } from './http-message.ts'
import { documentsFromLines, notJson } from './json-lines.ts'
import { largestDocument, largestFile, tooLarge } from './limits.ts'
import { messagesOf } from './mbox.ts'
import { parameterOf } from './mime.ts'
import { parse } from './parse.ts'
import type { Inside } from './parsed.ts'
import { documentFromMarkdown, documentFromText } from './readers.ts'
import { documentFromRecord } from './record.ts'
import { refusal } from './refusal.ts'
import { unfold } from './unfold.ts'
import { warcsIn } from './wacz.ts'
import { recordsOf } from './warc.ts'

/** Something whole that was received: a file, or what an address gave. */
export interface Source {
  readonly format: Format
  /** File name or address, to name it in messages. */
  readonly name: string
  /** On disk, or what came. */
  readonly path?: string
  readonly bytes?: Uint8Array
  readonly size: number
  readonly charset?: string | undefined
  readonly address?: string
  readonly retrieved?: string
  /** What the feed that led here says. */
  readonly fallback?: Known
}

/** All documents in something received. Archives and mailboxes are read as they come, however long; anything else is taken whole, up to its limit. */
export async function* documentsIn(source: Source, circumstances: Circumstances): AsyncGenerator<Intake> {
  const { format, name, path } = source
  const inner = format === 'compressed' ? (formatOfName(name.replace(/\.gz$/i, '')) ?? 'text') : format
  if (inner === 'lines' || inner === 'warc' || inner === 'mbox') {
    const chunks = format === 'compressed' ? gunzipped(chunksOf(source)) : chunksOf(source)
    if (inner === 'lines') yield* fromLines(chunks, name, circumstances)
    else if (inner === 'warc') yield* fromWarc(chunks, source, circumstances, 'warc')
    else yield* fromMbox(chunks, source, circumstances)
    return
  }
  if (format === 'wacz') {
    yield* fromWacz(source, circumstances)
    return
  }
  const limit = textual.has(format) ? largestDocument : largestFile
  const bytes = source.size > limit ? undefined : (source.bytes ?? (await contentOf(path!, limit)))
  if (!bytes) {
    yield refusal(tooLarge('It', Math.max(source.size, limit + 1), limit), {}, path, name)
    return
  }
  if (format !== 'compressed') {
    yield* fromBytes(format, bytes, source, circumstances)
    return
  }
  const unfolded = unfold(bytes, 'gzip')
  if ('code' in unfolded) yield refusal(unfolded, {}, path, name)
  else yield* fromUnfolded(unfolded, source, circumstances)
}

async function* fromUnfolded(bytes: Uint8Array, source: Source, circumstances: Circumstances): AsyncGenerator<Intake> {
  const name = source.name.replace(/\.gz$/i, '')
  const format = formatOfContent(bytes, '', name) ?? 'text'
  const { path: _, ...rest } = source
  if (format === 'compressed')
    yield refusal({ code: 'damaged', message: 'It is packed more than once. Unpack it.' }, {}, source.path, source.name)
  else yield* documentsIn({ ...rest, format, bytes, size: bytes.length, name }, circumstances)
}

async function* fromBytes(
  format: SourceFormat,
  bytes: Uint8Array,
  source: Source,
  circumstances: Circumstances,
): AsyncGenerator<Intake> {
  const { name, path, charset, address, retrieved, fallback } = source
  const inside: Inside = {
    format,
    content: bytes,
    charset,
    address,
    part: '',
    known: {},
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(fallback === undefined ? {} : { fallback }),
  }
  if (format !== 'text' && format !== 'markdown' && format !== 'json' && format !== 'conllu' && format !== 'iob2') {
    yield* documentsOf(inside, name, circumstances)
    return
  }
  const received = receivedOf(inside, undefined)
  const here = {
    ...circumstances,
    received,
    ...(address === undefined ? {} : { fallback: { url: address, found: { url: 'address' } } as Known }),
  }
  const decoded = decode(bytes, () => charset)
  if ('problem' in decoded) yield refusal(decoded.problem, {}, path, name)
  else if (format === 'json') yield* fromJson(decoded.text, name, here)
  else if (format === 'conllu' || format === 'iob2') yield* fromConllu(decoded.text, format, name, here)
  else if (format === 'markdown') yield { ...(await documentFromMarkdown(decoded.text, {}, here)), bytes }
  else yield { ...(await documentFromText(decoded.text, {}, here)), bytes }
}

/** What a parser finds in a file or a part of one: a document, or parts to be parsed in their turn. */
export async function* documentsOf(
  inside: Inside,
  name: string,
  circumstances: Circumstances,
  container?: SourceFormat,
  depth = 0,
): AsyncGenerator<Intake> {
  const { content, known, part, address } = inside
  const id = part === '' ? name : `${name}:${part}`
  const byAddress: Known = address === undefined ? {} : { url: address, found: { url: 'address' } }
  const here: Circumstances = {
    ...circumstances,
    received: receivedOf(inside, container),
    fallback: mergedKnown(inside.fallback ?? {}, byAddress),
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (textual.has(inside.format) && bytes.length > largestDocument) {
    yield refusal(tooLarge('It', bytes.length), mergedKnown(known, here.fallback ?? {}), here.path, id)
    return
  }
  if (inside.format === 'text' && typeof content !== 'string') {
    const decoded = decode(content, () => inside.charset)
    yield 'problem' in decoded
      ? refusal(decoded.problem, known, here.path, id)
      : { ...(await documentFromText(decoded.text, known, here)), bytes }
    return
  }
  const parsed = await (circumstances.parse ?? parse)(inside)
  if (parsed.kind === 'problem') {
    const facts = mergedKnown(known, mergedKnown(parsed.known ?? {}, here.fallback ?? {}))
    yield { ...refusal(parsed.problem, facts, here.path, id), bytes }
    return
  }
  if (parsed.kind === 'draft') {
    const intake = await finish(parsed.draft, known, here)
    yield {
      ...('refusal' in intake && known.id === undefined ? { refusal: { ...intake.refusal, id } } : intake),
      bytes,
    }
  }
  if (depth >= deepest) return
  for (const each of parsed.inside ?? []) {
    const nested = part === '' ? each : { ...each, part: `${part}, ${each.part}` }
    const { received: _, fallback: __, ...outer } = circumstances
    yield* documentsOf(nested, name, outer, inside.format, depth + 1)
  }
}

const deepest = 2

function receivedOf(
  { format, content, part, address, retrieved, charset }: Inside,
  container: SourceFormat | undefined,
) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    ...(address === undefined ? {} : { address }),
    ...(retrieved === undefined || retrieved === '' ? {} : { retrieved }),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    format,
    ...(charset === undefined || charset === '' ? {} : { charset }),
    ...(container === undefined ? {} : { container }),
    ...(part === '' ? {} : { part }),
  }
}

async function* fromLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  circumstances: Circumstances,
): AsyncGenerator<Intake> {
  let count = 0
  for await (const each of documentsFromLines(chunks, name, circumstances)) {
    count++
    yield each
  }
  if (count === 0)
    yield refusal(
      { code: 'empty', message: 'It has no line to read. Check that it was saved.' },
      {},
      circumstances.path,
      name,
    )
}

/** A `.json` file: one record, a list of them, a feed, or JSON Lines under the wrong name. */
async function* fromJson(text: string, path: string, circumstances: Circumstances): AsyncGenerator<Intake> {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(text.slice(0, 2000))) {
    yield* documentsOf({ format: 'feed', content: text, part: '', known: {} }, path, circumstances)
    return
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (/^\s*\{.*\}\s*\n\s*\{/.test(text)) yield* documentsFromLines(once(Buffer.from(text)), path, circumstances)
    else yield refusal({ code: 'bad-json', message: notJson('It', error) }, {}, path)
    return
  }
  if (!Array.isArray(value)) yield documentFromRecord(value, 'It', circumstances, path)
  else if (value.length === 0)
    yield refusal({ code: 'empty', message: 'Its list is empty. Check that it was saved.' }, {}, path)
  else
    for (const [at, each] of value.entries())
      yield documentFromRecord(each, `Record ${at + 1}`, circumstances, `${path}:${at + 1}`)
}

async function* fromConllu(
  text: string,
  columns: Columns,
  path: string,
  circumstances: Circumstances,
): AsyncGenerator<Intake> {
  const drafts = readConllu(text, columns)
  if ('code' in drafts) yield refusal(drafts, {}, path)
  else if (drafts.length === 0)
    yield refusal({ code: 'empty', message: 'It has no sentence. Check that it was saved.' }, {}, path)
  else for (const draft of drafts) yield finish(draft, draft.own, circumstances)
}

async function* fromMbox(
  chunks: AsyncIterable<Uint8Array>,
  { name }: Source,
  circumstances: Circumstances,
): AsyncGenerator<Intake> {
  let count = 0
  for await (const { bytes, number } of messagesOf(chunks, largestFile)) {
    count++
    const part = `message ${number}`
    if (bytes === undefined)
      yield refusal(tooLarge(`Message ${number}`, undefined, largestFile), {}, circumstances.path, `${name}:${part}`)
    else yield* documentsOf({ format: 'mail', content: bytes, part, known: {} }, name, circumstances, 'mbox')
  }
  if (count === 0)
    yield refusal(
      { code: 'empty', message: 'It has no message. Check that it was saved.' },
      {},
      circumstances.path,
      name,
    )
}

/** Pages and papers in a web archive: answers of servers that were whole and that can be read; pictures, styles and errors are passed over. */
async function* fromWarc(
  chunks: AsyncIterable<Uint8Array>,
  { name }: Source,
  circumstances: Circumstances,
  container: SourceFormat,
): AsyncGenerator<Intake> {
  let count = 0
  for await (const record of recordsOf(chunks, largestFile)) {
    if ('code' in record) {
      count++
      yield refusal(record, {}, circumstances.path, name)
      continue
    }
    const part = `record ${record.number}`
    const { address, retrieved } = record
    const known: Known = address === '' ? {} : { url: address, found: { url: 'archive header' } }
    const refuse = (problem: Parameters<typeof refusal>[0]) =>
      refusal(problem, known, circumstances.path, `${name}:${part}`)
    if ('code' in record.content) {
      count++
      yield refuse(record.content)
      continue
    }
    const resource = record.type.startsWith('resource')
    const message = resource
      ? { status: 200, headers: new Map([['content-type', record.type.slice(9)]]), body: record.content }
      : httpMessage(record.content)
    if ('code' in message) {
      count++
      yield refuse(message)
      continue
    }
    const type = message.headers.get('content-type') ?? ''
    const format =
      message.status === 200 && message.body.length > 0 && !/\/robots\.txt$/.test(address)
        ? formatOfContent(message.body, type, address)
        : undefined
    if (format === undefined || unarchived.has(format) || isData(type)) continue
    count++
    const inside = {
      format: format as SourceFormat,
      content: message.body,
      charset: parameterOf(type, 'charset'),
      address,
      part,
      known: {},
      fallback: known,
      retrieved,
    }
    yield* documentsOf(inside, name, circumstances, container)
  }
  if (count === 0)
    yield refusal(
      { code: 'no-documents', message: 'There is no page or paper in this archive.' },
      {},
      circumstances.path,
      name,
    )
}

/** What a page loads for itself is no reporting. */
function isData(type: string): boolean {
  return /^\s*(?:image|font|audio|video)\/|css|javascript|ecmascript|json/i.test(type)
}

async function* fromWacz(source: Source, circumstances: Circumstances): AsyncGenerator<Intake> {
  let count = 0
  for await (const each of warcsIn(source.bytes ?? source.path!)) {
    count++
    if ('code' in each) yield refusal(each, {}, circumstances.path, source.name)
    else
      yield* fromWarc(
        each.packed ? gunzipped(each.chunks) : each.chunks,
        { ...source, name: `${basename(source.name)}/${each.name}` },
        circumstances,
        'wacz',
      )
  }
  if (count === 0)
    yield refusal(
      { code: 'no-documents', message: 'There is no web archive in it, as a .wacz has.' },
      {},
      circumstances.path,
      source.name,
    )
}

/** The bytes of a file, up to the limit: it may have grown, and a device has no size. */
async function contentOf(path: string, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > limit) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function chunksOf({ bytes, path }: Source): AsyncIterable<Uint8Array> {
  return bytes === undefined ? createReadStream(path!) : once(bytes)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const textual: ReadonlySet<Format> = new Set(['text', 'markdown', 'html', 'json', 'feed', 'conllu', 'iob2'])
const unarchived: ReadonlySet<Format> = new Set([
  'compressed',
  'warc',
  'wacz',
  'mbox',
  'json',
  'lines',
  'feed',
  'conllu',
  'iob2',
])

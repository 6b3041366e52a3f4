import { createReadStream } from 'node:fs'
import type { Intake } from '#types/document.ts'
import { type Columns, readConllu } from './conllu.ts'
import { decode } from './decode.ts'
import type { Circumstances } from './draft.ts'
import { finish } from './finish.ts'
import { declaredEncoding } from './html.ts'
import { type Format, filesOf, problemOf } from './inputs.ts'
import { documentsFromLines, notJson } from './json-lines.ts'
import { largestDocument, tooLarge } from './limits.ts'
import { documentFromHtml, documentFromMarkdown, documentFromText } from './readers.ts'
import { documentFromRecord } from './record.ts'
import { refusal } from './refusal.ts'

export interface IntakeOptions {
  /** The publication date of documents that state none. In plain text, where a date is only a line like others, it goes before that line. */
  readonly published?: string
  /** The moment of reading: a document published after it gets a warning. */
  readonly now?: Date
  /** Standard input, as JSON Lines. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/**
 * Reads what a person names: files, folders, patterns; "-" or no name at all is standard input as JSON Lines.
 *
 * One document or refusal for each, in order, one at a time: only ids are kept, to find the same one twice. Never throws
 * for bad input: that gives a refusal with a code, what happened and what to do, and the rest is still read.
 */
export async function* intake(
  inputs: readonly string[],
  { published, now = new Date(), stdin = process.stdin }: IntakeOptions = {},
): AsyncGenerator<Intake> {
  const seen = new Map<string, string>()
  const circumstances: Circumstances = { now, ...(published === undefined ? {} : { published }) }
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    const found = input === '-' ? documentsFromLines(stdin, 'stdin', circumstances) : fromFiles(input, circumstances)
    for await (const each of survived(found, input)) yield onlyOnce(each, seen, input)
  }
}

async function* fromFiles(input: string, circumstances: Circumstances): AsyncGenerator<Intake> {
  for (const file of filesOf(input)) {
    if (!('path' in file)) yield file
    else yield* survived(fromFile(file.path, file.format, file.bytes, { ...circumstances, path: file.path }), file.path)
  }
}

async function* fromFile(
  path: string,
  format: Format,
  size: number,
  circumstances: Circumstances,
): AsyncGenerator<Intake> {
  if (format === 'lines') {
    let count = 0
    for await (const each of documentsFromLines(createReadStream(path), path, circumstances)) {
      count++
      yield each
    }
    if (count === 0)
      yield refusal({ code: 'empty', message: 'It has no line to read. Check that it was saved.' }, {}, path)
    return
  }
  const bytes = size > largestDocument ? undefined : await contentOf(path)
  if (!bytes) {
    yield refusal(tooLarge('It', Math.max(size, largestDocument + 1)), {}, path)
    return
  }
  const decoded = decode(bytes, format === 'html' ? declaredEncoding : undefined)
  if ('problem' in decoded) yield refusal(decoded.problem, {}, path)
  else if (format === 'json') yield* fromJson(decoded.text, path, circumstances)
  else if (format === 'conllu' || format === 'iob2') yield* fromConllu(decoded.text, format, path, circumstances)
  else if (format === 'html') yield documentFromHtml(decoded.text, {}, circumstances)
  else if (format === 'markdown') yield documentFromMarkdown(decoded.text, {}, circumstances)
  else yield documentFromText(decoded.text, {}, circumstances)
}

/** A `.json` file: one record, a list of them, or JSON Lines under the wrong name. */
async function* fromJson(text: string, path: string, circumstances: Circumstances): AsyncGenerator<Intake> {
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

/** The bytes of a file, up to the limit: it may have grown, and a device has no size. */
async function contentOf(path: string): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > largestDocument) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** What the operating system refuses in the middle is a refusal; a defect of ours is one too, and says so. */
async function* survived(found: AsyncGenerator<Intake>, path: string): AsyncGenerator<Intake> {
  try {
    yield* found
  } catch (error) {
    const system = typeof (error as { code?: unknown }).code === 'string' && 'syscall' in (error as object)
    const message = `Reading failed: ${String(error).slice(0, 200)}. This is a defect of Sitrep; please report it.`
    yield refusal(system ? problemOf(error) : { code: 'failed', message }, {}, path)
  }
}

function onlyOnce(each: Intake, seen: Map<string, string>, input: string): Intake {
  if (!('document' in each)) return each
  const { id, title, publisher, url, published, path } = each.document
  const first = seen.get(id)
  if (first === undefined) {
    seen.set(id, path ?? input)
    return each
  }
  const message = `It has the same id (or, without one, the same text) as a document of ${first === '-' ? 'standard input' : first}. Give each its own id.`
  const known = Object.fromEntries(
    Object.entries({ id, title, publisher, url, published }).filter(([, value]) => value !== undefined),
  )
  return refusal({ code: 'same-id', message }, known, path)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

import type { Intake } from '#types/document.ts'
import type { Fetch, Fetched } from '#types/fetched.ts'
import { parseApart } from './apart/shared.ts'
import type { Circumstances } from './circumstances.ts'
import type { Known } from './draft.ts'
import { formatOfContent } from './format.ts'
import { BrokenStream } from './gunzipped.ts'
import { filesOf, problemOf } from './inputs.ts'
import type { Parse } from './parsed.ts'
import { refusal } from './refusal.ts'
import { documentsIn } from './sources.ts'
import { fromStandardInput } from './standard-input.ts'
import { unfold } from './unfold.ts'

export interface IntakeOptions {
  /** The publication date of documents that state none. In plain text, where a date is only a line like others, it goes before that line. */
  readonly published?: string
  /** The moment of reading: a document published after it gets a warning. */
  readonly now?: Date
  /** Standard input: JSON Lines, or a file of any kind. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Gets what an address holds; without it, addresses are refused. */
  readonly fetch?: Fetch
  /** Takes files apart; without it, a process of its own does. */
  readonly parse?: Parse
}

/**
 * Reads what a person names: files, folders, patterns, addresses; "-" or no name at all is standard input.
 *
 * One document or refusal for each, in order, one at a time: only ids are kept, to find the same one twice. Never throws
 * for bad input: that gives a refusal with a code, what happened and what to do, and the rest is still read.
 */
export async function* intake(
  inputs: readonly string[],
  { published, now = new Date(), stdin = process.stdin, fetch, parse = parseApart }: IntakeOptions = {},
): AsyncGenerator<Intake> {
  const seen = new Map<string, string>()
  const circumstances: Circumstances = { now, parse, ...(published === undefined ? {} : { published }) }
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    const found =
      input === '-'
        ? fromStandardInput(stdin, circumstances)
        : isAddress(input)
          ? fromAddress(input, circumstances, fetch)
          : fromFiles(input, circumstances)
    for await (const each of survived(found, input)) yield onlyOnce(each, seen, input)
  }
}

async function* fromFiles(input: string, circumstances: Circumstances): AsyncGenerator<Intake> {
  for (const file of filesOf(input)) {
    if (!('path' in file)) {
      yield file
      continue
    }
    const { path, format, bytes } = file
    yield* survived(documentsIn({ format, name: path, path, size: bytes }, { ...circumstances, path }), path)
  }
}

async function* fromAddress(
  address: string,
  circumstances: Circumstances,
  fetch: Fetch | undefined,
): AsyncGenerator<Intake> {
  if (fetch === undefined) {
    yield refusal(
      { code: 'no-network', message: 'Nothing is fetched here. Save the page, and give the file.' },
      { url: address },
      undefined,
      address,
    )
    return
  }
  const fetched = await fetch(address)
  if ('code' in fetched) {
    const { code, message } = fetched
    yield refusal({ code, message }, { url: address }, undefined, address)
    return
  }
  yield* fromFetched(fetched, address, circumstances)
}

/** What an address gave → its documents. */
export async function* fromFetched(
  fetched: Fetched,
  asked: string,
  circumstances: Circumstances,
  fallback?: Known,
): AsyncGenerator<Intake> {
  const { type, charset, retrieved, address } = fetched
  const bytes = unfold(fetched.bytes, fetched.encoding ?? '')
  if ('code' in bytes) {
    yield refusal(bytes, { url: asked }, undefined, asked)
    return
  }
  const format = formatOfContent(bytes, type, new URL(address).pathname)
  if (format === undefined) {
    const message = `It is of the type “${type.slice(0, 60)}”, which is not read. Save what it holds as a page, PDF or text.`
    yield refusal({ code: 'unsupported', message }, { url: asked }, undefined, asked)
    return
  }
  const source = { format, name: asked, bytes, size: bytes.length, charset, address, retrieved }
  yield* documentsIn(fallback === undefined ? source : { ...source, fallback }, circumstances)
}

/** What the operating system refuses in the middle is a refusal; a defect of ours is one too, and says so. */
async function* survived(found: AsyncGenerator<Intake>, path: string): AsyncGenerator<Intake> {
  try {
    yield* found
  } catch (error) {
    if (error instanceof BrokenStream) {
      yield refusal(error.problem, {}, path)
      return
    }
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

/** A file may be called "http:", but nobody names one so. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

import type { Intake } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import type { Circumstances } from './circumstances.ts'
import { formatOfContent } from './format.ts'
import { gunzipped } from './gunzipped.ts'
import { documentsFromLines } from './json-lines.ts'
import { largestFile, tooLarge } from './limits.ts'
import { refusal } from './refusal.ts'
import { documentsIn } from './sources.ts'

/**
 * Standard input: JSON Lines, read as they come, where it begins with "{"; else a file of any kind, told by its first bytes, or plain text. What is packed with gzip is told by what is in it.
 *
 *     curl https://… | sitrep add -        sitrep read < articles.jsonl.gz
 */
export async function* fromStandardInput(
  stdin: AsyncIterable<Uint8Array>,
  circumstances: Circumstances,
  unpacked = false,
): AsyncGenerator<Intake> {
  const chunks = stdin[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  let size = 0
  let ended = false
  const next = async (): Promise<void> => {
    const { value, done } = await chunks.next()
    if (done === true) ended = true
    else {
      begun.push(value)
      size += value.length
    }
  }
  while (!ended && !tells(Buffer.concat(begun))) await next()
  const head = Buffer.concat(begun)
  const format = formatOfContent(head)
  if (format === undefined && !isProse(head)) {
    yield* documentsFromLines(again(begun, { [Symbol.asyncIterator]: () => chunks }), 'stdin', circumstances)
    return
  }
  if (format === 'compressed') {
    if (unpacked) yield refusal(packedTwice, {}, undefined, 'stdin')
    else
      yield* fromStandardInput(gunzipped(again(begun, { [Symbol.asyncIterator]: () => chunks })), circumstances, true)
    return
  }
  while (!ended && size <= largestFile) await next()
  if (size > largestFile) {
    await chunks.return?.()
    yield refusal(tooLarge('It', size, largestFile), {}, undefined, 'stdin')
    return
  }
  const bytes = Buffer.concat(begun)
  yield* documentsIn({ format: format ?? 'text', name: 'stdin', bytes, size: bytes.length }, circumstances)
}

const packedTwice: Problem = { code: 'damaged', message: 'It is packed more than once. Unpack it.' }

/** Enough has come to tell the kind. */
function tells(bytes: Uint8Array): boolean {
  return bytes.length >= 2048 || /^\s*\{/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
}

/**
 * Words: neither JSON nor bytes that are no text, and with a line's end or a space among the first two thousand. A number or a quotation may begin either.
 */
function isProse(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2048)
  const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 27)
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  if (/^\s*[{[]/.test(text) || !/\s/.test(text.trim()) || head.some(isControl)) return false
  return !/^\s*[\d"]/.test(text) || !isJson(text.trim().split(/[\r\n]/, 1)[0]!)
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

async function* again(begun: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* begun
  yield* rest
}

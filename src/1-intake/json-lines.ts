import { createHash } from 'node:crypto'
import type { Intake } from '#types/document.ts'
import type { Circumstances } from './circumstances.ts'
import { decode } from './decode.ts'
import { largestDocument, tooLarge } from './limits.ts'
import { documentFromRecord } from './record.ts'
import { refusal } from './refusal.ts'

/**
 * JSON Lines → documents, one line at a time, however long the stream is. A line that cannot be read gives a refusal with its number,
 * and the rest goes on. Blank lines are passed over.
 *
 *     {"id": "d1", "text": "Two inspectors boarded …", "published": "2024-11-02"}
 *
 * @param source names the stream in the ids of lines that have none: "dispatches.jsonl:3"
 */
export async function* documentsFromLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  circumstances: Circumstances,
): AsyncGenerator<Intake> {
  const { path } = circumstances
  for await (const line of linesIn(chunks)) {
    const where = `Line ${line.number}`
    const fallbackId = `${source}:${line.number}`
    if (!line.bytes) {
      yield refusal(tooLarge(where), {}, path, fallbackId)
      continue
    }
    const decoded = decode(line.bytes)
    if ('problem' in decoded) {
      const { code, message } = decoded.problem
      yield refusal({ code, message: `${where}: ${message}` }, {}, path, fallbackId)
      continue
    }
    if (decoded.text.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(decoded.text)
    } catch (error) {
      yield refusal({ code: 'bad-json', message: notJson(where, error) }, {}, path, fallbackId)
      continue
    }
    const received = {
      sha256: createHash('sha256').update(line.bytes).digest('hex'),
      bytes: line.bytes.length,
      format: 'lines' as const,
      part: `line ${line.number}`,
    }
    yield { ...(await documentFromRecord(value, where, { ...circumstances, received }, fallbackId)), bytes: line.bytes }
  }
}

/** One line with what the parser found wrong, without the text that it quotes. */
export function notJson(where: string, error: unknown): string {
  const at = /at position (\d+)/.exec(String(error))?.[1]
  return `${where} is not JSON${at === undefined ? '' : ` (character ${at})`}. Write one object a line, with quotes and line breaks escaped.`
}

interface ByteLine {
  readonly number: number
  /** undefined: over the limit; its bytes were let go. */
  readonly bytes: Uint8Array | undefined
}

async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const line = (): ByteLine => ({ number, bytes: size > largestDocument ? undefined : Buffer.concat(parts) })
  for await (const chunk of chunks) {
    let from = 0
    for (;;) {
      const to = chunk.indexOf(0x0a, from)
      const part = chunk.subarray(from, to < 0 ? chunk.length : to)
      size += part.length
      if (size <= largestDocument) parts.push(part)
      else parts = []
      if (to < 0) break
      if (size > 0) yield line()
      parts = []
      size = 0
      number++
      from = to + 1
    }
  }
  if (size > 0) yield line()
}

import type { Problem } from '#types/problem.ts'
import { unfold } from './unfold.ts'

/** A response as a server sent it and an archive kept it. */
export interface HttpMessage {
  readonly status: number
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>
  /** Out of its transfer encoding and its compression. */
  readonly body: Uint8Array
}

/** "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>…" → status, headers, body (RFC 9112). */
export function httpMessage(bytes: Uint8Array): HttpMessage | Problem {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = /\r?\n\r?\n/.exec(view.subarray(0, longestHead).toString('latin1'))
  const lines = view
    .subarray(0, end?.index ?? 0)
    .toString('latin1')
    .split(/\r?\n/)
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(lines[0] ?? '')?.[1] ?? Number.NaN)
  if (!end || Number.isNaN(status))
    return { code: 'damaged', message: 'The response in it has no HTTP head. Get the page anew.' }
  const headers = new Map<string, string>()
  for (const line of lines.slice(1)) {
    const at = line.indexOf(':')
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
  }
  let body: Uint8Array = view.subarray(end.index + end[0].length)
  // Many archives keep the headers as they were and the body unpacked.
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) body = unchunked(body) ?? body
  const encoding = headers.get('content-encoding')
  if (encoding !== undefined && isPacked(body, encoding)) {
    const unpacked = unfold(body, encoding)
    if ('code' in unpacked) return unpacked
    body = unpacked
  }
  return { status, headers, body }
}

/** undefined where it is not in chunks, whatever its head says, or where they break off. */
function unchunked(body: Uint8Array): Uint8Array | undefined {
  const view = Buffer.from(body.buffer, body.byteOffset, body.length)
  const parts: Uint8Array[] = []
  for (let at = 0; ; ) {
    const lineEnd = view.indexOf('\r\n', at)
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.{0,200})?$/i.exec(
      lineEnd < 0 || lineEnd - at > 250 ? '' : view.toString('latin1', at, lineEnd),
    )
    if (!size) return undefined
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) return Buffer.concat(parts)
    parts.push(view.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
}

function isPacked(body: Uint8Array, encoding: string): boolean {
  if (/gzip/i.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b
  return !/^\s*(?:<|\{|%PDF)/.test(Buffer.from(body.subarray(0, 64)).toString('latin1'))
}

const longestHead = 200_000

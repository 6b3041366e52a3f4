/** The little of MIME (RFC 2045, 2046) that saved pages need: headers, parts, and their bytes. */
export interface MimePart {
  /** By lower-case name; folded lines are joined. */
  readonly headers: ReadonlyMap<string, string>
  /** As it stands, still in its transfer encoding. */
  readonly body: Uint8Array
}

/** A message or part → its headers and body. undefined where it does not begin with headers. */
export function partOf(bytes: Uint8Array): MimePart | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = /\r?\n\r?\n/.exec(view.subarray(0, longestHead).toString('latin1'))
  if (!end) return undefined
  const headers = new Map<string, string>()
  let name: string | undefined
  for (const line of view.subarray(0, end.index).toString('utf8').split(/\r?\n/)) {
    const field = /^([!-9;-~]{1,80}):[ \t]*(.*)$/.exec(line)
    if (field) {
      name = field[1]!.toLowerCase()
      if (!headers.has(name)) headers.set(name, field[2]!)
    } else if (/^[ \t]/.test(line) && name !== undefined) headers.set(name, `${headers.get(name)} ${line.trim()}`)
  }
  return headers.size === 0 ? undefined : { headers, body: view.subarray(end.index + end[0].length) }
}

/** The parts of a multipart body. One that the end of the file cuts off comes too, with `whole: false`. */
export function partsOf(
  body: Uint8Array,
  boundary: string,
): { readonly parts: readonly MimePart[]; readonly whole: boolean } {
  const view = Buffer.from(body.buffer, body.byteOffset, body.length)
  const mark = Buffer.from(`--${boundary}`)
  const parts: MimePart[] = []
  let at = view.indexOf(mark)
  while (at >= 0 && parts.length < mostParts) {
    const from = at + mark.length
    if (view[from] === dash && view[from + 1] === dash) return { parts, whole: true }
    const next = view.indexOf(mark, from)
    const lineEnd = view.indexOf('\n', from)
    if (lineEnd < 0) break
    const part = partOf(view.subarray(lineEnd + 1, next < 0 ? view.length : next))
    if (part) parts.push(part)
    at = next
  }
  return { parts, whole: false }
}

/** The bytes of a part, out of base64 or quoted-printable. */
export function bytesOf({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(Buffer.from(body).toString('latin1'), 'base64')
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body
}

/** `charset` of "text/html; charset=utf-8". */
export function parameterOf(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,200})"|([^;\\s]{1,200}))`, 'i').exec(
    (header ?? '').slice(0, 2000),
  )
  return found?.[1] ?? found?.[2]
}

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const out = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!
    if (byte !== equals) {
      out[length++] = byte
      continue
    }
    const high = hexOf(body[at + 1])
    const low = hexOf(body[at + 2])
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      at += 2
    } else if (body[at + 1] === 0x0a) at++
    else if (body[at + 1] === 0x0d && body[at + 2] === 0x0a) at += 2
    else out[length++] = byte
  }
  return out.subarray(0, length)
}

function hexOf(byte: number | undefined): number {
  return byte === undefined ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
}

const dash = 0x2d
const equals = 0x3d
const longestHead = 64_000
const mostParts = 5000

import type { Problem } from '#types/problem.ts'

/** One response in a web archive. */
export interface WarcRecord {
  readonly number: number
  readonly address: string
  /** WARC-Date: when the archive received it. */
  readonly retrieved: string
  /** The HTTP message, or why it is not whole. */
  readonly content: Uint8Array | Problem
  readonly type: string
}

/**
 * The responses of a WARC file (ISO 28500), one at a time, however long it is. Other records (requests, metadata, revisits) are passed over. What is not whole is
 * said: a record that the end of the file cuts off, one without its length, bytes between records that are none.
 *
 * @param chunks of the file, already out of its compression
 */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<WarcRecord | Problem> {
  const input = reader(chunks)
  let number = 0
  for (;;) {
    const line = await input.line()
    if (line === undefined) return
    if (line === '') continue
    number++
    if (!/^WARC\/\d\.\d$/.test(line)) {
      yield {
        code: 'damaged',
        message: `Record ${number} does not begin as a record of a WARC file. What stands before it was read; get the archive anew.`,
      }
      return
    }
    const fields = new Map<string, string>()
    let header = await input.line()
    for (; header !== undefined && header !== ''; header = await input.line()) {
      const at = header.indexOf(':')
      if (at > 0 && fields.size < mostFields)
        fields.set(header.slice(0, at).trim().toLowerCase(), header.slice(at + 1).trim())
    }
    const length = Number(fields.get('content-length') ?? Number.NaN)
    if (header === undefined || !Number.isSafeInteger(length) || length < 0) {
      yield header === undefined
        ? cut(number)
        : {
            code: 'damaged',
            message: `Record ${number} does not say how long it is. What stands before it was read; get the archive anew.`,
          }
      return
    }
    const kind = fields.get('warc-type')
    const wanted = kind === 'response' || kind === 'resource'
    const content = await input.take(length, wanted ? limit : 0)
    const type = fields.get('content-type') ?? ''
    const address = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
    const base = {
      number,
      address,
      retrieved: fields.get('warc-date') ?? '',
      type: kind === 'resource' ? `resource ${type}` : type,
    }
    if (content === 'cut') {
      if (wanted && address !== '') yield { ...base, content: cut(number) }
      else yield cut(number)
      return
    }
    if (!wanted || /^(?:dns|whois|metadata|urn):/i.test(address)) continue
    const block = fields.has('warc-truncated')
      ? ({
          code: 'truncated',
          message: `The archive kept only a part of it (${fields.get('warc-truncated')?.slice(0, 20)}). Get the page anew.`,
        } as const)
      : undefined
    yield {
      ...base,
      content: block ??
        content ?? { code: 'too-large', message: `Record ${number} is over the limit of ${limit / 1e6} MB.` },
    }
  }
}

function cut(number: number): Problem {
  return {
    code: 'damaged',
    message: `The archive ends in the middle of record ${number}. What stands before it was read; get the archive anew.`,
  }
}

const mostFields = 200
const longestLine = 65_536

/** Lines and blocks of a stream of bytes. */
function reader(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]()
  let buffer = Buffer.alloc(0)
  let ended = false
  const more = async (): Promise<boolean> => {
    if (ended) return false
    const next = await iterator.next()
    if (next.done) ended = true
    else buffer = buffer.length === 0 ? Buffer.from(next.value) : Buffer.concat([buffer, next.value])
    return !ended
  }
  return {
    /** Without its end; undefined at the end of the stream. */
    async line(): Promise<string | undefined> {
      let at = buffer.indexOf(0x0a)
      while (at < 0 && buffer.length < longestLine && (await more())) at = buffer.indexOf(0x0a)
      if (at < 0 && buffer.length === 0) return undefined
      const end = at < 0 ? Math.min(buffer.length, longestLine) : at
      const line = buffer.subarray(0, end).toString('utf8').replace(/\r$/, '')
      buffer = buffer.subarray(at < 0 ? end : end + 1)
      return line
    },
    /** So many bytes; undefined where there are more than `limit`, which are let go; "cut" where the stream ends before. */
    async take(length: number, limit: number): Promise<Uint8Array | undefined | 'cut'> {
      const parts: Uint8Array[] = []
      let left = length
      while (left > 0) {
        if (buffer.length === 0 && !(await more())) return 'cut'
        const part = buffer.subarray(0, left)
        if (length <= limit) parts.push(part)
        left -= part.length
        buffer = buffer.subarray(part.length)
      }
      return length <= limit ? Buffer.concat(parts) : undefined
    },
  }
}

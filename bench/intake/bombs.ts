/** Small files that stand for ten thousand million bytes. Made of one flushed piece, repeated: nothing of that size is ever written or held. */
import { Readable } from 'node:stream'
import { constants, createBrotliCompress, deflateRawSync, gzipSync } from 'node:zlib'

/** Bytes that each bomb unfolds to, unless told otherwise. */
export const whole = 10_000_000_000
const piece = 50_000_000

/** Name → what it is, its bytes, and how it comes: as a file, or over HTTP with that encoding. */
export interface Bomb {
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding?: string
}

export async function* bombs(size = whole): AsyncGenerator<Bomb> {
  const gz = gzipOf(size)
  yield { name: 'page.html.gz', bytes: gz }
  yield { name: 'lines.jsonl.gz', bytes: gz }
  yield {
    name: 'box.mbox.gz',
    bytes: gzipOf(size, Buffer.from('From a@x.example Fri Nov  1 18:30:00 2024\nSubject: a\n\n')),
  }
  yield { name: 'over HTTP, gzip', bytes: gz, encoding: 'gzip' }
  yield { name: 'over HTTP, brotli', bytes: await brotliOf(size), encoding: 'br' }
  yield { name: 'over HTTP, gzip within gzip', bytes: gzipSync(gz, { level: 1 }), encoding: 'gzip, gzip' }
  yield { name: 'bomb.docx', bytes: zipOf('word/document.xml', size) }
  yield { name: 'lying.docx', bytes: zipOf('word/document.xml', size, 1000) }
  const head = Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http\r\nContent-Length: ${size}\r\n\r\n`,
  )
  yield { name: 'record.warc.gz', bytes: gzipOf(size, head) }
  yield { name: 'record in.wacz', bytes: zipOf('archive/data.warc', size, undefined, head) }
  const packed = gzipOf(size, head)
  yield { name: 'gzip in.wacz', bytes: zipOf('archive/data.warc.gz', packed.length, undefined, packed) }
  yield { name: 'gzip in record.warc', bytes: warcOf(gz) }
  yield {
    name: 'many records.warc',
    bytes: Buffer.concat(
      Array.from({ length: 100 }, (_, at) => warcOf(gzipOf(size / 100, Buffer.from(`<p>${at}`)), 'gzip')),
    ),
  }
  yield { name: 'stream.pdf', bytes: pdfOf(zlibOf(size), '/FlateDecode') }
  yield { name: 'stream in stream.pdf', bytes: pdfOf(zlibOf(size, true), '[/FlateDecode /FlateDecode]') }
  yield { name: 'objects.pdf', bytes: pdfOf(zlibOf(size), '/FlateDecode', '/Type /ObjStm /N 100000 /First 900000') }
}

/** Spaces, as text would have them, in pieces that a decoder takes one after the other. */
function deflated(size: number): Buffer {
  const flushed = deflateRawSync(Buffer.alloc(Math.min(piece, size), 0x20), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  })
  return Buffer.concat([
    ...Array.from({ length: Math.max(1, Math.floor(size / piece)) }, () => flushed),
    Buffer.from([3, 0]),
  ])
}

function gzipOf(size: number, head: Buffer = Buffer.alloc(0)): Buffer {
  const member = gzipSync(Buffer.alloc(Math.min(piece, size), 0x20), { level: 9 })
  const members = Array.from({ length: Math.max(1, Math.floor(size / piece)) }, () => member)
  return Buffer.concat([...(head.length > 0 ? [gzipSync(head)] : []), ...members])
}

function zlibOf(size: number, twice = false): Buffer {
  const once = Buffer.concat([Buffer.from([0x78, 0xda]), deflated(size), Buffer.alloc(4)])
  return twice ? Buffer.concat([Buffer.from([0x78, 0xda]), deflateRawSync(once), Buffer.alloc(4)]) : once
}

/** Brotli goes much further than the others: some kilobytes stand for as much. */
async function brotliOf(size: number): Promise<Buffer> {
  const stream = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
  const spaces = Buffer.alloc(Math.min(piece, size), 0x20)
  Readable.from(Array.from({ length: Math.max(1, Math.floor(size / piece)) }, () => spaces)).pipe(stream)
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** One entry, deflated; `claimed` is the size that its head states. */
function zipOf(
  name: string,
  size: number,
  claimed = Math.min(size, 0xff_ff_ff_00),
  head: Buffer = Buffer.alloc(0),
): Buffer {
  const stored = size === head.length
  const content = stored
    ? head
    : Buffer.concat([
        ...(head.length > 0 ? [deflateRawSync(head, { finishFlush: constants.Z_FULL_FLUSH })] : []),
        deflated(size),
      ])
  const path = Buffer.from(name)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(stored ? 0 : 8, 4)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(claimed, 18)
  fields.writeUInt16LE(path.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, path, content])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    path,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

function warcOf(packed: Uint8Array, encoding = 'gzip'): Buffer {
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${encoding}\r\n\r\n`),
    packed,
  ])
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n`,
    ),
    http,
    Buffer.from('\r\n\r\n'),
  ])
}

function pdfOf(content: Uint8Array, filter: string, more = ''): Buffer {
  const text = `BT /F 12 Tf 72 700 Td (The port office said so on Friday, and the owner denied it.) Tj ET`
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents [6 0 R 4 0 R] >>\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n6 0 obj\n<< /Length ${text.length} >>\nstream\n${text}\nendstream\nendobj\n4 0 obj\n<< /Length ${content.length} /Filter ${filter} ${more} >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 7 >>\n%%EOF\n'),
  ])
}

/** Files as one ZIP archive, stored and not compressed, all dated 1 January 1980: the same files give the same bytes. */
export function zip(files: readonly { readonly name: string; readonly text: string }[]): Uint8Array<ArrayBuffer> {
  const entries: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, text } of files) {
    const [path, bytes] = [utf8.encode(name), utf8.encode(text)]
    const common = [20, 0x0800, 0, 0, firstDay] as const
    const sizes = [crc32(bytes), bytes.length, bytes.length] as const
    const local = record(0x04034b50, [...common.map(short), ...sizes.map(long), short(path.length), short(0)])
    entries.push(local, path, bytes)
    const rest = [short(path.length), ...[0, 0, 0, 0].map(short), long(0), long(offset)]
    directory.push(record(0x02014b50, [short(20), ...common.map(short), ...sizes.map(long), ...rest]), path)
    offset += local.length + path.length + bytes.length
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0)
  const count = short(files.length)
  const end = record(0x06054b50, [short(0), short(0), count, count, long(length), long(offset), short(0)])
  return joined([...entries, ...directory, end])
}

type Field = readonly [value: number, bytes: 2 | 4]

const short = (value: number): Field => [value, 2]
const long = (value: number): Field => [value, 4]

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const all = [long(signature), ...fields]
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of all) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!
  return (crc ^ 0xffffffff) >>> 0
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const utf8 = new TextEncoder()
/** 1 January 1980 in the format of DOS: the first day that it knows. */
const firstDay = 0x21

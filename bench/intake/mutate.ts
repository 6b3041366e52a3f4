/** Files that went wrong on the way: bits turned, pieces cut out, doubled, overwritten, cut off, joined with those of another kind. The same seed gives the same files. */
export function mutated(files: readonly Uint8Array[], random: () => number): Uint8Array {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!
  let bytes = Buffer.from(pick(files))
  const rounds = 1 + Math.floor(random() * 4)
  for (let round = 0; round < rounds && bytes.length > 0; round++) {
    const at = Math.floor(random() * bytes.length)
    const length = Math.floor(random() ** 3 * (bytes.length - at)) + 1
    const kind = Math.floor(random() * 8)
    if (kind === 0)
      for (let i = 0; i < 1 + random() * 20; i++)
        bytes[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8)
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
    else if (kind === 3) bytes.fill(Math.floor(random() * 256), at, at + Math.min(length, 200))
    else if (kind === 4) bytes = bytes.subarray(0, at)
    else if (kind === 5) {
      const other = pick(files)
      const from = Math.floor(random() * other.length)
      bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + length), bytes.subarray(at)])
    } else if (kind === 6) bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(nasty)), bytes.subarray(at)])
    else numbers(bytes, random)
  }
  return bytes
}

/** Lengths and offsets that are not what they say. */
function numbers(bytes: Buffer, random: () => number): void {
  if (bytes.length < 8) return
  const at = Math.floor(random() * (bytes.length - 4))
  bytes.writeUInt32LE(
    [0, 1, 0x7f_ff_ff_ff, 0xff_ff_ff_ff, Math.floor(random() * 2 ** 32)][Math.floor(random() * 5)]!,
    at,
  )
}

export const nasty = [
  '<'.repeat(500),
  '<div>'.repeat(300),
  '[['.repeat(200),
  '(('.repeat(200),
  '\0\0\0\0',
  '&#xD800;',
  '<!--',
  ']]>',
  '\r\n--b\r\n',
  '/Length 99999999 ',
  '<< /Kids [1 0 R] >> ',
  'Content-Length: -1\r\n',
  '\ud83d',
  '%00',
  '{"a":'.repeat(200),
  'stream\n',
  'endobj\n',
  '<table><tr><td>'.repeat(100),
  'x'.repeat(3000),
]

/** Mulberry32. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import { mutated, nasty } from './mutate.ts'

/**
 * Files that are whole outside and wrong inside: what was packed is unpacked, mutated and packed again, and text stays text. A bit turned in a ZIP or in UTF-8 ends at the first
 * check of it; these reach what comes behind.
 */
export function mutatedWithin(files: readonly Uint8Array[], random: () => number): Uint8Array {
  const file = files[Math.floor(random() * files.length)]!
  try {
    if (file[0] === 0x1f && file[1] === 0x8b) return gzipSync(inside(gunzipSync(file), random))
    if (file[0] === 0x50 && file[1] === 0x4b) return inZip(file, random)
    if (Buffer.from(file.subarray(0, 1024)).includes('%PDF-')) return inStreams(Buffer.from(file), random)
    return inside(file, random)
  } catch {
    return mutated(files, random)
  }
}

function inside(bytes: Uint8Array, random: () => number): Uint8Array {
  const text = utf8(bytes)
  return text === undefined ? mutated([bytes], random) : Buffer.from(inText(text, random))
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Pieces of it cut out, doubled, moved, repeated many times, and what parsers stumble over put in: tags of its own more often than letters. */
function inText(whole: string, random: () => number): string {
  let text = whole
  for (let round = 0; round < 1 + random() * 5 && text.length > 0; round++) {
    const tags = [...text.slice(0, 200_000).matchAll(/<[^<>]{1,200}>|[\r\n]+/g)]
    const place = (): number =>
      tags.length > 0 && random() < 0.6
        ? tags[Math.floor(random() * tags.length)]!.index
        : Math.floor(random() * text.length)
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number]
    const piece = text.slice(from, Math.min(to, from + 5000))
    const kind = Math.floor(random() * 6)
    if (kind === 0) text = text.slice(0, from) + text.slice(to)
    else if (kind === 1) text = text.slice(0, to) + piece + text.slice(to)
    else if (kind === 2)
      text = text.slice(0, from) + piece.slice(0, 200).repeat(1 + Math.floor(random() ** 4 * 400)) + text.slice(from)
    else if (kind === 3) text = text.slice(0, from) + nasty[Math.floor(random() * nasty.length)] + text.slice(from)
    else if (kind === 4) text = text.slice(0, from) + [...piece].reverse().join('') + text.slice(to)
    else {
      const letter = String.fromCodePoint(
        [0x202e, 0x0, 0xfeff, 0x1f6a2, 0x200b, 0x41, 0x3c, 0x26][Math.floor(random() * 8)]!,
      )
      text = text.slice(0, from) + letter + text.slice(from + 1)
    }
  }
  return text.slice(0, 3_000_000).toWellFormed()
}

function inZip(file: Uint8Array, random: () => number): Uint8Array {
  const entries = unzipSync(file)
  const names = Object.keys(entries)
  const likely = names.filter((name) => /document\.xml$|\.warc/.test(name))
  const name = (random() < 0.7 && likely[0]) || names[Math.floor(random() * names.length)]!
  const content = entries[name]!
  const packed = content[0] === 0x1f && content[1] === 0x8b
  return zipSync({
    ...entries,
    [name]: packed ? gzipSync(inside(gunzipSync(content), random)) : inside(content, random),
  })
}

function inStreams(file: Buffer, random: () => number): Uint8Array {
  const starts = [...file.toString('latin1').matchAll(/stream\r?\n/g)].filter(
    ({ index }) => file.toString('latin1', index - 3, index) !== 'end',
  )
  const start = starts[Math.floor(random() * starts.length)]
  if (start === undefined) return mutated([file], random)
  const from = start.index + start[0].length
  const to = file.indexOf('endstream', from)
  const content = file.subarray(from, to)
  const changed =
    content[0] === 0x78 ? deflateSync(mutated([inflateSync(content)], random)) : mutated([content], random)
  return Buffer.concat([file.subarray(0, from), changed, Buffer.from('\n'), file.subarray(to)])
}

import type { Problem } from '#types/problem.ts'

/** Bytes as text, or why they are none. */
export type Decoded = { readonly text: string } | { readonly problem: Problem }

/**
 * The text in some bytes, without its byte order mark. In this order: a byte order mark; zero bytes on one side of each pair
 * (UTF-16 without a mark); UTF-8; the encoding that the page declares.
 *
 * Valid UTF-8 goes before a declaration, because tools that save pages recode the text and leave the declaration,
 * and because text in an 8-bit encoding is not valid UTF-8 by chance. Bytes that fit neither are refused with
 * their offset: to replace them would lose characters, to guess an encoding would invent some.
 *
 * @param declared what the input says of its encoding; only asked for if the bytes are not UTF-8
 */
export function decode(bytes: Uint8Array, declared: (head: string) => string | undefined = () => undefined): Decoded {
  if (bytes.length === 0) return refuse('empty', 'It is empty: 0 bytes. Check that it was saved.')
  const kind = signature(bytes)
  if (kind) return refuse('binary', `It is ${kind}, not text. Save the article as text or HTML.`)
  const wide = wideEncoding(bytes)
  if (wide) return strict(bytes, wide)
  if (looksBinary(bytes)) return refuse('binary', 'Its bytes are not text. Save the article as text or HTML.')
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8 }
  const label = declared(latin1.decode(bytes.subarray(0, 4096)))
  const decoder = label === undefined ? undefined : decoderFor(label)
  if (label !== undefined && decoder === undefined) {
    return refuse(
      'bad-encoding',
      `It says that it is “${label.slice(0, 40)}”, which is no known encoding. Convert it to UTF-8.`,
    )
  }
  // A declaration that could be read at all was not in UTF-16, whatever it says (the HTML standard has the same rule).
  return strict(bytes, decoder && !decoder.encoding.startsWith('utf-16') ? decoder.encoding : 'utf-8')
}

function strict(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding)
  if (text !== undefined) return { text }
  const at = firstBadByte(bytes, encoding)
  const byte = bytes[at]?.toString(16).padStart(2, '0').toUpperCase()
  const what = `there is no character at byte ${at} (0x${byte})`
  const hint = encoding === 'utf-8' ? ' If it is in an older encoding: iconv -f windows-1252 -t utf-8 FILE.' : ''
  return refuse('bad-encoding', `Read as ${encoding.toUpperCase()}, ${what}. Convert it to UTF-8.${hint}`)
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding === 'windows-1252' ? repaired(text) : text
  } catch {
    return undefined
  }
}

function decoderFor(label: string): { readonly encoding: string } | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

/** Bisects for the longest prefix that decodes; a character cut by the end of the prefix is no error in `stream` mode. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  const isGood = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isGood(middle)) good = middle
    else bad = middle
  }
  // The decoder complains at the byte that should have gone on; the damage begins with the character before it.
  const begun = [0, 1, 2, 3].find(
    (back) => back <= good && tryDecode(bytes.subarray(0, good - back), encoding) !== undefined,
  )
  return good - (begun ?? 0)
}

/** UTF-16 by its mark, or by its zero bytes: Latin letters have one in each pair, always on the same side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, 4096) >> 1
  if (pairs < 4) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (odd >= 0.5 * pairs && even <= 0.02 * pairs) return 'utf-16le'
  if (even >= 0.5 * pairs && odd <= 0.02 * pairs) return 'utf-16be'
  return undefined
}

/** Control characters are rare in text. A stray one passes here: pages have them, and `finish.ts` judges the text. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192)
  let control = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++
  return control > 0.02 * head.length
}

/** What a file is by its first bytes, where that is no text. */
function signature(bytes: Uint8Array): string | undefined {
  const head = latin1.decode(bytes.subarray(0, 12))
  return (
    signatures.find(([mark]) => head.startsWith(mark))?.[1] ?? (head.slice(4, 8) === 'ftyp' ? 'a video' : undefined)
  )
}

/** Some versions of Node decode windows-1252 as if it were ISO 8859-1: the quotation marks come out as control characters. */
function repaired(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control)
}

function refuse(code: Problem['code'], message: string): Decoded {
  return { problem: { code, message } }
}

const latin1 = new TextDecoder('iso-8859-1')
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x7fELF', 'a program'],
  ['{\\rtf', 'a rich text document'],
]

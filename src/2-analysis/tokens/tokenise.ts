/**
 * Text → tokens, by one walk over the characters. "Russia’s" gives Russia + ’s, "don't" gives do + n't, "U.S.-supplied" gives U.S. + - + supplied,
 * "10,000" and "5:30" are one token, "300m" gives 300 + m, "30th" and "1990s" stay whole. Follows the Universal Dependencies English treebanks.
 */
import { closedAbbreviations, openAbbreviations, wordsToo } from '#lexicon/abbreviations.ts'
import { isSpace, type Span } from '#types/span.ts'

/** No token is longer: an unbroken megabyte of letters must cost nothing above. */
const longest = 80

/** Token spans of `text` within `range`, in order. */
export function tokenise(text: string, range: Span): Span[] {
  const tokens: Span[] = []
  let at = range.start
  while (at < range.end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const end = Math.min(tokenEnd(text, at, range.end), range.end)
    if (classOf(code, text, at) === 'letter') splitClitic(text, at, end, tokens)
    else tokens.push({ start: at, end })
    at = end
  }
  return tokens
}

type CharacterClass = 'letter' | 'digit' | 'mark'

function classOf(code: number, text: string, at: number): CharacterClass {
  if (code < 128) return asciiClass[code]!
  if (code === 0x2019 || code === 0x2018) return 'mark'
  const point = text.codePointAt(at)!
  const character = String.fromCodePoint(point)
  return /^[\p{L}\p{M}]$/u.test(character) ? 'letter' : /^\p{Nd}$/u.test(character) ? 'digit' : 'mark'
}

const asciiClass: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[a-z]/i.test(character) ? 'letter' : /[0-9]/.test(character) ? 'digit' : 'mark'
})

function tokenEnd(text: string, at: number, limit: number): number {
  const bound = Math.min(limit, at + longest)
  const code = text.charCodeAt(at)
  const address = addressEnd(text, at, Math.min(limit, at + 2000))
  if (address > at) return address
  switch (classOf(code, text, at)) {
    case 'digit':
      return numberEnd(text, at, bound)
    case 'letter':
      return wordEnd(text, at, bound)
    case 'mark':
      return markEnd(text, at, bound)
  }
}

/** "https://…", "www.…", "name@host": to the next white space or quotation mark, without closing punctuation. */
function addressEnd(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at) | 0x20
  if (first !== 0x68 && first !== 0x77) return at // h, w
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(at, at + 8))) return at
  let end = at
  while (end < limit && !isSpace(text.charCodeAt(end)) && !'"“”<>‘’'.includes(text[end]!)) end++
  while (end > at && '.,;:!?)]}…'.includes(text[end - 1]!)) end--
  return cutPair(text, end)
}

/** 10,000 · 3.5 · 5:30 · 1/2 stays apart · 30th · 1990s */
function numberEnd(text: string, at: number, bound: number): number {
  let end = at
  while (end < bound) {
    const code = text.charCodeAt(end)
    if (classOf(code, text, end) === 'digit') end += code >= 0xd800 && code <= 0xdbff ? 2 : 1
    else if ((code === 0x2c || code === 0x2e || code === 0x3a) && isDigit(text.charCodeAt(end + 1))) end++
    else break
  }
  const suffix = /^(?:st|nd|rd|th|s)(?![\p{L}\d])/iu.exec(text.slice(end, end + 3))
  return Math.min(cutPair(text, suffix && end - at <= 12 ? end + suffix[0].length : end), Math.max(bound, at + 1))
}

/** "Rs500", "USD20": money, then a number. */
const moneyBefore = /^(?:Rs|USD|EUR|GBP|CHF|INR|AUD|CAD|JPY|CNY|RMB|NGN|KSh|Ksh)$/

/** "News.com.au", "Space.com": what a site is called by. */
const host = /^\.(?:com?|net|org|gov|edu|info|tv)(?:\.[a-z]{2,3})?(?![\p{L}\p{N}])/u

/** Letters, digits after them ("G7", "Q3"), inner apostrophes ("O’Brien"), inner full stops of abbreviations ("U.S.", "p.m."). */
function wordEnd(text: string, at: number, bound: number): number {
  let end = at
  while (end < bound && isPlainLetter(text.charCodeAt(end))) end++
  while (end < bound) {
    const code = text.charCodeAt(end)
    const kind = classOf(code, text, end)
    if (kind === 'digit' && moneyBefore.test(text.slice(at, end).slice(0, 4))) break
    if (kind === 'letter' || (kind === 'digit' && end > at)) end += code >= 0xd800 && code <= 0xdbff ? 2 : 1
    else if (isApostrophe(code) && end > at && isLetterAt(text, end + 1) && end + 1 < bound) end++
    else if (code === 0x2e && isInnerStop(text, at, end)) end++
    else if (code === 0x2e && end > at) {
      const rest = host.exec(text.slice(end, Math.min(bound, end + 12)))?.[0].length ?? 0
      if (rest === 0) break
      return end + rest
    } else break
  }
  if (text.charCodeAt(end) === 0x2e && end < bound) {
    const word = text.slice(at, end).toLowerCase()
    const known = openAbbreviations.has(word) || closedAbbreviations.has(word)
    if ((known && !isPlainWord(text, at, end, word)) || isInitials(text, at, end)) end++
  }
  return cutPair(text, Math.max(end, at + 1))
}

/** "He said no. Then he left.", "She fell ill.": written small and before no number, it is the word. */
function isPlainWord(text: string, at: number, stop: number, word: string): boolean {
  return wordsToo.has(word) && text[at] === word[0] && !/^\.\s?\d/.test(text.slice(stop, stop + 3))
}

/** The full stop between single letters: "U.S", "a.m", "J.R". */
function isInnerStop(text: string, at: number, stop: number): boolean {
  if (stop - at > 12) return false
  const single = stop - at === 1 || text.charCodeAt(stop - 2) === 0x2e
  if (!single) return text.slice(at, stop).toLowerCase() === 'ph' && /d/i.test(text[stop + 1] ?? '')
  return isLetterAt(text, stop + 1) && !isLetterAt(text, stop + 2)
}

/** "J." before a surname, "U.S." and the like: single letters, each with its stop; the last one is at `stop`. */
function isInitials(text: string, at: number, stop: number): boolean {
  if (stop - at === 1) return /\p{Lu}/u.test(text[at]!) && text[at] !== 'I' ? isSpace(text.charCodeAt(stop + 1)) : false
  return stop - at <= 12 && text.charCodeAt(stop - 2) === 0x2e
}

/** '' and `` are quotation marks as typewriters and agencies write them; the first of three that close is a single one. */
function opensDoubled(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code !== 0x27 && code !== 0x60) || text.charCodeAt(at + 1) !== code) return false
  return text.charCodeAt(at + 2) !== code || at === 0 || isSpace(text.charCodeAt(at - 1))
}

/** Runs of one mark stay together: "...", "--", "!!!"; everything else is a token of its own. */
function markEnd(text: string, at: number, bound: number): number {
  const code = text.charCodeAt(at)
  if (opensDoubled(text, at)) return Math.min(at + 2, bound)
  if (
    code === 0x2e ||
    code === 0x2d ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x5f ||
    code === 0x2a ||
    code === 0x3d
  ) {
    let end = at + 1
    while (end < bound && text.charCodeAt(end) === code) end++
    return end
  }
  const point = text.codePointAt(at)!
  return at + (point > 0xffff ? 2 : 1)
}

/** Cuts the clitic off: 's 're 've 'd 'll 'm n't. */
function splitClitic(text: string, start: number, end: number, tokens: Span[]): void {
  if (!mayEndInClitic(text, start, end)) {
    tokens.push({ start, end })
    return
  }
  const word = end - start <= 30 ? text.slice(start, end).toLowerCase().replace(/’/g, "'") : ''
  const clitic = word === 'cannot' ? 'not' : (/(?:n't|'(?:s|re|ve|d|ll|m))$/.exec(word)?.[0] ?? '')
  if (clitic !== '' && clitic.length < word.length) {
    tokens.push({ start, end: end - clitic.length }, { start: end - clitic.length, end })
  } else tokens.push({ start, end })
}

/** An apostrophe one or two letters before the end, or "cannot": spares most words the slow look. */
function mayEndInClitic(text: string, start: number, end: number): boolean {
  if (isApostrophe(text.charCodeAt(end - 2)) || isApostrophe(text.charCodeAt(end - 3))) return true
  return end - start === 6 && (text.charCodeAt(start) | 0x20) === 0x63
}

function cutPair(text: string, end: number): number {
  const code = text.charCodeAt(end - 1)
  return code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at), text, at) === 'letter'
}

/** Text made to hurt: each maker gives about as many characters as it is asked for. */
const repeat = (piece: string) => (characters: number) => piece.repeat(Math.ceil(characters / piece.length))

export const hostile: Readonly<Record<string, (characters: number) => string>> = {
  digits: repeat('7'),
  'grouped digits': repeat('1,000 '),
  brackets: repeat('('),
  'open quotations': repeat('“He said '),
  'nested speech': repeat('He said that she said that they said that '),
  names: repeat('Ilse Marrowby of Norland and '),
  pronouns: repeat('He said she told them it was theirs. '),
  conditions: repeat('if they go, unless we stay, should they come, '),
  numbers: repeat('one hundred and one thousand '),
  dates: repeat('on Monday last week in May 2014, '),
  letters: repeat('a'),
  'dotted letters': repeat('a.'),
  lines: repeat('Word\n'),
  'no spaces': repeat('word,word;word-word/'),
}

/** Text made to hurt those who read numbers; `share` is how much of it, for the cost of half. */
export const hostileNumbers: Readonly<Record<string, (share: number) => string>> = {
  'a megabyte of digits': (share) => repeat('7')(1_000_000 * share),
  'grouped digits, 250,000 characters': (share) => repeat('1,000,000 ')(250_000 * share),
  '10,000 nested brackets': (share) => `${'('.repeat(10_000 * share)}5 days${')'.repeat(10_000 * share)}`,
  'every Unicode digit, 100 times': (share) => `${unicodeDigits} `.repeat(100 * share),
  'numbers in words, 250,000 characters': (share) => repeat('one hundred and one thousand ')(250_000 * share),
  'dates, 250,000 characters': (share) => repeat('on Monday 3 May 2014 at 5 p.m., ')(250_000 * share),
  'ranges, 250,000 characters': (share) => repeat('from 5 to 7 and 9-12 ')(250_000 * share),
}

/** All characters of the class Nd, one after the other. */
const unicodeDigits = Array.from({ length: 0x1fbfa }, (_, code) => code)
  .filter((code) => (code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code)))
  .map((code) => String.fromCodePoint(code))
  .join('')

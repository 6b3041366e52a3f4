/**
 * Which capital letters mean something. "Ukraine" always; "Officials" at the start of a sentence not, nor the capitals of a headline
 * ("Troops Head East") unless the running text writes the word so too.
 */

import { genderOf } from '#lexicon/first-names.ts'
import { organizationOpeners } from '#lexicon/organizations.ts'
import { honorifics, shortTitles } from '#lexicon/role-nouns.ts'
import type { Sentence, Token } from '#types/analysis.ts'
import { knownAt } from './known.ts'

export interface Capitals {
  /** By token: its capital letter speaks for a name. */
  readonly named: Uint8Array
  /** By sentence: 1 a headline in title case, 2 all in capitals. */
  readonly headline: Uint8Array
}

export function readCapitals(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Capitals {
  const named = new Uint8Array(tokens.length)
  const headline = new Uint8Array(sentences.length)
  for (const sentence of sentences) headline[sentence.index] = headlineOf(text, sentence, tokens)
  const { inside, small } = usage(text, sentences, tokens, headline)
  for (const sentence of sentences) {
    const style = headline[sentence.index]!
    let opens = true
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!
      const isCapital = hasCapital(text, token)
      if (isCapital && !neverNames.has(token.lower) && !(token.lower === 'may' && isMonth(tokens, at))) {
        const often = inside.get(token.lower) ?? 0
        const next = at + 1 < sentence.last ? tokens[at + 1]! : undefined
        const before = at > sentence.first ? tokens[at - 1]! : undefined
        const introduced = before !== undefined && (honorifics.has(before.lower) || shortTitles.has(before.lower))
        if (style > 0)
          named[at] = often > (small.get(token.lower) ?? 0) || introduced || isPersonal(text, token, next) ? 1 : 0
        else if (opens)
          named[at] = opensWithName(
            text,
            token,
            next,
            at + 2 < sentence.last && hasCapital(text, tokens[at + 2]!),
            often,
            small.get(token.lower) ?? 0,
          )
            ? 1
            : 0
        else named[at] = (small.get(token.lower) ?? 0) <= 2 * often || !isAlone(text, before, next) ? 1 : 0
      }
      opens = opensAgain(token, opens, isCapital)
    }
  }
  spreadInHeadlines(text, tokens, named, headline)
  markKnown(text, sentences, tokens, named, headline)
  return { named, headline }
}

/** "Kim" "Jong" "Un" each known, so "Yong-Hyun" behind "Kim" is kept; an upper-case headline goes by the running text alone. */
function spreadInHeadlines(text: string, tokens: readonly Token[], named: Uint8Array, headline: Uint8Array): void {
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (headline[tokens[at]!.sentence] === 0 || named[at] === 1 || named[at - 1] === 0) continue
    const token = tokens[at]!
    if (token.sentence !== tokens[at - 1]!.sentence || !hasCapital(text, token) || neverNames.has(token.lower)) continue
    if (genderOf(tokens[at - 1]!.lower) !== undefined && token.tag === 'PROPN' && named[at + 1] === 0) named[at] = 1
  }
}

/** What a table knows is a name wherever it stands: "Moscow warns", "NORTH KOREA SENDS TROOPS"; but "Apple pie" at the start of a sentence is not. */
function markKnown(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  named: Uint8Array,
  headline: Uint8Array,
): void {
  for (const sentence of sentences) {
    const style = headline[sentence.index]!
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!hasCapital(text, tokens[at]!)) continue
      const known = knownAt(text, tokens, at, sentence.last, style === 2)
      if (known === undefined) continue
      if (named[at] === 1) {
        // "Securities and Exchange Commission": the small word inside too
        if (known.words.length > 2) named.fill(1, at, at + known.words.length)
        continue
      }
      const sure =
        known.sort === 'state' || known.sort === 'capital' || known.sort === 'seat' || known.sort === 'demonym'
      const shout = known.words.length === 1 && /^[A-Z]{3,}$/.test(known.words[0]!) && style < 2
      const proper = tokens[at]!.tag === 'PROPN' && known.sort === 'organization' && style < 2
      if (known.words.length > 1 || sure || shout || proper) named.fill(1, at, at + known.words.length)
    }
  }
}

/** "in May", "May 5", "last May"; "Mrs. May" and "May said" are a person. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return (
    /^(?:in|last|next|early|late|mid|since|until|by|of|this|on|from|through|-|\d+)$/.test(before) ||
    /^\d/.test(tokens[at + 1]?.lower ?? '')
  )
}

export function hasCapital(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.start)
  if (code >= 65 && code <= 90) return true
  if (code < 97) return false
  const next = text.charCodeAt(token.start + 1)
  if (code <= 122) return token.end - token.start > 2 && next >= 65 && next <= 90 // iPhone
  return code > 127 && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}

/** The next word still opens a sentence: quotation marks, brackets, numbers, bullets and colons do not count. */
function opensAgain(token: Token, opens: boolean, isCapital: boolean): boolean {
  if (token.tag === 'PUNCT' || token.tag === 'SYM')
    return opens || /^["'“”‘([{:•*—–]$/.test(token.lower) || token.lower === '...'
  return opens && !isCapital && token.tag === 'NUM' && token.index < 3
}

function headlineOf(text: string, { index, first, last }: Sentence, tokens: readonly Token[]): number {
  let words = 0
  let capital = 0
  let upper = 0
  let runs = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    const length = token.end - token.start
    const isCapital = hasCapital(text, token)
    runs ||= !isCapital && (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'NOUN' || token.tag === 'ADJ')
    if (length < 4 && !(length > 2 && isCapital)) continue
    if (!isCapital && !isLetter(text.charCodeAt(token.start))) continue
    words++
    if (!isCapital) continue
    capital++
    // All in capitals: the second letter tells, the rest is looked at only then.
    const second = text.charCodeAt(token.start + 1)
    if ((second < 97 || second > 122) && isUpper(text.slice(token.start, token.end))) upper++
  }
  if (words < 3) return 0
  if (upper >= words * 0.8) return 2
  // A short sentence full of names is no headline: it has a full stop, and a verb or noun in small letters.
  const stops = tokens[last - 1]!.lower === '.' && (index > 0 || runs)
  return words >= 4 && capital >= words * 0.8 && !stops ? 1 : 0
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 191
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase()
}

/** How often the running text writes a word with a capital inside a sentence, and how often without. */
function usage(text: string, sentences: readonly Sentence[], tokens: readonly Token[], headline: Uint8Array) {
  const inside = new Map<string, number>()
  const small = new Map<string, number>()
  for (const sentence of sentences) {
    if (headline[sentence.index]! > 0) continue
    let opens = true
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!
      const isCapital = hasCapital(text, token)
      if (!isCapital) small.set(token.lower, (small.get(token.lower) ?? 0) + 1)
      else if (!opens) inside.set(token.lower, (inside.get(token.lower) ?? 0) + 1)
      opens = opensAgain(token, opens, isCapital)
    }
  }
  return { inside, small }
}

function opensWithName(
  text: string,
  token: Token,
  next: Token | undefined,
  behind: boolean,
  often: number,
  small: number,
): boolean {
  // "Bank of America said": common words, yet the opening of a body's name
  if (next !== undefined && /^(?:of|for)$/.test(next.lower) && organizationOpeners.has(token.lower) && behind)
    return true
  if (small > often) return false
  if (often > 0) return true
  if (isPersonal(text, token, next)) return true
  if (small > 0) return false
  const written = text.slice(token.start, token.end)
  if (written.length > 1 && written === written.toUpperCase()) return true
  if (next !== undefined && hasCapital(text, next) && next.spaced && !neverNames.has(next.lower))
    return !closed.has(token.tag)
  if (next?.lower === '-' && !next.spaced && behind && !prefixes.has(token.lower)) return !closed.has(token.tag) // Jo-Ann Berg
  return token.tag === 'PROPN' && next !== undefined && actsOrOwns(next)
}

/** No other capital beside it: what is mostly written small is a name only in company ("Strategic and International Studies"). */
function isAlone(text: string, before: Token | undefined, next: Token | undefined): boolean {
  const joins = (token: Token | undefined) =>
    token !== undefined && (hasCapital(text, token) || /^(?:of|for|and|&|-)$/.test(token.lower))
  return !joins(before) && !joins(next)
}

/** "Wolfowitz said", "Gazprom’s", "Wolfowitz, who": behind a lone capital that opens a sentence; "Great service" and "Talk to" are none. */
function actsOrOwns({ tag, lower }: Token): boolean {
  return tag === 'AUX' || tag === 'VERB' || lower === "'s" || lower === ',' || lower === '('
}

const prefixes: ReadonlySet<string> = new Set(
  'anti pro non ex pre post co self all then mid inter intra trans cross multi half over under sub super counter pan neo vice then'.split(
    ' ',
  ),
)

const closed: ReadonlySet<string> = new Set([
  'DET',
  'ADP',
  'PRON',
  'SCONJ',
  'CCONJ',
  'ADV',
  'AUX',
  'INTJ',
  'PART',
  'NUM',
])

/** "Mark Rutte": a first name with a capital behind it. */
function isPersonal(text: string, token: Token, next: Token | undefined): boolean {
  return next?.spaced === true && hasCapital(text, next) && genderOf(token.lower) !== undefined && next.tag === 'PROPN'
}

/** Written with a capital, yet no names, and no part of one. */
const neverNames: ReadonlySet<string> = new Set(
  `i i'm i've i'll monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
   mon tue tues wed thu thur thurs fri sat sun jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
   yesterday today tomorrow tonight gmt est edt pst utc bst cet am pm a.m. p.m. internet web tv ok okay dna aids hiv covid god christmas easter ramadan
   the a an this that these those it he she we they you his her its our their my your who what when where why how which there here if as at by for from in of on to with and or but
   not no yes so since while although though because after before until during under over about also however meanwhile moreover some many most several few all both each every
   another other one two three four five six seven eight nine ten first second third last next now then once ago still yet just even only more less much according despite
   mr mr. mrs mrs. ms ms. dr dr. prof prof. messrs photo image video watch read related advertisement updated story share copyright editor's source sources
   ii iii iv brexit obamacare medicare medicaid suv suvs dvd dvds gps gdp cpi lgbt lgbtq pcp pac pacs iq ct mri phd md mba fyi asap lol wmd ied ieds uav icbm icbms gmo gmos warning clarification correction`
    .trim()
    .split(/\s+/),
)

/**
 * A run of capitals cut into names: "US | Secretary of Defense | Lloyd Austin" holds a state, a title and a person;
 * "British Ministry of Defence" is one body; "New York Times" one outlet.
 */
import { isCity } from '#lexicon/cities.ts'
import { isCommonWord } from '#lexicon/common-words.ts'
import { genderOf } from '#lexicon/first-names.ts'
import { eventHeads, organizationHeads, organizationOpeners, placeHeads } from '#lexicon/organizations.ts'
import { outletHeads } from '#lexicon/outlets.ts'
import { departments, honorifics, longTitles, shortTitles } from '#lexicon/role-nouns.ts'
import { isKnownSurname } from '#lexicon/surnames.ts'
import type { Token } from '#types/analysis.ts'
import { type Known, knownAt } from './known.ts'
import type { Run } from './runs.ts'
import { isRole, titleEnd } from './titles.ts'

export interface Piece extends Run {
  /** The table's entry, if the piece is one. */
  readonly known?: Known
  /** A title or "Mr." stands before it. */
  readonly titled?: boolean
  /** A demonym in front of it: "British" Ministry of Defence. */
  readonly demonym?: boolean
}

export function cutRun(text: string, tokens: readonly Token[], run: Run, capitals: boolean): Piece[] {
  const pieces: Piece[] = []
  let titled = isTitled(tokens, run.first)
  let addressed = titled && honorifics.has(tokens[run.first - 1]!.lower)
  const office = officeEnd(tokens, run)
  titled ||= office > run.first && office < run.last
  for (let at = Math.max(office, openerEnd(text, tokens, run)); at < run.last; ) {
    const { lower } = tokens[at]!
    // "Holt, | R- | Utah": the party
    if (isPartyMark(tokens, at)) {
      at += 2
      continue
    }
    if (honorifics.has(lower) && at + 1 < run.last) {
      titled = true
      addressed = true
      at++
      continue
    }
    if (!titled) {
      const known = knownAt(text, tokens, at, run.last, capitals)
      if (known !== undefined) {
        const piece = withKnown(text, tokens, run, at, known)
        if (piece !== undefined) {
          if (piece.known?.sort !== 'demonym' || isPeople(piece.known)) pieces.push(piece)
          at = piece.last
          continue
        }
      }
    }
    const behind = titleEnd(tokens, at, run.last)
    const whole = bodyEnd(tokens, at, run.last)
    // "Secretary of Energy | Ana Brandt": the office, though "Energy" may close a company
    if (whole > at && whole > behind && !titled) {
      pieces.push({ first: at, last: whole })
      at = whole
      continue
    }
    if (
      behind > at &&
      !(
        behind === run.last &&
        (isNameLike(tokens, at, run) || isLoneTrade(tokens, at, run) || (addressed && !spokenTo.test(lower)))
      ) &&
      !isFullName(tokens, at, behind, run.last)
    ) {
      titled = behind < run.last
      at = behind
      continue
    }
    const last = pieceEnd(text, tokens, at, run.last, capitals)
    if (last > at + 1 || !/^(?:jr|sr)\.?$/.test(lower)) pieces.push({ first: at, last, titled })
    titled = false
    addressed = false
    at = last
  }
  return pieces
}

/** "Hold | Melania Trump", "Interim | DNC chairwoman": a common word that only opens the sentence, or tells how an office is held. */
function openerEnd(text: string, tokens: readonly Token[], { first, last }: Run): number {
  const { lower, sentence } = tokens[first]!
  const next = tokens[first + 1]
  if (next === undefined || first + 1 >= last || !next.spaced || genderOf(lower) !== undefined) return first
  if (
    /^(?:interim|acting|former|ex|outgoing|incoming|longtime)$/.test(lower) &&
    knownAt(text, tokens, first + 1, last, false)?.sort === 'organization'
  )
    return first + 1
  const opens = tokens[first - 1]?.sentence !== sentence
  const isName = genderOf(next.lower) !== undefined && first + 2 < last
  return opens && isCommonWord(lower) && (isName || (isKnownSurname(next.lower) && first + 2 === last))
    ? first + 1
    : first
}

/** "speaker of the | House | Newt Ashford": the office runs into the run. */
function officeEnd(tokens: readonly Token[], { first, last }: Run): number {
  let before = first - 1
  if (tokens[before]?.lower === 'the') before--
  if (tokens[before]?.lower !== 'of' || !isRole(tokens[before - 1]?.lower ?? '')) return first
  let end = first
  while (end < last && departments.has(tokens[end]!.lower)) end++
  if (end === first || end === last || bodyEnd(tokens, end, last) > end) return first
  const { lower } = tokens[end]!
  const isFull = last - end === 2 && !isCommonWord(lower) && !isCommonWord(tokens[end + 1]!.lower)
  return isFull || genderOf(lower) !== undefined || isKnownSurname(lower) ? end : first
}

function isPartyMark(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at + 1]
  return (
    /^[rdi]$/.test(tokens[at]!.lower) &&
    dash?.lower === '-' &&
    !dash.spaced &&
    /^[,(]$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** "Mr. President" is an office, "Mr. King" and "Ms. Baker" are people. */
const spokenTo =
  /^(?:president|speaker|secretary|chairman|chairwoman|chair|ambassador|minister|prime|vice|justice|chancellor|mayor|governor)$/

/** "Mr. | Blinken", "defence analyst | Mykhailo Samus", "leader | Kim Jong Un": a title in small letters or an honorific before the run. */
function isTitled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return false
  return honorifics.has(before.lower) || shortTitles.has(before.lower)
}

/** What a table's name at the front makes of the words behind it; `undefined`: nothing, it is part of another name ("Paris Hilton"). */
function withKnown(text: string, tokens: readonly Token[], run: Run, at: number, known: Known): Piece | undefined {
  const last = at + known.words.length
  if (last >= run.last) return { first: at, last, known }
  if (known.sort === 'outlet' || known.sort === 'organization' || known.sort === 'group') {
    const whole = bodyEnd(tokens, at, run.last)
    return whole > last ? { first: at, last: whole } : { first: at, last, known }
  }
  const next = tokens[last]!
  if (next.lower === '-') return { first: at, last, known }
  if (/^(?:of|for|and|&|'s)$/.test(next.lower)) return { first: at, last, known }
  const behind = titleEnd(tokens, last, run.last)
  const whole = bodyEnd(tokens, last, run.last)
  if (whole > last && (behind === last || whole > behind))
    return { first: at, last: whole, demonym: known.sort === 'demonym' }
  if (behind > last) return { first: at, last, known }
  const close = tokens[run.last - 1]!.lower
  const single = known.words.length === 1
  if (single && known.sort !== 'demonym' && genderOf(tokens[at]!.lower) !== undefined && run.last - last <= 2)
    return undefined
  if (known.sort === 'demonym') return { first: at, last, known }
  if ((placeHeads.has(close) || eventHeads.has(close) || organizationHeads.has(close)) && run.last - last <= 3) {
    return { first: at, last: run.last }
  }
  // "Austin Reed", "Lima Peru": two places, or a person with a city's name; a place only if something known follows.
  if (known.sort === 'capital' || known.sort === 'region') {
    if (knownAt(text, tokens, last, run.last, false) === undefined && single) return undefined
  }
  return { first: at, last, known }
}

/** "Ministry of Defence", "Financial Times", "Kim Il Sung University", "Acme Inc.": up to the last word that closes a body; `at` if none does. */
function bodyEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at
  for (let index = at; index < limit; index++) {
    const { lower } = tokens[index]!
    const next = tokens[index + 1]
    if (organizationOpeners.has(lower) && index + 2 <= limit - 1 && /^(?:of|for|on|to)$/.test(next?.lower ?? ''))
      return limit
    if (honorifics.has(lower)) break
    const closes = organizationHeads.has(lower) || (outletHeads.has(lower) && index > at)
    if (closes && (index > at || organizationOpeners.has(lower))) {
      // "Defense Minister", "Army Gen.", "Police Chief", "Post reporter": the head of a title, not of a name.
      if (index + 1 < limit && isRole(next!.lower)) return end
      end = index + 1
    }
  }
  // A lone "Ministry", "Council", "Party" is the short form of a name.
  if (end === at + 1 && !organizationOpeners.has(tokens[at]!.lower) && limit > end) return at
  if (
    end < limit &&
    end > at &&
    genderOf(tokens[end]!.lower) === undefined &&
    limit - end === 1 &&
    !isRole(tokens[end]!.lower)
  )
    return end
  return end
}

/** Where a name without a table ends: before a title, an honorific, or a state behind a full name. */
function pieceEnd(text: string, tokens: readonly Token[], at: number, limit: number, capitals: boolean): number {
  for (let index = at + 1; index < limit; index++) {
    const { lower } = tokens[index]!
    if (honorifics.has(lower)) return index
    if ((index >= at + 2 || isEmployer(tokens, at, index)) && index + 1 < limit) {
      const behind = titleEnd(tokens, index, limit)
      if (behind > index && behind < limit) return index
      if (behind > index && index >= at + 2) return index
    }
    const known = index >= at + 2 ? knownAt(text, tokens, index, limit, capitals) : undefined
    if (known !== undefined && known.words.length > 1) return index
    if (endsInState(text, tokens, at, index, limit)) return index
  }
  return limit
}

/** "Mira Vista | California": a town and its state without a comma. */
function endsInState(text: string, tokens: readonly Token[], at: number, index: number, limit: number): boolean {
  const known = knownAt(text, tokens, index, limit, false)
  if (known?.sort !== 'region' || index + known.words.length !== limit || known.canonical.length < 4) return false
  const { lower } = tokens[at]!
  return (
    genderOf(lower) === undefined &&
    (isCity(text.slice(tokens[at]!.start, tokens[index - 1]!.end)) ||
      (!isCommonWord(lower) &&
        !organizationHeads.has(tokens[index - 1]!.lower) &&
        /^(?!of$|and$|for$|&$|-$|'s$)/.test(tokens[index - 1]!.lower)))
  )
}

/** "Signal Risk | Director", "Netgear | Chief Executive": one word that is no first name, before a title that is no surname. */
function isEmployer(tokens: readonly Token[], at: number, index: number): boolean {
  // "Charlotte Mayor": a city as well as a woman
  if (genderOf(tokens[at]!.lower) !== undefined && !(index === at + 1 && isCity(tokens[at]!.lower))) return false
  const { lower } = tokens[index]!
  return !surnames.has(lower) || longTitles.has(`${lower} ${tokens[index + 1]?.lower}`)
}

/** Trades and ranks that are surnames too: "Htin Baker Jones". */
const surnames: ReadonlySet<string> = new Set(
  `king prince duke knight baker cook farmer hunter fisher butler bishop pope abbot judge major marshal marshall page earl miner driver porter singer speaker priest monk coach carter
   dean fellow guard reporter boss white father brother man child boy president grand first second third lead home chief special crown high`.split(
    /\s+/,
  ),
)

/** "Prince", "Baker", "Marshall", "Judge" alone may be a surname: leave it to the votes of the document. */
function isNameLike(tokens: readonly Token[], at: number, run: Run): boolean {
  return at > run.first && run.last - at === 1 && genderOf(tokens[at - 1]!.lower) !== undefined
}

/** "Baker said": a surname if the text has a Baker, or if Baker does what people do; "the King" is an office. */
function isLoneTrade(tokens: readonly Token[], at: number, { first, last }: Run): boolean {
  return (
    last - first === 1 &&
    trades.has(tokens[at]!.lower) &&
    !/^(?:the|a|an|his|her|their|our)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

const trades: ReadonlySet<string> = new Set(
  'king baker cook farmer hunter fisher butler bishop page singer coach carter dean driver porter marshall miner'.split(
    ' ',
  ),
)

/** "Christian Baker", "Angela Driver": a first name, then a word that is also a trade. */
function isFullName(tokens: readonly Token[], at: number, behind: number, limit: number): boolean {
  return behind === limit && behind - at === 2 && genderOf(tokens[at]!.lower) !== undefined
}

/** "Russians", "North Koreans": people; "Russian" alone is an adjective. */
export function isPeople(known: Known): boolean {
  return (
    known.sort === 'demonym' &&
    /(?:s|men)$/.test(known.lower.at(-1)!) &&
    !/(?:ese|ss|ish|ous)$/.test(known.lower.at(-1)!)
  )
}

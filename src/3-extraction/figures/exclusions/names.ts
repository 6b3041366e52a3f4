/** Numbers that belong to a name: "Route 66", "Boeing 737", "F-16", "Group of Seven", "COVID-19", "Channel 4". */
import type { Word } from '#types/analysis.ts'
import type { Exclusion } from '../draft.ts'

/** Nouns that number what they name. */
const labels: ReadonlySet<string> = new Set(
  `no no. nos nos. number nr nr. nrs. route highway interstate road flight room article articles section sections chapter page pages pp pp. p p. phase
type level gate channel title resolution paragraph amendment proposition prop unit district ward precinct apollo voyager psalm vol vol. volume rule
tier step part group season episode game round week day grade category formula bowl pier terminal line platform bus building apartment apt suite lot exit verse
version windows iphone iphones galaxy class zone area sector corps figure table appendix annex schedule item items question point lane hole stage act scene
track form model mark mk mk. block protocol clause order bill law decree plan process option rank ranked ranking size series exhibit count studio world
division squadron brigade battalion regiment company battery camp site reactor tower hangar hall booth berth bay dock locker stall cell top extension ext. code zip box press lap heat leg inning catch big generation gen grid runway`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** The label counts only where the number ends its phrase or the label is capitalised: "in the game 40 fans" is none. */
export const isLabelled: Exclusion = ({ analysis, taken, named }, { number, kind, range, unit }) => {
  if (kind === 'money' || kind === 'share') return false
  const { tokens, document } = analysis
  if (unit === undefined && !range && number.last === number.first + 1 && named.has(tokens[number.first]!.lower))
    return true
  if (kind === 'count' && !range && isModel(tokens, number, document.text)) return true
  if (taken[number.first] === 3 && taken[number.last - 1] === 3) return true
  const before = tokens[number.first - 1]
  if (before === undefined || before.sentence !== tokens[number.first]!.sentence || range) return false
  const capital = /^\p{Lu}/u.test(document.text[before.start]!)
  if (/^[AF]M$/.test(document.text.slice(before.start, before.end)) && kind === 'count') return true // "FM 101.1"
  const digits = /^\d/.test(tokens[number.first]!.lower)
  const single = number.last - number.first === 1
  const counts = isCommon(tokens[number.last], document.text) && kind === 'count'
  if (labels.has(before.lower) && single && kind === 'count') {
    if (before.lower === 'top' || before.lower === 'big') return !counts
    if (/^(?:no|nos|nr|p|pp)\.$/.test(before.lower)) return true
    return (
      (capital || !counts) &&
      (before.form === undefined || before.lower === 'number') &&
      !(before.lower === 'no' && !digits)
    )
  }
  // "Boeing 737", "Taurus 45": digits right behind a proper noun, with nothing counted behind them.
  return (
    digits &&
    single &&
    kind === 'count' &&
    isNamed(tokens, number.first - 1, document.text) &&
    (!counts || isOneThing(tokens, number.last)) &&
    !isWeekday(before.lower)
  )
}

/** A proper noun, or a noun with its capital behind another word with one: "Intermediate School 285". */
function isNamed(tokens: readonly Word[], at: number, text: string): boolean {
  const { tag, sentence } = tokens[at]!
  if (!isCapital(tokens[at], text)) return false
  const before = tokens[at - 1]
  return tag === 'PROPN' || (tag === 'NOUN' && before?.sentence === sentence && isCapital(before, text))
}

/** "Salyut 7 space station", "the Kon'ya 2 mission", "Type 2 diabetes": nouns in the singular are what the name is, not what is counted. */
function isOneThing(tokens: readonly Word[], at: number): boolean {
  let head = at
  while (head < at + 3 && tokens[head + 1]?.tag === 'NOUN' && tokens[head + 1]!.spaced) head++
  const { lower, lemma, tag } = tokens[head]!
  return (
    tag === 'NOUN' &&
    lemma === lower &&
    !/s$|^(?:people|men|women|children|percent|police|troops|aircraft|fish|sheep|cattle|staff|personnel|crew|offspring)$/.test(
      lower,
    )
  )
}

/** "F-16", "mid-30s", "twenty-first", "post-2015", "A-10s": a hyphen ties the number to letters before it, or a rank behind it. */
export const isHyphenName: Exclusion = ({ analysis }, { number, first, kind }) => {
  const { tokens } = analysis
  const before = tokens[number.first - 1]
  const prior = tokens[number.first - 2]
  if (
    first === number.first &&
    before !== undefined &&
    isTie(before) &&
    !before.spaced &&
    !tokens[number.first]!.spaced &&
    prior !== undefined &&
    /\p{L}$/u.test(prior.lower)
  )
    return !/^(?:of|to|in|and)$/.test(prior.lower) || tokens[number.first - 4]?.lower === 'best'
  if (kind !== 'count') return false
  const tie = tokens[number.last]
  const after = tokens[number.last + 1]
  if (tie === undefined || after === undefined || tie.lower !== '-' || tie.spaced || after.spaced) return false
  if (
    /(?:st|nd|rd|th|ths)$/.test(after.lower) &&
    /^(?:first|second|third|.*(?:st|nd|rd|th|ths))$/.test(after.lower) &&
    !/^(?:month|month|truth|cloth|bath|booth|cost|west|guest)s?$/.test(after.lower)
  )
    return true
  if (/^\d/.test(tokens[number.first]!.lower))
    return /^\p{Lu}/u.test(analysis.document.text[after.start]!) || /^\d/.test(after.lower)
  return small.test(tokens[number.first]!.lower)
    ? !counted.test(after.lower)
    : /^(?:something|somethings|fold)$/.test(after.lower)
}

/** "two-state solution", "one-sided" are kinds, not counts; "six-member panel" counts. */
const small = /^(?:one|two|three|four|five|ten|zero|hundred|thousand|million|a|half)$/
const counted =
  /^(?:member|person|man|woman|page|seat|bed|bedroom|story|storey|room|part|judge|nation|country|vehicle|car|count|game|run|point)$/

/** "the Fantastic Four", "Group of Seven", "Seven Sisters": capitalised in mid-sentence beside another capital. */
export const isNameWord: Exclusion = ({ analysis }, { number, kind, last }) => {
  const { tokens, document, sentences } = analysis
  // "the Six Day War"
  const period =
    kind === 'duration' &&
    [number.last, last].every((at) => isCapital(tokens[at], document.text)) &&
    !isCapital(tokens[number.first - 1], document.text)
  if (kind !== 'count' && !period) return false
  const token = tokens[number.first]!
  if (!/^\p{Lu}/u.test(document.text[token.start]!)) return false
  const sentence = sentences[token.sentence]!
  if (sentence.first === number.first || document.blocks[sentence.block]!.kind === 'heading') return false
  const before = tokens[number.first - 1]!
  if (/^["“”'‘:(—–-]+$/.test(before.lower)) return false
  return (
    isCapital(before, document.text) ||
    isCapital(tokens[number.last], document.text) ||
    (before.lower === 'of' && isCapital(tokens[number.first - 2], document.text))
  )
}

/** "787 Dreamliner": digits, then a proper noun in the singular that ends the phrase. */
function isModel(tokens: readonly Word[], number: { first: number; last: number }, text: string): boolean {
  const next = tokens[number.last]
  if (next === undefined || !next.spaced || !isCapital(next, text) || next.tag !== 'PROPN' || next.lower.endsWith('s'))
    return false
  if (!/^\d{3,4}$/.test(tokens[number.first]!.lower) || number.last > number.first + 1) return false
  const after = tokens[number.last + 1]
  return after === undefined || !(after.tag === 'NOUN' || after.tag === 'PROPN' || after.tag === 'NUM')
}

function isTie(token: Word): boolean {
  return token.lower === '-' || token.lower === '‑' || token.lower === '‐' || token.lower === '#' || token.lower === '@'
}

function isCommon(token: Word | undefined, text: string): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'ADJ') && token.spaced && !isCapital(token, text)
}

function isCapital(token: Word | undefined, text: string): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text[token.start]!)
}

function isWeekday(lower: string): boolean {
  return lower.endsWith('day')
}

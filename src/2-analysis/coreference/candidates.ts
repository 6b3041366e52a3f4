/**
 * What may mean somebody: names ("Lloyd Austin"), descriptions ("a Pentagon spokesperson", "Estonia’s military intelligence agency") and pronouns,
 * with what is known of each: number, gender, role words, state, whether it is the subject of its clause.
 */
import { genderOf } from '#lexicon/first-names.ts'
import {
  bodyNouns,
  departments,
  groupNouns,
  honorifics,
  longTitles,
  personRoles,
  stateNouns,
} from '#lexicon/role-nouns.ts'
import { stateWord } from '#lexicon/states.ts'
import type { Analysis, Name, NounPhrase, Token } from '#types/analysis.ts'
import { phraseAt, tokenFrom } from '#types/analysis.ts'
import { bySpan } from '#types/span.ts'
import { isPaper } from './papers.ts'
import { possessive, pronouns } from './pronoun-words.ts'
import { roleInClause } from './role-in-clause.ts'

export interface Readable extends Omit<Analysis, 'mentions' | 'attributions'> {
  /** Tokens of each source of what is said, as the model reads it, and of what it says. */
  readonly sources: readonly Source[]
}

export interface Source extends TokenRange {
  readonly contents: readonly TokenRange[]
}

interface TokenRange {
  readonly first: number
  readonly last: number
}

export interface Candidate {
  readonly start: number
  readonly end: number
  /** Tokens, the honorific or determiner included. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly sentence: number
  readonly form: 'name' | 'description' | 'pronoun'
  readonly kind: 'person' | 'people' | 'body' | 'state' | 'unknown'
  readonly name?: Name
  readonly plural: boolean
  readonly definite: boolean
  readonly subject: boolean
  /** Subject of a verb of saying. */
  readonly speaks: boolean
  readonly quoted: boolean
  gender: 'male' | 'female' | 'unknown'
}

/** In text order. */
export function findCandidates(analysis: Readable): Candidate[] {
  const inNames = nameTokens(analysis)
  const quoted = quotedTokens(analysis)
  const found: Candidate[] = []
  for (const name of analysis.names) {
    const one = fromName(analysis, name, quoted)
    if (one !== undefined) found.push(one)
  }
  for (const phrase of analysis.phrases) {
    if (phrase.kind !== 'noun') continue
    const one =
      fromPronoun(analysis, phrase, quoted) ??
      fromPaper(analysis, phrase, quoted) ??
      fromDescription(analysis, phrase, inNames, quoted)
    if (one !== undefined) found.push(one)
  }
  for (const token of analysis.tokens) {
    // "whose", "its ranks": a possessive pronoun is no phrase of its own.
    if (possessive.has(token.lower) && (token.tag === 'PRON' || token.tag === 'DET'))
      found.push(pronoun(analysis, token.index, quoted))
  }
  return found.sort(bySpan)
}

/** By token: 1 + index of the name that holds it, 0 for none. */
export function nameTokens({ tokens, names }: Readable): Int32Array {
  const inNames = new Int32Array(tokens.length)
  names.forEach((name, index) => {
    for (let at = tokenFrom({ tokens }, name.start); at < tokens.length && tokens[at]!.start < name.end; at++) {
      inNames[at] = index + 1
    }
  })
  return inNames
}

export function quotedTokens({ tokens, quotations }: Readable): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    for (let at = tokenFrom({ tokens }, quotation.start); at < tokens.length && tokens[at]!.start < quotation.end; at++)
      quoted[at] = 1
  }
  return quoted
}

function fromName(analysis: Readable, name: Name, quoted: Uint8Array): Candidate | undefined {
  const kind = nameKinds[name.kind]
  if (kind === undefined) return undefined
  const { tokens } = analysis
  let first = tokenFrom(analysis, name.start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < name.end) last++
  let gender = kind === 'person' ? (genderOf(tokens[first]!.lower) ?? 'unknown') : 'unknown'
  if (kind === 'person' && last - first === 1) gender = 'unknown'
  const before = tokens[first - 1]
  if (kind === 'person' && before !== undefined && before.sentence === tokens[first]!.sentence) {
    const told = honorifics.get(before.lower)
    // "First Lady Michelle Obama": an office, no honorific
    if (told !== undefined && tokens[first - 2]?.lower !== 'first') {
      first--
      if (told !== 'unknown') gender = told
    } else gender = genderOfRole(before.lower) ?? gender
  }
  const head = last - 1
  // "the US", "the Kremlin": the article is part of what is said, unless it goes with a noun behind ("the US officials")
  if (
    kind !== 'person' &&
    tokens[first - 1]?.lower === 'the' &&
    tokens[first - 1]!.sentence === tokens[first]!.sentence
  ) {
    const phrase = phraseAt(analysis, head)
    if (phrase === undefined || phrase.head === head || phrase.last <= last) first--
  }
  return {
    start: tokens[first]!.start,
    end: name.end,
    first,
    last,
    head,
    sentence: tokens[first]!.sentence,
    form: 'name',
    kind,
    name,
    plural: name.kind === 'group',
    definite: true,
    ...roleInClause(analysis, first, last),
    quoted: quoted[head] === 1,
    gender,
  }
}

const nameKinds: Partial<Record<Name['kind'], Candidate['kind']>> = {
  person: 'person',
  organization: 'body',
  state: 'state',
  group: 'people',
}

function fromDescription(
  analysis: Readable,
  phrase: NounPhrase,
  inNames: Int32Array,
  quoted: Uint8Array,
): Candidate | undefined {
  const { tokens } = analysis
  const head = tokens[phrase.head]!
  if (inNames[phrase.head] !== 0) return undefined
  // "press secretary | Josh Earnest": a title
  const longTitle = longTitles.has(`${head.lower} ${tokens[phrase.last]?.lower}`) ? 1 : 0
  const follows = analysis.names[inNames[phrase.last + longTitle]! - 1]
  if (follows?.kind === 'person' && tokens[phrase.last]!.sentence === head.sentence) return undefined
  const kind = kindOfNoun(head.lower)
  if (kind === undefined || behindAs(tokens, phrase.first)) return undefined
  const opener = tokens[phrase.first]!.lower
  if (opener === 'no' || opener === 'any' || (opener === 'another' && kind.kind !== 'person')) return undefined
  // "its northern neighbor": a state, or whoever lives next door
  if (/^neighbou?r$/.test(head.lower) && (opener === 'its' || compass.test(tokens[phrase.head - 1]!.lower)))
    return undefined
  // "in exchange", "by committee": a body is somebody only with an article or a modifier
  if (kind.kind !== 'people' && phrase.last - phrase.first === 1 && !isBare(tokens, phrase.first)) return undefined
  const last = extended(analysis, phrase, inNames)
  // "US Secretary | of Defense Lloyd Austin": a title in front of a name
  const behind = last > phrase.last ? analysis.names[inNames[last - 1]! - 1] : undefined
  if (behind?.kind === 'person') {
    const office = tokens[tokenFrom(analysis, behind.start) - 1]!.lower
    const isCapital = /^\p{Lu}/u.test(analysis.document.text.slice(head.start, head.start + 2))
    if (isCapital || departments.has(office)) return undefined
  }
  const owned = tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === "'s")
  return {
    start: phrase.start,
    end: tokens[last - 1]!.end,
    first: phrase.first,
    last,
    head: phrase.head,
    sentence: head.sentence,
    form: 'description',
    kind: kind.kind,
    plural: kind.plural,
    definite: /^(?:the|this|that|these|those|his|her|its|their)$/.test(opener) || owned,
    ...roleInClause(analysis, phrase.first, last),
    quoted: quoted[phrase.head] === 1,
    gender: kind.kind === 'person' ? (genderOfRole(head.lower) ?? 'unknown') : 'unknown',
  }
}

const compass = /^(?:north|south|east|west)(?:east|west)?(?:ern)?$/

/** What a noun says of whom it means: "officials" are people, "ministry" a body, "country" a state. */
export function kindOfNoun(lower: string): { kind: Candidate['kind']; plural: boolean } | undefined {
  if (personRoles.has(lower)) return { kind: 'person', plural: false }
  if (groupNouns.has(lower)) return { kind: 'people', plural: true }
  if (stateNouns.has(lower)) return { kind: 'state', plural: false }
  if (bodyNouns.has(lower)) return { kind: 'body', plural: false }
  if (!lower.endsWith('s') || lower.endsWith('ss')) return undefined
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  return personRoles.has(one) || bodyNouns.has(one) ? { kind: 'people', plural: true } : undefined
}

/** "as NATO Secretary General", "as a combatant": a capacity, nobody new. */
function behindAs(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before?.lower === 'as' && before.sentence === tokens[first]!.sentence
}

/** "a director | of the Research Network", "two people | familiar with the matter": what tells which one is meant. */
function extended(analysis: Readable, phrase: NounPhrase, inNames: Int32Array): number {
  const { tokens } = analysis
  // "attorney | general", "secretary | general": an adjective behind its noun
  if (longTitles.has(`${tokens[phrase.head]!.lower} ${tokens[phrase.last]?.lower}`))
    phrase = { ...phrase, last: phrase.last + 1 }
  const next = tokens[phrase.last]
  if (next === undefined || next.sentence !== tokens[phrase.head]!.sentence) return phrase.last
  // "told reporters | at the Pentagon": where, not whose
  if (
    (next.lower === 'at' || next.lower === 'from') &&
    phrase.last - phrase.first === 1 &&
    isBare(tokens, phrase.first)
  )
    return phrase.last
  if (next.lower === 'at' && /^(?:reporters|journalists|supporters|people)$/.test(tokens[phrase.head]!.lower))
    return phrase.last
  if (next.lower === 'of' || next.lower === 'for' || next.lower === 'at' || next.lower === 'from') {
    const behind = phraseAt(analysis, phrase.last + 1)
    if (behind?.kind !== 'noun' || behind.first !== phrase.last + 1) return phrase.last
    const proper = tokens[behind.head]!.tag === 'PROPN'
    if (next.lower !== 'of' && next.lower !== 'for' && !proper) return phrase.last
    const last = pastName(inNames, behind.last)
    // "co-director of the Policy Program | at the Endowment for Peace"
    const kind = kindOfNoun(tokens[phrase.head]!.lower)?.kind
    if ((kind !== 'person' && kind !== 'people') || !/^(?:at|of|for)$/.test(tokens[last]?.lower ?? '')) return last
    const further = phraseAt(analysis, last + 1)
    return further?.kind === 'noun' && further.first === last + 1 && inNames[further.head] !== 0
      ? pastName(inNames, further.last)
      : last
  }
  // "experts | on North Korea and nuclear arms"
  if (next.lower === 'on' && /^(?:expert|specialist|authority)s?$/.test(tokens[phrase.head]!.lower)) {
    let last = phrase.last
    for (let round = 0; round < 3; round++) {
      const field = phraseAt(analysis, last + 1)
      if (field?.kind !== 'noun' || field.first !== last + 1) break
      last = pastName(inNames, field.last)
      if (tokens[last]?.lower !== 'and') break
    }
    return last
  }
  if (next.lower === 'familiar' || next.lower === 'briefed' || next.lower === 'close') {
    const joint = tokens[phrase.last + 1]
    const behind = phraseAt(analysis, phrase.last + 2)
    if (joint?.tag === 'ADP' && behind?.kind === 'noun' && behind.first === phrase.last + 2) return behind.last
  }
  return phrase.last
}

/** "Cummings, director at Signal Risk": a role without an article behind a comma. */
function isBare(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === ',' && /^(?:of|at|for|in|to|with|and|,)$/.test(tokens[at + 1]?.lower ?? '')
}

/** "the Center | for Strategic and International Studies": to the end of the name that a phrase ends in. */
function pastName(inNames: Int32Array, last: number): number {
  const name = inNames[last - 1]!
  while (name !== 0 && inNames[last] === name) last++
  return last
}

function fromPronoun(analysis: Readable, phrase: NounPhrase, quoted: Uint8Array): Candidate | undefined {
  const { lower } = analysis.tokens[phrase.head]!
  if (phrase.last - phrase.first !== 1 || !pronouns.has(lower)) return undefined
  return pronoun(analysis, phrase.head, quoted)
}

/** "The statement said": whoever gave it out, as "it" would be. */
function fromPaper(analysis: Readable, phrase: NounPhrase, quoted: Uint8Array): Candidate | undefined {
  if (!isPaper(analysis, phrase)) return undefined
  const clause = roleInClause(analysis, phrase.first, phrase.last)
  if (!clause.speaks) return undefined
  return { ...pronoun(analysis, phrase.head, quoted), start: phrase.start, first: phrase.first, ...clause }
}

function pronoun(analysis: Readable, at: number, quoted: Uint8Array): Candidate {
  const token = analysis.tokens[at]!
  const [kind, plural, gender] = pronouns.get(token.lower) ?? ['unknown', false, 'unknown']
  return {
    start: token.start,
    end: token.end,
    first: at,
    last: at + 1,
    head: at,
    sentence: token.sentence,
    form: 'pronoun',
    kind,
    plural,
    definite: true,
    ...roleInClause(analysis, at, at + 1),
    quoted: quoted[at] === 1,
    gender,
  }
}

function genderOfRole(lower: string): 'male' | 'female' | undefined {
  if (
    /(?:woman|women|actress|queen|princess|mother|daughter|sister|wife|widow|aunt|niece|girl|girlfriend|duchess|nun|waitress|fiancée)$/.test(
      lower,
    )
  )
    return 'female'
  if (
    /(?:spokesman|chairman|congressman|businessman|gunman|policeman|fisherman|king|prince|father|son|brother|husband|uncle|nephew|boy|boyfriend|duke|priest|monk|pope|imam)$/.test(
      lower,
    )
  )
    return 'male'
  return undefined
}

/** The state that a description belongs to: "Ukraine’s military", "the South Korean intelligence agency", "US officials". ISO 3166 alpha-2. */
export function stateIn({ tokens }: Pick<Readable, 'tokens'>, first: number, last: number): string | undefined {
  for (let at = first; at < last; at++) {
    const { lower, tag } = tokens[at]!
    if (tag !== 'PROPN' && tag !== 'ADJ') continue
    const two = at + 1 < last ? stateWord(`${lower} ${tokens[at + 1]!.lower}`) : undefined
    const found = two ?? stateWord(lower)
    if (found !== undefined) return found.state.code
  }
  return undefined
}

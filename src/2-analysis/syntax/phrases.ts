/**
 * Tagged tokens of a sentence → noun phrases and verb groups. "[The former Dutch prime minister] [has not been deployed] to [the area]":
 * flat chunks in the manner of CoNLL-2000, possessors kept with what they possess.
 */
import type { NounPhrase, Phrase, Sentence, VerbGroup, Word } from '#types/analysis.ts'
import { modals } from './verb-forms.ts'

export function findPhrases(tokens: readonly Word[], sentence: Sentence): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const phrase = verbGroup(tokens, at, sentence.last) ?? nounPhrase(tokens, at, sentence.last)
    if (phrase !== undefined) phrases.push(phrase)
    at = phrase?.last ?? at + 1
  }
  return phrases
}

function verbGroup(tokens: readonly Word[], first: number, limit: number): VerbGroup | undefined {
  if (!isVerb(tokens[first]!) || isPremodifier(tokens, first, limit)) return undefined
  const infinitive = tokens[first - 1]?.lower === 'to' && tokens[first - 1]!.sentence === tokens[first]!.sentence
  let head = first
  let last = first + 1
  let negated = false
  while (last < limit) {
    const token = tokens[last]!
    if (isVerb(token) && mayFollow(tokens[head]!, token) && !isPremodifier(tokens, last, limit)) head = last++
    else if (isHelper(tokens[head]!) && isFiller(token) && reachesVerb(tokens, last + 1, limit, tokens[head]!)) last++
    else if (token.lower === "n't" || token.lower === 'not') {
      if (!isHelper(tokens[head]!)) break
      last++
    } else break
  }
  for (let at = first; at < last; at++) negated ||= /^(?:not|n't|never|neither)$/.test(tokens[at]!.lower)
  negated ||= /^(?:never|not|neither|nor)$/.test(tokens[first - 1]?.lower ?? '')
  const run = tokens.slice(first, last).filter(isVerb)
  const lead = run[0]!
  const main = tokens[head]!
  const helpers = run.slice(0, -1).map((token) => token.lemma)
  const modal = modals.has(lead.lower) ? fullModal(lead.lower) : undefined
  // "have" with a participle behind it, also through "been": "might have been leaving"
  const perfect = run.some((token, at) => /^(?:have|'ve|'d)$/.test(token.lemma) && run[at + 1]?.form === 'participle')
  const be = helpers.some((lemma) => beForms.has(lemma))
  const finite = !infinitive && (lead.form === 'past' || lead.form === 'present' || lead.form === 'modal')
  return {
    kind: 'verb',
    first,
    last,
    head,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    tense:
      modal === 'will' || modal === 'shall'
        ? 'future'
        : lead.form === 'past'
          ? 'past'
          : perfect
            ? 'past'
            : finite
              ? 'present'
              : 'none',
    perfect,
    progressive: be && main.form === 'gerund',
    passive: (be || run.length === 1) && main.form === 'participle' && !(run.length > 1 && !be),
    negated,
    ...(modal === undefined ? {} : { modal }),
    finite,
    infinitive,
  }
}

const beForms: ReadonlySet<string> = new Set("be is are was were been being am 's 're 'm get".split(' '))

function isVerb(token: Word): boolean {
  return token.form !== undefined
}

function isHelper(token: Word): boolean {
  return (
    token.tag === 'AUX' ||
    token.form === 'modal' ||
    /^(?:be|have|do|get)$/.test(token.lemma) ||
    beForms.has(token.lower)
  )
}

/** Which verb form may continue a group whose last verb is `helper`: "may have", "have been", "was sent", "is going". */
function mayFollow(helper: Word, token: Word): boolean {
  if (!isHelper(helper)) return false
  if (helper.form === 'modal' || helper.lemma === 'do') return token.form === 'base' || token.form === 'present'
  if (helper.lemma === 'have' || helper.lower === "'ve") return token.form === 'participle' || token.form === 'past'
  return token.form === 'participle' || token.form === 'gerund' || token.form === 'past'
}

function isFiller(token: Word): boolean {
  return token.tag === 'ADV' || token.lower === 'not' || token.lower === "n't" || token.lower === 'likely'
}

/** After an adverb the group goes on only if a verb that fits comes within three more words: "has already provided", not "has now 10,000". */
function reachesVerb(tokens: readonly Word[], at: number, limit: number, helper: Word): boolean {
  for (let index = at; index < Math.min(at + 3, limit); index++) {
    if (isVerb(tokens[index]!)) return mayFollow(helper, tokens[index]!)
    if (!isFiller(tokens[index]!)) return false
  }
  return false
}

function fullModal(lower: string): string {
  return lower === "'ll" || lower === 'wo' ? 'will' : lower === 'ca' ? 'can' : lower === "'d" ? 'would' : lower
}

/** "the deployed troops", "an ongoing war", "killed and wounded combatants": a participle between determiner or adjective and noun. */
function isPremodifier(tokens: readonly Word[], at: number, limit: number): boolean {
  const { form } = tokens[at]!
  if (form !== 'participle' && form !== 'gerund' && form !== 'past') return false
  if (tokens[at]!.tag === 'AUX') return false // "that it was safe | was wrong"
  if (tokens[at]!.lower === 'said') return false // "a Latvian official said Friday"
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after === undefined || at + 1 >= limit || before === undefined || before.sentence !== tokens[at]!.sentence)
    return false
  if (before.lower === '-' && !before.spaced && !tokens[at]!.spaced) return true // "US-supplied weaponry"
  const opens =
    (before.tag === 'CCONJ' && at >= 2 && isPremodifier(tokens, at - 2, limit)) ||
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    before.lower === "'s" ||
    possessives.has(before.lower) ||
    (before.tag === 'NUM' && form !== 'past')
  if (opens && joinsModifiers(tokens, at + 1, limit)) return true // "the killed and wounded combatants"
  return opens && before.lower !== 'all' && (after.tag === 'NOUN' || after.tag === 'ADJ' || after.tag === 'PROPN')
}

export const possessives: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '))

const personal: ReadonlySet<string> = new Set(
  'i you he she it we they me him us them himself herself itself themselves who whom someone everyone nobody anyone somebody everybody anybody something nothing everything'.split(
    ' ',
  ),
)

function nounPhrase(tokens: readonly Word[], first: number, limit: number): NounPhrase | undefined {
  if (personal.has(tokens[first]!.lower) && tokens[first]!.tag === 'PRON') return noun(tokens, first, first + 1, first)
  let last = first
  let head = -1
  while (last < limit) {
    const token = tokens[last]!
    if (head >= 0 && startsTime(tokens, last, limit)) break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') head = last++
    else if (head >= 0 && token.lower === "'s" && token.tag === 'PART') last++
    else if (head >= 0 && token.lower === "'" && !token.spaced && /s$/.test(tokens[last - 1]!.lower)) last++
    else if (isModifier(tokens, last, limit, head >= 0, last === first)) last++
    else break
  }
  if (head < 0) {
    // "the three", "those", "10,000", "the wounded": no noun in sight, the last word heads.
    head = last - 1
    if (last === first || !['NUM', 'PRON', 'ADJ', 'SYM', 'DET'].includes(tokens[head]!.tag)) return undefined
    if (tokens[first]!.tag === 'ADJ' || (last - first === 1 && tokens[first]!.tag === 'SYM')) return undefined
  } else last = trimmedEnd(tokens, head, last)
  return noun(tokens, first, last, head)
}

function noun(tokens: readonly Word[], first: number, last: number, head: number): NounPhrase {
  return { kind: 'noun', first, last, head, start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

/** "NATO Secretary General | last month": a time without a preposition is a phrase of its own. */
function startsTime(tokens: readonly Word[], at: number, limit: number): boolean {
  const { lower, spaced } = tokens[at]!
  if (!spaced) return false
  if (weekday.test(lower))
    return tokens[at - 1]!.lower !== "'s" && tokens[at - 1]!.tag !== 'DET' && tokens[at - 1]!.tag !== 'ADJ'
  return /^(?:last|next|this|that|every|each)$/.test(lower) && at + 1 < limit && timeWord.test(tokens[at + 1]!.lower)
}

const weekday = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight)$/
const timeWord =
  /^(?:week|month|year|night|summer|winter|spring|autumn|fall|weekend|century|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** A phrase ends with its head; modifiers gathered behind it belong to what follows. */
function trimmedEnd(tokens: readonly Word[], head: number, last: number): number {
  const next = tokens[head + 1]
  return next !== undefined && head + 1 < last && next.tag === 'NUM' && next.spaced && tokens[head]!.tag === 'PROPN'
    ? head + 2
    : head + 1
}

function isModifier(tokens: readonly Word[], at: number, limit: number, hasNoun: boolean, opens: boolean): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const after = at + 1 < limit ? tokens[at + 1] : undefined
  const afterPossessor = before?.lower === "'s" || (before?.lower === "'" && before.tag === 'PART')
  switch (token.tag) {
    case 'DET':
      return opens || (!hasNoun && (before?.tag === 'DET' || before?.lower === 'all' || before?.lower === 'half'))
    case 'PRON':
      // "those" stands alone, and so does what is a relative: "on Friday that | banks refused"
      return (
        opens &&
        (possessives.has(token.lower) ||
          (demonstratives.has(token.lower) && !/^(?:NOUN|PROPN)$/.test(after?.tag ?? '')))
      )
    case 'NUM':
    case 'SYM':
      return !hasNoun || afterPossessor || !token.spaced || token.tag === 'NUM'
    case 'ADJ':
      return (
        !hasNoun ||
        afterPossessor ||
        !token.spaced ||
        !before?.lower.match(/^\p{L}/u) ||
        before.tag === 'PROPN' ||
        before.tag === 'ADJ'
      )
    case 'VERB':
      return isPremodifier(tokens, at, limit) && (!hasNoun || afterPossessor || !token.spaced)
    case 'ADV': // "a very long war", "roughly 10,000 troops"
      return (
        (!opens || !token.spaced || after?.tag === 'NUM') &&
        !hasNoun &&
        (after?.tag === 'ADJ' || after?.tag === 'NUM' || after?.lower === '-')
      )
    case 'PUNCT':
      if (opens || token.spaced || after === undefined || after.spaced) return false
      // "a Channel Four/Lumen poll": two names make one modifier
      return token.lower === '-' || (token.lower === '/' && before?.tag === 'PROPN' && after.tag === 'PROPN')
    case 'CCONJ': // "foreign and defense ministers", "killed and wounded combatants"
      return !opens && joinsModifiers(tokens, at, limit)
    default:
      return false
  }
}

const demonstratives: ReadonlySet<string> = new Set('this that these those'.split(' '))

function joinsModifiers(tokens: readonly Word[], at: number, limit: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (before?.tag === undefined || tokens[at]!.tag !== 'CCONJ') return false
  if (at + 2 >= limit || before === undefined || next === undefined || after === undefined) return false
  // "Ukrainian and US intelligence services"
  const ofNation = (before.tag === 'PROPN' || before.tag === 'ADJ') && /(?:an|ish|ese|ch|i)$/.test(before.lower)
  if (ofNation && (next.tag === 'PROPN' || next.tag === 'ADJ')) return after.tag === 'NOUN'
  if (before.tag === 'PROPN') return false
  const modifier = (token: Word) =>
    token.tag === 'ADJ' || (token.form === 'participle' && token.tag === 'VERB') || token.form === 'past'
  return modifier(before) && (modifier(next) || next.tag === 'NOUN') && after.tag === 'NOUN'
}

/**
 * What follows a cue: "said [on Tuesday] | that …", "told [reporters] | “…”", "urged | Washington to …", "called for | talks".
 * Adjuncts between the cue and its content are passed over; the medium ("in a statement") is part of the cue.
 */
import { type Complement, ruledNouns, saidNouns } from '#lexicon/reporting-verbs.ts'
import { type Grammar, isDash, isQuoteMark, nounAt, opensQuotation, type Run, verbAt, word } from './grammar.ts'
import { isTimeWord, startsClause } from './subjects.ts'

export interface Found {
  /** First token of the content. */
  readonly first: number
  /** Where the cue ends: behind a preposition of its own, a medium, a colon. */
  readonly cueLast: number
  readonly kind: 'clause' | 'quote' | 'colon' | 'infinitive' | 'object' | 'preposition' | 'adjective'
  readonly hearer?: Run
}

/** The complement that starts at `at`, among those that the cue takes; `strong` asks for one that cannot be anything else. */
export function complementAt(
  grammar: Grammar,
  at: number,
  end: number,
  takes: ReadonlySet<Complement>,
): Found | undefined {
  const paired = pairedVerb(grammar, at, end)
  if (paired !== undefined) return complementAt(grammar, paired.last, end, takes)
  let here = at
  let hearer: Run | undefined
  if (takes.has('tell')) {
    const noun = nounRun(grammar, here, end)
    if (noun !== undefined && !startsClause(grammar, noun.last, end)) {
      hearer = noun
      here = noun.last
      // "briefed the allies, as well as the agencies of Japan and Norway, regarding what they know"
      const list = listEnd(grammar, noun.first, end)
      const mark = word(grammar, list) === ',' ? list + 1 : list
      if (list > noun.last && /^(?:about|regarding|concerning|that|on|to)$/.test(word(grammar, mark))) {
        hearer = { first: noun.first, last: list }
        here = mark
      }
    }
  }
  const clausal = takes.has('that') || takes.has('tell')
  let cueLast = at
  let passed = false
  for (let steps = 0; steps < 6 && here < end; steps++) {
    const time = isTimeNoun(grammar, here) && nounAt(grammar, here)!.first === here ? nounAt(grammar, here)!.last : here
    if (time > here && time < end && !startsClause(grammar, time, end)) {
      here = time
      passed = true
      continue
    }
    const found = complementHere(grammar, here, end, takes, hearer !== undefined, passed)
    if (found !== undefined) {
      const cue = found.cueLast > here ? (here === at || cueLast === here ? found.cueLast : cueLast) : cueLast
      // The cue is one run: a preposition or colon behind passed adjuncts stays out of everything.
      return hearer === undefined ? { ...found, cueLast: cue } : { ...found, cueLast: cue, hearer }
    }
    const next = pastAdjunct(grammar, here, end, clausal)
    if (next === undefined) return hearer === undefined ? undefined : thatAhead(grammar, here, end, at, hearer)
    if (next.hearer !== undefined) hearer = next.hearer
    if (next.medium && cueLast === here) cueLast = next.last
    passed ||= next.aside !== true
    here = next.last
  }
  return undefined
}

/** "neither confirmed [nor denied] the report", "would not confirm [or deny] it": two verbs, one complement. */
function pairedVerb(grammar: Grammar, at: number, end: number): Run | undefined {
  if (!/^(?:nor|or)$/.test(word(grammar, at)) || at + 1 >= end) return undefined
  const verb = verbAt(grammar, at + 1)
  return verb?.first === at + 1 ? verb : undefined
}

/** "told a town hall in Salem, Ohio, on Monday [that it was over]": only places and times stand between. */
function thatAhead(grammar: Grammar, from: number, end: number, cueLast: number, hearer: Run): Found | undefined {
  for (let at = from; at < Math.min(end - 1, from + 14); at++) {
    if (/^[.;:"]$/.test(word(grammar, at)) || verbAt(grammar, at)?.finite === true) return undefined
    if (word(grammar, at) === 'that' && nounAt(grammar, at)?.first !== at)
      return { first: at, cueLast, kind: 'clause', hearer }
  }
  return undefined
}

function complementHere(
  grammar: Grammar,
  at: number,
  end: number,
  takes: ReadonlySet<Complement>,
  told: boolean,
  passed: boolean,
): Found | undefined {
  const token = grammar.tokens[at]!
  const { lower } = token
  if (isSince(grammar, at)) return undefined
  const speech = takes.has('that') || takes.has('quote') || told
  const found = (kind: Found['kind'], first = at, cueLast = at): Found | undefined =>
    first < end ? { first, cueLast, kind } : undefined
  if (lower === 'that' && (takes.has('that') || told) && nounAt(grammar, at)?.first !== at) return found('clause')
  if (lower === 'that' && (takes.has('that') || told) && !endsHere(grammar, at + 1, end)) return found('clause')
  if (opensQuotation(grammar, at) && (speech || takes.has('np') || takes.has('np-as'))) return found('quote')
  if (lower === ':' && speech) return { first: at + 1, cueLast: at + 1, kind: 'colon' }
  if (lower === ',' && speech && at + 1 < end && opensQuotation(grammar, at + 1)) return found('quote', at + 1)
  if (wh.has(lower) && (takes.has('wh') || takes.has('that') || takes.has('about') || told)) {
    if (!(passed && (lower === 'when' || lower === 'who' || lower === 'which' || lower === 'where')))
      return found('clause')
  }
  if (lower === 'to' || (lower === 'not' && word(grammar, at + 1) === 'to')) {
    let verb = lower === 'to' ? at + 1 : at + 2
    while (verb < end && verb - at < 5 && (isQuoteMark(word(grammar, verb)) || grammar.tokens[verb]!.tag === 'ADV'))
      verb++
    if (
      verb < end &&
      grammar.tokens[verb]!.form !== 'gerund' &&
      (grammar.tokens[verb]!.form !== undefined || verbAt(grammar, verb + 1)?.infinitive === true)
    ) {
      return takes.has('to') || told ? found('infinitive') : undefined
    }
  }
  if (preposition(lower, takes)) {
    const next = at + 1
    const object = next < end && !/^[.,;:]$/.test(word(grammar, next))
    if (object && told && /^(?:about|regarding|concerning)$/.test(lower)) return found('preposition')
    if (object && !(lower === 'on' && isTimeNoun(grammar, next)))
      return { first: next, cueLast: next, kind: 'preposition' }
    if (!object && lower === 'out') return undefined
  }
  // "pointed out that", "called out the …", "spoke out against"
  if (lower === 'out' && takes.has('out')) {
    const further = complementHere(grammar, at + 1, end, new Set([...takes, 'that', 'np']), told, passed)
    if (further !== undefined) return { ...further, cueLast: Math.max(further.cueLast, at + 1) }
  }
  if ((takes.has('that') || told) && token.tag !== 'PUNCT' && isClause(grammar, at, end, true)) return found('clause')
  if ((takes.has('that') || told) && !passed && isLed(grammar, at, end)) return found('clause')
  if (
    takes.has('that') &&
    !passed &&
    ((/^(?:yes|no|so|nothing|otherwise)$/.test(lower) && endsHere(grammar, at + 1, end)) ||
      (lower === 'the' && word(grammar, at + 1) === 'same') ||
      (lower === 'as' && word(grammar, at + 1) === 'much'))
  ) {
    return found('object')
  }
  if (takes.has('ing') && token.form === 'gerund') return found('object')
  if (takes.has('adj') && (token.tag === 'ADJ' || verbAt(grammar, at) !== undefined)) return found('adjective')
  if (lower === 'what' && takes.has('np') && !passed) return found('object')
  if (takesObject(takes) && startsObject(grammar, at) && !passed) {
    const noun = nounRun(grammar, at, end)
    if (noun === undefined || (noun.last - noun.first < 4 && isTimeNoun(grammar, at))) return undefined
    if (takes.has('np')) return found('object')
    if (takes.has('np-said') && saidNouns.has(grammar.tokens[nounAt(grammar, at)?.head ?? at]!.lemma))
      return found('object')
    if (takes.has('np-ruled') && ruledNouns.has(grammar.tokens[nounAt(grammar, at)?.head ?? at]!.lemma))
      return found('object')
    if (
      takes.has('np-to') &&
      within(grammar, noun.last, end, (one, i) => one === 'to' && verbAt(grammar, i + 1)?.infinitive === true)
    )
      return found('object')
    if (takes.has('np-as') && isPredicated(grammar, noun.last, end)) return found('object')
  }
  return undefined
}

const wh: ReadonlySet<string> = new Set('whether if how what why who where when which'.split(' '))

function takesObject(takes: ReadonlySet<Complement>): boolean {
  return takes.has('np') || takes.has('np-said') || takes.has('np-ruled') || takes.has('np-as') || takes.has('np-to')
}

function preposition(lower: string, takes: ReadonlySet<Complement>): boolean {
  if (lower === 'to') return takes.has('to-np')
  if (lower === 'about' || lower === 'regarding' || lower === 'concerning')
    return takes.has('about') || takes.has('tell')
  return prepositions.has(lower) && takes.has(lower as Complement)
}

const prepositions: ReadonlySet<string> = new Set(
  'after against as at by for from in into like of on over upon with'.split(' '),
)

function startsObject(grammar: Grammar, at: number): boolean {
  const { tag, lower } = grammar.tokens[at]!
  return (
    nounAt(grammar, at) !== undefined || tag === 'DET' || tag === 'ADJ' || /^(?:both|what|him|her|it|them)$/.test(lower)
  )
}

/** "called him [a liar]", "described the raid [as a success]", "sees it [in ruins]". */
function isPredicated(grammar: Grammar, at: number, end: number): boolean {
  if (at >= end) return false
  const token = grammar.tokens[at]!
  if (opensQuotation(grammar, at) || token.tag === 'ADJ' || token.tag === 'DET' || nounAt(grammar, at) !== undefined)
    return true
  return within(grammar, at, end, (one) => one === 'as')
}

function within(grammar: Grammar, at: number, end: number, test: (lower: string, at: number) => boolean): boolean {
  for (let index = at; index < Math.min(end, at + 14); index++) {
    if (/^[.;:]$/.test(word(grammar, index))) return false
    if (test(word(grammar, index), index)) return true
  }
  return false
}

/** A noun phrase with its "of" phrases and its coordinated ones, plainly: what is passed over, not what is quoted. */
export function nounRun(grammar: Grammar, at: number, end: number): Run | undefined {
  const noun = nounAt(grammar, at)
  if (noun === undefined || noun.first !== at) return undefined
  let last = noun.last
  for (let steps = 0; steps < 6 && last < end; steps++) {
    const { lower } = grammar.tokens[last]!
    const next = nounAt(grammar, last + 1)
    if (next === undefined || next.first !== last + 1 || !/^(?:of|from|and|for)$/.test(lower)) break
    if (lower === 'and' && startsClause(grammar, next.last, end)) break
    last = next.last
  }
  return { first: at, last: Math.min(last, end) }
}

/** "NATO officials, as well as the agencies of Japan, Australia, and New Zealand" up to what they are told. */
export function listEnd(grammar: Grammar, at: number, end: number): number {
  let last = nounRun(grammar, at, end)?.last ?? at
  for (let steps = 0; steps < 12 && last < end; steps++) {
    let next = last
    while (next < end && next - last < 5 && /^(?:,|and|as|well)$/.test(word(grammar, next))) next++
    if (next === last) break
    const more = nounRun(grammar, next, end)
    if (more === undefined || more.last > end) break
    last = more.last
  }
  return last
}

/** A bare clause: noun phrases and prepositions, then a finite verb, with no punctuation between. */
export function isClause(grammar: Grammar, at: number, end: number, lists = false): boolean {
  let noun = false
  let infinitive = false
  if (
    grammar.tokens[at]?.tag === 'ADP' &&
    !/^(?:as|that|because|about|over)$/.test(word(grammar, at)) &&
    !/^(?:least|most|half)$/.test(word(grammar, at + 1)) // "at least one man was held"
  )
    return false
  for (let index = at; index < Math.min(end, at + 24); ) {
    const group = verbAt(grammar, index)
    if (group !== undefined) {
      if (group.finite) return noun
      infinitive ||= group.infinitive
      index = group.last
      continue
    }
    const phrase = nounAt(grammar, index)
    if (phrase !== undefined) {
      noun = true
      index = phrase.last
      continue
    }
    const { tag, lower } = grammar.tokens[index]!
    if (lower === ',' && index - at < 8 && noun === false) return false
    if (tag === 'PUNCT' && !/^["'(),-]$/.test(lower)) return false
    if (lower === ',' && !(lists && nounAt(grammar, index + 1)?.first === index + 1)) return false
    // "ordered three men to pay a fine, the paper reported": no list goes on behind an infinitive.
    if (lower === ',' && infinitive && lists) return false
    // "claimed 200 lives and displaced …": one more verb of the same subject, not a clause.
    if (tag === 'CCONJ' && verbAt(grammar, index + 1)?.first === index + 1 && verbAt(grammar, index + 1)!.finite)
      return false
    if (tag === 'SCONJ' && index > at && !/^(?:that|if)$/.test(lower)) return false
    if (tag === 'PRON' || /^(?:there|this|that|these|those|enough)$/.test(lower)) noun = true
    index++
  }
  return false
}

/** "said [if it rains, the match is off]", "says [despite the loss, she will run]": what leans on a clause stands before it. */
function isLed(grammar: Grammar, at: number, end: number): boolean {
  if (!/^(?:if|when|while|although|though|despite|unless|because|once|given|as|after|before)$/.test(word(grammar, at)))
    return false
  for (let comma = at + 2; comma < Math.min(end - 2, at + 25); comma++) {
    if (/^[.;:]$/.test(word(grammar, comma))) return false
    if (word(grammar, comma) === ',') return isClause(grammar, comma + 1, end)
  }
  return false
}

interface Passed {
  readonly last: number
  readonly medium: boolean
  /** Set off by commas: what follows may be a plain object. */
  readonly aside?: boolean
  readonly hearer?: Run
}

/** Over "on Tuesday", "in a statement", "to reporters", "during a rally in Ohio", "last week", "sarcastically". */
function pastAdjunct(grammar: Grammar, at: number, end: number, clausal: boolean): Passed | undefined {
  const token = grammar.tokens[at]!
  if (isSince(grammar, at)) return { last: Math.min(end, nounAt(grammar, at + 1)!.last), medium: false }
  if (token.tag === 'ADV') return { last: at + 1, medium: false, aside: true }
  if (token.lower === ',' && clausal) {
    if (grammar.tokens[at + 1]?.tag === 'ADV' && word(grammar, at + 2) === ',' && at + 3 < end)
      return { last: at + 3, medium: false }
    const close = parenthesisEnd(grammar, at, end)
    if (close !== undefined) return { last: close, medium: false, aside: true }
    if (word(grammar, at + 1) === 'that') return { last: at + 1, medium: false }
  }
  // "voted [19-15] to send the bill": how the votes fell.
  if (token.tag === 'NUM' && isDash(word(grammar, at + 1)) && grammar.tokens[at + 2]?.tag === 'NUM')
    return word(grammar, at + 3) === 'to' && at + 3 < end ? { last: at + 3, medium: false } : undefined
  const noun = nounAt(grammar, at)
  if (noun !== undefined)
    return noun.first === at && isTimeNoun(grammar, at) ? { last: Math.min(noun.last, end), medium: false } : undefined
  if (!clausal) return undefined
  if (token.tag !== 'ADP' && token.lower !== 'to')
    return token.lower === ',' && isPlainAdjunct(grammar, at + 1, end) ? { last: at + 1, medium: false } : undefined
  const object = nounRun(grammar, at + 1, end)
  if (object === undefined) return undefined
  const head = word(grammar, nounAt(grammar, at + 1)!.head)
  if (token.lower === 'to') return { last: object.last, medium: false, hearer: object }
  return { last: object.last, medium: token.lower === 'in' && isMedium(head) }
}

/** "acknowledged[, after a long review of the reports,] the loss": a prepositional phrase between commas. */
function parenthesisEnd(grammar: Grammar, at: number, end: number): number | undefined {
  const lead = grammar.tokens[at + 1]
  if (lead === undefined || (lead.tag !== 'ADP' && !/^(?:after|when|without|despite)$/.test(lead.lower)))
    return undefined
  for (let close = at + 2; close < Math.min(end - 1, at + 16); close++) {
    if (word(grammar, close) === ',') return close + 1
    if (/^[.;:"]$/.test(word(grammar, close))) return undefined
  }
  return undefined
}

/** "since last week": when it was said, though the tagger takes "since" for a conjunction. */
function isSince(grammar: Grammar, at: number): boolean {
  return (
    /^(?:since|until|till)$/.test(word(grammar, at)) &&
    nounAt(grammar, at + 1)?.first === at + 1 &&
    isTimeNoun(grammar, at + 1)
  )
}

function isPlainAdjunct(grammar: Grammar, at: number, end: number): boolean {
  return (
    at < end && grammar.tokens[at]!.tag === 'ADP' && nounAt(grammar, at + 1) !== undefined && !isDash(word(grammar, at))
  )
}

function isMedium(lower: string): boolean {
  return /^(?:statement|email|e-mail|tweet|letter|memo|release|post|message|note|op-ed|blog)$/.test(lower)
}

export function isTimeNoun(grammar: Grammar, at: number): boolean {
  const noun = nounAt(grammar, at)
  if (noun === undefined) return false
  // "Friday's test" is a test.
  return isTimeWord(word(grammar, noun.head)) || (isTimeWord(word(grammar, noun.first)) && !owns(grammar, noun))
}

function owns(grammar: Grammar, { first, last }: Run): boolean {
  for (let at = first + 1; at < last; at++) if (/^'s?$/.test(word(grammar, at))) return true
  return false
}

function endsHere(grammar: Grammar, at: number, end: number): boolean {
  return at >= end || /^[.,;:!?]$/.test(word(grammar, at))
}

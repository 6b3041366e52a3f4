/**
 * Noun phrases with all that belongs to them, in front of a verb or behind it:
 * "[People familiar with the talks] said …", "…,” said [Ann Lee, a fellow at the institute]."
 */
import { reportingVerbs } from '#lexicon/reporting-verbs.ts'
import type { Token } from '#types/analysis.ts'
import { closesQuotation, type Grammar, isDash, nounAt, type Run, verbAt, word } from './grammar.ts'

/** How far an apposition or a relative clause may reach, in tokens: keeps every search constant. */
const reach = 40

export interface Subject extends Run {
  /** "who", "which", "that": what it stands for goes before. */
  readonly relative: boolean
}

/** The subject that ends right before token `at` (adverbs and ", however," aside), not reaching before `from`. */
export function subjectBefore(grammar: Grammar, at: number, from: number): Subject | undefined {
  const end = pastAdverbs(grammar, at, from)
  if (end <= from) return undefined
  const before = grammar.tokens[end - 1]!
  if (isRelative(grammar, end - 1, from)) return { first: end - 1, last: end, relative: true }
  if (before.lower === ',' || isDash(before.lower)) return apposed(grammar, end, from) ?? strayComma(grammar, end, from)
  if (before.lower === ')') {
    let open = end - 2
    while (open > from && end - open < reach && word(grammar, open) !== '(') open--
    const head = word(grammar, open) === '(' ? nounEnding(grammar, open, from) : undefined
    return head === undefined ? undefined : { first: head.first, last: end, relative: false }
  }
  const head = nounEnding(grammar, end, from) ?? qualified(grammar, end, from)
  return head === undefined ? undefined : { ...head, relative: false }
}

/** "[The member for the coast of the ruling party], explained": a comma too many, behind a subject that opens the clause. */
function strayComma(grammar: Grammar, end: number, from: number): Subject | undefined {
  if (word(grammar, end - 1) !== ',' || end - 2 < from) return undefined
  const head = nounEnding(grammar, end - 1, from)
  return head !== undefined && head.first === from && head.last - head.first > 3
    ? { ...head, relative: false }
    : undefined
}

/** "[an officer who asked not to be named] said": a relative clause that ends with a verb. */
function qualified(grammar: Grammar, end: number, from: number): Run | undefined {
  if (grammar.tokens[end - 1]!.form === undefined) return undefined
  let verbs = 0
  for (let at = end - 1; at > from && end - at < 16; at--) {
    const group = verbAt(grammar, at)
    if (grammar.tokens[at]!.tag === 'PUNCT' || (group?.first === at && group.finite && ++verbs > 1)) return undefined
    if (word(grammar, at) !== 'who' || verbs === 0) continue
    const head = nounEnding(grammar, at, from)
    return head && { first: head.first, last: end }
  }
  return undefined
}

/** "Trump also", "Trump, however,": where the subject ends. */
function pastAdverbs(grammar: Grammar, at: number, from: number): number {
  let end = at
  for (let steps = 0; steps < 6 && end > from; steps++) {
    const token = grammar.tokens[end - 1]!
    if (token.tag === 'ADV' && !/^(?:who|there|here|how|why|when|where)$/.test(token.lower)) end--
    else if (
      token.lower === ',' &&
      end - 3 >= from &&
      word(grammar, end - 3) === ',' &&
      isLinker(word(grammar, end - 2))
    )
      end -= 3
    else {
      const time = timeEnding(grammar, end, from)
      if (time === undefined) break
      end = time
    }
  }
  return end
}

/** "The board [on Monday] rejected", "critics [today] argue". */
function timeEnding(grammar: Grammar, end: number, from: number): number | undefined {
  const noun = nounAt(grammar, end - 1)
  if (noun === undefined || noun.last !== end || noun.first <= from || !isTimeWord(word(grammar, noun.head)))
    return undefined
  const on = isPreposition(grammar.tokens[noun.first - 1]!)
  const first = on ? noun.first - 1 : noun.first
  const bare =
    on ||
    /^(?:last|this|next|today|yesterday)$/.test(word(grammar, noun.first)) ||
    isTimeWord(word(grammar, noun.first))
  return bare && first > from && nounAt(grammar, first - 1) !== undefined && !/^(?:of)$/.test(word(grammar, first))
    ? first
    : undefined
}

function isLinker(lower: string): boolean {
  return /^(?:however|though|meanwhile|also|too|nevertheless|nonetheless|therefore|instead|moreover|then|still|yet|again|in)$/.test(
    lower,
  )
}

function isRelative(grammar: Grammar, at: number, from: number): boolean {
  const lower = word(grammar, at)
  if (lower === 'who') return true
  if (lower !== 'which' && lower !== 'that') return false
  const before = at - 1 - (word(grammar, at - 1) === ',' ? 1 : 0)
  return before >= from && nounAt(grammar, before) !== undefined
}

/** "[Ann Lee, a fellow at the institute,] said": the comma at the end belongs to the apposition. */
function apposed(grammar: Grammar, end: number, from: number): Subject | undefined {
  const mark = word(grammar, end - 1)
  const dash = isDash(mark)
  let best: Subject | undefined
  let verbs = 0
  for (let at = end - 2; at >= from && end - at < reach; at--) {
    const group = verbAt(grammar, at)
    if (
      group !== undefined &&
      group.first === at &&
      group.finite &&
      !/^(?:who|which|that)$/.test(word(grammar, at - 1))
    )
      verbs++
    if (dash ? !isDash(word(grammar, at)) : word(grammar, at) !== ',') continue
    const next = grammar.tokens[at + 1]!
    const relative = /^(?:who|whose|which|whom)$/.test(next.lower)
    if (verbs > 0 && !relative) break
    if (verbs > 1 + (relative ? 1 : 0)) break
    const head = nounEnding(grammar, at, from)
    if (head === undefined) continue
    if (best !== undefined && !startsApposition(next)) break
    if (hangs(grammar, head.first, from)) continue
    if (/^(?:who|which)$/.test(word(grammar, head.first))) return { ...head, relative: true }
    const own = startsApposition(next) || (relative && identifies(grammar, at + 1))
    best = own ? { ...head, last: end, relative: false } : { ...head, relative: false }
    if (!own || grammar.tokens[head.first]!.tag === 'PRON') break
    if (best !== undefined && word(grammar, head.first - 1) !== ',') break
  }
  return best
}

/** "who is the director of", not "who spoke in Ohio". */
function identifies(grammar: Grammar, at: number): boolean {
  const group = verbAt(grammar, at + 1) ?? verbAt(grammar, at + 2)
  return group !== undefined && (grammar.tokens[group.head]!.lemma === 'be' || !/ing$/.test(word(grammar, group.head)))
}

/** A preposition as far as the tag can be trusted: the tagger gives ADP to conjunctions too. */
function isPreposition({ tag, lower }: Token): boolean {
  return (
    (tag === 'ADP' || lower === 'to') &&
    !/^(?:that|if|whether|than|because|while|as|after|before|since|until|though|although|like|when|where)$/.test(lower)
  )
}

function startsApposition({ tag, lower }: Token): boolean {
  if (/^(?:former|ex|then|himself|herself|themselves|one|both|of)$/.test(lower)) return true
  return (
    tag === 'DET' ||
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'NUM' ||
    tag === 'ADJ' ||
    /^(?:his|her|its|their)$/.test(lower)
  )
}

/** Whether the phrase hangs on a preposition or a verb in front of it, and so cannot be a subject. */
function hangs(grammar: Grammar, first: number, from: number): boolean {
  if (first <= from) return false
  const before = grammar.tokens[first - 1]!
  return isPreposition(before) || (before.form !== undefined && before.tag !== 'AUX')
}

/** The noun phrase that ends right before `end`, with its post-modifiers: "a spokesman for the army", "the man who shot him". */
export function nounEnding(grammar: Grammar, end: number, from: number): Run | undefined {
  let last = end - 1
  if (last < from) return undefined
  if (closesQuotation(grammar, last)) {
    const quotation = grammar.quotations[grammar.quotationOf[last]!]!
    if (quotation.first < from || last - quotation.first > 8) return undefined
    last--
  }
  const own = nounAt(grammar, last)
  if (own === undefined || own.first < from) return undefined
  let first = dated(grammar, own, from) ?? compounded(grammar, own.first, from)
  for (let steps = 0; steps < 8; steps++) {
    const wider = widened(grammar, first, from)
    if (wider === undefined) break
    first = wider
  }
  if (word(grammar, first - 1) === 'of' && first - 2 >= from && quantities.has(word(grammar, first - 2))) first -= 2
  while (
    first > from &&
    /^(?:only|about|nearly|almost|roughly|even|just|some|both|all|approximately|over|around)$/.test(
      word(grammar, first - 1),
    ) &&
    grammar.phraseOf[first - 1]! < 0
  )
    first--
  return { first, last: end }
}

const quantities: ReadonlySet<string> = new Set(
  'most many some all none each any half one few several both much more neither'.split(' '),
)

/** "[a report published] Wednesday": a day behind a participle is no subject. */
function dated(grammar: Grammar, own: Run, from: number): number | undefined {
  const group =
    own.last - own.first < 3 && isTimeWord(word(grammar, own.last - 1)) ? verbAt(grammar, own.first - 1) : undefined
  if (group === undefined || group.finite || group.infinitive) return undefined
  const noun = nounAt(grammar, group.first - 1)
  return noun === undefined || noun.first < from ? undefined : noun.first
}

/** "[state-run Blick newspaper] reported": a participle joined by a hyphen, taken for a verb, belongs to the noun behind it. */
function compounded(grammar: Grammar, first: number, from: number): number {
  const verb = grammar.tokens[first - 1]
  if (first - 3 < from || verb?.form === undefined || word(grammar, first - 2) !== '-') return first
  if (
    grammar.tokens[first - 2]!.end !== verb.start ||
    grammar.tokens[first - 3]!.end !== grammar.tokens[first - 2]!.start
  )
    return first
  const noun = nounAt(grammar, first - 3)
  return noun === undefined ? first - 3 : Math.max(noun.first, from)
}

/** One step to the left over what joins a noun phrase to the one before it. */
function widened(grammar: Grammar, first: number, from: number): number | undefined {
  const before = first - 1
  if (before <= from) return before === from && word(grammar, before) === 'both' ? before : undefined
  const token = grammar.tokens[before]!
  if (isPreposition(token)) {
    const noun = nounAt(grammar, before - 1)
    if (noun !== undefined && noun.first >= from)
      return token.lower === 'of' || !isTimeWord(word(grammar, noun.head)) ? noun.first : undefined
    // "people familiar with the talks", "officials briefed on the matter"
    const middle = grammar.tokens[before - 1]
    const modifier =
      middle !== undefined &&
      (middle.tag === 'ADJ' || middle.form === 'participle' || middle.form === 'gerund' || middle.form === 'past')
    const head = modifier ? nounAt(grammar, before - 2) : undefined
    return head !== undefined && head.first >= from ? head.first : undefined
  }
  if (token.tag === 'CCONJ' && (token.lower === 'and' || token.lower === 'or' || token.lower === '&')) {
    const noun = nounAt(grammar, before - 1)
    if (noun === undefined || noun.first < from) return undefined
    const start = grammar.tokens[noun.first - 1]
    const list = listStart(grammar, noun.first, from)
    if (list !== undefined) return list
    const free =
      noun.first === from ||
      (start !== undefined &&
        (start.tag === 'PUNCT' || start.tag === 'SCONJ' || start.tag === 'CCONJ' || start.lower === 'both'))
    return free ? noun.first : undefined
  }
  const group = verbAt(grammar, before)
  if (group === undefined || group.first - 1 < from) return undefined
  const form = grammar.tokens[group.first]!.form
  if (!group.finite && !group.infinitive && (form === 'gerund' || form === 'participle')) {
    const noun = nounAt(grammar, group.first - 1)
    return noun !== undefined && noun.first >= from ? noun.first : undefined
  }
  // "the man who shot the officer said"
  if (/^(?:who|that)$/.test(word(grammar, group.first - 1))) {
    const noun = nounAt(grammar, group.first - 2)
    return noun !== undefined && noun.first >= from && grammar.tokens[noun.head]!.tag !== 'PRON'
      ? noun.first
      : undefined
  }
  return undefined
}

/** "[Experts on arms] and trade", "[people in Kyiv] and Lviv": what "and" joins hangs on a preposition of the subject, which opens the clause. */
function listStart(grammar: Grammar, first: number, from: number): number | undefined {
  let start = first
  for (let steps = 0; steps < 4; steps++) {
    const preposition = start - 1
    if (preposition <= from || !/^(?:of|on|in|from|for|at)$/.test(word(grammar, preposition))) break
    const noun = nounAt(grammar, preposition - 1)
    if (noun === undefined || noun.first < from) return undefined
    start = noun.first
  }
  const opens = start === from || /^(?:PUNCT|SCONJ|CCONJ)$/.test(grammar.tokens[start - 1]!.tag)
  return start < first && opens ? start : undefined
}

/** The noun phrase that starts at `at`, with all that belongs to it up to `end`: "…,” said [Ann Lee, a fellow at the institute]." */
export function nounStarting(grammar: Grammar, at: number, end: number): Run | undefined {
  let noun = nounAt(grammar, at)
  let first = at
  if (noun === undefined && /^(?:both|about|some|nearly|all)$/.test(word(grammar, at))) noun = nounAt(grammar, at + 1)
  if (noun === undefined || (noun.first !== at && noun.first !== at + 1)) return undefined
  if (noun.first < first) first = noun.first
  let last = noun.last
  let apposed = false
  for (let steps = 0; steps < 24 && last < end; steps++) {
    const token = grammar.tokens[last]!
    const next = nounAt(grammar, last + 1)
    const joined = next !== undefined && next.first === last + 1 && next.last <= end ? next : undefined
    if (token.lower === '(') {
      let close = last + 1
      while (close < end && close - last < reach && word(grammar, close) !== ')') close++
      if (word(grammar, close) !== ')') break
      last = close + 1
    } else if (token.tag === 'ADP' || token.lower === 'to') {
      if (joined === undefined) break
      const time = isTimeWord(word(grammar, joined.head)) || isTimeWord(word(grammar, joined.first))
      if (time || !(apposed ? true : /^(?:of|for|from|with|at|behind)$/.test(token.lower))) break
      if (!apposed && /^(?:at|with)$/.test(token.lower) && !isRoleLike(grammar, noun.head)) break
      last = joined.last
    } else if (token.tag === 'CCONJ') {
      if (joined === undefined || startsClause(grammar, joined.last, end)) break
      last = joined.last
    } else if (token.lower === ',') {
      const after = grammar.tokens[last + 1]
      if (after === undefined || last + 1 >= end) break
      if (/^(?:who|whose|which)$/.test(after.lower)) {
        if (isReported(grammar, last + 2, end)) break
        const relative = relativeEnd(grammar, last + 2, end)
        if (relative > last + 2) last = relative
        break
      }
      const origin = apposed && /^(?:of|from)$/.test(after.lower)
      if (!origin && (!startsApposition(after) || isTimeWord(after.lower))) break
      const inner = nounAt(grammar, last + 1)
      if (origin) {
        const place = nounAt(grammar, last + 2)
        if (place === undefined) break
        last = place.last
      } else if (inner === undefined || isTimeWord(word(grammar, inner.head)) || startsClause(grammar, inner.last, end))
        break
      else last = inner.last
      apposed = true
    } else if (/^(?:who|whose)$/.test(token.lower)) {
      last = relativeEnd(grammar, last + 1, end)
      break
    } else if (
      apposed &&
      (token.form === 'participle' || token.form === 'gerund' || token.form === 'past') &&
      joined !== undefined
    )
      last = joined.last
    else break
  }
  return { first, last: Math.min(last, end) }
}

/** "Ann Lee, who adds that …": the relative clause is an attribution of its own. */
function isReported(grammar: Grammar, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 4); index++) {
    const group = verbAt(grammar, index)
    if (group !== undefined) return reportingVerbs.get(grammar.tokens[group.head]!.lemma)?.has('that') === true
  }
  return false
}

/** A relative clause ends with its sentence, or with a comma. */
function relativeEnd(grammar: Grammar, at: number, end: number): number {
  for (let index = at; index < end; index++) {
    if (word(grammar, index) === ',' && /^(?:a|an|the)$/.test(word(grammar, index + 1))) continue
    if (/^[,.;:]$/.test(word(grammar, index)) || word(grammar, index) === '"') return index
  }
  return end
}

function isRoleLike(grammar: Grammar, head: number): boolean {
  return grammar.tokens[head]!.tag === 'NOUN'
}

/** A finite verb right behind a noun phrase. */
export function startsClause(grammar: Grammar, at: number, end: number): boolean {
  let index = at
  while (index < end && index - at < 3 && grammar.tokens[index]!.tag === 'ADV') index++
  const group = index < end ? verbAt(grammar, index) : undefined
  return group?.finite === true
}

export function isTimeWord(lower: string): boolean {
  return timeWords.has(lower)
}

const timeWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'today yesterday tomorrow tonight morning afternoon evening night week weekend month year day hour minute moment time'
  ).split(' '),
)

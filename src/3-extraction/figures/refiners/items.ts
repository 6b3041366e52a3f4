/**
 * What is counted, as a run of tokens behind the amount: "killed and wounded combatants", "rounds of ammunition", "(of) them",
 * "$1.9 billion in earnings". Where nothing stands behind it, the subject of the clause: "That casualty figure may have reached 40,000".
 */
import type { Word } from '#types/analysis.ts'
import { phraseFrom } from '#types/analysis.ts'
import { type Draft, isTime, type Refiner, type Run, type Scene } from '../draft.ts'

export const refineItem: Refiner = (draft, scene) => {
  const { kind } = draft.amount
  if (kind === 'duration' || kind === 'age' || kind === 'score') return draft
  const run = itemBehind(draft, scene)
  if (run !== undefined) return { ...draft, item: run, last: Math.max(draft.last, run.last) }
  return draft
}

/** Run last, once changes are known. */
export const refineSubject: Refiner = (draft, scene) => {
  const { kind } = draft.amount
  if (draft.item !== undefined || kind === 'duration' || kind === 'age' || kind === 'score') return draft
  const item = nounBefore(draft, scene) ?? objectOf(draft, scene) ?? subjectOf(draft, scene)
  return item === undefined ? draft : { ...draft, item }
}

function itemBehind(draft: Draft, scene: Scene): Run | undefined {
  const { tokens } = scene.analysis
  const { kind } = draft.amount
  let at = draft.last
  const joint = tokens[at]
  if (joint === undefined || joint.sentence !== tokens[draft.first]!.sentence) return undefined
  if (isClosingQuote(joint) && opensInside(tokens, draft)) at++
  else if (/^[“"]$/.test(joint.lower) && joint.spaced && tokens[at + 1]?.spaced === false) at++ // the four “loopholes”
  const lower = tokens[at]?.lower
  if (lower === '-' && !tokens[at]!.spaced && kind !== 'share') {
    // "a six-member panel": what is counted is tied to the number.
    const tied = tokens[at + 1]
    return tied !== undefined &&
      !tied.spaced &&
      /^(?:NOUN|VERB)$/.test(tied.tag) &&
      !/ed$/.test(tied.lower) &&
      kind === 'count'
      ? { first: at + 1, last: at + 2 }
      : undefined
  }
  if (lower === 'of' || (lower === 'out' && tokens[at + 1]?.lower === 'of'))
    return partOf(tokens, lower === 'of' ? at + 1 : at + 2, scene)
  if (kind === 'money' && lower === 'worth' && tokens[at + 1]?.lower === 'of') return nounRun(scene, at + 2, true)
  if (kind === 'money' && lower === 'in') return spentOn(scene, at + 1)
  if (kind === 'share' && draft.amount.unit !== undefined)
    return isTied(tokens[at]) ? nounRun(scene, at, true) : undefined
  if (kind === 'share' && isRatio(tokens, draft)) return nounRun(scene, at, true) // "one in five phones"
  if (kind === 'share' && isTied(tokens[at]) && tokens[at]!.tag === 'NOUN' && tokens[at - 2]?.lower === '-')
    return { first: at, last: at + 1 } // "a two-thirds majority"
  if (kind === 'share')
    return /^(?:the|its|their|his|her|our|all|those|these)$/.test(lower ?? '') ? nounRun(scene, at, true) : undefined
  if (kind === 'measure') return undefined
  return nounRun(scene, at, true)
}

/** "two in five", "nine out of ten" */
function isRatio(tokens: readonly Word[], { amount: { number } }: Draft): boolean {
  for (let at = number.first + 1; at < number.last - 1; at++) if (/^(?:in|of)$/.test(tokens[at]!.lower)) return true
  return false
}

/** "21 of the more than 200 schoolgirls", "one of them", "$5 million of aid": to the end of that phrase. */
function partOf(tokens: readonly Word[], at: number, scene: Scene): Run | undefined {
  let start = at
  if (isTime(scene, at)) {
    // "one of the year's biggest deals"
    while (start < at + 4 && isTime(scene, start)) start++
    if (tokens[start - 1]?.lower !== "'s" && tokens[start]?.lower !== "'s") return undefined
    if (tokens[start]?.lower === "'s") start++
  }
  const owned = pastOwner(tokens, start)
  const from = owned > start ? owned : at
  start = owned
  while (
    start < at + 4 &&
    /^(?:more|than|at|least|about|around|nearly|the|all|some|over|up|to|its|their|his|her|our|these|those|an|estimated)$/.test(
      tokens[start]?.lower ?? '',
    )
  )
    start++
  if (/^(?:those|these)$/.test(tokens[at]?.lower ?? '') && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.tag ?? ''))
    return { first: at, last: at + 1 }
  if (/^(?:them|us|you|whom|which|it)$/.test(tokens[at]?.lower ?? '')) return { first: at, last: at + 1 }
  while (
    start < at + 8 &&
    (/^[\d,.]+$/.test(tokens[start]?.lower ?? '') ||
      tokens[start]?.tag === 'NUM' ||
      /^(?:last|past|next|first|other|remaining)$/.test(tokens[start]?.lower ?? ''))
  )
    start++
  const run = nounRun(scene, start, true)
  if (run === undefined) return undefined
  return { first: /^(?:the|a|an)$/.test(tokens[from]!.lower) ? from + 1 : from, last: run.last }
}

/** "1,700 of the bank's 9,400 staff": to the number, past whose they are. */
function pastOwner(tokens: readonly Word[], at: number): number {
  for (let index = at; index < at + 5; index++)
    if (tokens[index]?.lower === "'s" && tokens[index + 1]?.tag === 'NUM') return index + 1
  return at
}

/** "$1.9 billion in earnings", "in military aid": a bare noun, no date, no name. */
function spentOn(scene: Scene, at: number): Run | undefined {
  const token = scene.analysis.tokens[at]
  if (token === undefined || scene.taken[at] !== 0 || (token.tag !== 'NOUN' && token.tag !== 'ADJ')) return undefined
  if (
    /^(?:trading|cash|dealings|order|addition|return|total|exchange|response|case|part|front|recent|terms|fact)$/.test(
      token.lower,
    )
  )
    return undefined
  // "fell to $254 in early trading"
  if (/^(?:trading|trade|dealings)$/.test(scene.analysis.tokens[at + 1]?.lower ?? '')) return undefined
  return nounRun(scene, at, true)
}

/** A noun phrase from token `first`: modifiers up to the head noun, then "of" and its noun. Undefined where none starts here. */
function nounRun(scene: Scene, first: number, withOf: boolean): Run | undefined {
  const { tokens, sentences } = scene.analysis
  const start = tokens[first]
  if (start === undefined) return undefined
  const limit = Math.min(sentences[start.sentence]!.last, first + 14)
  let head = -1
  let at = first
  while (at < limit && (!isTime(scene, at) || (at === first && periodic.test(start.lower)))) {
    const token = tokens[at]!
    if (head >= 0 && /ed$/.test(token.lower) && tokens[at + 1]?.lower === 'by') break // "girls abducted by"
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || isPluralBehindNumber(tokens, at, first, head)) {
      if (head >= 0 && isVerbBehindPlural(tokens, at, head)) break
      if (head >= 0 && token.tag === 'PROPN' && tokens[head]!.tag === 'NOUN' && /[^s]s$/.test(tokens[head]!.lower))
        break
      head = at
    } else if (!mayModify(tokens, at, limit, head >= 0)) break
    at++
  }
  if (head < 0) return nominal(tokens, first, limit)
  const last = withOf ? ofPhrase(scene, head + 1, limit) : head + 1
  return { first, last }
}

/** "500 million monthly users": part of what is counted, though it is a time too. */
const periodic = /^(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual)$/

/** "nine saves", "39 home runs": behind a number, or a noun in the singular that a number counts, a third person is the plural of a noun. */
function isPluralBehindNumber(tokens: readonly Word[], at: number, first: number, head: number): boolean {
  const token = tokens[at]!
  if (token.tag !== 'VERB' || token.form !== 'present' || !/[^s]s$/.test(token.lower) || !token.spaced) return false
  const number = tokens[first - 1]
  if (number?.tag !== 'NUM' || number.lower === 'one' || number.lower === '1') return false
  if (at === first) return true
  const { lower, tag } = tokens[at - 1]!
  return (
    head === first && at === first + 1 && tag === 'NOUN' && !/s$|^(?:people|men|women|children|percent)$/.test(lower)
  )
}

/** "the two countries share a border": behind a plural, a bare noun with an article behind it is the verb. */
function isVerbBehindPlural(tokens: readonly Word[], at: number, head: number): boolean {
  return (
    head === at - 1 &&
    tokens[at]!.tag === 'NOUN' &&
    /[^s]s$/.test(tokens[head]!.lower) &&
    !/s$/.test(tokens[at]!.lower) &&
    (/^(?:a|an|the|its|their|his|her)$/.test(tokens[at + 1]?.lower ?? '') ||
      /^(?:NUM|SYM)$/.test(tokens[at + 1]?.tag ?? ''))
  )
}

/** The words that may stand before or between the nouns of a phrase. */
function mayModify(tokens: readonly Word[], at: number, limit: number, afterHead: boolean): boolean {
  const token = tokens[at]!
  const next = at + 1 < limit ? tokens[at + 1] : undefined
  if (next === undefined) return false
  if (token.lower === '-' && !token.spaced) return !next.spaced
  if (token.lower === "'s" || token.lower === "'")
    return token.tag === 'PART' || token.lower === "'s" ? next.tag !== 'PUNCT' && next.form === undefined : false
  if (!token.spaced && tokens[at - 1]?.lower === '-') return leadsToNoun(tokens, at + 1, limit)
  if (token.tag === 'NUM' && /^'s?$/.test(tokens[at - 1]?.lower ?? '')) return leadsToNoun(tokens, at + 1, limit) // "the chamber's 120 seats"
  if (token.lower === 'per' || token.lower === 'a' || token.lower === 'an') return false
  if (token.tag === 'ADJ')
    return (
      !/^(?:due|likely|able|ready|such|worth|ago|long|later|earlier)$/.test(token.lower) &&
      (!afterHead || leadsToNoun(tokens, at + 1, limit))
    )
  if (token.form === 'participle' || token.form === 'gerund' || (token.form === 'past' && !afterHead))
    return !afterHead && leadsToNoun(tokens, at + 1, limit)
  if (token.tag === 'ADV' && periodic.test(token.lower)) return !afterHead && leadsToNoun(tokens, at + 1, limit)
  if (token.tag === 'ADV')
    return !afterHead && (next.tag === 'ADJ' || next.form === 'participle') && leadsToNoun(tokens, at + 1, limit)
  if (token.lower === 'and' || token.lower === 'or') {
    const before = tokens[at - 1]!
    return !afterHead && before.tag === next.tag && before.tag !== 'NOUN' && leadsToNoun(tokens, at + 1, limit)
  }
  if (/^(?:other|more|additional|further|extra|fewer|less)$/.test(token.lower))
    return !afterHead && leadsToNoun(tokens, at + 1, limit)
  return false
}

/** Within a few modifiers comes a noun. */
function leadsToNoun(tokens: readonly Word[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(from + 4, limit); at++) {
    const { tag, form, lower } = tokens[at]!
    if (tag === 'NOUN' || tag === 'PROPN') return true
    if (
      tag !== 'ADJ' &&
      form !== 'participle' &&
      form !== 'past' &&
      form !== 'gerund' &&
      lower !== 'and' &&
      lower !== '-'
    )
      return false
  }
  return false
}

/** "120 wounded", "30 others", "40 dead", "20 more": no noun, the word itself counts. */
function nominal(tokens: readonly Word[], first: number, limit: number): Run | undefined {
  const token = tokens[first]
  if (token === undefined || first >= limit) return undefined
  return /^(?:wounded|dead|injured|others|missing|killed|unaccounted|homeless|displaced|arrested|detained)$/.test(
    token.lower,
  ) && token.spaced
    ? { first, last: first + 1 }
    : undefined
}

/** "rounds | of ammunition", "members | of the Duma": the noun phrase behind "of", when it is near. */
function ofPhrase(scene: Scene, at: number, limit: number): number {
  const { analysis, taken } = scene
  if (at >= limit || analysis.tokens[at]?.lower !== 'of' || at + 1 >= limit || taken[at + 1] !== 0) return at
  const phrase = analysis.phrases[phraseFrom(analysis, at + 1)]
  if (phrase?.kind !== 'noun' || phrase.first !== at + 1 || analysis.tokens[at + 1]!.tag === 'NUM') return at
  return phrase.last - at > 8 ? at : phrase.last
}

function isTied(token: Word | undefined): boolean {
  return (
    token?.spaced === true &&
    (token.tag === 'NOUN' || token.tag === 'ADJ') &&
    !/^(?:higher|lower|more|less|fewer)$/.test(token.lower)
  )
}

function isClosingQuote(token: Word): boolean {
  return /^["”’']$/.test(token.lower) && !token.spaced
}

/** A quotation mark stands right before the number: “12” people. */
function opensInside(tokens: readonly Word[], { first }: Draft): boolean {
  return /^["“‘']$/.test(tokens[first - 1]?.lower ?? '')
}

/** "a tax credit worth $140 million", "losses of around $3 billion", "a population of 5 million": the noun right before. */
function nounBefore(draft: Draft, { analysis }: Scene): Run | undefined {
  const { tokens, phrases } = analysis
  let joint = draft.first - 1
  while (
    joint > draft.first - 4 &&
    /^(?:an?|the|more|than|only|just|over|about|around|up|to)$/.test(tokens[joint]?.lower ?? '')
  )
    joint--
  const { lower = '' } = tokens[joint] ?? {}
  if (
    (lower !== 'of' && lower !== 'worth' && lower !== 'totalling' && lower !== 'totaling') ||
    tokens[joint]!.sentence !== tokens[draft.first]!.sentence
  )
    return undefined
  let index = Math.min(phraseFrom(analysis, joint), phrases.length - 1)
  while (index >= 0 && phrases[index]!.last > joint) index--
  const phrase = phrases[index]
  if (phrase?.kind !== 'noun' || joint - phrase.last > 1) return undefined
  const head = tokens[phrase.head]!
  if ((head.tag !== 'NOUN' && head.tag !== 'PROPN') || (lower === 'of' && loose.test(head.lower))) return undefined
  const article = phrase.last - phrase.first > 1 && /^(?:DET|PRON)$/.test(tokens[phrase.first]!.tag)
  return { first: article ? phrase.first + 1 : phrase.first, last: phrase.last }
}

/** Nouns before "of" that say how the figure was come by, not what it counts. */
const loose =
  /^(?:half|thirds?|quarters?|fifths?|total|number|average|mean|median|maximum|minimum|record|rate|result|kind|sort|lot|order|region|excess|end|start|beginning|part|most|some|all|any|each|increase|decrease|rise|fall|drop|jump|gain|decline|age|sum|amount|tune|vicinity|neighborhood|aid|loss|growth|cut|reduction|hike|surge|because|instead|speed)$/

/** "put the dead at 118", "tripled its headcount to 4,800": what is put or moved there stands between verb and preposition. */
function objectOf(draft: Draft, { analysis }: Scene): Run | undefined {
  const { tokens } = analysis
  const joint = draft.first - 1
  const { lower, sentence } = tokens[joint] ?? { lower: '', sentence: -1 }
  const put = lower === 'at'
  if ((!put && !(lower === 'to' && draft.change !== undefined)) || sentence !== tokens[draft.first]!.sentence)
    return undefined
  let first = joint
  while (first > joint - 5 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]?.tag ?? '')) first--
  const article = tokens[first - 1]
  const verb = tokens[first - (/^(?:DET|PRON)$/.test(article?.tag ?? '') ? 2 : 1)]
  if (first === joint || article?.sentence !== sentence || verb?.tag !== 'VERB') return undefined
  if (
    put
      ? !/^(?:put|place|estimate|set|assess|cap)$/.test(verb.lemma)
      : /^(?:add|give|offer|send|sell)$/.test(verb.lemma)
  )
    return undefined
  return { first, last: joint }
}

/** "America's prison population stood at 200,000": the subject of a verb that tells a level, amount close behind the verb. */
function subjectOf(draft: Draft, scene: Scene): Run | undefined {
  const { tokens, phrases } = scene.analysis
  const { sentence } = tokens[draft.first]!
  let index = Math.min(phraseFrom(scene.analysis, draft.first), phrases.length - 1)
  while (index >= 0 && phrases[index]!.last > draft.first) index--
  while (index >= 0 && /fold$/.test(tokens[phrases[index]!.last - 1]!.lower)) index-- // "rose fivefold, to 1,050"
  const verb = phrases[index]
  if (verb?.kind !== 'verb' || draft.first - verb.last > 5) return undefined
  const told =
    verb.passive &&
    tokens[draft.first - 1]?.lower === 'at' &&
    /^(?:estimate|value|put|set|price|project|assess|cap)$/.test(tokens[verb.head]!.lemma)
  if (!told && !level.test(tokens[verb.head]!.lemma)) return undefined
  if (
    draft.amount.kind !== 'share' &&
    /^(?:gain|lose|pass|add|near|double|shed|advance|go|measure)$/.test(tokens[verb.head]!.lemma)
  )
    return undefined
  while (
    index >= 0 &&
    (phrases[index]!.kind === 'verb' || isTime(scene, phrases[index]!.head) || isDegree(tokens, phrases[index]!))
  )
    index--
  const last = phrases[index]
  if (last === undefined || tokens[last.first]!.sentence !== sentence || verb.first - last.last > 8) return undefined
  let head = last
  while (
    index > 0 &&
    /^(?:of|to|in|for|from|on|against|by|with|at|per)$/.test(tokens[head.first - 1]?.lower ?? '') &&
    phrases[index - 1]!.kind === 'noun' &&
    phrases[index - 1]!.last === head.first - 1
  )
    head = phrases[--index]!
  if (head.kind !== 'noun' || tokens[head.first]!.sentence !== sentence) return undefined
  const { tag } = tokens[head.head]!
  if ((tag !== 'NOUN' && tag !== 'PROPN') || /^(?:half|third|thirds|quarter|quarters)$/.test(tokens[head.head]!.lower))
    return undefined
  if (tag === 'PROPN' && draft.amount.kind === 'share' && /^(?:come|trail|go|be)$/.test(tokens[verb.head]!.lemma))
    return undefined // "Smith comes in at 9 percent"
  const article = head.last - head.first > 1 && /^(?:DET|PRON)$/.test(tokens[head.first]!.tag)
  return { first: article ? head.first + 1 : head.first, last: last.last }
}

/** "cases more than doubled": no noun. */
function isDegree(tokens: readonly Word[], { first, last }: Run): boolean {
  for (let at = first; at < last; at++) if (!/^(?:more|less|than|nearly|almost)$/.test(tokens[at]!.lower)) return false
  return true
}

/** Verbs whose subject is what the number measures. */
const level =
  /^(?:be|stand|reach|rise|fall|total|number|remain|climb|hit|increase|grow|drop|exceed|cost|amount|come|decline|decrease|jump|surge|soar|plunge|tumble|slip|gain|lose|average|approach|top|surpass|dip|slide|shrink|swell|sink|measure|weigh|contract|expand|double|triple|quadruple|balloon|spike|slow|dwindle|go|near|pass|add|advance|ease|plummet|rally|shed)$/

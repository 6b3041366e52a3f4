/** Whether the clause around a time looks back or ahead: "met on Wednesday", "will meet on Tuesday", "could hinge on Tuesday's election". */
import { phraseFrom, type VerbGroup, type Wording } from '#types/analysis.ts'
import type { Draft } from '../draft.ts'

/** "plans to sell" only leans ahead: for a weekday that is enough, for a month the nearest one counts. */
export type Direction = 'back' | 'ahead' | 'leaning ahead' | 'open'

/** How many phrases are looked at on either side: clauses are short, hostile sentences are not. */
const reach = 12

export function directionOf(analysis: Wording, { first, last }: Draft): Direction {
  const sentence = analysis.tokens[first]!.sentence
  // "extended its deadline until Tuesday": whatever the verb, the end was still to come.
  const lead = analysis.tokens[first - 1]?.lower ?? ''
  if (lead === 'until' || lead === 'till' || lead === 'effective')
    return first - 1 === analysis.sentences[sentence]!.first ? ofNext(analysis, last, sentence) : 'leaning ahead'
  if (lead === 'since') return 'back'
  // "loans through January"
  if (lead === 'through') return 'leaning ahead'
  // "to recover from Monday night's debate"
  if (lead === 'from' && analysis.tokens[last]?.lower === "'s") return 'back'
  const at = phraseFrom(analysis, first)
  const before = verbGroup(analysis, at - 1, -1, sentence)
  const after = verbGroup(analysis, at, 1, sentence, last)
  // "Tuesday's election" belongs to what governs it; a time that opens its clause to the verb that follows.
  const opens = before === undefined || isBoundary(analysis, before.last, first)
  const group = opens ? (after ?? before) : before
  if (group === undefined) return 'open'
  // "let's beat them in June"
  if (wordIs(analysis.tokens[group.first - 1], "'s") && wordIs(analysis.tokens[group.first - 2], 'let'))
    return 'leaning ahead'
  const direction = ofGroup(analysis, group)
  if (direction === 'open' && isYetToCome(analysis, group, first)) return 'leaning ahead'
  // "they meet on Monday": the plain present with a day behind it tells of a plan.
  return direction === 'open' && group === before && !describes(analysis, last) && isPlan(analysis, group)
    ? 'leaning ahead'
    : direction
}

/** "it said Monday", "officials announced on Tuesday": when something was said, whatever it was about. */
export function isSaid(analysis: Wording, { first, last }: Draft): boolean {
  const { tokens } = analysis
  const at = phraseFrom(analysis, first)
  const sentence = tokens[first]!.sentence
  return [verbGroup(analysis, at - 1, -1, sentence), verbGroup(analysis, at, 1, sentence, last)].some(
    (group) => group !== undefined && says.has(tokens[group.head]!.lemma),
  )
}

/** "opened on 1 January", not "declared a dividend payable 1 January" or "moved the vote to 1 January". */
export function isTold(analysis: Wording, { first }: Draft): boolean {
  const { tokens, phrases } = analysis
  const group = phrases[phraseFrom(analysis, first) - 1]
  if (group?.kind !== 'verb' || !group.finite || group.tense !== 'past' || group.negated) return false
  if (tokens[group.head]!.sentence !== tokens[first]!.sentence || planned.has(tokens[group.head]!.lower)) return false
  return group.last === first || (group.last === first - 1 && /^(?:on|in)$/.test(tokens[first - 1]!.lower))
}

const says: ReadonlySet<string> = new Set(
  'say tell announce report add note warn declare state confirm deny write claim argue insist acknowledge reveal disclose estimate rule vote quote release publish speak'.split(
    ' ',
  ),
)

/** "Until Thursday, they had …": the verb comes after. */
function ofNext(analysis: Wording, last: number, sentence: number): Direction {
  const group = verbGroup(analysis, phraseFrom(analysis, last), 1, sentence, last)
  return group === undefined ? 'open' : ofGroup(analysis, group)
}

/** "Monday's debate", "a Monday debate": the day belongs to the debate, not to the verb. */
function describes({ tokens }: Wording, last: number): boolean {
  const next = tokens[last]
  return next !== undefined && (next.lower === "'s" || next.tag === 'NOUN')
}

/** "if he is the nominee in November", "the hearing is on Friday", "is up for election in May": present, and not now. */
function isYetToCome(analysis: Wording, group: VerbGroup, at: number): boolean {
  const { tokens } = analysis
  if (wordIs(tokens[group.last], 'up') && wordIs(tokens[group.last + 1], 'for')) return true
  if (!group.finite || group.tense !== 'present') return false
  return (
    (group.last <= at && isCondition(analysis, group) && !hasComma(analysis, group.last, at)) ||
    (tokens[group.head]!.lemma === 'be' && isPredicate(analysis, group.last, at))
  )
}

function wordIs(token: Wording['tokens'][number] | undefined, word: string): boolean {
  return token?.lower === word
}

/** Nothing but a preposition between "is" and the time: when it is. */
function isPredicate({ tokens }: Wording, from: number, at: number): boolean {
  if (from >= at || at - from > 2 || /^(?:since|from|for|like|of)$/.test(tokens[from]!.lower)) return false
  for (let index = from; index < at; index++) if (tokens[index]!.tag !== 'ADP') return false
  return true
}

/** "If he lies, his speech in November did it": the clause is over. */
function hasComma({ tokens }: Wording, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 60); index++) if (tokens[index]!.lower === ',') return true
  return false
}

/** How many words stand before the verb of a clause that "if" opens. */
const longestSubject = 8

/** "if", "once" and "when" before a present tense: what has not happened. */
function isCondition({ tokens }: Wording, { first }: VerbGroup): boolean {
  const { sentence } = tokens[first]!
  for (let index = first - 1; index >= first - longestSubject; index--) {
    const token = tokens[index]
    if (token === undefined || token.sentence !== sentence || token.form !== undefined || token.lower === ',')
      return false
    if (/^(?:if|unless|once|when)$/.test(token.lower)) return true
  }
  return false
}

function isPlan({ tokens }: Wording, group: VerbGroup): boolean {
  const { lemma } = tokens[group.head]!
  return group.finite && group.tense === 'present' && !group.passive && !told.has(lemma)
}

function verbGroup(analysis: Wording, from: number, step: 1 | -1, sentence: number, last = 0): VerbGroup | undefined {
  let named: VerbGroup | undefined
  for (
    let index = from, seen = 0;
    index >= 0 && index < analysis.phrases.length && seen < reach;
    index += step, seen++
  ) {
    const phrase = analysis.phrases[index]!
    if (analysis.tokens[phrase.first]!.sentence !== sentence) return named
    if (phrase.kind !== 'verb' || (step > 0 && phrase.first < last)) continue
    // "9 am"
    if (analysis.tokens[phrase.head]!.lower === 'am' && analysis.tokens[phrase.first - 1]?.tag === 'NUM') continue
    if (!isNamed(analysis, phrase)) return phrase
    // In a headline every word has its capital: better such a verb than none.
    named ??= phrase
  }
  return named
}

/** "told Capital Download": a capital inside a sentence is no verb's. */
function isNamed(analysis: Wording, { first, head }: VerbGroup): boolean {
  const { sentence, start, form } = analysis.tokens[head]!
  return (
    (form === 'base' || form === 'present') &&
    first === head &&
    first !== analysis.sentences[sentence]!.first &&
    /^\p{Lu}\p{Ll}/u.test(analysis.document.text.slice(start, start + 4))
  )
}

/** A comma or a conjunction between the verb and the time: a new clause may have begun. */
function isBoundary({ tokens }: Wording, from: number, to: number): boolean {
  if (to - from > 60) return true
  for (let index = from; index < to; index++) {
    const { lower, tag } = tokens[index]!
    if (lower === ';' || lower === ':' || lower === '--' || lower === '—') return true
    if (tag === 'SCONJ' && lower !== 'as') return true
    // "…, and by Saturday the site was down": the clause goes on behind the time.
    if (lower === ',' && tokens[index + 1]?.tag === 'CCONJ' && tokens[index + 2]?.tag === 'ADP') return true
  }
  return false
}

function ofGroup(analysis: Wording, group: VerbGroup): Direction {
  const { tokens } = analysis
  const words = [tokens[group.head]!.lower, tokens[group.last]?.lower ?? '']
  if (group.tense === 'past' && group.perfect && tokens[group.first]!.lower === 'had') return 'back'
  if (planned.has(words[0]!) && words[1] === 'for') return 'ahead'
  if (group.modal !== undefined) return group.perfect ? 'back' : 'ahead'
  if (
    words.some((word) => planned.has(word)) &&
    group.tense !== 'none' &&
    (group.passive || tokens[group.head]!.tag === 'AUX' || tokens[group.head]!.lemma === 'be')
  )
    return 'ahead'
  if (group.tense !== 'none' && !group.passive && plannedLemmas.has(tokens[group.head]!.lemma))
    return tokens[group.first]!.lower === 'had' ? 'back' : 'leaning ahead'
  if (group.infinitive) return leansAhead(analysis, group)
  if (group.tense === 'past') return 'back'
  if (group.tense === 'future') return 'ahead'
  if (group.tense === 'none') {
    const head = tokens[group.head]!
    if (planned.has(head.lower)) return 'ahead'
    if (head.form === 'gerund') return asGoverned(analysis, group)
    return head.form === 'participle' || head.form === 'past' ? 'back' : 'open'
  }
  return 'open'
}

/** "will start selling on Monday", "is to resume trading on Tuesday": a gerund right behind its verb lies where that verb does. */
function asGoverned(analysis: Wording, group: VerbGroup): Direction {
  const sentence = analysis.tokens[group.first]!.sentence
  const governor = verbGroup(analysis, phraseFrom(analysis, group.first) - 1, -1, sentence)
  // "can take part in planning for the summit in April"
  const led = /^(?:ADP|SCONJ)$/.test(analysis.tokens[group.first - 1]?.tag ?? '') ? 1 : 0
  return governor?.last === group.first - led && analysis.tokens[governor.head]!.form !== 'gerund'
    ? ofGroup(analysis, governor)
    : 'open'
}

/** "plans to meet on Tuesday" looks ahead, "was forced to resign on Tuesday" does not. */
function leansAhead(analysis: Wording, group: VerbGroup): Direction {
  const sentence = analysis.tokens[group.first]!.sentence
  const governor = verbGroup(analysis, phraseFrom(analysis, group.first) - 1, -1, sentence)
  // "guidelines to be published in November"
  if (group.passive && analysis.tokens[group.first - 2]?.tag === 'NOUN') return 'leaning ahead'
  if (governor === undefined) return 'open'
  if (analysis.tokens[governor.first]!.lower === 'had') return 'back'
  const lemma = analysis.tokens[governor.head]!.lemma
  if (planned.has(analysis.tokens[governor.head]!.lower) || plans.has(lemma)) return 'leaning ahead'
  return governor.tense === 'past' ? 'back' : 'leaning ahead'
}

const planned: ReadonlySet<string> = new Set('scheduled due expected slated set planned poised'.split(' '))
const plans: ReadonlySet<string> = new Set(
  'plan intend agree hope want promise vow pledge prepare expect order ask urge'.split(' '),
)
const plannedLemmas: ReadonlySet<string> = new Set('plan schedule expect intend'.split(' '))

/** Present tense of what was said or is so: no plan. */
const told: ReadonlySet<string> = new Set(
  "be say have report tell show write know believe think note add claim argue insist warn suggest state do seem appear remain 's is are".split(
    ' ',
  ),
)

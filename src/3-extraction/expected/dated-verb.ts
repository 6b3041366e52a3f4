/**
 * A verb that looks ahead, with its date: "will vote on Thursday", "plans to engage the troops in combat in the upcoming days", "is due to expire next month".
 * The span runs from the verb that names what is expected to the date or the end of its clause.
 */
import { type Analysis, phraseFrom, sentenceAt, tokenFrom, type VerbGroup } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import { looksAhead } from './looks-ahead.ts'

/** `today`: the date is the day of publication; then a present must be a verb of appointments ("faces a vote on Tuesday"), and "could" is no appointment. */
export function datedVerb(analysis: Analysis, time: Time, today = false): Span | undefined {
  const { phrases, tokens } = analysis
  const sentence = sentenceAt(analysis, time.start)!
  const at = phraseFrom(analysis, tokenFrom(analysis, time.start))
  const inSentence = (index: number) =>
    phrases[index] !== undefined && phrases[index]!.first >= sentence.first && phrases[index]!.first < sentence.last
  // Behind the verb is the usual place: the nearest group before the date decides, whether it looks ahead or back.
  for (let index = Math.min(at, phrases.length - 1); inSentence(index) && at - index < 9; index--) {
    const phrase = phrases[index]!
    if (phrase.kind !== 'verb' || phrase.start >= time.start || phrase.end > time.start) continue
    if (!phrase.finite && !phrase.infinitive) continue
    if (crossesClause(analysis, phrase, time)) return undefined
    return namesDoing(analysis, phrase, today) ? { start: tokens[phrase.head]!.start, end: time.end } : undefined
  }
  // "On Thursday the council will vote": the date opens the sentence.
  for (let index = at; inSentence(index) && index - at < 6; index++) {
    const phrase = phrases[index]!
    if (phrase.kind !== 'verb' || !phrase.finite || tokens[phrase.head]!.start < time.end) continue
    // "could soon fall": the time stands inside the group.
    return namesDoing(analysis, phrase, today)
      ? { start: tokens[phrase.head]!.start, end: clauseEnd(analysis, phrase, sentence.last) }
      : undefined
  }
  return undefined
}

/** Something is done or takes place, and it lies ahead: not a state, and not what is only supposed. */
function namesDoing(analysis: Analysis, group: VerbGroup, today: boolean): boolean {
  const { tokens } = analysis
  if (
    /^(?:be|have|remain|seem|appear|need|know|mean|include|contain|cost|become|want|think|believe)$/.test(
      tokens[group.head]!.lemma,
    )
  )
    return false
  if (today && group.tense !== 'future' && !(group.tense === 'present' && appointed.test(tokens[group.head]!.lemma)))
    return false
  return looksAhead(analysis, group) && !isSupposed(analysis, group)
}

const appointed = /^(?:face|meet|vote|open|begin|start|resume|convene|gather|travel|testify|appear|hear|rule)$/

/** "if they meet on Friday", "unless it leaves by June", "whether he will come" */
function isSupposed({ tokens, sentences }: Analysis, group: VerbGroup): boolean {
  const { first } = sentences[tokens[group.first]!.sentence]!
  for (let at = group.first - 1; at >= first && group.first - at < 20; at--) {
    const { lower } = tokens[at]!
    if (lower === ',' || lower === ';' || lower === 'that') return false
    if (lower === 'if' || lower === 'unless' || lower === 'whether') return true
  }
  return false
}

/** A new clause between verb and date: the date is not the verb's. */
function crossesClause({ tokens }: Analysis, group: VerbGroup, time: Time): boolean {
  for (let at = group.last; at < tokens.length && tokens[at]!.start < time.start; at++) {
    if (/^(?:who|which|that|because|although|while|when|after|before|;|:|")$/.test(tokens[at]!.lower)) return true
  }
  return false
}

function clauseEnd({ tokens }: Analysis, group: VerbGroup, last: number): number {
  let at = group.last
  while (at < last && !/^(?:,|;|:|—|–|--|"|\.|!|\?|who|which|because|although|while)$/.test(tokens[at]!.lower)) at++
  return tokens[at - 1]!.end
}

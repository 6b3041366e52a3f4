/**
 * A verb that looks ahead, with its date: "will vote on Thursday", "plans to engage the troops in combat in the upcoming days", "is due to expire next month".
 * The span runs from the verb that names what is expected to the date or the end of its clause.
 */
import { type Analysis, phraseFrom, sentenceAt, tokenFrom, type VerbGroup } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import { looksAhead } from './looks-ahead.ts'

export function datedVerb(analysis: Analysis, time: Time): Span | undefined {
  const { phrases, tokens } = analysis
  const sentence = sentenceAt(analysis, time.start)!
  const at = phraseFrom(analysis, tokenFrom(analysis, time.start))
  const inSentence = (index: number) =>
    phrases[index] !== undefined && phrases[index]!.first >= sentence.first && phrases[index]!.first < sentence.last
  // Behind the verb is the usual place: the nearest group before the date decides, whether it looks ahead or back.
  for (let index = Math.min(at, phrases.length - 1); inSentence(index) && at - index < 9; index--) {
    const phrase = phrases[index]!
    if (phrase.kind !== 'verb' || phrase.start >= time.start) continue
    if (!phrase.finite && !phrase.infinitive) continue
    if (crossesClause(analysis, phrase, time)) return undefined
    return looksAhead(analysis, phrase) ? { start: tokens[phrase.head]!.start, end: time.end } : undefined
  }
  // "On Thursday the council will vote": the date opens the sentence.
  for (let index = at; inSentence(index) && index - at < 6; index++) {
    const phrase = phrases[index]!
    if (phrase.kind !== 'verb' || !phrase.finite || phrase.start < time.end) continue
    return looksAhead(analysis, phrase)
      ? { start: tokens[phrase.head]!.start, end: clauseEnd(analysis, phrase, sentence.last) }
      : undefined
  }
  return undefined
}

/** A new clause between verb and date: the date is not the verb's. */
function crossesClause({ tokens }: Analysis, group: VerbGroup, time: Time): boolean {
  for (let at = group.last; at < tokens.length && tokens[at]!.start < time.start; at++) {
    if (/^(?:who|which|that|because|although|while|when|after|before|;|")$/.test(tokens[at]!.lower)) return true
  }
  return false
}

function clauseEnd({ tokens }: Analysis, group: VerbGroup, last: number): number {
  let at = group.last
  while (at < last && !/^(?:,|;|:|—|–|--|"|\.|!|\?|who|which|because|although|while)$/.test(tokens[at]!.lower)) at++
  return tokens[at - 1]!.end
}

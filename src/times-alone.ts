/**
 * Times on the text alone: words, sentences and the quick tagger, and not the trained model that `sitrep read` uses. It finds the same
 * times but for what the model knows better: whether the clause around a bare weekday or month looks back or ahead, and a few words that are times or
 * not by what stands beside them. docs/scores.md has what that costs and what it saves; `bench/times-speed.ts` measures it beside chrono.
 */
import { readWords } from '#2-analysis/read-words.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import { mayHoldTime } from '#3-extraction/times/openers.ts'
import type { Document } from '#types/document.ts'
import type { Time } from '#types/time.ts'

export function timesAlone(document: Document): readonly Time[] {
  return findTimes(readWords(document, mayHoldTime))
}

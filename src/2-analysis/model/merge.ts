/** Readings of windows → one of the document: each word, name and cue as the window says that owns it (its first word). */
import type { Labels } from './labels.ts'
import type { PredictedCue, PredictedName, PredictedWord, Prediction } from './prediction.ts'
import type { WindowReading } from './read-window.ts'
import type { Run } from './runs.ts'
import { joined } from './states.ts'
import type { Window } from './windows.ts'

interface Part {
  readonly window: Window
  readonly reading: WindowReading
}

/** `sentences`: the number of each word's sentence. */
export function merge(parts: readonly Part[], labels: Labels, sentences: ArrayLike<number>): Prediction {
  return {
    words: parts.flatMap((part) => wordsOf(part, labels, sentences)),
    states: joined(parts.map(({ window, reading }) => ({ ...window, states: reading.states }))),
    names: apart(parts.flatMap(namesOf)),
    cues: apart(parts.flatMap(cuesOf)),
  }
}

function wordsOf({ window, reading }: Part, labels: Labels, sentences: ArrayLike<number>): PredictedWord[] {
  const words: PredictedWord[] = []
  for (let index = window.ownFirst; index < window.ownLast; index++) {
    const row = index - window.first
    const head = reading.heads[row]! + window.first
    words.push({
      tag: labels.tags[reading.tags[row]!]!,
      form: labels.forms[reading.forms[row]!]!,
      head: sentences[head] === sentences[index] ? head : index,
      relation: labels.relations[reading.relations[row]!]!,
      certainty: reading.certainty[row]!,
      said: reading.said[row]!,
    })
  }
  return words
}

function namesOf({ window, reading }: Part): PredictedName[] {
  return reading.names.map((run) => ({ ...placed(run, window), kind: run.kind }))
}

function cuesOf({ window, reading }: Part): PredictedCue[] {
  return reading.cues.map((cue) => ({
    ...placed(cue, window),
    sources: cue.sources.map((run) => placed(run, window)),
    contents: cue.contents.map((run) => placed(run, window)),
  }))
}

function placed(
  { first, last, probability }: Run,
  window: Window,
): { first: number; last: number; probability: number } {
  return { first: first + window.first, last: last + window.first, probability }
}

/** In a sentence that was cut, the window after may begin a run inside one of the window before: the earlier one stands. */
function apart<Placed extends { readonly first: number; readonly last: number }>(runs: readonly Placed[]): Placed[] {
  let end = 0
  return runs.filter(({ first, last }) => {
    if (first < end) return false
    end = last
    return true
  })
}

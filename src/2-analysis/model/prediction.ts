import type { States } from './states.ts'

/** What the model says of a document, before anything is made of it. All words are counted in the document's tokens. */
export interface Prediction {
  /** One for each token. */
  readonly words: readonly PredictedWord[]
  /** What the encoder makes of each token: for `Predictor.scorerOf`. */
  readonly states: States
  /** In text order, without overlap. */
  readonly names: readonly PredictedName[]
  /** In text order, without overlap. */
  readonly cues: readonly PredictedCue[]
}

export interface PredictedWord {
  /** Universal part of speech. */
  readonly tag: string
  readonly form: string
  /** The word it hangs on, in the same sentence; the root hangs on itself. */
  readonly head: number
  readonly relation: string
  /** Of a word that tells of something that happens: whether it did, as the text has it, from −3 (surely not) over 0 (open) to 3 (surely). */
  readonly certainty: number
  /** 0…1: how likely it is one of the words that say that something is said. */
  readonly said: number
}

/** Words `first` up to, not including, `last`. */
interface PredictedRun {
  readonly first: number
  readonly last: number
  /** 0…1: that a word is in a run of this kind; the mean over its words. */
  readonly probability: number
}

export interface PredictedName extends PredictedRun {
  readonly kind: string
}

/** The words that say that something is said, with who says it and what; each may be in several pieces, or none. */
export interface PredictedCue extends PredictedRun {
  readonly sources: readonly PredictedRun[]
  readonly contents: readonly PredictedRun[]
}

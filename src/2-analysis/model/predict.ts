/** Words and sentences of one document → what the model says of them. Depends on that document alone. */
import type { Sentence, Token } from '#types/analysis.ts'
import { modelInput, runInput, type Word } from './input.ts'
import { merge } from './merge.ts'
import type { Prediction } from './prediction.ts'
import { windowReader } from './read-window.ts'
import { type PairScorer, pairScorer } from './score-pairs.ts'
import { openSession, type Session } from './session.ts'
import type { States } from './states.ts'
import { windowCache } from './window-cache.ts'
import { windowsOf } from './windows.ts'
import { wordPieces } from './wordpiece.ts'

export interface Predictor {
  predict(text: string, tokens: readonly PlacedToken[], sentences: readonly SentenceRange[]): Promise<Prediction>
  /** The scorer of pairs of words, on the states of one document. */
  scorerOf(states: States): PairScorer
  /** What a run of words says, as a vector of length 1. */
  meaningOf(words: readonly string[]): Promise<Float32Array>
  readonly runtime: Session['runtime']
  /** Windows asked for, those that were read before, and milliseconds inside ONNX: for measuring. */
  counts(): { readonly windows: number; readonly hits: number; readonly inside: number }
  close(): Promise<void>
}

type PlacedToken = Pick<Token, 'start' | 'end'>
type SentenceRange = Pick<Sentence, 'index' | 'first' | 'last'>

export function predictor(session: Session): Predictor {
  const piecesOf = wordPieces(session.vocabulary)
  const cache = windowCache(windowReader(session))
  return {
    runtime: session.runtime,
    counts: () => ({ ...cache.counts, inside: session.inside() }),
    close: () => session.close(),
    scorerOf: (states) => pairScorer(session, states),
    meaningOf: (words) => session.meaning(runInput(words.flatMap(piecesOf), session.vocabulary)),

    async predict(text, tokens, sentences) {
      const words = sentences.flatMap(({ index, first, last }) =>
        tokens.slice(first, last).map(({ start, end }): Word => {
          const word = text.slice(start, end)
          return { text: word, sentence: index, pieces: piecesOf(word) }
        }),
      )
      const counts = words.map(({ pieces }) => pieces.length)
      const parts = []
      for (const window of windowsOf(sentences, counts, session.labels.window)) {
        const owned = { ownFirst: window.ownFirst - window.first, ownLast: window.ownLast - window.first }
        const reading = await cache.read(modelInput(words, window, session.vocabulary), owned)
        parts.push({ window, reading })
      }
      return merge(
        parts,
        session.labels,
        words.map(({ sentence }) => sentence),
      )
    },
  }
}

let shared: Promise<Predictor> | undefined

/** The predictor of this thread: weights are loaded when the first document asks, once. */
export function sharedPredictor(): Promise<Predictor> {
  shared ??= openSession().then(predictor)
  return shared
}

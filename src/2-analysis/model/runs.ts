/**
 * BIO logits → runs of words: "Dmytro Kuleba said" with B-person I-person O gives the person [0, 2). The best sequence of labels in which I follows only
 * B or I of its own kind (Viterbi with hard constraints): an I that begins nothing costs its word nothing but another label.
 */
import { probability } from './softmax.ts'

/** Words `first` up to, not including, `last`. */
export interface Run {
  readonly first: number
  readonly last: number
  /** What stands after "B-"; empty where there is one kind alone. */
  readonly kind: string
  /** 0…1: that a word is in a run of this kind, whether it begins it or not; the mean over its words. */
  readonly probability: number
}

export interface Scheme {
  readonly width: number
  readonly labels: readonly SchemeLabel[]
}

interface SchemeLabel {
  readonly part: 'O' | 'B' | 'I'
  readonly kind: string
  /** B and I of its kind: what an I may follow. */
  readonly ofKind: readonly number[]
}

export function schemeOf(labels: readonly string[]): Scheme {
  const parts = labels.map((label) => {
    const [part, ...kind] = label.split('-')
    return { part: part === 'B' || part === 'I' ? part : 'O', kind: kind.join('-') } as const
  })
  return {
    width: labels.length,
    labels: parts.map(({ part, kind }) => ({
      part,
      kind,
      ofKind: parts.flatMap((other, index) => (other.part !== 'O' && other.kind === kind ? [index] : [])),
    })),
  }
}

/** `start`: the first row of `logits`. `breaks(word, kind)`: no run of that kind goes on from the word before. */
export function runsOf(
  scheme: Scheme,
  logits: Float32Array,
  start: number,
  words: number,
  breaks: (word: number, kind: string) => boolean,
): Run[] {
  const runs: Run[] = []
  let open: { first: number; kind: string; sum: number } | undefined
  const close = (last: number) => {
    if (open) runs.push({ first: open.first, last, kind: open.kind, probability: open.sum / (last - open.first) })
    open = undefined
  }
  const path = bestPath(scheme, logits, start, words, breaks)
  for (let word = 0; word < words; word++) {
    const { part, kind, ofKind } = scheme.labels[path[word]!]!
    if (part !== 'I') close(word)
    if (part === 'O') continue
    if (part === 'B') open = { first: word, kind, sum: 0 }
    open!.sum += probability(logits, start + word, scheme.width, ofKind)
  }
  close(words)
  return runs
}

function bestPath(
  { width, labels }: Scheme,
  logits: Float32Array,
  start: number,
  words: number,
  breaks: (word: number, kind: string) => boolean,
): Uint8Array {
  const from = new Uint8Array(words * width)
  let score = new Float64Array(width)
  let next = new Float64Array(width)
  for (let word = 0; word < words; word++) {
    const top = greatest(score)
    for (let label = 0; label < width; label++) {
      const { part, kind, ofKind } = labels[label]!
      let best = top
      let before = score[top]!
      if (part === 'I') {
        before = Number.NEGATIVE_INFINITY
        if (word > 0 && !breaks(word, kind)) {
          for (const other of ofKind) {
            if (score[other]! <= before) continue
            before = score[other]!
            best = other
          }
        }
      }
      from[word * width + label] = best
      next[label] = before + logits[(start + word) * width + label]!
    }
    ;[score, next] = [next, score]
  }
  const path = new Uint8Array(words)
  let label = greatest(score)
  for (let word = words - 1; word >= 0; word--) {
    path[word] = label
    label = from[word * width + label]!
  }
  return path
}

/** Of equals the first. */
function greatest(scores: Float64Array): number {
  let found = 0
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[found]!) found = index
  return found
}

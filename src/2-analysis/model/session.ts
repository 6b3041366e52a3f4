/** The four graphs of the model, opened once a thread, and what they give for one window or one run of words. Only here does anything run inside ONNX. */
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import { broken, modelFile, modelFolder } from './files.ts'
import { guarded } from './guarded.ts'
import type { ModelInput } from './input.ts'
import { type Labels, labelsOf } from './labels.ts'
import type { PairInput } from './pair-input.ts'
import { type Runtime, type RuntimeChoice, runtime } from './runtime.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface Session {
  readonly runtime: Runtime['name']
  readonly labels: Labels
  readonly vocabulary: Vocabulary
  encode(input: ModelInput): Promise<Encoded>
  /** `cues`: first and last word of each, the last not included. At least one. Gives [K, W, 5] logits. */
  link(states: Float32Array, words: number, cues: readonly (readonly [number, number])[]): Promise<Float32Array>
  /** `rows`: two states of each of `words`. Gives a score for each pair. */
  score(rows: Float32Array, words: number, input: PairInput): Promise<Float32Array>
  /** What a run of words says: pieces [S] between the opening and the closing mark → a vector of length 1. */
  meaning(pieces: BigInt64Array): Promise<Float32Array>
  /** Milliseconds spent inside ONNX so far. */
  inside(): number
  close(): Promise<void>
}

/** Row by row, one row a word. */
export interface Encoded {
  readonly states: Float32Array
  readonly cues: Float32Array
  readonly names: Float32Array
  readonly tags: Float32Array
  readonly forms: Float32Array
  /** The word each word hangs on, counted in the window; the root hangs on itself. */
  readonly heads: BigInt64Array
  readonly relations: Float32Array
  readonly certainty: Float32Array
}

/** Throws a `ModelError` that says which file is missing or broken. */
export async function openSession(folder = modelFolder, choice: RuntimeChoice = 'best'): Promise<Session> {
  const vocabulary = await modelFile(folder, 'vocab.txt', (bytes) => vocabularyOf(bytes.toString()))
  const labels = await modelFile(folder, 'labels.json', (bytes) => labelsOf(bytes.toString()))
  const onnx = await guarded(() => runtime(choice))
  const encoder = await open(onnx, folder, 'encoder.onnx')
  const linker = await open(onnx, folder, 'links.onnx')
  let scorer: Promise<InferenceSession> | undefined
  let meanings: Promise<InferenceSession> | undefined
  let inside = 0

  async function run(graph: InferenceSession, file: string, feeds: Record<string, Tensor>) {
    const started = performance.now()
    try {
      return await guarded(() => graph.run(feeds))
    } catch (error) {
      throw broken(folder, file, error)
    } finally {
      inside += performance.now() - started
    }
  }

  return {
    runtime: onnx.name,
    labels,
    vocabulary,
    inside: () => inside,

    async encode({ pieces, cases, firsts, sentences }) {
      const out = await run(encoder, 'encoder.onnx', {
        pieces: onnx.tensor(pieces, [1, pieces.length]),
        cases: onnx.tensor(cases, [1, cases.length]),
        firsts: onnx.tensor(firsts, [firsts.length]),
        sentences: onnx.tensor(sentences, [sentences.length]),
      })
      const words = firsts.length
      const floats = (name: string, width?: number) => {
        const data = out[name]?.data
        const whole = width === undefined ? data?.length : width * words
        if (!(data instanceof Float32Array) || data.length !== whole) throw broken(folder, 'encoder.onnx', name)
        return data
      }
      const heads = out.heads?.data
      if (!(heads instanceof BigInt64Array) || heads.length !== words) throw broken(folder, 'encoder.onnx', 'heads')
      return {
        states: floats('states'),
        cues: floats('cues', labels.cues.length),
        names: floats('names', labels.names.length),
        tags: floats('tags', labels.tags.length),
        forms: floats('forms', labels.forms.length),
        heads,
        relations: floats('relations', labels.relations.length),
        certainty: floats('certainty', 1),
      }
    },

    async link(states, words, cues) {
      const out = await run(linker, 'links.onnx', {
        states: onnx.tensor(states, [words, states.length / words]),
        cues: onnx.tensor(BigInt64Array.from(cues.flat(), BigInt), [cues.length, 2]),
      })
      const links = out.links?.data
      const whole = cues.length * words * labels.links.length
      if (!(links instanceof Float32Array) || links.length !== whole) throw broken(folder, 'links.onnx', 'links')
      return links
    },

    async score(rows, words, { pairs, features, table }) {
      const count = pairs.length / 2
      scorer ??= openScorer(onnx, folder, table)
      const out = await run(await scorer, 'pairs.onnx', {
        words: onnx.tensor(rows, [words, rows.length / words]),
        pairs: onnx.tensor(BigInt64Array.from(pairs, BigInt), [count, 2]),
        features: onnx.tensor(BigInt64Array.from(features, BigInt), [count, features.length / count]),
      })
      const scores = out.scores?.data
      if (!(scores instanceof Float32Array) || scores.length !== count) throw broken(folder, 'pairs.onnx', 'scores')
      return scores
    },

    async meaning(pieces) {
      // Opened when the first statement is asked about.
      meanings ??= open(onnx, folder, 'meanings.onnx')
      const out = await run(await meanings, 'meanings.onnx', { pieces: onnx.tensor(pieces, [1, pieces.length]) })
      const meaning = out.meaning?.data
      if (!(meaning instanceof Float32Array)) throw broken(folder, 'meanings.onnx', 'meaning')
      return meaning
    },

    async close() {
      await encoder.release()
      await linker.release()
      await (await scorer)?.release()
      await (await meanings)?.release()
    },
  }
}

/** Opened when the first pair is asked about. */
async function openScorer(onnx: Runtime, folder: string, table: PairInput['table']): Promise<InferenceSession> {
  const trained = await modelFile(folder, 'pairs.json', (bytes) => featuresOf(bytes.toString()))
  if (trained !== JSON.stringify(table)) throw broken(folder, 'pairs.json')
  return await open(onnx, folder, 'pairs.onnx')
}

function featuresOf(file: string): string | undefined {
  try {
    return JSON.stringify((JSON.parse(file) as { features?: unknown }).features)
  } catch {
    return undefined
  }
}

async function open(onnx: Runtime, folder: string, file: string): Promise<InferenceSession> {
  const bytes = await modelFile(folder, file, (bytes) => bytes)
  try {
    return await guarded(() => onnx.open(bytes))
  } catch (error) {
    throw broken(folder, file, error)
  }
}

/** One window → what the model says of its words, cues and names: counted in the window, packed small enough to be kept. */
import type { ModelInput } from './input.ts'
import { type Run, runsOf, type Scheme, schemeOf } from './runs.ts'
import type { Encoded, Session } from './session.ts'
import { best, probability } from './softmax.ts'
import { packed, type States } from './states.ts'
import { tagPairs } from './tag-pairs.ts'

export interface WindowReading {
  /** Numbers of labels, one a word. */
  readonly tags: Uint8Array
  readonly forms: Uint8Array
  readonly relations: Uint8Array
  readonly heads: Uint16Array
  readonly certainty: Float32Array
  readonly states: States
  /** Of each word: how likely it is in a cue, 0…1. */
  readonly said: Float32Array
  readonly names: readonly Run[]
  readonly cues: readonly LinkedCue[]
}

export interface LinkedCue extends Run {
  readonly sources: readonly Run[]
  readonly contents: readonly Run[]
}

/** Cues that begin in `[ownFirst, ownLast)` are asked for their source and content; those of other windows are left out. */
export interface Owned {
  readonly ownFirst: number
  readonly ownLast: number
}

export function windowReader(session: Session): (input: ModelInput, owned: Owned) => Promise<WindowReading> {
  const { labels } = session
  const pairsOf = tagPairs(labels)
  const schemes = { cues: schemeOf(labels.cues), names: schemeOf(labels.names), links: schemeOf(labels.links) }
  return async (input, owned) => {
    const encoded = await session.encode(input)
    const words = input.firsts.length
    const sentenceStart = (word: number) => input.sentences[word] !== input.sentences[word - 1]
    const isOwn = ({ first }: Run) => first >= owned.ownFirst && first < owned.ownLast
    const cues = runsOf(schemes.cues, encoded.cues, 0, words, sentenceStart).filter(isOwn)
    return {
      ...pairsOf(encoded.tags, encoded.forms, words),
      relations: bestOf(encoded.relations, words, labels.relations.length),
      heads: Uint16Array.from(encoded.heads, Number),
      certainty: encoded.certainty,
      states: packed(encoded.states, words),
      said: Float32Array.from(
        { length: words },
        (_, word) => 1 - probability(encoded.cues, word, schemes.cues.width, [0]),
      ),
      names: runsOf(schemes.names, encoded.names, 0, words, sentenceStart).filter(isOwn),
      cues: await linked(session, schemes.links, encoded, words, cues, sentenceStart),
    }
  }
}

async function linked(
  session: Session,
  scheme: Scheme,
  { states }: Encoded,
  words: number,
  cues: readonly Run[],
  sentenceStart: (word: number) => boolean,
): Promise<LinkedCue[]> {
  if (cues.length === 0) return []
  const places = cues.map(({ first, last }) => [first, last] as const)
  const logits = await session.link(states, words, places)
  // What is said may run on into the next sentence; who says it does not.
  const breaks = (word: number, kind: string) => kind === 'source' && sentenceStart(word)
  return cues.map((cue, index) => {
    const runs = runsOf(scheme, logits, index * words, words, breaks)
    return {
      ...cue,
      sources: runs.filter(({ kind }) => kind === 'source'),
      contents: runs.filter(({ kind }) => kind === 'content'),
    }
  })
}

function bestOf(logits: Float32Array, words: number, width: number): Uint8Array {
  const found = new Uint8Array(words)
  for (let word = 0; word < words; word++) found[word] = best(logits, word, width)
  return found
}

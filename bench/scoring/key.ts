// An answer key: what an analyst found in one article before any program read it. Offsets, enums and values only, none of
// the article's words: `{ "cue": [[167, 174]], "act": "alerts", "time": 0 }`. The article itself lies in the data folder.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Pair = readonly [start: number, end: number]

/** `optional`: a reader may find it or leave it out; it counts neither as missed nor as spurious. */
interface Item {
  readonly optional?: true
}

/** What a key leaves `null` or empty is not judged, save where a comment says otherwise. */
export interface Key {
  readonly document: {
    /** Under the data folder; with `line`, that line (from 1) of a JSON Lines file, field `text`. */
    readonly source: string
    readonly line?: number
    readonly sha256: string
    readonly published: string
  }
  readonly actors: readonly KeyActor[]
  readonly places: readonly KeyPlace[]
  readonly statements: readonly KeyStatement[]
  readonly times: readonly KeyTime[]
  readonly figures: readonly KeyFigure[]
  readonly events: readonly KeyEvent[]
  readonly scenarios: readonly KeyScenario[]
  readonly expected: readonly KeyExpected[]
}

export interface KeyActor extends Item {
  readonly id: string
  readonly kind: string
  readonly named: boolean
  readonly mentions: readonly Pair[]
  readonly roles?: readonly { start: number; end: number; from?: string; to?: string; former?: boolean }[]
}

export interface KeyPlace extends Item {
  readonly mentions: readonly Pair[]
  readonly precision: string
  readonly country?: string
}

export interface KeyStatement extends Item {
  readonly id: string
  /** Empty source and speakers mean that there is none. */
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly speakers: readonly string[]
  readonly mode: string | null
  readonly act: string | null
  readonly polarity: string | null
  readonly certainty: string | null
  readonly hedges: readonly Pair[]
  /** Index into `times`. */
  readonly time: number | null
  /** Null means outermost. */
  readonly via: string | null
}

export interface KeyTime extends Item {
  readonly start: number
  readonly end: number
  readonly type: string
  /** Several: each is right. */
  readonly value: string | readonly string[] | null
  readonly mod?: string
}

export interface KeyFigure extends Item {
  readonly start: number
  readonly end: number
  readonly kind: string
  /** Both null: not judged. One null: no bound on that side. */
  readonly low: number | null
  readonly high: number | null
  readonly approximate: boolean
  readonly bound: string
  /** Null means none. */
  readonly unit: string | readonly string[] | null
  readonly unitCode: string | null
  /** Each is right. */
  readonly items: readonly Pair[]
  readonly per: string | null
  readonly change: string | null
}

export interface KeyEvent extends Item {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly realis: string | null
  readonly participants: readonly { readonly role: string; readonly actor: string }[]
}

export interface KeyScenario extends Item {
  readonly condition: readonly Pair[]
  readonly outcome: readonly Pair[]
  readonly certainty: string | null
  readonly speakers: readonly string[]
}

export interface KeyExpected extends Item {
  readonly start: number
  readonly end: number
  readonly value: string | null
}

/** The article that a key is about, or a line that says why it cannot be had. */
export function articleOf(key: Key, data: string): { readonly text: string } | { readonly problem: string } {
  const { source, line, sha256 } = key.document
  let text: string
  try {
    text = readFileSync(join(data, source), 'utf8')
    if (line !== undefined) text = (JSON.parse(text.split('\n')[line - 1] ?? '') as { text: string }).text
  } catch {
    return { problem: `cannot be read: ${source}` }
  }
  const digest = createHash('sha256').update(text).digest('hex')
  return digest === sha256 ? { text } : { problem: `is another text than the key was written for: ${source}` }
}

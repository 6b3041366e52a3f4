/**
 * Words that name events, with their PLOVER type (openeventdata/PLOVER manual) and the frame that tells who takes which part.
 * Frames: `acts` (subject acts on object or on what a preposition names), `gives` (somebody gives something to somebody), `gets` (the other way round),
 * `mutual` (both sides take part), `moves` (forces go or are sent).
 */
import { nounRows } from './event-nouns.ts'
import type { EventFrame, EventRow, PloverType } from './event-rows.ts'
import { verbRows } from './event-verbs.ts'

export interface EventWord {
  readonly type: PloverType
  readonly frame: EventFrame
  /** The event is meant only with an object (or its "of", "to", "on" phrase; a modifier of the noun) that has one of these words. */
  readonly needs?: RegExp
  /** No event with one of these words in the object, or before the noun: "strike a deal", "heart attack". */
  readonly not?: RegExp
  /** The word right behind the verb: "call for", "agree to". Written `call+for` in the table. */
  readonly particle?: string
}

export const eventVerbs: ReadonlyMap<string, readonly EventWord[]> = tableOf(verbRows)
export const eventNouns: ReadonlyMap<string, readonly EventWord[]> = tableOf(nounRows)

function tableOf(rows: readonly EventRow[]): Map<string, EventWord[]> {
  const table = new Map<string, EventWord[]>()
  for (const [words, type, frame, needs, not] of rows) {
    for (const written of words.split(' ')) {
      const [word = '', particle] = written.split('+')
      const entry = {
        type,
        frame,
        ...(needs === undefined ? {} : { needs }),
        ...(not === undefined ? {} : { not }),
        ...(particle === undefined ? {} : { particle }),
      }
      table.set(word, [...(table.get(word) ?? []), entry])
    }
  }
  return table
}

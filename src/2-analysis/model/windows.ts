/**
 * Sentences → windows that the model reads at one time. A window begins with some sentences of the one before it, as context. Each word is *owned* by one
 * window, which says what is made of it; of the sentences that two windows share, the later half belongs to the later window. What the windows of a
 * document are depends on its words alone.
 */

/** Words from `first` up to, not including, `last`, and those of them that are its own. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly ownFirst: number
  readonly ownLast: number
}

/** Pieces of context before the first sentence that is new. */
export const context = 48

/** `counts`: pieces of each word. `limit`: pieces of a window, the marks at its two ends included. */
export function windowsOf(
  sentences: readonly { readonly first: number; readonly last: number }[],
  counts: ArrayLike<number>,
  limit: number,
): Window[] {
  const room = limit - 2
  const units = unitsOf(sentences, counts, room)
  const windows: Window[] = []
  let next = 0
  let ownFirst = units[0]?.first ?? 0
  while (next < units.length) {
    const from = contextBefore(units, next, Math.min(context, room - units[next]!.size))
    const end = filledTo(units, from, room)
    // Who owns what the next window shares with this one: its later half.
    const shared = end < units.length ? contextBefore(units, end, Math.min(context, room - units[end]!.size)) : end
    const ownLast = (units[laterHalf(units, shared, end)] ?? { first: units[end - 1]!.last }).first
    windows.push({ first: units[from]!.first, last: units[end - 1]!.last, ownFirst, ownLast })
    ownFirst = ownLast
    next = end
  }
  return windows
}

/** A run of words that stays in one piece. */
interface Unit {
  readonly first: number
  last: number
  size: number
}

/** Whole sentences; one that fits no window is cut between words, into parts so short that they too can be context. */
function unitsOf(
  sentences: readonly { readonly first: number; readonly last: number }[],
  counts: ArrayLike<number>,
  room: number,
): Unit[] {
  const units: Unit[] = []
  for (const { first, last } of sentences) {
    let whole = 0
    for (let word = first; word < last; word++) whole += counts[word]!
    if (whole <= room) {
      units.push({ first, last, size: whole })
      continue
    }
    let unit: Unit | undefined
    for (let word = first; word < last; word++) {
      const size = counts[word]!
      if (unit === undefined || unit.size + size > context / 2) {
        unit = { first: word, last: word, size: 0 }
        units.push(unit)
      }
      unit.last = word + 1
      unit.size += size
    }
  }
  return units
}

/** The first of the units before `next` that together have at most `pieces`. */
function contextBefore(units: readonly Unit[], next: number, pieces: number): number {
  let from = next
  let size = 0
  while (from > 0 && size + units[from - 1]!.size <= pieces) size += units[--from]!.size
  return from
}

function filledTo(units: readonly Unit[], from: number, room: number): number {
  let end = from
  let size = 0
  while (end < units.length && size + units[end]!.size <= room) size += units[end++]!.size
  return end
}

/** The unit at which the later half, by pieces, of `from`…`end` begins; a unit that lies in both halves belongs to the earlier. */
function laterHalf(units: readonly Unit[], from: number, end: number): number {
  let whole = 0
  for (let index = from; index < end; index++) whole += units[index]!.size
  let later = end
  let size = 0
  while (later > from && (size + units[later - 1]!.size) * 2 <= whole) size += units[--later]!.size
  return later
}

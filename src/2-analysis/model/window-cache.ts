/**
 * Windows read before, by what they hold: copies of one agency text are read once. Bounded: the window that was asked for longest ago goes first.
 * What is kept depends on earlier documents, what comes out does not: a window's reading depends on its content alone.
 */
import { createHash } from 'node:crypto'
import type { ModelInput } from './input.ts'
import type { Owned, WindowReading } from './read-window.ts'

export interface WindowCache {
  read(input: ModelInput, owned: Owned): Promise<WindowReading>
  readonly counts: { readonly windows: number; readonly hits: number }
}

/** About 80 KB each, of it 75 the states of their words. */
export const mostWindows = 256

export function windowCache(
  read: (input: ModelInput, owned: Owned) => Promise<WindowReading>,
  most = mostWindows,
): WindowCache {
  const kept = new Map<string, Promise<WindowReading>>() // oldest first
  const counts = { windows: 0, hits: 0 }
  return {
    counts,
    read(input, owned) {
      counts.windows++
      const key = keyOf(input, owned)
      const before = kept.get(key)
      if (before !== undefined) {
        counts.hits++
        kept.delete(key)
        kept.set(key, before)
        return before
      }
      const reading = read(input, owned)
      kept.set(key, reading)
      reading.catch(() => kept.delete(key))
      if (kept.size > most) kept.delete(kept.keys().next().value!)
      return reading
    },
  }
}

/** Equal keys mean equal input, as far as SHA-256 can tell. */
function keyOf({ pieces, cases, firsts, sentences }: ModelInput, { ownFirst, ownLast }: Owned): string {
  const hash = createHash('sha256').update(`${pieces.length} ${firsts.length} ${ownFirst} ${ownLast} `)
  for (const part of [pieces, cases, firsts, sentences]) hash.update(part)
  return hash.digest('base64')
}

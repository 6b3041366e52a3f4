/** Stories of the data folder, read, and the keys of `bench/keys-stories` (README.md there says what they hold). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { intake } from '#1-intake/intake.ts'
import type { Outcome } from '#types/reading.ts'
import type { Span } from '#types/span.ts'
import { readCached } from './readings-cache.ts'
import { progress } from './row.ts'

export interface Place extends Span {
  readonly document: string
}

export interface StoryKey {
  readonly story: string
  readonly claims: readonly KeyClaim[]
  readonly figures: readonly KeyFigures[]
}

export interface KeyClaim {
  readonly id: string
  readonly about: string
  /** Each by the names that it may be given. */
  readonly origins: readonly (readonly string[])[]
  readonly maybeOrigins?: readonly (readonly string[])[]
  readonly originsUnclear?: true
  readonly statements: readonly (Place & { readonly origin?: number; readonly maybe?: true })[]
  readonly denials?: readonly (Place & { readonly by: readonly string[] })[]
}

interface KeyFigures {
  readonly about: string
  readonly values: readonly Place[]
  /** Pairs of places in `values`. */
  readonly conflicts: readonly (readonly [number, number])[]
  readonly revised?: readonly (readonly [number, number])[]
}

export function storyKeys(): StoryKey[] {
  const folder = join(import.meta.dirname, 'keys-stories')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoryKey)
}

/** `undefined` where the data folder does not have it. */
export async function readStory(data: string, story: string): Promise<Outcome[] | undefined> {
  const path = join(data, 'stories', `${story}.jsonl`)
  if (!existsSync(path)) return undefined
  const outcomes: Outcome[] = []
  for await (const each of intake([path], { now: new Date('2026-01-01') })) {
    progress(`${story}: ${outcomes.length + 1} documents`)
    outcomes.push('document' in each ? { reading: (await readCached(each.document)).reading } : each)
  }
  progress('')
  return outcomes
}

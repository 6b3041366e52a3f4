import type { Claim, Situation } from '#types/situation.ts'
import { shown } from '../shown.ts'
import { type ClaimOrder, orderOf } from './claim-rows.ts'
import { looked } from './quote.ts'

type Entry = ClaimOrder['claims'][number]

/**
 * Claims of much the same words, the nearest first: candidates for a person who knows that two are one. A rare word in common weighs more than a frequent
 * one. Those that conflict are listed apart.
 */
export function nearTo(situation: Situation, claim: Claim): Entry[] {
  const { entries, words, having } = wordsOf(situation)
  const own = words.get(claim.id) ?? new Set<string>()
  const weight = (word: string): number => Math.log(1 + entries.length / (having.get(word)?.length ?? 1))
  const shared = new Map<Entry, number>()
  let whole = 0
  for (const word of own) {
    whole += weight(word)
    const others = having.get(word) ?? []
    if (others.length > mostHaving) continue
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight(word))
  }
  const conflicts = new Set(claim.conflicts)
  return [...shared]
    .filter(([other]) => other.claim.id !== claim.id && !conflicts.has(other.claim.id))
    .map(([other, sum]) => ({ other, share: sum / Math.max(whole, 1) }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share || (a.other.claim.id < b.other.claim.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other)
}

function wordsOf(situation: Situation): Words {
  const known = made.get(situation.outcomes)
  if (known) return known
  const look = looked(situation)
  const { claims } = orderOf(situation)
  const words = new Map<string, ReadonlySet<string>>()
  const having = new Map<string, Entry[]>()
  for (const entry of claims) {
    const { document, spans } = entry.claim.text
    const text = look.source(document)?.reading.document.text ?? ''
    const said = shown(text, spans).map(({ start, end }) => text.slice(start, end))
    const own = new Set(
      said
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
    )
    words.set(entry.claim.id, own)
    for (const word of own) {
      const same = having.get(word)
      if (same) same.push(entry)
      else having.set(word, [entry])
    }
  }
  const found = { entries: claims, words, having }
  made.set(situation.outcomes, found)
  return found
}

interface Words {
  readonly entries: readonly Entry[]
  /** By claim. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  readonly having: ReadonlyMap<string, readonly Entry[]>
}

const made = new WeakMap<Situation['outcomes'], Words>()

/** Of the weight of its words, that another has too. */
const enough = 0.3
const most = 6
/** A word that more claims have tells nothing. */
const mostHaving = 500

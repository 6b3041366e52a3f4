/**
 * Wording → figures: "around 30,000 casualties each month". Finders claim the numbers, left to right; refiners add bounds, what is counted,
 * rate and change; then time, place and statement. Figures do not overlap, save one that lies in what another counts: "21 of the more than 200 girls".
 */

import * as numberWords from '#lexicon/number-words.ts'
import { spanOfTokens, type Wording } from '#types/analysis.ts'
import type { Figure } from '#types/figure.ts'
import type { Findings } from '#types/findings.ts'
import { innermostStatements } from '../events/innermost.ts'
import { amountAt } from './amounts/amounts.ts'
import { withAntecedents } from './antecedents.ts'
import { circumstancesOf } from './circumstances/circumstances.ts'
import type { Draft, Refiner, Scene } from './draft.ts'
import { finders } from './finders/find-draft.ts'
import { joinLimits } from './limits.ts'
import { joinMoves } from './moves.ts'
import { refineBoundsBefore, refineBoundsBehind } from './refiners/bounds.ts'
import { refineChange } from './refiners/changes.ts'
import { refineDeterminer } from './refiners/determiners.ts'
import { refineItem, refineSubject } from './refiners/items.ts'
import { refineRate } from './refiners/rates.ts'
import { setScene } from './scene.ts'

const refiners: readonly Refiner[] = [
  refineBoundsBefore,
  refineBoundsBehind,
  refineItem,
  refineRate,
  refineBoundsBehind,
  refineDeterminer,
  refineChange,
  refineSubject,
]

export function findFigures(
  analysis: Wording,
  found: Pick<Findings, 'times' | 'places' | 'statements'>,
): readonly Figure[] {
  const scene = setScene(analysis, found)
  const drafts = findDrafts(scene)
  const spans = drafts.map((draft) => spanOfTokens(analysis, draft.first, draft.last))
  const statements = innermostStatements(spans, found.statements)
  const { when, where, counting } = circumstancesOf(scene)
  return drafts.map((draft, index): Figure => {
    const span = spans[index]!
    const { kind, unit, unitCode } = draft.amount
    const { low, high, item, per, each, change } = draft
    const statement = statements[index]
    return {
      id: `f${index + 1}`,
      ...span,
      kind,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      approximate: draft.approximate,
      bound: draft.bound,
      ...(unit === undefined ? {} : { unit }),
      ...(unitCode === undefined ? {} : { unitCode }),
      ...(item === undefined ? {} : { item: spanOfTokens(analysis, item.first, item.last) }),
      ...(per === undefined ? {} : { per }),
      ...(each === undefined ? {} : { perUnit: spanOfTokens(analysis, each.first, each.last) }),
      measure: draft.measure,
      ...(change === undefined ? {} : { change }),
      ...when(draft, span),
      ...counting(draft),
      ...where(draft, span),
      ...(statement === undefined ? {} : { statement: statement.id }),
    }
  })
}

function findDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  const count = scene.analysis.tokens.length
  let floor = 0
  for (let index = 0; index < count; ) {
    const found = firstFound(scene, index)
    if (found === undefined) index++
    else if ('skip' in found) index = Math.max(found.skip, index + 1)
    else {
      const refined = refiners.reduce((draft, refine) => refine(draft, scene), found)
      const draft = refined.first < floor ? { ...refined, first: Math.max(found.first, floor) } : refined
      drafts.push(draft)
      floor = found.last
      index = Math.max(found.last, refined.each?.last ?? 0, index + 1) // "14 deaths per 100,000 people" is one figure
    }
  }
  const { tokens } = scene.analysis
  return apart(withAntecedents(joinMoves(joinLimits(withoutOverlap(drafts), tokens), tokens), tokens))
}

/** The law that callers rely on: figures stand apart, or one lies in what the other counts. Of two that cross, the first stays. */
function apart(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let host: Draft | undefined
  let end = 0
  for (const draft of drafts) {
    const within = host?.item !== undefined && draft.first >= Math.max(host.item.first, end) && draft.last <= host.last
    if (host !== undefined && draft.first < host.last && !within) continue
    kept.push(draft)
    if (host === undefined || draft.first >= host.last) host = draft
    end = within ? draft.last : 0
  }
  return kept
}

function firstFound(scene: Scene, index: number): Draft | { readonly skip: number } | undefined {
  const amount = mayStart(scene, index) ? amountAt(scene, index) : undefined
  if (amount === undefined) return undefined
  for (const find of finders) {
    const found = find(scene, index, amount)
    if (found !== undefined) return found
  }
  return undefined
}

/** Most tokens are no number: a look at tag and first character spares them the finders. */
function mayStart({ analysis, taken }: Scene, index: number): boolean {
  if (taken[index] === 1) return false
  const { tag, lower } = analysis.tokens[index]!
  // "several thousand", "few hundred"; "several" alone says no number.
  const next = analysis.tokens[index + 1]?.lower ?? ''
  if (numberWords.vagueCounts.has(lower) && (numberWords.magnitudes.has(next) || numberWords.vaguePlurals.has(next)))
    return true
  const code = lower.charCodeAt(0)
  return (
    (code >= 0x30 && code <= 0x39) ||
    tag === 'NUM' ||
    numberWords.fractionSigns.has(lower) ||
    code === 0x2212 ||
    code === 0x2013 ||
    code === 0x2d ||
    code === 0x2e ||
    words.has(lower)
  )
}

/** A figure ends where the next one starts, unless the next one lies in what it counts. */
function withoutOverlap(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]
    if (next === undefined || next.first >= draft.last) return draft
    const { item } = draft
    if (item !== undefined && item.first <= next.first && next.last <= item.last) return draft
    const last = Math.max(next.first, draft.amount.last)
    if (item === undefined || item.first >= draft.last || item.last <= last) return { ...draft, last }
    const { item: _, ...rest } = draft
    return item.first < last ? { ...rest, last, item: { first: item.first, last } } : { ...rest, last }
  })
}

const words: ReadonlySet<string> = new Set([
  ...[...numberWords.units.keys()],
  ...numberWords.tens.keys(),
  ...numberWords.magnitudes.keys(),
  ...numberWords.vaguePlurals.keys(),
  ...'a an half quarter couple minus negative'.split(' '),
])

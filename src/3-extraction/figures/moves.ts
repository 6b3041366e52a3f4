/** "rose from 1.2 million to 1.5 million vehicles", "from 5 to 7 percent": the first amount is of the kind and the item of the second. */
import type { Token } from '#types/analysis.ts'
import type { Draft } from './draft.ts'

export function joinMoves(drafts: readonly Draft[], tokens: readonly Token[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]
    const before = drafts[index - 1]
    if (before !== undefined && isRestated(draft, before, tokens))
      return {
        ...draft,
        measure: before.measure,
        change: before.change!,
        ...(before.item === undefined || draft.item !== undefined ? {} : { item: before.item }),
      }
    const from =
      before !== undefined && draft.item === undefined && isMove(before, draft, tokens) ? before.item : undefined
    if (from !== undefined) return { ...draft, item: from } // "deaths fell from 42 to 29"
    if (before !== undefined && isLevelOf(draft, before, tokens)) return { ...draft, item: before.item! }
    if (next === undefined || draft.amount.kind !== 'count' || !isMove(draft, next, tokens)) return draft
    const { item } = next
    const { kind, unit, unitCode } = next.amount
    const behind = item !== undefined && item.first >= next.amount.last
    const amount =
      kind === 'count'
        ? draft.amount
        : {
            ...draft.amount,
            kind,
            ...(unit === undefined ? {} : { unit }),
            ...(unitCode === undefined ? {} : { unitCode }),
          }
    return {
      ...draft,
      amount,
      ...(item !== undefined && (behind || draft.item === undefined) ? { item } : {}),
      measure: kind === 'share' ? 'share' : draft.measure,
    }
  })
}

/** "from", the first amount with nothing counted behind it, "to", the second. */
function isMove(a: Draft, b: Draft, tokens: readonly Token[]): boolean {
  if (tokens[a.first - 1]?.lower !== 'from' || a.last !== a.amount.last || b.first !== a.last + 1) return false
  return tokens[a.last]!.lower === 'to' && tokens[a.first]!.sentence === tokens[b.first]!.sentence
}

/** "claims fell by 14,000 to 212,000": the level that a change led to is one of the same thing. */
function isLevelOf(level: Draft, change: Draft, tokens: readonly Token[]): boolean {
  if (
    level.item !== undefined ||
    change.item === undefined ||
    level.change === undefined ||
    change.measure !== 'change'
  )
    return false
  return (
    level.amount.kind === change.amount.kind &&
    level.first - change.last < 6 &&
    tokens[level.first]!.sentence === tokens[change.first]!.sentence
  )
}

/** "down 83 cents, or 1.1%", "fell $3 (2%)": the same change told again. */
function isRestated(again: Draft, change: Draft, tokens: readonly Token[]): boolean {
  if (change.change === undefined || again.change !== undefined || again.amount.kind === 'count') return false
  const between = tokens.slice(change.last, again.first)
  if (between.length === 0 || between.length > 3 || tokens[again.first]!.sentence !== tokens[change.first]!.sentence)
    return false
  const words = between.map(({ lower }) => lower).join(' ')
  return words === 'or' || words === ', or' || words === '('
}

/** "rose from 1.2 million to 1.5 million vehicles", "from 5 to 7 percent": the first amount is of the kind and the item of the second. */
import type { Word } from '#types/analysis.ts'
import type { Draft } from './draft.ts'

export function joinMoves(drafts: readonly Draft[], tokens: readonly Word[]): Draft[] {
  const joined: Draft[] = []
  for (let index = 0; index < drafts.length; index++) joined.push(joinMove(drafts, index, joined, tokens))
  return joined
}

function joinMove(drafts: readonly Draft[], index: number, joined: readonly Draft[], tokens: readonly Word[]): Draft {
  const draft = drafts[index]!
  const next = drafts[index + 1]
  const before = joined.at(-1)
  if (before !== undefined) {
    const gapped = gappedChange(draft, before, tokens)
    if (gapped !== undefined) return gapped
    if (isOtherEnd(draft, before, tokens) && before.item !== undefined) return { ...draft, item: before.item }
  }
  const moved = movedFrom(draft, next, tokens)
  if (moved !== undefined) return { ...draft, change: moved }
  if (before !== undefined && isRestated(draft, before, tokens))
    return {
      ...draft,
      measure: before.measure,
      change: before.change!,
      ...(before.item === undefined || draft.item !== undefined ? {} : { item: before.item }),
    }
  if (before !== undefined && isBareEnd(draft, before, tokens))
    return { ...draft, amount: { ...draft.amount, ...unitOf(before) } }
  const from =
    before !== undefined && draft.item === undefined && isMove(before, draft, tokens) ? before.item : undefined
  if (from !== undefined) return { ...draft, item: from } // "deaths fell from 42 to 29"
  if (before !== undefined && isLevelOf(draft, before, tokens)) return { ...draft, item: before.item! }
  if (before !== undefined && isIndex(draft, before, tokens)) return { ...draft, amount: inPoints(draft, before) }
  const went = before === undefined ? undefined : wayOf(before, draft, tokens)
  if (went !== undefined) return { ...draft, change: went }
  const shared = sharedUnit(drafts, index, tokens)
  if (shared !== undefined)
    return {
      ...draft,
      amount: { ...draft.amount, ...unitOf(shared) },
      measure: shared.amount.kind === 'share' ? 'share' : draft.measure,
    }
  if (next === undefined || draft.amount.kind !== 'count') return draft
  if (isLead(draft, next, tokens))
    return {
      ...draft,
      amount: { ...draft.amount, kind: 'share', unit: next.amount.unit!, unitCode: '%' },
      measure: 'share',
    }
  if (!isMove(draft, next, tokens)) return draft
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
}

/** "rose 3% to $5, and those of its rival 4% to $7": without a verb of its own the second half goes the way of the first. */
function gappedChange(draft: Draft, before: Draft, tokens: readonly Word[]): Draft | undefined {
  if (draft.change !== undefined || before.change === undefined) return undefined
  if (tokens[draft.first]!.sentence !== tokens[before.first]!.sentence || draft.first - before.last > 9)
    return undefined
  // The level behind a gapped change: "… 4% to $7".
  if (draft.first === before.last + 1 && tokens[before.last]!.lower === 'to' && draft.amount.kind === 'money')
    return { ...draft, change: before.change }
  if (draft.amount.kind !== 'share' || draft.amount.unit === undefined) return undefined
  const between = tokens.slice(before.last, draft.first)
  const joint = between.findIndex(({ lower }) => lower === 'and' || lower === 'while' || lower === ';')
  if (joint < 0 || joint > 1 || between.length < joint + 2) return undefined
  // "and of them 4% voted": it is the subject of a verb.
  if (tokens[draft.last]?.form !== undefined) return undefined
  if (between.some(({ form, lower }) => form !== undefined || /^(?:by|than|with|which|that|who)$/.test(lower)))
    return undefined
  return { ...draft, change: before.change, measure: 'change' }
}

/** "has 220 million users, up from 180 million": what it was moved from stands behind. */
function movedFrom(draft: Draft, next: Draft | undefined, tokens: readonly Word[]): 'up' | 'down' | undefined {
  if (next === undefined || draft.change !== undefined || draft.amount.kind === 'duration') return undefined
  const at = tokens[draft.last]?.lower === ',' ? draft.last + 1 : draft.last
  const word = tokens[at]?.lower
  if ((word !== 'up' && word !== 'down') || tokens[at + 1]?.lower !== 'from' || next.first - at > 3) return undefined
  return tokens[at]!.sentence === tokens[draft.first]!.sentence ? word : undefined
}

/** "220 million users, up from 180 million", "by 218 votes to 210": of the same, which is not said again. */
function isOtherEnd(draft: Draft, before: Draft, tokens: readonly Word[]): boolean {
  if (draft.item !== undefined || draft.amount.kind !== 'count' || before.amount.kind !== 'count') return false
  if (tokens[draft.first]!.sentence !== tokens[before.first]!.sentence || draft.first - before.last > 4) return false
  const words = tokens.slice(before.last, draft.first).map(({ lower }) => lower)
  const from = words.at(-1) === 'from' && /^(?:up|down)$/.test(words.at(-2) ?? '')
  return from || (words.length === 1 && words[0] === 'to' && draft.change === undefined)
}

/** "from", the first amount with nothing counted behind it, "to", the second. */
function isMove(a: Draft, b: Draft, tokens: readonly Word[]): boolean {
  if (tokens[a.first - 1]?.lower !== 'from' || a.last !== a.amount.last || b.first !== a.last + 1) return false
  return tokens[a.last]!.lower === 'to' && tokens[a.first]!.sentence === tokens[b.first]!.sentence
}

/** "claims fell by 14,000 to 212,000": the level that a change led to is one of the same thing. */
function isLevelOf(level: Draft, change: Draft, tokens: readonly Word[]): boolean {
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

/** "4 and 6 percent", "5, 10 and 15 km": numbers in a row share the unit that the last one has. */
function sharedUnit(drafts: readonly Draft[], index: number, tokens: readonly Word[]): Draft | undefined {
  for (let at = index; at < index + 6; at++) {
    const [draft, next] = [drafts[at]!, drafts[at + 1]]
    const { amount, item, last } = draft
    if (next === undefined || amount.kind !== 'count' || amount.bare !== true || last !== amount.last) return undefined
    if (item !== undefined && item.first >= draft.first) return undefined
    const joint = tokens[last]?.lower === ',' && /^(?:and|or)$/.test(tokens[last + 1]?.lower ?? '') ? last + 1 : last
    if (!/^(?:and|or|,)$/.test(tokens[joint]?.lower ?? '') || next.first !== joint + 1) return undefined
    // "he has two, and five kilos fell": another clause.
    if (tokens[next.last]?.form === 'past' && tokens[next.last]!.tag === 'VERB') return undefined
    if (next.amount.unit !== undefined)
      return tokens[joint]!.lower !== ',' && next.amount.number.first === next.first && next.bound === 'exact'
        ? next
        : undefined
  }
  return undefined
}

/** "from 80 milliseconds to under 25": the second is in the unit of the first. */
function isBareEnd(draft: Draft, from: Draft, tokens: readonly Word[]): boolean {
  const { item, amount, first } = draft
  if ((item !== undefined && item.first > first) || amount.kind !== 'count' || from.amount.unit === undefined)
    return false
  return isMove(from, draft, tokens)
}

function unitOf({ amount: { kind, unit, unitCode } }: Draft): Pick<Draft['amount'], 'kind'> {
  return { kind, ...(unit === undefined ? {} : { unit }), ...(unitCode === undefined ? {} : { unitCode }) }
}

/** "beats it 61 to 33 percent", "a 64-to-31 percent vote": both are percentages. */
function isLead({ item, amount, last }: Draft, next: Draft, tokens: readonly Word[]): boolean {
  if (item !== undefined || last !== amount.last || next.amount.unitCode !== '%' || amount.bare !== true) return false
  const tied = tokens[last]?.lower === '-' && tokens[last + 1]?.lower === 'to' && tokens[last + 2]?.lower === '-'
  if (next.first !== last + (tied ? 3 : 1) || tokens[next.first - (tied ? 2 : 1)]!.lower !== 'to') return false
  return amount.low > next.amount.high && amount.low <= 100
}

/** "fell 3.4 points to 12,041": an index stands at points. */
function isIndex(level: Draft, change: Draft, tokens: readonly Word[]): boolean {
  return (
    level.amount.kind === 'count' &&
    level.change !== undefined &&
    change.measure === 'change' &&
    /^points?$/.test(change.amount.unit ?? '') &&
    (level.item === undefined || level.item.first < level.first) &&
    level.first - change.last < 9 &&
    tokens[level.first]!.sentence === tokens[change.first]!.sentence
  )
}

function inPoints({ amount }: Draft, { amount: { kind, unit } }: Draft): Draft['amount'] {
  return { ...amount, kind, unit: unit! }
}

/** "rents went from £840 to £1,015", "a move from 4% to 3%": the numbers say which way. */
function wayOf(from: Draft, to: Draft, tokens: readonly Word[]): 'up' | 'down' | undefined {
  if (
    to.change !== undefined ||
    from.amount.kind !== to.amount.kind ||
    !/^(?:money|share|measure|count)$/.test(to.amount.kind)
  )
    return undefined
  if (
    from.amount.unitCode !== to.amount.unitCode ||
    to.bound !== 'exact' ||
    from.bound !== 'exact' ||
    !isMove(from, to, tokens)
  )
    return undefined
  if (!neutral.test(tokens[from.first - 2]?.lower ?? '') || to.low === from.low) return undefined
  return to.low! > from.low! ? 'up' : 'down'
}

const neutral =
  /^(?:go|goes|going|went|gone|move|moves|moved|moving|change|changes|changed|shift|shifts|shifted|swing|swung|swings|revise|revised|adjust|adjusted)$/

/** "down 83 cents, or 1.1%", "fell $3 (2%)": the same change told again. */
function isRestated(again: Draft, change: Draft, tokens: readonly Word[]): boolean {
  if (change.change === undefined || again.change !== undefined || again.amount.kind === 'count') return false
  const between = tokens.slice(change.last, again.first)
  if (between.length === 0 || between.length > 3 || tokens[again.first]!.sentence !== tokens[change.first]!.sentence)
    return false
  const words = between.map(({ lower }) => lower).join(' ')
  return words === 'or' || words === ', or' || words === '('
}

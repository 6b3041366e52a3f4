import type { Counted } from './counted.ts'
import { closenessOf, dimensionOf, saidOtherwise, sameThing } from './same-thing.ts'
import type { Setting } from './setting.ts'

/**
 * Figures by what they count. Those with the same value come together first: a text that gives two of the values tells then that they are of two things, and so of
 * what others give. The closest groups are joined first, where a third or more of their pairs count the same thing: no drift from troops here to
 * troops elsewhere.
 */
export function sameThings(counted: readonly Counted[], setting: Setting): (readonly Counted[])[] {
  const byHead = new Map<string, Map<string, Counted[]>>()
  for (const one of counted) {
    const head = `${one.figure.kind} ${one.figure.kind === 'age' ? '' : (dimensionOf(one) ?? one.what)}`
    const values = byHead.get(head) ?? new Map<string, Counted[]>()
    if (values.size === 0) byHead.set(head, values)
    const value = `${one.low} ${one.high}`
    const group = values.get(value) ?? []
    if (group.length === 0) values.set(value, group)
    group.push(one)
  }
  return [...byHead.values()].flatMap((values) =>
    joined(
      [...values.values()].flatMap((group) =>
        joined(
          group.map((one) => [one]),
          setting,
        ),
      ),
      setting,
    ),
  )
}

const mostGroups = 60
const mostMembers = 12

interface Tie {
  readonly one: Counted[]
  readonly other: Counted[]
  readonly closeness: number
}

/** The cost grows with the square of the groups compared: those beyond the first ones each go to the closest that has come about, or stay as they are. */
function joined(groups: readonly Counted[][], setting: Setting): Counted[][] {
  const few = groups.slice(0, mostGroups)
  let ties = few.flatMap((one, at) => few.slice(at + 1).flatMap((other) => tieOf(one, other, setting) ?? []))
  const left = new Set(few)
  for (let best = closest(ties); best !== undefined; best = closest(ties)) {
    const { one, other } = best
    left.delete(one)
    left.delete(other)
    const both = [...one, ...other]
    ties = ties.filter((tie) => left.has(tie.one) && left.has(tie.other))
    for (const third of left) {
      const tie = tieOf(third, both, setting)
      if (tie) ties.push(tie)
    }
    left.add(both)
  }
  const made = [...left]
  for (const late of groups.slice(mostGroups)) {
    const home = closest(made.slice(0, mostGroups).flatMap((one) => tieOf(one, late, setting) ?? []))?.one
    if (home) home.push(...late)
    else made.push(late)
  }
  return made.map((group) => group.sort((a, b) => a.at - b.at || a.figure.start - b.figure.start))
}

function closest(ties: readonly Tie[]): Tie | undefined {
  let best: Tie | undefined
  for (const tie of ties) if (best === undefined || tie.closeness > best.closeness) best = tie
  return best
}

/** `undefined`: they count two things. */
function tieOf(one: Counted[], other: Counted[], setting: Setting): Tie | undefined {
  if (saidOtherwise(one, other)) return undefined
  const [few, rest] = [one.slice(0, mostMembers), other.slice(0, mostMembers)]
  const pairs = few.flatMap((a) => rest.flatMap((b) => (sameThing(a, b, setting) ? [closenessOf(a, b)] : [])))
  if (pairs.length === 0 || 3 * pairs.length < few.length * rest.length) return undefined
  return { one, other, closeness: pairs.reduce((sum, each) => sum + each, 0) / (few.length * rest.length) }
}

/** A likeness of two things, by number. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Two things by number. */
export type Pair = Pick<Likeness, 'a' | 'b'>

export interface Rules {
  /** How alike two are, whether a pair or not: 0…1. */
  readonly alike: (one: number, other: number) => number
  /** Two groups are joined from this average on. */
  readonly join: number
  /** Two that are as alike tie their groups: without such a pair groups are never compared. */
  readonly tie: number
  /** Those that belong together with one, whatever the likeness. */
  readonly same: (one: number) => readonly number[]
  /** Those that never come into one group with it. */
  readonly apart: (one: number) => readonly number[]
  /** Two that contradict each other never come into one group either. */
  readonly clash: (one: number, other: number) => boolean
}

/**
 * Groups by average linkage (UPGMA, Sokal and Michener 1958): again and again the two groups are joined whose members are most alike on the
 * average over all pairs, down to `join`; of groups that no pair ties, nothing is worked out. Ties fall to the lower numbers, so that the result
 * depends on the likenesses alone. Groups in order of their lowest number, numbers ascending. The cost grows with the pairs, and with the square of the
 * largest group.
 *
 * @param pairs worth asking about
 */
export function gather(items: readonly number[], pairs: readonly Pair[], rules: Rules): number[][] {
  const state = new Groups(items, rules)
  for (const { a, b } of pairs) state.tie(a, b)
  for (const one of items) for (const other of rules.same(one)) state.join(one, other)
  const queue = new Queue()
  for (const one of items)
    if (state.leads(one)) for (const other of state.besides(one)) queue.add(state.pair(one, other))
  for (let best = queue.take(); best !== undefined && best.score >= rules.join; best = queue.take()) {
    // A pair of groups that have grown since was put in again with what they are now.
    if (!state.leads(best.a) || !state.leads(best.b) || state.pair(best.a, best.b).score !== best.score) continue
    if (!state.mayJoin(best.a, best.b)) continue
    const lead = state.join(best.a, best.b)
    for (const other of state.besides(lead)) queue.add(state.pair(lead, other))
  }
  return state.all()
}

/** Adds each of `rest` to the group that it is most like on the average, if that is enough. */
export function joinRest(groups: number[][], rest: readonly number[], pairs: readonly Pair[], rules: Rules): void {
  const home = new Map(groups.flatMap((group, at) => group.map((one) => [one, at] as const)))
  const near = new Map(rest.map((one) => [one, new Set<number>()]))
  const add = (one: number, other: number): void => {
    const at = home.get(other)
    if (at !== undefined) near.get(one)?.add(at)
  }
  for (const { a, b } of pairs) {
    add(a, b)
    add(b, a)
  }
  const before = groups.map((group) => [...group])
  for (const one of rest) {
    const told = rules.same(one).flatMap((other) => home.get(other) ?? [])[0]
    const apart = new Set(rules.apart(one).flatMap((other) => home.get(other) ?? []))
    let best: { at: number; score: number } | undefined
    for (const at of near.get(one)!) {
      const members = before[at]!
      const score = rounded(members.reduce((sum, other) => sum + rules.alike(one, other), 0) / members.length)
      if (score < rules.join || apart.has(at) || groups[at]!.some((other) => rules.clash(one, other))) continue
      if (best === undefined || score > best.score || (score === best.score && at < best.at)) best = { at, score }
    }
    const at = told ?? best?.at
    if (at !== undefined) groups[at]!.push(one)
  }
}

/** Sums of the same numbers in another order differ in their last digits. */
const rounded = (score: number): number => Math.round(1e6 * score) / 1e6

/** Groups that grow together; each is led by its lowest number. */
class Groups {
  private readonly members = new Map<number, number[]>()
  private readonly lead = new Map<number, number>()
  /** Sums of likenesses over all pairs of two groups that are tied, by their leads, both ways. */
  private readonly sums = new Map<number, Map<number, number>>()
  private readonly rules: Rules

  constructor(items: readonly number[], rules: Rules) {
    this.rules = rules
    for (const one of items) {
      this.members.set(one, [one])
      this.lead.set(one, one)
      this.sums.set(one, new Map())
    }
  }

  /** Before any are joined. */
  tie(a: number, b: number): void {
    if (a === b || !this.members.has(a) || !this.members.has(b)) return
    const score = this.rules.alike(a, b)
    if (score < this.rules.tie) return
    this.sums.get(a)!.set(b, score)
    this.sums.get(b)!.set(a, score)
  }

  leads(one: number): boolean {
    return this.lead.get(one) === one
  }

  besides(lead: number): Iterable<number> {
    return this.sums.get(lead)!.keys()
  }

  pair(one: number, other: number): Likeness {
    const [a, b] = one < other ? [one, other] : [other, one]
    const sum = this.sums.get(a)!.get(b) ?? 0
    return { a, b, score: rounded(sum / (this.members.get(a)!.length * this.members.get(b)!.length)) }
  }

  mayJoin(one: number, other: number): boolean {
    const [few, many] = this.members.get(one)!.length < this.members.get(other)!.length ? [one, other] : [other, one]
    const others = this.members.get(many)!
    return this.members
      .get(few)!
      .every(
        (own) =>
          this.rules.apart(own).every((stranger) => this.lead.get(stranger) !== many) &&
          others.every((other) => !this.rules.clash(own, other)),
      )
  }

  /** Gives the lead of both. */
  join(a: number, b: number): number {
    const one = this.lead.get(a)
    const other = this.lead.get(b)
    if (one === undefined || other === undefined) return a
    if (one === other) return one
    const [into, from] = one < other ? [one, other] : [other, one]
    const sums = this.sums.get(into)!
    const others = this.sums.get(from)!
    sums.delete(from)
    others.delete(into)
    for (const [third, sum] of sums) {
      const whole = sum + (others.get(third) ?? this.between(from, third))
      sums.set(third, whole)
      this.sums.get(third)!.set(into, whole)
    }
    for (const [third, sum] of others) {
      const back = this.sums.get(third)!
      back.delete(from)
      if (sums.has(third)) continue
      const whole = sum + this.between(into, third)
      sums.set(third, whole)
      back.set(into, whole)
    }
    this.sums.delete(from)
    for (const own of this.members.get(from)!) this.lead.set(own, into)
    this.members.set(into, [...this.members.get(into)!, ...this.members.get(from)!])
    this.members.delete(from)
    return into
  }

  private between(one: number, other: number): number {
    let sum = 0
    for (const a of this.members.get(one)!) for (const b of this.members.get(other)!) sum += this.rules.alike(a, b)
    return sum
  }

  all(): number[][] {
    return [...this.members.values()].map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
  }
}

/** A binary heap: the most alike first, of equals the one with the lower numbers. */
class Queue {
  private readonly heap: Likeness[] = []

  add(one: Likeness): void {
    const { heap } = this
    let at = heap.push(one) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!before(heap[at]!, heap[up]!)) break
      ;[heap[at], heap[up]] = [heap[up]!, heap[at]!]
      at = up
    }
  }

  take(): Likeness | undefined {
    const { heap } = this
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    heap[0] = last
    for (let at = 0; ; ) {
      let next = at
      for (const down of [2 * at + 1, 2 * at + 2]) {
        if (down < heap.length && before(heap[down]!, heap[next]!)) next = down
      }
      if (next === at) return top
      ;[heap[at], heap[next]] = [heap[next]!, heap[at]!]
      at = next
    }
  }
}

function before(one: Likeness, other: Likeness): boolean {
  return one.score !== other.score ? one.score > other.score : one.a !== other.a ? one.a < other.a : one.b < other.b
}

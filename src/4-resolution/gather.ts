/** A likeness of two things, by number; what is not listed is 0. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly score: number
}

export interface Rules {
  /** Two groups are joined from this average on. */
  readonly join: number
  /** Those that belong together with one, whatever the likeness. */
  readonly same: (one: number) => readonly number[]
  /** Those that never come into one group with it. */
  readonly apart: (one: number) => readonly number[]
  /** Two that contradict each other never come into one group either. */
  readonly clash: (one: number, other: number) => boolean
}

/**
 * Groups by average linkage (UPGMA, Sokal and Michener 1958): again and again the two groups are joined whose members are most alike on the
 * average over all pairs, down to `join`. Ties fall to the lower numbers, so that the result depends on the likenesses alone. Groups in
 * order of their lowest number, numbers ascending. The cost grows with the likenesses, times a logarithm.
 */
export function gather(items: readonly number[], likenesses: readonly Likeness[], rules: Rules): number[][] {
  const state = new Groups(items, rules)
  for (const { a, b, score } of likenesses) state.link(a, b, score)
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
export function joinRest(
  groups: number[][],
  rest: readonly number[],
  likenesses: readonly Likeness[],
  rules: Rules,
): void {
  const home = new Map(groups.flatMap((group, at) => group.map((one) => [one, at] as const)))
  const linked = new Map(rest.map((one) => [one, new Map<number, number>()]))
  const add = (one: number, other: number, score: number): void => {
    const at = home.get(other)
    const sums = linked.get(one)
    if (at !== undefined && sums !== undefined) sums.set(at, (sums.get(at) ?? 0) + score)
  }
  for (const { a, b, score } of likenesses) {
    add(a, b, score)
    add(b, a, score)
  }
  const sizes = groups.map(({ length }) => length)
  for (const one of rest) {
    const told = rules.same(one).flatMap((other) => home.get(other) ?? [])[0]
    const apart = new Set(rules.apart(one).flatMap((other) => home.get(other) ?? []))
    let best: { at: number; score: number } | undefined
    for (const [at, sum] of linked.get(one)!) {
      const score = Math.round((1e6 * sum) / sizes[at]!) / 1e6
      if (score < rules.join || apart.has(at) || groups[at]!.some((other) => rules.clash(one, other))) continue
      if (best === undefined || score > best.score || (score === best.score && at < best.at)) best = { at, score }
    }
    const at = told ?? best?.at
    if (at !== undefined) groups[at]!.push(one)
  }
}

/** Groups that grow together; each is led by its lowest number. */
class Groups {
  private readonly members = new Map<number, number[]>()
  private readonly lead = new Map<number, number>()
  /** Sums of likenesses between groups, by their leads, both ways. */
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

  link(a: number, b: number, score: number): void {
    if (a === b || !this.members.has(a) || !this.members.has(b)) return
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
    // Rounded: sums of the same numbers in another order differ in their last digits.
    const score = Math.round((1e6 * sum) / (this.members.get(a)!.length * this.members.get(b)!.length)) / 1e6
    return { a, b, score }
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
    for (const [third, sum] of this.sums.get(from)!) {
      const back = this.sums.get(third)!
      back.delete(from)
      if (third === into) continue
      sums.set(third, (sums.get(third) ?? 0) + sum)
      back.set(into, sums.get(third)!)
    }
    sums.delete(from)
    this.sums.delete(from)
    for (const own of this.members.get(from)!) this.lead.set(own, into)
    this.members.set(into, [...this.members.get(into)!, ...this.members.get(from)!])
    this.members.delete(from)
    return into
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

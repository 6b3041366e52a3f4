/** MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005) and their mean, over all documents together (Pradhan et al. 2014). */

/** Each entity is a list of mention numbers. */
export type Clusters = readonly (readonly number[])[]

type Part = { right: number; whole: number }

export function scoreClusters(documents: readonly (readonly [own: Clusters, gold: Clusters])[]): string {
  const measures = { MUC: muc, 'B³': bCubed, CEAFe: ceaf }
  let sum = 0
  const told = Object.entries(measures).map(([name, measure]) => {
    const precision: Part = { right: 0, whole: 0 }
    const recall: Part = { right: 0, whole: 0 }
    for (const [own, gold] of documents) {
      const [p, r] = measure(own, gold)
      add(precision, p)
      add(recall, r)
    }
    const f1 = harmonic(share(precision), share(recall))
    sum += f1 / 3
    return `${name} P ${percent(share(precision))} R ${percent(share(recall))} F1 ${percent(f1)}`
  })
  return `CoNLL F1 ${percent(sum)}   ${told.join('   ')}`
}

type Measure = (own: Clusters, gold: Clusters) => readonly [precision: Part, recall: Part]

/** Links that one side needs and the other has: an entity of n mentions in k pieces keeps n − k of n − 1. */
const muc: Measure = (own, gold) => [links(own, gold), links(gold, own)]

function links(of: Clusters, by: Clusters): Part {
  const where = placesOf(by)
  let right = 0
  let whole = 0
  for (const cluster of of) {
    const pieces = new Set<number>()
    let alone = 0
    for (const mention of cluster) {
      const at = where.get(mention)
      if (at === undefined) alone++
      else pieces.add(at)
    }
    right += cluster.length - pieces.size - alone
    whole += cluster.length - 1
  }
  return { right, whole }
}

/** For each mention, how much of its entity is shared. */
const bCubed: Measure = (own, gold) => [shared(own, gold), shared(gold, own)]

function shared(of: Clusters, by: Clusters): Part {
  const where = placesOf(by)
  let right = 0
  let whole = 0
  for (const cluster of of) {
    const counts = new Map<number, number>()
    for (const mention of cluster) {
      const at = where.get(mention)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    for (const count of counts.values()) right += count ** 2 / cluster.length
    whole += cluster.length
  }
  return { right, whole }
}

/** The best one-to-one match of entities, each pair worth twice their shared mentions over all of both. */
const ceaf: Measure = (own, gold) => {
  const where = placesOf(gold)
  const rows = own.map((cluster) => {
    const counts = new Map<number, number>()
    for (const mention of cluster) {
      const at = where.get(mention)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    return new Map([...counts].map(([at, count]) => [at, (2 * count) / (cluster.length + gold[at]!.length)]))
  })
  const right = bestMatch(rows, gold.length)
  return [
    { right, whole: own.length },
    { right, whole: gold.length },
  ]
}

/** The largest sum of one cell a row and a column (Hungarian method, with potentials). */
export function bestMatch(rows: readonly ReadonlyMap<number, number>[], columns: number): number {
  const size = Math.max(rows.length, columns)
  const value = (row: number, column: number) => rows[row]?.get(column) ?? 0
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const before = new Int32Array(size + 1)
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    rowOf[0] = row
    let column = 0
    do {
      used[column] = 1
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let at = 1; at <= size; at++) {
        if (used[at]) continue
        const cost = -value(rowOf[column]! - 1, at - 1) - u[rowOf[column]!]! - v[at]!
        if (cost < least[at]!) {
          least[at] = cost
          before[at] = column
        }
        if (least[at]! < delta) {
          delta = least[at]!
          next = at
        }
      }
      for (let at = 0; at <= size; at++) {
        if (used[at]) {
          u[rowOf[at]!]! += delta
          v[at]! -= delta
        } else least[at]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]!]!
      column = before[column]!
    }
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum += value(rowOf[column]! - 1, column - 1)
  return sum
}

function placesOf(clusters: Clusters): ReadonlyMap<number, number> {
  return new Map(clusters.flatMap((cluster, at) => cluster.map((mention) => [mention, at] as const)))
}

function add(sum: Part, { right, whole }: Part): void {
  sum.right += right
  sum.whole += whole
}

function share({ right, whole }: Part): number {
  return right / Math.max(1, whole)
}

function harmonic(a: number, b: number): number {
  return (2 * a * b) / Math.max(1e-9, a + b)
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/**
 * Who stands near whom in a block before and after some places are put in or taken out. A block is a row of statements in the order of their ranks; near are those
 * at most `reach` places apart. Of a block only what is around the places is looked at, so that the cost does not grow with the block.
 */

/** A place that is put in or taken out, with the nearest that stay on either side: as many as the reach, fewer only where the block ends. */
export interface Place {
  readonly hash: number
  readonly statement: number
  /** The nearest first. */
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** Two statements by number, the one of lower rank first. */
export interface Pair {
  readonly one: number
  readonly other: number
}

export interface Change {
  /** Pairs that are near with the places in, one or both of them of these places. Each once. */
  readonly met: readonly Pair[]
  /** Pairs of those that stay that are near in some block without the places, and in that block too far apart with them. Each once. */
  readonly parted: readonly Pair[]
  /** Whether two that stay are near in a block with the places in; `undefined` where they do not stand around these places. */
  nearIn(hash: number, pair: Pair): boolean | undefined
}

/** @param places in the order of their ranks */
export function changeOf(places: readonly Place[], reach: number): Change {
  const rows = new Map([...byBlock(places)].map(([hash, own]) => [hash, rowsOf(own)]))
  const met = pairSet()
  const parted = pairSet()
  for (const block of rows.values()) for (const row of block) comparePlaces(row, reach, met, parted)
  return {
    met: met.list,
    parted: parted.list,
    nearIn(hash, { one, other }) {
      for (const row of rows.get(hash) ?? []) {
        const at = row.findIndex(({ statement }) => statement === one)
        const next = row.findIndex(({ statement }) => statement === other)
        if (at >= 0 && next >= 0) return next - at <= reach
      }
      return undefined
    },
  }
}

function byBlock(places: readonly Place[]): Map<number, Place[]> {
  const blocks = new Map<number, Place[]>()
  for (const place of places) {
    const block = blocks.get(place.hash)
    if (block) block.push(place)
    else blocks.set(place.hash, [place])
  }
  return blocks
}

interface Stood {
  readonly statement: number
  /** One of the places that are put in or taken out. */
  readonly own: boolean
}

/** A block around its places, cut where so many stand between two of them that neither bears on the other. */
function rowsOf(places: readonly Place[]): Stood[][] {
  const rows: Stood[][] = []
  let row: Stood[] = []
  for (const [at, place] of places.entries()) {
    const last = places[at - 1]
    const between = last && betweenOf(last, place)
    if (between === undefined) {
      if (last) rows.push([...row, ...last.after.map(staying)])
      row = place.before.map(staying).reverse()
    } else row.push(...between.map(staying))
    row.push({ statement: place.statement, own: true })
  }
  rows.push([...row, ...places.at(-1)!.after.map(staying)])
  return rows
}

const staying = (statement: number): Stood => ({ statement, own: false })

/** Those that stand between two places; `undefined` where they are too many to be seen from both. */
function betweenOf(one: Place, next: Place): readonly number[] | undefined {
  const [nearest] = next.before
  if (nearest === one.before[0]) return []
  const at = one.after.indexOf(nearest!)
  if (at >= 0) return one.after.slice(0, at + 1)
  const from = one.after.indexOf(next.before.at(-1)!)
  return from < 0 ? undefined : [...one.after.slice(0, from), ...[...next.before].reverse()]
}

function comparePlaces(row: readonly Stood[], reach: number, met: PairSet, parted: PairSet): void {
  for (const [at, one] of row.entries()) {
    let owns = 0
    for (let next = at + 1; next < row.length && next - at - owns <= reach; next++) {
      const other = row[next]!
      const isNear = next - at <= reach
      if (isNear ? one.own || other.own : !one.own && !other.own) (isNear ? met : parted).add(one, other)
      if (other.own) owns++
    }
  }
}

interface PairSet {
  readonly list: Pair[]
  add(one: Stood, other: Stood): void
}

function pairSet(): PairSet {
  const known = new Map<number, Set<number>>()
  const list: Pair[] = []
  return {
    list,
    add({ statement: one }, { statement: other }) {
      const others = known.get(one)
      if (others?.has(other)) return
      if (others) others.add(other)
      else known.set(one, new Set([other]))
      list.push({ one, other })
    },
  }
}

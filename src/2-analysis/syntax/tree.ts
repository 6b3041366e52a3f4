/**
 * What the model says each word hangs on → a tree: one root, which all words reach. Asked word by word, the model may name two roots ("He left ; she stayed"),
 * or send words in a circle, with no root at all. One root stays; every other root and circle is cut at one word, which then hangs on it. A tree comes out as
 * it went in.
 */
export interface Arc {
  /** Universal part of speech. */
  readonly tag: string
  /** The word it hangs on; a root hangs on itself. */
  readonly head: number
  readonly relation: string
}

/** `words` from `first` up to, not including, `last` are the sentence; heads are counted as they are. In a straight line of cost. */
export function asTree(words: readonly Arc[], first: number, last: number): Pick<Arc, 'head' | 'relation'>[] {
  const heads = Int32Array.from({ length: last - first }, (_, offset) => {
    const { head } = words[first + offset]!
    return head >= first && head < last ? head : first + offset
  })
  const found = circles(heads, first)
  const root = best(found.flat(), (at) => rootScore(words[at]!, heads[at - first] === at))
  for (const circle of found) {
    const cut = circle.includes(root) ? root : best(circle, (at) => looseness(words[at]!))
    heads[cut - first] = root
  }
  return Array.from(heads, (head, offset) => {
    const at = first + offset
    return { head, relation: at === root ? 'root' : relationOf(words[at]!) }
  })
}

/** The words of each circle; a root is a circle of its own. Every word is walked over twice at most. */
function circles(heads: Int32Array, first: number): number[][] {
  const walk = new Int32Array(heads.length)
  const found: number[][] = []
  for (let start = 0; start < heads.length; start++) {
    let at = start
    while (walk[at] === 0) {
      walk[at] = start + 1
      at = heads[at]! - first
    }
    if (walk[at] !== start + 1) continue
    const circle: number[] = []
    for (; walk[at]! > 0; at = heads[at]! - first) {
      circle.push(at + first)
      walk[at] = -1
    }
    found.push(circle)
  }
  return found
}

/** Of equals the first. */
function best(words: readonly number[], score: (at: number) => number): number {
  let found = words[0]!
  for (const at of words) {
    const more = score(at) - score(found)
    if (more > 0 || (more === 0 && at < found)) found = at
  }
  return found
}

/** How well a word heads the sentence. */
function rootScore({ tag, relation }: Arc, hangsOnItself: boolean): number {
  const byTag = tag === 'PUNCT' ? 0 : tag === 'VERB' ? 2 : 1
  return (hangsOnItself ? 8 : 0) + (relation === 'root' ? 4 : 0) + byTag
}

/** How readily a word hangs on the root of the sentence instead. */
function looseness({ relation }: Arc): number {
  const place = loose.indexOf(relation)
  return place < 0 ? 0 : loose.length - place
}

const loose = [
  'root',
  'punct',
  'parataxis',
  'discourse',
  'vocative',
  'advcl',
  'ccomp',
  'obl',
  'advmod',
  'nsubj',
  'conj',
]

/** Only the root is `root`: a second one is a clause beside the first, or a mark. */
function relationOf({ tag, relation }: Arc): string {
  if (relation !== 'root') return relation
  return tag === 'PUNCT' ? 'punct' : 'parataxis'
}

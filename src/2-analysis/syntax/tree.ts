/**
 * What the model says each word hangs on → a tree: one root, which all words reach. Asked word by word, the model may name two roots ("He left ; she stayed"),
 * none, or send words in a circle. One root stays, the others hang on it; a circle is cut at its loosest word. A tree comes out as it went in.
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
  if (first === last) return []
  const inside = (head: number) => head >= first && head < last
  const isRoot = (at: number) => words[at]!.head === at || !inside(words[at]!.head)
  const root = rootOf(words, first, last, isRoot)
  const heads = Int32Array.from({ length: last - first }, (_, offset) => {
    const at = first + offset
    return at === root || isRoot(at) ? root : words[at]!.head
  })
  for (const at of circles(heads, first, root)) heads[loosest(words, heads, first, at) - first] = root
  return Array.from(heads, (head, offset) => {
    const at = first + offset
    return { head, relation: at === root ? 'root' : relationOf(words[at]!) }
  })
}

/** Of the words that hang on nothing (of all, where each hangs on another) the one that best heads a sentence; of equals the first. */
function rootOf(words: readonly Arc[], first: number, last: number, isRoot: (at: number) => boolean): number {
  let best = first
  let most = -1
  for (let at = first; at < last; at++) {
    const { tag, relation } = words[at]!
    const score = (isRoot(at) ? 8 : 0) + (relation === 'root' ? 4 : 0) + (tag === 'PUNCT' ? 0 : tag === 'VERB' ? 2 : 1)
    if (score > most) {
      best = at
      most = score
    }
  }
  return best
}

/** One word of each circle. Every word is walked over once. */
function circles(heads: Int32Array, first: number, root: number): number[] {
  const walk = new Int32Array(heads.length)
  const found: number[] = []
  for (let start = 0; start < heads.length; start++) {
    let at = start
    while (walk[at] === 0 && at !== root - first) {
      walk[at] = start + 1
      at = heads[at]! - first
    }
    if (walk[at] === start + 1) found.push(at + first)
  }
  return found
}

/** The word of the circle that most readily hangs on the root of the sentence; of equals the first that is met. */
function loosest(words: readonly Arc[], heads: Int32Array, first: number, from: number): number {
  let best = from
  let at = from
  do {
    if (looseness(words[at]!) > looseness(words[best]!)) best = at
    at = heads[at - first]!
  } while (at !== from)
  return best
}

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

/** "There are no talks, there is no [offer]": what there is hangs on its own "is", where the model hung it on the one before. */
import type { Arc } from './tree.ts'

type Hung = Pick<Arc, 'head' | 'relation'>

/** `arcs` of a sentence whose first word is `first`; `lower` says the words. A tree stays one. */
export function withExistentials(arcs: readonly Hung[], first: number, lower: (at: number) => string): Hung[] {
  const found = [...arcs]
  for (let there = 0; there + 1 < arcs.length; there++) {
    const verb = first + there + 1
    const { head, relation } = arcs[there]!
    if (relation !== 'expl' || head !== verb || lower(verb - 1) !== 'there') continue
    for (let at = there + 2; at < Math.min(arcs.length, there + 8); at++) {
      const one = arcs[at]!
      if (one.relation === 'nsubj') {
        if (one.head < first + there && arcs[there + 1]!.head !== first + at)
          found[at] = { head: verb, relation: 'nsubj' }
        break
      }
      if (!/^(?:det|amod|advmod|nummod|compound|punct)$/.test(one.relation)) break
    }
  }
  return found
}

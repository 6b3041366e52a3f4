import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arc, asTree } from './tree.ts'

/** "left:VERB:0:root" a word: its tag, the number of its head (0: itself), its relation. */
function arcs(...words: string[]): Arc[] {
  return words.map((word, at) => {
    const [, tag, head, relation] = word.split(':')
    return { tag: tag!, head: head === '0' ? at : Number(head) - 1, relation: relation! }
  })
}

const repaired = (...words: string[]) =>
  asTree(arcs(...words), 0, words.length).map(({ head, relation }, at) => `${head === at ? 0 : head + 1} ${relation}`)

describe('one tree a sentence', () => {
  test('a tree comes out as it went in', () => {
    const words = ['She:PRON:2:nsubj', 'left:VERB:0:root', 'early:ADV:2:advmod', '.:PUNCT:2:punct']
    expect(repaired(...words)).toEqual(['2 nsubj', '0 root', '2 advmod', '2 punct'])
  })

  test('a second root hangs on the first, as a clause beside it or as a mark', () => {
    const words = ['He:PRON:2:nsubj', 'left:VERB:0:root', ';:PUNCT:0:root', 'she:PRON:5:nsubj', 'stayed:VERB:0:root']
    expect(repaired(...words)).toEqual(['2 nsubj', '0 root', '2 punct', '5 nsubj', '2 parataxis'])
  })

  test('what the model calls a root goes before what only hangs on nothing', () => {
    expect(repaired('Well:INTJ:0:discourse', 'done:VERB:0:root')).toEqual(['2 discourse', '0 root'])
  })

  test('a circle is cut at its loosest word, which keeps its relation', () => {
    const words = ['Ships:NOUN:2:nsubj', 'wait:VERB:0:root', 'at:ADP:4:case', 'sea:NOUN:5:obl', 'now:ADV:4:det']
    expect(repaired(...words)).toEqual(['2 nsubj', '0 root', '4 case', '2 obl', '4 det'])
  })

  test('without any root the verb is one', () => {
    expect(repaired('Ships:NOUN:2:nsubj', 'wait:VERB:1:acl')).toEqual(['2 nsubj', '0 root'])
  })

  test('heads outside the sentence are none', () => {
    const words = arcs('Go:VERB:0:root', '.:PUNCT:1:punct', 'Stay:VERB:1:parataxis', '.:PUNCT:3:punct')
    expect(asTree(words, 2, 4)).toEqual([
      { head: 2, relation: 'root' },
      { head: 2, relation: 'punct' },
    ])
    expect(asTree(words, 2, 2)).toEqual([])
  })

  test('whatever is asked for, one root is reached by all, and only it is called root', () => {
    const word = fc.record({
      tag: fc.constantFrom('VERB', 'NOUN', 'PUNCT'),
      head: fc.nat(14),
      relation: fc.constantFrom('root', 'nsubj', 'conj', 'punct', 'case'),
    })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(3), (words, skipped) => {
        const first = Math.min(skipped, words.length - 1)
        const tree = asTree(words, first, words.length)
        const roots = tree.filter(({ head }, offset) => head === first + offset)
        expect(roots).toHaveLength(1)
        expect(tree.filter(({ relation }) => relation === 'root')).toEqual(roots)
        for (const at of tree.keys()) {
          let steps = 0
          let place = at
          while (tree[place]!.head !== first + place && steps++ <= words.length) place = tree[place]!.head - first
          expect(steps).toBeLessThan(words.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('300,000 words in a chain, in one circle, in pairs or all roots take no time', () => {
    const count = 300_000
    const shapes: ((at: number) => number)[] = [
      (at) => Math.max(0, at - 1),
      (at) => (at + 1) % count,
      (at) => at ^ 1,
      (at) => at,
    ]
    for (const shape of shapes) {
      const words = Array.from({ length: count }, (_, at) => ({ tag: 'NOUN', head: shape(at), relation: 'nmod' }))
      expect(asTree(words, 0, count).filter(({ relation }) => relation === 'root')).toHaveLength(1)
    }
  })
})

import { expect, test } from 'vitest'
import { withExistentials } from './existentials.ts'

const words = ['there', 'are', 'no', 'talks', ',', 'there', 'is', 'no', 'offer']
const arcs = (offer: number) =>
  [
    [1, 'expl'],
    [1, 'root'],
    [3, 'det'],
    [1, 'nsubj'],
    [6, 'punct'],
    [6, 'expl'],
    [1, 'conj'],
    [8, 'det'],
    [offer, 'nsubj'],
  ].map(([head, relation]) => ({ head: (head as number) + 10, relation: relation as string }))
const read = (offer: number) => withExistentials(arcs(offer), 10, (at) => words[at - 10]!)[8]

test('what there is hangs on its own verb', () => {
  expect(read(1)).toEqual({ head: 16, relation: 'nsubj' })
  expect(read(6)).toEqual({ head: 16, relation: 'nsubj' })
})

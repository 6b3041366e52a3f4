import { expect, test } from 'vitest'
import { tagPairs, tagsOfForm } from './tag-pairs.ts'

const labels = { tags: ['NOUN', 'VERB', 'AUX'], forms: ['NN', 'VB', 'MD'] }
const read = tagPairs(labels)

test('the likeliest pair that goes together, whichever head is the surer', () => {
  const tags = Float32Array.of(1, 1.5, 0, 3, 1, 0) // NOUN or VERB; surely NOUN
  const forms = Float32Array.of(2, 0, 0, 0, 1, 0) // surely NN; rather VB
  const found = read(tags, forms, 2)
  expect([...found.tags].map((column) => labels.tags[column])).toEqual(['NOUN', 'NOUN'])
  expect([...found.forms].map((column) => labels.forms[column])).toEqual(['NN', 'NN'])
})

test('heads that agree stay as they are', () => {
  const found = read(Float32Array.of(0, 0, 5), Float32Array.of(0, 0, 5), 1)
  expect([found.tags[0], found.forms[0]]).toEqual([2, 2])
})

test('a form that nobody listed goes with every tag', () => {
  const other = tagPairs({ tags: ['NOUN', 'VERB'], forms: ['??'] })
  expect([...other(Float32Array.of(0, 1), Float32Array.of(0), 1).tags]).toEqual([1])
})

test('only universal tags are listed', () => {
  const universal = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
  expect(
    Object.values(tagsOfForm)
      .flat()
      .filter((tag) => !universal.includes(tag)),
  ).toEqual([])
})

import { expect, test } from 'vitest'
import { quickTag } from './quick-tag.ts'

function tagsOf(sentence: string): string {
  const words = sentence.split(' ')
  const lower = words.map((word) => word.toLowerCase())
  return quickTag(words, lower, 0, words.length)
    .map(({ tag }) => tag)
    .join(' ')
}

test.each([
  ['The ministry said losses rose sharply .', 'DET NOUN VERB NOUN VERB ADV PUNCT'],
  ['Officials expect talks on Monday .', 'NOUN VERB NOUN ADP PROPN PUNCT'],
  ['They will meet Ms. Marrowby in 12 days', 'PRON AUX VERB PROPN PROPN ADP NUM NOUN'],
  ["Norland 's army has been sent there", 'PROPN PART NOUN AUX AUX VERB PRON'],
  ['It took effect after they left', 'PRON VERB NOUN SCONJ PRON VERB'],
])('%s', (sentence, tags) => {
  expect(tagsOf(sentence)).toBe(tags)
})

test.each([
  ['a cut in the lead', 'DET NOUN ADP DET NOUN'],
  ['the expected visits', 'DET VERB NOUN'],
  ['$ 5 %', 'SYM NUM SYM'],
])('no verb where a noun or a sign stands: %s', (sentence, tags) => {
  expect(tagsOf(sentence)).toBe(tags)
})

test('lemmas of verbs and nouns by table and spelling', () => {
  const words = 'they said it denied the parties and shares'.split(' ')
  expect(quickTag(words, words, 0, words.length).map(({ lemma }) => lemma)).toEqual(
    'they say it deny the party and share'.split(' '),
  )
})

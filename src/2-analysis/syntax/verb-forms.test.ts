import { expect, test } from 'vitest'
import { documentOf } from '../../../test/marked.ts'
import { analyse } from '../analyse.ts'

async function formOf(text: string, word: string) {
  const { tokens } = await analyse(documentOf(text))
  return tokens.find((token) => token.lower === word)?.form
}

test.each([
  ['The group might come to the border soon.', 'come', 'base'],
  ['They want to become members.', 'become', 'base'],
  ['The delegates have come to the border.', 'come', 'participle'],
  ['The delegates come to the border each year.', 'come', 'present'],
])('%s', async (text, word, form) => {
  expect(await formOf(text, word)).toBe(form)
})

test.each([
  ['The statement released by the party was long.', 'released', 'participle'],
  ['A statement released by the party said no.', 'released', 'participle'],
  ['Prices increased by 4% in May.', 'increased', 'past'],
  ['The party released a statement.', 'released', 'past'],
  ['A report published Wednesday said no.', 'published', 'participle'],
  ['The paper published on Wednesday.', 'published', 'past'],
  ['Ann Lee met with the freed girls and expressed joy.', 'met', 'past'],
  ['The test, which state media claimed now allows more, was felt.', 'claimed', 'past'],
])('%s: %s is %s', async (text, word, form) => {
  expect(await formOf(text, word)).toBe(form)
})

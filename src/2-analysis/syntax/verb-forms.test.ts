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

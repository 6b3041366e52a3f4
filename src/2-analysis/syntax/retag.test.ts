import { expect, test } from 'vitest'
import { documentOf } from '../../../test/marked.ts'
import { analyse } from '../analyse.ts'

async function phrasesOf(text: string): Promise<string[]> {
  const { phrases } = await analyse(documentOf(text))
  return phrases.filter(({ kind }) => kind === 'noun').map(({ start, end }) => text.slice(start, end))
}

test.each<[string, string]>([
  ['Acme Bank’s chief financial officer, Ann Lake, left.', 'Acme Bank’s chief financial officer'],
  ['Sam Reed, police chief of the province, left.', 'police chief'],
  ['The Acme chief financial officer left.', 'The Acme chief financial officer'],
])('%s has the phrase %s', async (text, phrase) => {
  expect(await phrasesOf(text)).toContain(phrase)
})

test.each<[string, string]>([
  ['Russia’s ready to talk.', 'Russia’s ready'],
  ['The chief reason was rain.', 'The chief'],
])('%s has no phrase %s', async (text, phrase) => {
  expect(await phrasesOf(text)).not.toContain(phrase)
})

import { describe, expect, test } from 'vitest'
import { documentOf, marked } from '../../../test/marked.ts'
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

/** {verb:…}, {noun:…}…: the tags of single words, as repaired by their neighbours. */
async function tags(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const { tokens } = await analyse(documentOf(text))
  const found = spans.map((span) => tokens.find(({ start }) => start === span.start)!.tag.toLowerCase())
  expect(found).toEqual(spans.map(({ label }) => label))
}

describe('each repair, where it holds and where it does not', () => {
  test.each([
    // an "-ed" adjective between a name and another
    'Norland {verb:branded} Sudland a threat.',
    'The Norland {adj:armed} forces left.',
    // "points out"
    'But analysts {verb:point} out that the group is strong.',
    'The {noun:point} is that the group is strong.',
    'They saw the {noun:point} of it.',
    // headlines
    'World leaders {verb:vow} action.',
    'The {noun:vow} was broken.',
    // "who" with a form in -s
    'Ann Lee, who {verb:lives} outside the town, left.',
    'The {noun:lives} of others were lost.',
    // neither
    'The ministry would {adv:neither} confirm nor deny the report.',
    '{det:Neither} side won.',
    // which
    'The test, {pron:which} state media claimed was small, was felt.',
    // possessives
    'China, its only {noun:ally}, left.',
    'Acme rejected his {noun:claim} that it was late.',
    'They {verb:claim} that it was late.',
    // documents
    'The records {verb:show} a loss.',
    'The {noun:show} went on.',
    // plans
    'Norland {verb:plans} to leave the pact.',
    'The {noun:plans} were dropped.',
    // what a ministry does
    'The ministry {verb:estimates} that 40 died.',
    'The {noun:estimates} were wrong.',
    // titles
    'Mr. {propn:Price} left.',
    'The {noun:price} fell.',
  ])('%s', (source) => tags(source))
})

test('an adjective that turns out to be a verb gets its lemma', async () => {
  const { tokens } = await analyse(documentOf('Norland branded Sudland a threat.'))
  expect(tokens[1]!.lemma).toBe('brand')
})

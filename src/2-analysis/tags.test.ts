import { describe, expect, test } from 'vitest'
import { documentOf, marked } from '../../test/marked.ts'
import { analyse } from './analyse.ts'

/** {verb:…}, {noun:…}…: the tags of single words. */
async function tags(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const { tokens } = await analyse(documentOf(text))
  const found = spans.map((span) => tokens.find(({ start }) => start === span.start)!.tag.toLowerCase())
  expect(found).toEqual(spans.map(({ label }) => label))
}

describe('tags of words that have two', () => {
  test.each([
    'Norland {verb:branded} Sudland a threat.',
    'The Norland {adj:armed} forces left.',
    'But analysts {verb:point} out that the group is strong.',
    'The {noun:point} is that the group is strong.',
    'World leaders {verb:vow} action.',
    'Ann Lee, who {verb:lives} outside the town, left.',
    'The {noun:lives} of others were lost.',
    'The ministry would {adv:neither} confirm nor deny the report.',
    '{det:Neither} side won.',
    'The test, {pron:which} state media claimed was small, was felt.',
    'China, its only {noun:ally}, left.',
    'Acme rejected his {noun:claim} that it was late.',
    'They {verb:claim} that it was late.',
    'The records {verb:show} a loss.',
    'Norland {verb:plans} to leave the pact.',
    'The {noun:plans} were dropped.',
    'The ministry {verb:estimates} that 40 died.',
    'The fire led to {noun:demands} for an inquiry.',
    'They began to {verb:canvas} voters.',
    'Mr. {propn:Price} left.',
    'The {noun:price} fell.',
    'She works at the Center for {propn:Strategic} Studies.',
    'The {adj:strategic} town fell.',
  ])('%s', (source) => tags(source))

  // the model takes a short bare infinitive for the adjective, and a subjunctive for the noun
  test.fails.each(['The bridge is due to {verb:open}, he said.', 'He insisted that the council {verb:act}.'])(
    '%s',
    tags,
  )
})

describe('forms of verbs that only the sentence tells', () => {
  test.each([
    ['The rules would be delayed should the court strike them down.', 'strike', 'base'],
    ['The mayor insisted that the council resign.', 'resign', 'base'],
    ['Courts strike such rules down.', 'strike', 'present'],
    ['In the north, stop.', 'stop', 'present'],
  ])('%s: %s is %s', async (text, word, form) => {
    const { tokens } = await analyse(documentOf(text))
    expect(tokens.find(({ lower }) => lower === word)!.form).toBe(form)
  })
})

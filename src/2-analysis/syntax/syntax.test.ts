import { describe, expect, test } from 'vitest'
import { documentOf, marked } from '../../../test/marked.ts'
import { analyse } from '../analyse.ts'

/** {n:…} are the noun phrases of the text, {v:…} its verb groups. */
async function chunks(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const { phrases } = await analyse(documentOf(text))
  expect(phrases.map(({ kind, start, end }) => `${kind === 'noun' ? 'n' : 'v'}: ${text.slice(start, end)}`)).toEqual(
    spans.map((span) => `${span.label}: ${span.text}`),
  )
}

async function verbOf(text: string) {
  const { phrases } = await analyse(documentOf(text))
  return phrases.find((phrase) => phrase.kind === 'verb')
}

describe('phrases', () => {
  test.each([
    '{n:The former prime minister} {v:has not been deployed} to {n:the area}.',
    '{n:Ukraine’s military} {v:maintains} {n:a strategic position} in {n:Kursk}.',
    '{n:Norland} {v:plans} to {v:engage} {n:the troops}.',
    '{n:The killed and wounded combatants} {v:were taken} away.',
    '{n:Roughly 10,000 troops} {v:sent} to {n:the east} {v:are believed} to {v:be} {n:light infantry}.',
    '{n:They} {v:will likely be assigned} to {n:small units}.',
    '{n:Its foreign and defense ministers} {v:left} for {n:Washington}.',
    '{n:The minister} {v:took over} as {n:Secretary General} {n:last month}.'.replace('took over}', 'took} over'),
    '{n:US-supplied weaponry} {v:arrived}.',
  ])('%s', chunks)

  test.each([
    ['They had already left.', { tense: 'past', perfect: true, passive: false, finite: true }],
    ['The town was attacked.', { tense: 'past', perfect: false, passive: true, finite: true }],
    ['They will not leave.', { tense: 'future', negated: true, modal: 'will' }],
    ['They might have been leaving.', { tense: 'past', perfect: true, progressive: true, modal: 'might' }],
    ["They don't leave.", { tense: 'present', negated: true }],
    ['They are leaving.', { tense: 'present', progressive: true }],
  ])('%s', async (text, expected) => {
    expect(await verbOf(text)).toMatchObject(expected)
  })
})

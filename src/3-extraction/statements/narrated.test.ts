import { describe, expect, test } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { statementsOf } from '../../../test/statements.ts'

/** What the outlet says itself is marked {narrated:…}, and nothing else is found to be. */
async function narrates(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const found = (await statementsOf(text)).filter(({ mode }) => mode === 'narrated')
  expect(found.map(({ content }) => text.slice(content[0]!.start, content[0]!.end))).toEqual(
    spans.map((span) => span.text),
  )
  for (const one of found) expect([one.source, one.cue, one.speakers]).toEqual([[], [], []])
}

describe('what the outlet asserts', () => {
  test.each([
    '{narrated:The bridge was closed on Monday}.',
    '{narrated:Five others, among them a judge, were fined 300 pounds (about $400) each}.',
    '{narrated:When it will fall is going to be uncertain for a while}.',
    '{narrated:The craft will fall in March}, amid rumours that the agency has lost control of it.',
    '{narrated:That was put off twice}, leading to fears that it could be out of control.',
    'TARN, Velmara (Reuters) — {narrated:The bridge was closed on Monday}.',
    'TARN — {narrated:The bridge was closed on Monday}.',
    'Tarn, Velmara (CNN) {narrated:The bridge was closed on Monday}.',
    '(Reuters) - {narrated:The bridge was closed on Monday}.',
    '{narrated:The harbour is closed}.\n\n{narrated:The wreck of the old ferry is taken off the road}\n\n{narrated:The road is long}.',
    '{narrated:The estimated 200 boats were lost}.',
    '{narrated:A man accused of stealing a boat was freed on Monday}.',
    '{narrated:An adult found guilty of assaulting a guard could be jailed for up to 10 years}.',
    '{narrated:The bridge was closed}, and the mayor said that it would stay so.',
    'The mayor said that the bridge was closed.',
    'The bridge is closed, according to the mayor.',
    'Who closed the bridge?',
    'No word from the bridge.',
    'It was on Monday that the mayor acknowledged the loss.',
    'However, {narrated:the bridge is closed}.',
    'Read more about the bridge.',
    'Joint exercises end',
    // What stood beside the text on its page.
    'Getty Images {narrated:The council closed the bridge on Monday}.',
    'WHY THEY CLOSED THE BRIDGE {narrated:The bridge was closed on Monday}.',
    '{narrated:The council unanimously closed the bridge}.',
  ])('%s', (text) => narrates(text))
})

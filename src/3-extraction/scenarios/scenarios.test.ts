import { describe, expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from '../../../test/marked.ts'
import { findScenarios } from './find-scenarios.ts'

const read = async (text: string) => findScenarios(await analyse(documentOf(text)), { actors: [], statements: [] })

/** The text holds one scenario: its {if:…} and its {then:…}, and how certain the outcome is put. */
async function finds(source: string, certainty: string): Promise<void> {
  const { text, spans } = marked(source)
  const found = await read(text)
  const quoted = found.map((one) => ({
    condition: one.condition.map((span) => text.slice(span.start, span.end)),
    outcome: one.outcome.map((span) => text.slice(span.start, span.end)),
    certainty: one.certainty,
  }))
  const of = (label: string) => spans.filter((span) => span.label === label).map((span) => span.text)
  expect(quoted).toEqual([{ condition: of('if'), outcome: of('then'), certainty }])
}

describe('scenarios', () => {
  test.each([
    [
      '{if:If the forces are only engaged near the border}, then {then:a reaction from the allies is unlikely}.',
      'improbable',
    ],
    ['{then:The two countries will assist each other} {if:if either is attacked by another nation}.', 'certain'],
    ['{then:The strike will go on}, {if:unless the ministry makes an offer by Friday}.', 'certain'],
    [
      'Uncertainty remains about {then:the response of the alliance} {if:should they be deployed across the river}.',
      'unknown',
    ],
    ['{if:Were the talks to fail}, {then:the border would close again}.', 'certain'],
    ['{if:Had the dam been inspected}, {then:the town might have been spared}.', 'possible'],
    ['{then:Any future response} could hinge on {if:the outcome of the vote on Tuesday}.', 'possible'],
    ['{then:The size of the payment} depends on {if:whether the buyer keeps its promise}.', 'certain'],
    ['{if:In the event of an attack}, {then:the treaty obliges both sides to act}.', 'certain'],
    ['{if:Without new recruits}, {then:the line would probably not hold}.', 'probable'],
    ['{then:The union would accept the plan} {if:as long as nobody loses a job}.', 'certain'],
    ['But {if:if the court agrees}, {then:the merger may collapse}.', 'possible'],
    ['The pact ensures that {then:the neighbours will help} {if:if one of them is attacked}.', 'certain'],
    ['{then:The company will pay} {if:provided that the regulator approves the deal}.', 'certain'],
    ['{then:The plan}, {if:if it survives the vote}, {then:could prompt a strike}.', 'possible'],
    ['{then:The rules would be delayed} {if:should the court strike them down}.', 'certain'],
    ['It is fair to say that {if:if Marrowby is elected}, {then:the deal would die}.', 'certain'],
    ['{if:If Marrowby is elected}, {then:the company could be expected to leave}.', 'possible'],
    [
      '{if:If the troops are meant for the east}, {then:any response from the US and, more broadly, NATO would come late}.',
      'certain',
    ],
  ])('finds %s', (source, certainty) => finds(source, certainty))

  test.each([
    'It is unclear if this is a single deployment.',
    'Reporters asked if the minister would resign.',
    'He looked as if he had slept badly.',
    'Few, if any, of the houses are safe.',
    'Should they go?',
    'The talks should resume on Monday.',
    'The bridge had collapsed before the trucks arrived.',
    'They were to meet on Monday.',
    'He left without a word.',
    'You can depend on me.',
    'The price varies, depending on the season.',
    'Six million jobs depend on exports.',
    'If you lock the door, keep the key.',
    'The minister, who asked if it rained, left.',
    'In the event, nobody came.',
    'We want to see if it works.',
    'The hearing was as long as a film.',
  ])('finds nothing in %s', async (text) => {
    expect(await read(text)).toEqual([])
  })
})

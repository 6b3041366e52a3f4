/** Whose verb it is where the nearest noun is somebody else's. */
import { describe, expect, test } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { statementsOf } from '../../../test/statements.ts'

/** The source of the statement whose cue is marked is the marked one. */
async function says(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const span = (label: string) => spans.find((one) => one.label === label)!
  const cue = span('cue')
  const one = (await statementsOf(text)).find((other) =>
    other.cue.some(({ start, end }) => start < cue.end && cue.start < end),
  )
  expect(one?.source.map(({ start, end }) => text.slice(start, end))).toEqual([span('source').text])
}

describe('whose verb it is', () => {
  test.each([
    // a participle behind an insertion with a subject of its own
    '{source:A group of nurses} sent a letter to the dean of the school (where Brandt teaches law), {cue:calling for} his dismissal.',
    // behind what the participle itself has about it
    'Worse, {source:the firms} have managed to hide it, in many cases {cue:telling} the council that nothing was wrong.',
    // whoever is judged did it
    'She praised {source:the nurses} for {cue:saying} that the plan was wrong.',
    'They gave credit to {source:Ana Brandt} for {cue:saying} that the plan was wrong.',
    // whoever is brought to it says it
    'The council forced {source:Brandt} {cue:to admit} that nobody had been told.',
    // within a clause that a conjunction opens
    'Gov. Paul Reed called nominee Ana Brandt a “disgrace” after {source:she} attacked doctors nationwide and {cue:blamed} the deaths on “greed” among them.',
  ])('%s', says)

  test.each([
    '{source:Ana Brandt} said the dam was safe and {cue:urged} the council to wait.',
    '“We are ready,” {source:the mayor} said, {cue:adding} that it would take hours.',
    '{source:Paul Reed} met the council and {cue:said} that the dam was safe.',
  ])('the nearer one where it is: %s', says)
})

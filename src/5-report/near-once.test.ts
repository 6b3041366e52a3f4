import { describe, expect, test } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { lookup } from './lookup.ts'
import { nearOnce } from './near-once.ts'
import { type Draft, draft, fields, quotes, value } from './parts.ts'
import { t } from './templates.ts'

/** Each text a document with a line of its own; what becomes of the lines, by the number of documents behind each. */
function folded(lines: readonly (readonly [when: string, text: string, whose?: string])[]): string[] {
  const readings = lines.map(([, text], at) => {
    const reading = readingOf(text, {})
    return { ...reading, document: { ...reading.document, id: `d${at}` } }
  })
  const look = lookup({
    ...{ outcomes: readings.map((reading) => ({ reading })), actors: [], claims: [], comparisons: [] },
    ...{ proportions: [], copies: [], lost: [] },
  })
  const drafts = lines.map(([when, text, whose], at): Draft => {
    const span = { start: 0, end: text.length }
    return draft(quotes(`d${at}`, [span]), [{ document: `d${at}`, spans: [span] }], {
      fields: fields([
        [t.label.when, [value(when, '')]],
        [t.label.whose, whose === undefined ? [] : [value(whose, '')]],
      ]),
    })
  })
  return nearOnce(look, drafts).map(({ evidence, fields: own }) => {
    const words = own
      .find(({ label }) => label === t.label.whose)
      ?.parts.map((part) => ('text' in part ? part.text : ''))
    return `${evidence.length}${words ? ` ${words.join('')}` : ''}`
  })
}

describe('lines of one date in much the same words', () => {
  test.each([
    ['reworded', 'A vote on the merger is due on Tuesday', 'The vote on the merger is due Tuesday'],
    ['said shorter', 'Parliament will vote on the merger bill on Tuesday', 'Parliament will vote on the merger bill'],
  ])('%s: one', (_, one, other) => {
    expect(
      folded([
        ['5 November', one],
        ['5 November', other],
      ]),
    ).toEqual(['2'])
  })

  test.each([
    ['on another day', ['5 November', 'A vote on the merger is due'], ['6 November', 'A vote on the merger is due']],
    [
      'with another number',
      ['5 November', 'At least 50 people were killed'],
      ['5 November', 'At least 58 people were killed'],
    ],
    [
      'of something else',
      ['5 November', 'A vote on the merger is due'],
      ['5 November', 'The strike at the port begins'],
    ],
    ['of two words', ['5 November', 'the election'], ['5 November', 'the presidential election in Norland']],
  ] as const)('%s: two', (_, one, other) => {
    expect(folded([one, other])).toEqual(['1', '1'])
  })

  test('everybody whose word it is is named once', () => {
    const line = 'A vote on the merger is due on Tuesday'
    expect(
      folded([
        ['5 November', line, 'Ilse'],
        ['5 November', line, 'Piet'],
        ['5 November', line, 'Ilse'],
      ]),
    ).toEqual(['3 Ilse and Piet'])
  })
})

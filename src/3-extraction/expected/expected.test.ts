import { describe, expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import type { Time } from '#types/time.ts'
import { documentOf, marked } from '../../../test/marked.ts'
import { liesAhead } from './ahead.ts'
import { findExpected } from './find-expected.ts'

/** {ahead:…} and {past:…} are times after and before publication, {today:…} is its day (2024-11-02); {x:…} is what must be found. */
async function read(source: string) {
  const { text, spans } = marked(source)
  const times: Time[] = spans
    .filter(({ label }) => label === 'ahead' || label === 'past' || label === 'today')
    .map(({ start, end, label }, index) => ({
      id: `t${index + 1}`,
      start,
      end,
      type: 'DATE',
      value: label === 'ahead' ? '2024-11-05' : label === 'today' ? '2024-11-02' : '2024-10-30',
    }))
  const found = findExpected(await analyse(documentOf(text)), {
    times,
    actors: [],
    places: [],
    statements: [],
    figures: [],
    events: [],
  })
  return {
    wanted: spans.filter(({ label }) => label === 'x').map((span) => span.text),
    found: found.map(({ start, end }) => text.slice(start, end)),
    dates: found.map(({ value }) => value),
  }
}

describe('expected', () => {
  test.each([
    'The response could hinge on the outcome of {x:{ahead:Tuesday}’s presidential election}.',
    'They plan to {x:engage the troops in combat in {ahead:the upcoming days}}.',
    'The council will {x:vote on the plan {ahead:on Tuesday}}.',
    'Before {x:the vote on {ahead:June 3}}, both sides held rallies.',
    'On {ahead:Tuesday} the court will {x:rule on the merger}.',
    'The minister is scheduled to {x:testify before the committee}.',
    'The bridge is due to be {x:closed}, he said.',
    '{x:The election is on {ahead:Tuesday}}.',
    'It was about the value of {x:{ahead:next month}’s launch}.',
    'They {x:meet {ahead:on Friday}}.',
    'The plan {x:faces a key vote {today:on Saturday}}.',
    'The two sides will {x:meet in court {today:on Saturday}}.',
    'At {ahead:Friday}’s session, both sides will {x:speak about the plan}.',
    'In {today:Saturday}’s hearing, both sides will {x:argue about the plan}.',
  ])('finds %s', async (source) => {
    const { wanted, found } = await read(source)
    expect(found).toEqual(wanted)
  })

  test.each([
    'The council voted {past:on Wednesday}.',
    'The election {past:on Wednesday} was close.',
    'The price is expected to be high.',
    'The talks were scheduled to open last week.',
    'He will be remembered.',
    'The council voted {today:on Saturday}.',
    '{today:Saturday}’s vote was close.',
    'The shop sells bread {today:on Saturday}.',
    'It could rain {today:on Saturday}.',
    'Fans came to celebrate {ahead:on Wednesday}.',
    'It usually pays a bonus {ahead:in January}.',
    'If they meet {ahead:on Friday}, the talks go on.',
    'There is always {ahead:next year}.',
    'A man is seen in the town {ahead:on Feb. 7}.',
  ])('finds nothing in %s', async (source) => {
    expect((await read(source)).found).toEqual([])
  })

  test.each([
    ['2024-11-05', true],
    ['2024-11-02', false],
    ['2024-11', false],
    ['2024-12', true],
    ['2025', true],
    ['2024-W44', false],
    ['2024-W45', true],
    ['FUTURE_REF', true],
    ['PAST_REF', false],
    ['P3D', false],
  ])('%s lies ahead of 2024-11-02: %s', (value, ahead) => {
    expect(liesAhead({ value }, '2024-11-02')).toBe(ahead)
  })
})

test('what is expected "when" another thing takes place has its date', async () => {
  const { found, dates } = await read(
    'The council will {x:meet {ahead:on Tuesday}}, when the mayor is expected to raise the matter. The dam is expected to reopen.',
  )
  expect(found).toEqual(['meet on Tuesday', 'raise the matter', 'reopen'])
  expect(dates).toEqual(['2024-11-05', '2024-11-05', undefined])
})

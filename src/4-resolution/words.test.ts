import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noFindings } from '#types/findings.ts'
import { documentOf } from '../../test/marked.ts'
import { backReference } from './anaphora.ts'
import { conceptOf } from './concepts.ts'
import { copiesOf } from './copies.ts'
import { daysOf, meet } from './dates.ts'
import { wordsIn, wordsOf } from './words.ts'

describe('words', () => {
  test.each([
    ['deployment', 'sent'],
    ['deployments', 'deployed'],
    ['soldiers', 'troops'],
    ['killed', 'deaths'],
    ['stories', 'story'],
    ["company's", 'company'],
  ])('%s and %s are one concept', (one, other) => expect(conceptOf(one)).toBe(conceptOf(other)))

  test.each([
    ['ship', 'sheep'],
    ['casualty', 'casual'],
    ['troops', 'tropical'],
  ])('%s and %s are two', (one, other) => expect(conceptOf(one)).not.toBe(conceptOf(other)))

  test.each(['the', 'said', 'Monday'.toLowerCase(), '3000', 'according'])('%s says nothing of the matter', (word) =>
    expect(conceptOf(word)).toBe(''),
  )

  test('lie in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const word of wordsIn(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last)
          expect(word.end).toBeLessThanOrEqual(text.length)
          last = word.end
        }
      }),
    )
  })

  test('a megabyte of digits or of quotation marks is read at once', () => {
    for (const text of ['7'.repeat(1e6), "'".repeat(1e6), 'a.'.repeat(5e5)]) {
      expect(wordsIn(text).every(({ end }) => end <= text.length)).toBe(true)
    }
  })
})

describe('pointing back', () => {
  test.each([
    'its concerns as well',
    'the claim',
    'to comment',
    'the reports as a hoax',
    'the reports before a committee of elders as rumours',
    'it',
    '',
  ])('"%s" says nothing of its own', (content) => expect(backReference(wordsIn(content))).toBe(true))
  test.each([
    'the deployment of troops',
    'that a leak was reported',
    'the claim that a dam leaked',
    'the ships settle it',
  ])('"%s" does', (content) => expect(backReference(wordsIn(content))).toBe(false))
})

describe('days', () => {
  test.each([
    ['2024-10-18', undefined, '2024-10-18', '2024-10-18'],
    ['2024-10-18T14:00', undefined, '2024-10-18', '2024-10-18'],
    ['2024-W44', undefined, '2024-10-28', '2024-11-03'],
    ['2024-W44-WE', undefined, '2024-11-02', '2024-11-03'],
    ['2024-02', undefined, '2024-02-01', '2024-02-29'],
    ['2024-10', 'MID', '2024-10-11', '2024-10-21'],
    ['2024-Q4', undefined, '2024-10-01', '2024-12-31'],
    ['2024', undefined, '2024-01-01', '2024-12-31'],
  ])('%s %s', (value, mod, from, to) => {
    const days = daysOf(value, mod)!
    expect([days.from, days.to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual([from, to])
  })
  test.each(['PAST_REF', 'P1M', 'XXXX-10', '2024-13', undefined, ''])('%s names no days', (value) =>
    expect(daysOf(value)).toBeUndefined(),
  )
  test('meet', () => {
    expect(meet(daysOf('2024-10')!, daysOf('2024-10-18')!)).toBe(true)
    expect(meet(daysOf('2024-10')!, daysOf('2024-11')!)).toBe(false)
  })
})

describe('copies', () => {
  const body =
    'The harbour reopened on Monday after the storm had torn two cranes from the quay and left a coaster across the fairway. Pilots said that the channel was narrow but could be used by day, and that tugs would stand by until the wreck was gone.'
  const copies = (...texts: string[]): readonly (readonly string[])[] => {
    const readings = texts.map((text, at) => ({
      document: documentOf(text, { id: `d${at}` }),
      sentences: [],
      findings: noFindings,
    }))
    return copiesOf(
      readings,
      readings.map((reading) => wordsOf(reading)),
    ).map(({ documents }) => documents)
  }
  test('a reprint with another first line, and a shortened one', () => {
    expect(copies(body, `OSK (Meridian Wire) - ${body}`)).toEqual([['d0', 'd1']])
    expect(copies(body, `${body.slice(0, 160)} More rain is expected by the weekend.`)).toEqual([['d0', 'd1']])
  })
  test('not: the same news in other words, or one quotation in common', () => {
    expect(
      copies(
        body,
        'Ships can enter again since Monday. Two cranes fell in the storm, and a stranded coaster still blocks a part of the way in.',
      ),
    ).toEqual([])
    expect(
      copies(
        `${body} "We were lucky that nobody stood on the quay that night," she said.`,
        '"We were lucky that nobody stood on the quay that night," she said. The insurers have sent three surveyors to look at the cranes, whose cost may reach four million, and the owners of the coaster have asked for time until the tide is higher next week.',
      ),
    ).toEqual([])
  })
})

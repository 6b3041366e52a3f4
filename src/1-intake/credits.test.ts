import { describe, expect, test } from 'vitest'
import { creditsIn } from './credits.ts'
import { readPlainText } from './plain-text.ts'

const rest =
  '\n\nThe port office said on Friday that the ferry was held, and that nobody had been hurt in the search.\n\nA court will decide on Tuesday.'
function told(text: string): string[] {
  const { blocks } = readPlainText(text)
  return creditsIn(text, blocks).map((credit) => {
    const what =
      credit.kind === 'dateline'
        ? [credit.place, credit.day].filter(Boolean).join(', ')
        : credit.kind === 'agency'
          ? credit.name
          : credit.names.join(' + ')
    expect(text.slice(credit.start, credit.end)).toContain(
      credit.kind === 'dateline' ? credit.place : what.split(' + ')[0],
    )
    return `${credit.kind}: ${what}`
  })
}

describe('who made a text, where, and whose copy it is', () => {
  test.each([
    ['SEOUL, Oct. 18 (Reuters) — Troops left, officials said.', ['dateline: SEOUL, Oct. 18', 'agency: Reuters']],
    [
      'PORT VELL, Velmara, Oct 18 (Meridian Wire) - The port held a ferry.',
      ['dateline: PORT VELL, Velmara, Oct 18', 'agency: Meridian Wire'],
    ],
    ['TARN, Velmara — The dam is to be emptied.', ['dateline: TARN, Velmara']],
    ['NEW YORK (AP) — Stocks fell.', ['dateline: NEW YORK', 'agency: AP']],
    ['By Ana Brandt and Ole Marsh, Associated Press', ['byline: Ana Brandt + Ole Marsh', 'agency: Associated Press']],
    ['By Ana Brandt | 2 November 2024', ['byline: Ana Brandt']],
    ['by Jean de la Tour', ['byline: Jean de la Tour']],
  ])('%s', (line, expected) => {
    expect(told(line + rest)).toEqual(expected)
  })

  test('those who are named at the end', () => {
    expect(
      told(
        `The ferry left.${rest}\n\n(Reporting by Ana Brandt in Port Vell and Ole Marsh in Tarn; Editing by Pia Lund)`,
      ),
    ).toEqual(['reporting: Ana Brandt + Ole Marsh'])
    expect(told(`The ferry left.${rest}\n\nOle Marsh contributed reporting from Tarn.`)).toEqual([
      'reporting: Ole Marsh',
    ])
  })

  test.each([
    [
      'Copyright 2018 The Associated Press. All rights reserved. It may not be broadcast.',
      ['agency: Associated Press'],
    ],
    ['© 2024 AFP', ['agency: AFP']],
    ['Reuters', ['agency: Reuters']],
    ['With assistance by Pia Lund', ['reporting: Pia Lund']],
    ['With reporting from Pia Lund and Ole Marsh', ['reporting: Pia Lund + Ole Marsh']],
    ['Brandt reported from Port Vell, Velmara; Marsh, from Tarn.', ['reporting: Brandt + Marsh']],
    ['Copyright 2024 The Harbour Gazette. All rights reserved.', []],
    ['Reuters reported on Friday that the ferry had left.', []],
    ['The Gazette reported from the port that the ferry had left; nobody was hurt.', []],
  ])('at the end: %s', (line, expected) => expect(told(`The ferry left.${rest}\n\n${line}`)).toEqual(expected))

  test.each([
    'Talks will go on — but nobody knows where, the ministry said.',
    'By Friday the ferry had left the port, two people who saw it said.',
    'NATO — the alliance of 32 states — said no.',
    'The minister told Reuters (on Monday) — and only Reuters — that he would go.',
    'By and large the port is quiet.',
    'Officials said (and the owner agreed) - that it was over.',
  ])('nothing in: %s', (line) => {
    expect(told(line + rest)).toEqual([])
  })

  test('an agency that is quoted further down wrote nothing of it', () => {
    expect(told(`The ferry left.${rest}${rest}\n\nLONDON (Reuters) — he said once, as an example.${rest}`)).toEqual([])
  })
})

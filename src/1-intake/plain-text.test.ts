import { describe, expect, test } from 'vitest'
import { readPlainText } from './plain-text.ts'

/** The blocks as "kind: text", one a line. */
function blocksIn(text: string, title?: string): string[] {
  const draft = readPlainText(text, title === undefined ? {} : { title })
  expect(draft.text).toBe(text)
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}
const kindOf = (line: string): string | undefined =>
  blocksIn(`The port was shut on Friday.\n\n${line}\n\nNobody was hurt, the office said.`)[1]?.split(':')[0]

describe('plain text', () => {
  test('each line is a paragraph, and the first a headline', () => {
    expect(blocksIn('Ferry held at Port Vell\nThe ferry was held on Friday.\r\nNobody was hurt.\n')).toEqual([
      'heading: Ferry held at Port Vell',
      'paragraph: The ferry was held on Friday.',
      'paragraph: Nobody was hurt.',
    ])
    expect(readPlainText('Ferry held at Port Vell\nThe ferry was held on Friday.').own.title).toBe(
      'Ferry held at Port Vell',
    )
  })

  test.each([
    'The ferry was held on Friday, the office said.',
    'KYIV, Nov 2 (Agency) - Inspectors held a ferry on Friday',
    '“We held it,” the office said on Friday.',
    'Officials gave three reasons for what they did on that day:',
  ])('no headline: %s', (line) => {
    expect(readPlainText(`${line}\n\nNobody was hurt, the office said.`).own.title).toBeUndefined()
    expect(blocksIn(`${line}\n\nNobody was hurt, the office said.`)[0]).toMatch(/^paragraph/)
  })

  test.each([
    'Will the Ferry Sail Again?',
    'FERRY HELD AT PORT VELL.',
    'Ferry Held at Port Vell After Search of Its Hold.',
    '‘Nobody told us’: crew of the held ferry speaks out',
  ])('headline: %s', (line) => {
    expect(readPlainText(`${line}\n\nNobody was hurt, the office said.`).own.title).toBe(line)
  })

  test('a single line is read as what it says', () => {
    expect(blocksIn('Two killed in blast')).toEqual(['paragraph: Two killed in blast'])
  })

  test('a first line that repeats the known title is a heading', () => {
    expect(blocksIn('Ferry is held.\nIt was held on Friday.', 'Ferry is held')[0]).toBe('heading: Ferry is held.')
    expect(blocksIn('Ferry is held.\nIt was held on Friday.', 'Something else')[0]).toBe('paragraph: Ferry is held.')
  })

  test.each([
    'What the crew says',
    'FULL TEXT.',
    '6:05 p.m.',
    '18:30',
    'The cargo',
    'BACKGROUND',
    '“A dangerous game”',
  ])('heading: %s', (line) => expect(kindOf(line)).toBe('heading'))

  test.each([
    'Nobody was hurt.',
    'He left.',
    '“It is not so,” he said',
    'which nobody expected',
    'The minister listed them as follows:',
    'A line of fourteen words without its full stop still is a sentence of the text',
  ])('no heading: %s', (line) => expect(kindOf(line)).toBe('paragraph'))

  test.each([
    'Image copyright Getty Images Image caption The ferry at its berth',
    'The ferry at its berth on Friday (AP Photo/Jo Day)',
    'Photo: Jo Day/Reuters',
    'Jo Day/AFP via Getty Images',
    'Jo Day/WireImage via Getty Images, FILE',
    'Scroll down for video',
    'By Ann Lee',
    'By Ann Lee and Jo Day',
    'Read more: the ferry that nobody wanted',
    'Advertisement',
    'Updated 4:05 PM ET, Sat November 2, 2024',
    '2 November 2024',
    'Reporting by Ann Lee; editing by Jo Day',
    '[The ferry that nobody wanted to own]',
  ])('caption: %s', (line) => expect(kindOf(line)).toBe('caption'))

  test.each([
    'Reuters could not verify the report.',
    'AP quoted two officials.',
    'The news came via Reuters.',
    'By Friday the ferry was gone.',
    'Photos show the ferry at its berth.',
    'The picture was taken on Friday, the agency said.',
    'Reporting by the agency shows that it left.',
    'The talks go on, the ministry said. (Reuters)',
    '[The office] said that it was closed on that day, and then said that it was not.',
  ])('no caption: %s', (line) => expect(kindOf(line)).toBe('paragraph'))

  test('list items without their marks; a number alone is none', () => {
    expect(blocksIn('Found on board, it said.\n- forty crates.\n• two boats.\nThe rest is open.')).toEqual([
      'paragraph: Found on board, it said.',
      'item: forty crates.',
      'item: two boats.',
      'paragraph: The rest is open.',
    ])
    expect(
      blocksIn('It asks for three things.\n1. A court.\n2. A date.\n\nIt left.').map((line) => line.split(':')[0]),
    ).toEqual(['paragraph', 'item', 'item', 'paragraph'])
    expect(blocksIn('They met twice.\n\n5) was the last, he said.\n\nIt left.')[1]).toBe(
      'paragraph: 5) was the last, he said.',
    )
  })

  test('three short lines together are a table, not headings', () => {
    const kinds = blocksIn('The ships were these.\n\nMonth\nSeptember\nOctober\nNovember\n\nIt left.').map(
      (line) => line.split(':')[0],
    )
    expect(kinds).toEqual(['paragraph', 'item', 'item', 'item', 'item', 'paragraph'])
  })

  test('lines broken to a width are one paragraph, and quoted mail is a quote', () => {
    const text = [
      'The ministry said on Tuesday that the bridge would stay',
      'closed until the engineers had seen all of its piers, and',
      'that nobody knew how long it would take them.',
      '',
      'A second bridge, which lies to the north of the town, was',
      'opened in the evening.',
    ].join('\n')
    expect(readPlainText(text).blocks.map(({ start, end }) => text.slice(start, end).length)).toEqual([159, 80])
    expect(blocksIn('He wrote this on Friday.\n\n> We saw no ferry.\n\nIt left.')[1]).toBe('quote: We saw no ferry.')
  })

  test('short paragraphs on their own lines are not taken for broken ones', () => {
    expect(
      blocksIn('The bridge is shut.\nNobody knows for how long it will be.\nThe town has another bridge to the north.'),
    ).toHaveLength(3)
  })

  test('lines without words lie in no block', () => {
    expect(blocksIn('It is shut.\n\n___\n\n* * *\n\n}.\n\nIt is open.')).toEqual([
      'paragraph: It is shut.',
      'paragraph: It is open.',
    ])
  })
})

describe('lines of metadata at the top', () => {
  const body = 'Ferry held at Port Vell\n\nInspectors held it on Friday.'

  test('are taken, and lie in no block', () => {
    const text = `Title: Ferry held\nPublisher: The Harbour Gazette\nPublished: 2024-11-02\nURL: https://gazette.example/f\nNote: an example\n\n${body}`
    const draft = readPlainText(text)
    expect(draft.text).toBe(text)
    expect(draft.own).toEqual({
      title: 'Ferry held',
      publisher: 'The Harbour Gazette',
      published: '2024-11-02',
      url: 'https://gazette.example/f',
    })
    expect(text.slice(draft.blocks[0]!.start)).toBe(body)
  })

  test('a source is an outlet or an address', () => {
    expect(readPlainText(`Published: 2024-11-02\nSource: Harbour Agency\n\n${body}`).own.publisher).toBe(
      'Harbour Agency',
    )
    expect(readPlainText(`Published: 2024-11-02\nSource: https://a.example\n\n${body}`).own.url).toBe(
      'https://a.example',
    )
  })

  test.each([
    'Update: talks resume on Friday.\n\n',
    'Published: 2024-11-02 in the morning, the report says that\nthe ferry was held.\n\n',
    'Source: an official who was there.\n\n',
    'Note: This is how it was.\n\n',
    'The report:\nPublished: 2024-11-02\n\n',
  ])('are not: %s', (top) => {
    const draft = readPlainText(top + body)
    expect(draft.own.published).toBeUndefined()
    expect(draft.blocks[0]?.start).toBe(0)
  })
})

import { expect, test } from 'vitest'
import type { Statement } from '#types/statement.ts'
import { isHalf, leans } from './leaning.ts'

const of = (words: string, mode: Statement['mode'] = 'narrated') =>
  leans({ content: [{ start: 0, end: words.length }], mode }, words)

test.each([
  'It is the third ferry of the fleet.',
  'However, her ships are late.',
  'That will change in June.',
  'for which he paid at once',
  'which was built in 1962',
  'will have twice the crew',
  'emptied three basins of the dam',
  'Called a ghost by sailors',
  'Should the soldiers stay at home',
  'when the dam broke',
  'If they cross, it is another war',
  'We saw the trains leave.',
  'Neither has the minister, who said only that help was on its way.',
  'So did the crew of the ferry.',
  'The dam broke when I looked.',
])('needs what stands before it: %s', (words) => expect(of(words)).toBe(true))

test.each([
  'The third ferry sails in June.',
  'However, the ships are late.',
  'Neither side has signed it.',
  'So many ships came that the port closed.',
  'It is time to empty the dam.',
  'It was not yet clear whether the dam would hold.',
  'If the soldiers cross the river, another war begins.',
  'Ann Lee says “we saw the trains leave”.',
  'May resigned after the vote.',
  'Will Lee resigned after the vote.',
  'Armed men held the dam.',
  'Called a ghost by sailors, the ferry sails on Monday.',
  'The U.S. and the US Navy sent ships.',
  'King Charles I. opened the dam.',
])('stands alone: %s', (words) => expect(of(words)).toBe(false))

test('what is said in a direct quotation is in its own voice', () => {
  expect(of('“We saw the trains leave.”', 'direct')).toBe(true)
  expect(of('that the dam held', 'indirect')).toBe(false)
  expect(of('and again that the dam held', 'indirect')).toBe(true)
})

test('a condition is half without what follows from it', () => {
  const half = (words: string) => isHalf({ content: [{ start: 0, end: words.length }] }, words)
  expect(half('Should the soldiers stay')).toBe(true)
  expect(half('Should the soldiers stay, nothing happens')).toBe(false)
  expect(half('Soldiers should stay')).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../../test/statements.ts'

/** What each statement of a text asserts, clause by clause; a shared subject stands before " … ". */
async function clausesOf(text: string): Promise<string[][]> {
  return (await statementsOf(text)).map(({ content, clauses = [{ content }] }) =>
    clauses.map((one) => one.content.map(({ start, end }) => text.slice(start, end)).join(' … ')),
  )
}

describe('what a content asserts, clause by clause', () => {
  test.each([
    ['The bridge was closed on Monday.', [['The bridge was closed on Monday']]],
    [
      'The company sold its fleet in March and moved its office to Tarn.',
      [['The company sold its fleet in March', 'The company … moved its office to Tarn']],
    ],
    [
      'The boat sank near Tarn, killing three people.',
      [['The boat sank near Tarn', 'The boat … killing three people']],
    ],
    [
      'The mayor, who had left the town in March, returned on Friday.',
      [['The mayor … returned on Friday', 'The mayor … who had left the town in March']],
    ],
    [
      'Some 20 houses burned, while the church was left unharmed.',
      [['Some 20 houses burned', 'the church was left unharmed']],
    ],
    [
      'The minister said that the dam had burst and the road was under water.',
      [['that the dam had burst', 'the road was under water']],
    ],
    ['A guard shot and killed the bear on Monday.', [['A guard shot and killed the bear on Monday']]],
    ['The car spun and hit the wall.', [['The car spun and hit the wall']]],
    ['The car spun and the driver left.', [['The car spun', 'the driver left']]],
    [
      'The minister was leaving the town, and said that it was over.',
      [['that it was over'], ['The minister … was leaving the town']],
    ],
    ['The army has denied the charge and closed the road.', [['the charge'], ['The army … closed the road']]],
    [
      'If the dam bursts, the minister said, the road will be closed.',
      [['If the dam bursts … the road will be closed']],
    ],
    [
      'Should the dam burst, the minister said, the road will be closed.',
      [['Should the dam burst … the road will be closed']],
    ],
    [
      'The army confirmed on Monday that troops have been sent to Tarn and that some of their units are already in the harbour district.',
      [['that troops have been sent to Tarn', 'that some of their units are already in the harbour district']],
    ],
    // One thing in two pieces is one.
    ['Much of the craft is expected to burn up.', [['Much of the craft … to burn up']]],
    ['The group has been blamed for the deaths of 20 people.', [['The group … the deaths of 20 people']]],
    [
      'In tears, the driver walked down the lane wrapped in a flag and was greeted by his wife.',
      [['In tears, the driver walked down the lane wrapped in a flag', 'the driver … was greeted by his wife']],
    ],
    // When and on what condition something is so belongs to it.
    ['The road was closed after the dam had burst.', [['The road was closed after the dam had burst']]],
    ['The road will be closed if the dam bursts.', [['The road will be closed if the dam bursts']]],
  ])('%s', async (text, expected) => expect(await clausesOf(text)).toEqual(expected))

  test('each clause has its own negation and certainty', async () => {
    const [said] = await statementsOf('The minister said that the dam had not burst and that the road may be closed.')
    expect(said?.clauses?.map(({ polarity, certainty }) => [polarity, certainty])).toEqual([
      ['negative', 'certain'],
      ['positive', 'possible'],
    ])
  })
})

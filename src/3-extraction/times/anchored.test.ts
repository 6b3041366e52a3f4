import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

test.each([
  ['They met {t:two weeks before Christmas 2019}.', '2019-W50'],
  ['It fell {t:three days after the 4 March 2014} ceasefire.', '2014-03-07'],
  ['He died {t:the day after Thanksgiving 2020}.', '2020-11-27'],
  ['The truce ends {t:ten days from tomorrow}.', '2024-11-13'],
  ['He left {t:two years and three months ago}.', '2022-08'],
  ['The plant will open in {t:five years}.', '2029'],
  ['The vote is {t:two months away}.', '2025-01'],
  ['They meet again {t:the week after next}.', '2024-W46'],
  ['It was {t:a decade ago}, in {t:the last decade}.', '2014', '201'],
  [
    'The summit was held on {t:5 May 2024}.\nRebels took the town {t:three days} after the summit.',
    '2024-05-05',
    '2024-05-08',
  ],
  ['Sales fell in {t:January 2009} from {t:the same month a year ago}.', '2009-01', '2008-01'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test('what a date was counted from is said', async () => {
  const [, counted] = await timesIn('The summit was held on 5 May 2024. Rebels struck three days after the summit.')
  expect(counted?.because).toBe('3 days after 2024-05-05 (the summit that the text has dated)')
  expect(counted?.type).toBe('DATE')
})

test.each([
  ['It was the worst in {t:five years}.', 'P5Y'],
  ['It can be built in {t:five years} of work.', 'P5Y'],
  ['They left {t:three days} after the summit.', 'P3D'],
  ['The summit was held on {t:5 May 2024}, {t:three days} after talks with the king.', '2024-05-05', 'P3D'],
  ['He waited {t:three days} after his team was blocked.', 'P3D'],
  ['{t:Eight trading days} after {t:5 May 2024} it fell.', 'P8D', '2024-05-05'],
  ['{t:Six minutes} later he scored; {t:a few days} later he left.', 'PT6M', 'PXD'],
  ['For {t:the last three months}, and {t:two days ago}, they met.', 'P3M', '2024-10-31'],
])('a length stays one: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

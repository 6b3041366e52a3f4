import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

// Published on Saturday, 2 November 2024.
test.each([
  [
    'In {t:March 2014} the war came. On {t:Monday} troops crossed the river. {t:The following Friday} they left. By {t:September} all was over.',
    '2014-03',
    'undefined',
    'undefined',
    '2014-09',
  ],
  ['In {t:1987} the firm bought a mill. It said on {t:Monday} that the mill would close.', '1987', '2024-10-28'],
  ['In {t:1987} the firm bought a mill. It will close it on {t:Monday}.', '1987', '2024-11-04'],
  ['In {t:1987} the firm bought a mill.\nOn {t:Monday} workers left.', '1987', '2024-10-28'],
  [
    'The fair opened on {t:Saturday, Oct. 5}. The judges came {t:the next Tuesday night}.',
    '2024-10-05',
    '2024-10-08TNI',
  ],
])('a weekday told of another time: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  [
    'On {t:6 June 1944} they landed.\nBy {t:12 June} the beaches were joined.\nOn {t:20 June} the port fell.',
    '1944-06-06',
    '1944-06-12',
    '1944-06-20',
  ],
  ['On {t:28 December 1944} they left.\nOn {t:3 January} they came back.', '1944-12-28', '1945-01-03'],
  // What lies ahead, or long after, is another story.
  ['On {t:6 June 1944} they landed.\nThe king will speak there on {t:12 June}.', '1944-06-06', '2025-06-12'],
  ['On {t:6 June 1944} they landed.\nA crowd met there on {t:5 October}.', '1944-06-06', '2024-10-05'],
  ['On {t:6 June 1944} they landed.\nThey never met.\nA crowd met on {t:12 June}.', '1944-06-06', '2024-06-12'],
])('a story goes on in the next paragraph: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test('why a weekday of another time has no date is said', async () => {
  const [, monday] = await timesIn('In March 2014 the war came. On Monday troops crossed the river.')
  expect(monday?.because).toBe('a Monday of the time that the text speaks of (2014-03), which one is not said')
})

test.each([
  ['The office made a change on {t:Friday} to {t:March}’s count.', '2024-11-01', '2024-03'],
  ['The paint dries in between {t:60} and {t:90 days}, or {t:two to six weeks}.', 'P60D', 'P90D', 'PXW'],
  ['They will meet {t:soon}.', 'FUTURE_REF'],
  ['Roads filled in {t:Easter week}.', '2024-W13'],
  ['Sales rose in {t:the quarter} ended {t:July 31}.', '2024-Q2', '2024-07-31'],
  ['Sales rose in {t:the quarter} ended {t:Sept. 30, 2023}.', '2023-Q3', '2023-09-30'],
  [
    'It made a loss in {t:the fiscal first quarter}. In {t:the quarter} ended {t:Sept. 29} it shipped more.',
    '2024-Q1',
    '2024-Q1',
    '2024-09-29',
  ],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each(['He was soon released.', 'They soon left.', 'The hall had soon emptied.'])(
  'what followed at once lies not ahead: %s',
  async (text) => expect(await timesIn(text)).toEqual([]),
)

test('two times of which only one is a day are no range without "from"', async () => {
  const times = await timesIn('The office made a change on Friday to March’s count.')
  expect(times.map(({ range }) => range)).toEqual([undefined, undefined])
})

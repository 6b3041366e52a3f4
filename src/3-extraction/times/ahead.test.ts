import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

// Published on Tuesday, 15 March 2016: what the present tense tells of the coming months.
const published = { published: '2016-03-15' }

test.each([
  ['Her party will suffer if he is the nominee in {t:November}.', '2016-11'],
  ['When the house returns in {t:September}, it votes.', '2016-09'],
  ['The senator is up for election in {t:November}.', '2016-11'],
  ['“Let’s beat them in {t:October},” he said.', '2016-10'],
  ['The hearing is on {t:Friday}.', '2016-03-18'],
  ['The vote is in {t:November}.', '2016-11'],
  ['They are likely to use it in {t:the fall}.', '2016-FA'],
  ['They can take part in planning for the summit in {t:October}.', '2016-10'],
])('lies ahead: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values, published)
  expect(found).toEqual(wanted)
})

test.each([
  ['Her party suffered when he was the nominee in {t:November}.', '2015-11'],
  ['The senator was up in the polls in {t:November}.', '2015-11'],
  ['The photo is from {t:November}.', '2015-11'],
  ['They were accused of planning the coup in {t:October}.', '2015-10'],
  ['On {t:Friday}, when she set aside her plans, all was well.', '2016-03-11'],
  ['The port will get two tugs, a Latvian official said {t:Friday}.', '2016-03-11'],
  ['They took it in {t:the fall}.', '2015-FA'],
  ['If he is a liar, his speech in {t:November} did it.', '2015-11'],
])('lies behind: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values, published)
  expect(found).toEqual(wanted)
})

test('a show that is named after a night is none', async () => {
  expect(await timesIn('She sang on Saturday Night Live and left.')).toEqual([])
})

test.each([
  ['The week felt like a long {t:Election Day}.', '2016-11-08'],
  ['They sang in {t:the 60s} and {t:70s}.', '196', '197'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values, published)
  expect(found).toEqual(wanted)
})

test.each(['In their 30s, 40s and 50s they toiled.', 'The People’s Daily newspaper wrote it.'])(
  'no time in: %s',
  async (text) => expect(await timesIn(text)).toEqual([]),
)

import { expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from '../../../../test/marked.ts'
import { findTimes } from '../../times/find-times.ts'
import { findFigures } from '../find-figures.ts'

/** The figure's own time is marked `t`, where it has one. */
async function timeOf(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const analysis = await analyse(documentOf(text))
  const times = findTimes(analysis)
  const figure = findFigures(analysis, { times, places: [], statements: [] }).find(({ kind }) => kind !== 'duration')!
  const time = times.find(({ id }) => id === (figure.asOf ?? figure.period))
  const own = spans.find(({ label }) => label === 't')
  expect(time && text.slice(time.start, time.end)).toBe(own?.text)
}

test.each([
  'They lost 300 men in {t:October}.',
  'In {t:October} they lost 300 men.',
  'The army, in {t:October}, lost 300 men.',
  'Two people were hurt after a blast at a beach on {t:Friday}.',
  'Twelve towns have had the same mayor since {t:2000}.',
  'In {t:2012} it won 60 percent of the seats.',
  'In {t:May}, that debt was 90 euros.',
  'By {t:2031}, the canal would save the towns millions and would carry the goods of 40,000 carts from their mills and yards and from the farms around them.',
  'Nothing moved until {t:May 3}, when the port let in 12 ships.',
  'They spoke of rain {t:last month} that flooded 70 cellars.',
  '{t:Earlier this month}, the ferry line was sued, including a claim for $3 million.',
  '{t:Last year} Norway felled 8,000 trees.',
  'In the {t:2011} ballot they won 61 percent.',
  'Between {t:1950} and 1962 the mill had four owners.',
  'The {t:2013} trade surplus was $12 million.',
  'He counted “hundreds of leaks” in the pipes {t:this year} alone.',
  'In {t:May}, helped by $2 million in grants, it grew.',
  'It showed that as of {t:Friday}, the lake holds 31 percent.',
  'Starting in {t:June}, they will build 40 sheds.',
  'A {t:1998} decree cut the toll to 3 percent.',
])('%s', timeOf)

test.each([
  'The club, without a title since 1908, played seven games.',
  'The fund, set up in 2007, has raised $8 million.',
  'It won three of five finals, triumphing in 1907.',
  'In 2015 he left before he hit 39 home runs.',
  'They have $1.3 trillion in debt, up from 2010.',
  'It goes 60 miles per hour in 1.9 seconds.',
  'They recently spoke of “two states” there.',
  'A 2009 survey found 58 nests.',
  'The 2009 report names 58 farms.',
  'The agency put it at 4 percent in a May report.',
  'The choir said Friday, Oct. 25, 2024, that 12 of its singers will leave.',
  'Traffic will grow by 3 percent, less than expected in May.',
  '80 percent of pupils swim, a rapid rise since the 1990s.',
  'They announced plans this week to plant 500 oaks.',
  'It had a 6 percent drop from the high of 2001.',
  'It came from shops that paid $40 or less, and this year most of it came from others.',
  'The level (12 percent) has risen since May.',
  'The level is above 50 percent, a height that promises to help them this fall.',
  'Leaving the last port in June, he carried 40 crates.',
  "Friday's walk ended with 58 blisters.",
  'The zoo said on Tuesday that it feeds 900 animals.',
  'Though she lent $4,000, she opened a shop in May.',
  'They raised the rent in May and have 12 flats left.',
  'The yard builds two cranes for a port, planned for 2031.',
  'There is little use now in answering calls to close 40 schools.',
  'Nine of the boats seized in 2012 have been returned.',
])('the time of another clause: %s', timeOf)

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
  'Forty states have voted for the same party since {t:2000}.',
  'In {t:2012} it won 60 percent of the seats.',
  'In {t:August}, that lead was 7 points.',
  'By {t:2019}, the dispute would cost the state millions and would put an end to 40,000 jobs in its mills and yards and in the towns around them.',
  'Nothing moved until {t:Feb. 9}, when the court threw out 12 claims.',
  'They spoke of strikes {t:last month} that left 32 civilians dead.',
  '{t:Earlier this month}, the bank was fined, including a $100 million penalty.',
  '{t:Last year} Norway moved 8,000 troops.',
  'In the {t:2012} election they won 47 percent.',
  'Between {t:1910} and 1945 the club won seven titles.',
  'The {t:2015} budget deficit was $438 billion.',
  'He spoke of “thousands of shootings” in the city {t:this year} alone.',
  'In {t:August}, powered by $23 million in gifts, it grew.',
  'It showed that as of {t:Friday}, she leads with 47 percent.',
  'Starting in {t:June}, they will build 271 homes.',
  'A {t:2004} law cut the tax to 5.25 percent.',
])('%s', timeOf)

test.each([
  'The club, without a title since 1908, played seven games.',
  'The fund, set up in 2007, has raised $8 million.',
  'It won three of five finals, triumphing in 1907.',
  'In 2015 he left before he hit 39 home runs.',
  'They have $1.3 trillion in debt, up from 2010.',
  'It goes 60 miles per hour in 1.9 seconds.',
  'They recently spoke of “two states” there.',
  'A 2014 study found 31 cases.',
  'The 2014 report names 31 firms.',
  'The agency put it at 9 percent in a June report.',
  'The bank said Friday, Oct. 25, 2024, that 12 of its branches will close.',
  'Output will grow by 1.6 percent, less than forecast in July.',
  '70 percent of pupils walk there, a threefold increase since the 1960s.',
  'They announced plans this week to give $15 million.',
  'It had a 10 percent drop from the high of 2008.',
  'It came from people who gave $200 or less, and this year most of it came from others.',
  'Her rating (37 percent) has risen since October.',
  'The rating is above 50 percent, a mood that figures to help her this fall.',
  'Entering the last contests in June, she leads by 271 votes.',
  "Friday's talks ended with 31 proposals.",
  'The agency said on Tuesday that it took in 11,000 people.',
  'Though he gave $60 million, he set up a fund in May.',
  'They raised the rent in August and have 12 flats left.',
  'The agency builds two tools for a lander, planned for 2022.',
  'There is little use now in answering threats to strike 40 sites.',
  '21 of the girls abducted in 2014 have been freed.',
])('the time of another clause: %s', timeOf)

import { expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from '../../../../test/marked.ts'
import { findTimes } from '../../times/find-times.ts'
import { findFigures } from '../find-figures.ts'

/** The words that call the last figure cumulative are marked `c`. */
async function cumulativeIn(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const analysis = await analyse(documentOf(text))
  const figures = findFigures(analysis, { times: findTimes(analysis), places: [], statements: [] })
  const span = figures.filter(({ kind }) => kind !== 'duration').at(-1)!.cumulative
  expect(span && text.slice(span.start, span.end)).toBe(spans.find(({ label }) => label === 'c')?.text)
}

test.each([
  'Police have made 12 arrests {c:so far}.',
  '{c:To date}, 14 pupils were admitted.',
  'They have lost 300 men {c:since March}.',
  '{c:Since May}, 12 mills have shut.',
  '{c:Since 2019} they have sold 40 boats.',
  'It has cost $4 billion {c:since} the works began.',
  'The death {c:toll} rose to 40 people.',
  'Two more died, bringing the {c:total} to 31 people.',
  'Some 9,000 homes were hit {c:in total}.',
])('%s', cumulativeIn)

test.each([
  'Police made 12 arrests in March.',
  'They sold 300 boats a day since March.',
  'Sales rose 12 percent since March.',
  'It was so far away that 12 men turned back.',
  'The toll on drivers pleased 40 people.',
  'Since May, 12 men stand at the gate.',
  'Since May, when the mill shut, 12 men have left.',
  'The 12 dead were the most since 2001.',
  'It struck 40 boats in the fiercest storm since 2001.',
  'The toll of the bridge is $4.',
  'So far nobody has said that 12 men left.',
  'One man called it his best race so far.',
  'It would pass $1 trillion for the first time since 2012.',
  'She has won half of the 865 delegates so far.',
  'The total came as a surprise to 31 people.',
])('nothing says so: %s', cumulativeIn)

/** What holds for any text: spans in order and inside it, the same answer twice, and a cost that grows with the length alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf } from '../../../test/marked.ts'
import { timesIn } from '../../../test/times.ts'
import { readsOf } from '../../../test/work.ts'
import { findDrafts, finders, findersAt, longestAt } from './find-drafts.ts'
import { findTimes } from './find-times.ts'

const word = fc.constantFrom(
  ..."the a an entire once twice times daily these recent winter fall Q3 fiscal year's end eve few dozen couple the a last next Monday May March June 3 18th 2014 1990s two weeks years ago later night of in from to – - , . : 9/11 10:35 p.m. half past before after ago week second next quarter third first half Christmas Eve this past every day mid early 99999 's fiscal and between 12 \u{1f600} é".split(
    ' ',
  ),
)

test('times lie in the text, in order, apart, and are found again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
      const text = words.join(' ')
      const times = await timesIn(text)
      let end = 0
      times.forEach((time, index) => {
        expect(time.id).toBe(`t${index + 1}`)
        expect(time.start).toBeGreaterThanOrEqual(end)
        expect(time.end).toBeGreaterThan(time.start)
        expect(time.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(time.start, time.end).trim()).toHaveLength(time.end - time.start)
        end = time.end
      })
      expect(await timesIn(text)).toEqual(times)
    }),
    { numRuns: 150 },
  )
})

test('a date of the calendar is a day that exists', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1600, max: 2100 }),
      async (month, day, year) => {
        const [time] = await timesIn(
          `It was on ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.`,
        )
        const date = new Date(Date.UTC(year, month - 1, day))
        if (date.getUTCMonth() === month - 1) expect(time?.value).toBe(date.toISOString().slice(0, 10))
        else expect(time?.value).toBeUndefined()
      },
    ),
    { numRuns: 100 },
  )
})

test('the first word turns away no finder that would have found a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
      const analysis = await analyse(documentOf(words.join(' ')))
      analysis.tokens.forEach((_, at) => {
        expect(longestAt(analysis, at, findersAt(analysis.tokens, at))).toEqual(longestAt(analysis, at, finders))
      })
    }),
    { numRuns: 150 },
  )
})

describe('hostile text costs linear time', () => {
  test.each([
    ['numbers', '12 '],
    ['dates', 'from June 3 to 7, 2014-15 '],
    ['openers', 'the last next first third of '],
    ['half dates', 'Monday, Monday night of '],
    ['units', 'two to three more weeks or years ago '],
    ['nths', 'the last week of the first Monday in '],
    ['anchors', 'two days after the day before the talks on Friday '],
    ['titles', '"Fox News Sunday March '],
    ['clocks', 'half past 5 to 6 at night from 7 to 8 p.m. '],
    ['one sentence of verbs', 'said it will meet Tuesday and '],
  ])('%s', async (_, piece) => {
    const small = await steps(piece.repeat(2000 / piece.split(' ').length))
    const large = await steps(piece.repeat(16000 / piece.split(' ').length))
    expect(large / small).toBeLessThan(8 * 1.5)
  })
})

async function steps(text: string): Promise<number> {
  return readsOf(await analyse(documentOf(text)), (counted) => {
    expect(findDrafts(counted).length).toBeGreaterThanOrEqual(0)
    findTimes(counted)
  })
}

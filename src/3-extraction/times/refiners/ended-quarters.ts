/** "the quarter ended Sept. 30": the end says which quarter of the calendar it is, or mostly is. */
import { type Draft, type Refiner, wordAt } from '../draft.ts'

export const refineEndedQuarters: Refiner = (drafts, { tokens }) =>
  drafts.map((one, index) => {
    const next = drafts[index + 1]
    const { shift } = one.meaning
    if (shift?.unit !== 'quarter' || shift.by !== 0 || next?.first !== one.last + 1) return one
    if (!/^(?:ended|ending)$/.test(wordAt(tokens, one.last))) return one
    const quarter = quarterTo(next)
    // One that was named before ("its fiscal first quarter") keeps its name.
    return quarter === undefined ? one : { ...one, meaning: { ...quarter, shift } }
  })

function quarterTo({ meaning }: Draft): Draft['meaning'] | undefined {
  const { month, day, year } = meaning
  if (month === undefined) return undefined
  // The one that holds the middle of the three months: "ended Oct. 1" is that of August.
  const middle = month - (day !== undefined && day <= 10 ? 2 : 1)
  const back = middle < 1 ? 1 : 0
  const quarter = Math.ceil((middle + 12 * back) / 3)
  return year === undefined ? { quarter } : { quarter, year: year - back }
}

/** Drops what joining has left without a day: "in the morning", "at night" name no time; "overnight" and "that night" do. */
import { dashes, type Refiner, wordAt } from '../draft.ts'

export const dropIncomplete: Refiner = (drafts, { tokens }) =>
  drafts.filter(({ first, meaning }, index) => {
    // "10:12" may be a score; joined to a day it is a time, and so is the end of a range of such.
    if (meaning.clock?.loose && Object.keys(meaning).length === 1) {
      const before = drafts[index - 1]
      const timed = before?.meaning.clock !== undefined && Object.keys(before.meaning).length > 1
      return (
        timed &&
        before.last === first - 1 &&
        (dashes.has(wordAt(tokens, first - 1)) || wordAt(tokens, first - 1) === 'to')
      )
    }
    if (meaning.part === undefined) return true
    const fields = Object.keys(meaning).length
    return fields > 1 || wordAt(tokens, first) === 'overnight' || wordAt(tokens, first) === 'mid'
  })

/** Drops what joining has left without a day: "in the morning", "at night" name no time; "overnight" and "that night" do. */
import { type Refiner, wordAt } from '../draft.ts'

export const dropIncomplete: Refiner = (drafts, { tokens }) =>
  drafts.filter(({ first, meaning }) => {
    // "10:12" may be a score; joined to a day it is a time.
    if (meaning.clock?.loose && Object.keys(meaning).length === 1) return false
    if (meaning.part === undefined) return true
    const fields = Object.keys(meaning).length
    return fields > 1 || wordAt(tokens, first) === 'overnight' || wordAt(tokens, first) === 'mid'
  })

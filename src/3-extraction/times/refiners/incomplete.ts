/** Drops what joining has left without a day: "in the morning", "at night" name no time; "overnight" and "that night" do. */
import { type Refiner, wordAt } from '../draft.ts'

export const dropIncomplete: Refiner = (drafts, { tokens }) =>
  drafts.filter(({ first, meaning }) => {
    if (meaning.part === undefined) return true
    const fields = Object.keys(meaning).length
    return fields > 1 || wordAt(tokens, first) === 'overnight' || wordAt(tokens, first) === 'mid'
  })

/** Resolves the times of a text one after the other and keeps what the text last spoken of: "In March 2014 … the following day". */
import type { Analysis } from '#types/analysis.ts'
import type { Draft } from '../draft.ts'
import { parseDay } from './calendar.ts'
import { resolve } from './resolve.ts'
import type { Anchor, Resolved, Scene } from './scene.ts'
import { directionOf } from './tense.ts'

/** A story of another year ends this many sentences after it was last dated, or with its paragraph. */
const memory = 3

export function openStory(analysis: Analysis): { tell(draft: Draft): Resolved } {
  const published = parseDay(analysis.document.published)
  let anchor: Anchor | undefined
  let quarter: Scene['quarter']
  return {
    tell(draft) {
      const sentence = analysis.sentences[analysis.tokens[draft.first]!.sentence]!
      const near = anchor !== undefined && anchor.block === sentence.block && sentence.index - anchor.sentence < memory
      const resolved = resolve(draft.meaning, { published, anchor, quarter, near }, directionOf(analysis, draft))
      const value = draft.meaning.length ?? draft.meaning.ref ?? draft.meaning.set ?? resolved.value
      const date = typeof value === 'string' ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) : null
      if (date && typeof value === 'string' && value === resolved.value) {
        const [, year, month, day] = date
        const kept = anchor?.stated === true && near && anchor.year === Number(year)
        anchor = {
          value: value.slice(0, 10),
          year: Number(year),
          ...(month === undefined ? {} : { month: Number(month) }),
          ...(day === undefined ? {} : { day: Number(day) }),
          stated: draft.meaning.year !== undefined || draft.meaning.holiday !== undefined || kept,
          block: sentence.block,
          sentence: sentence.index,
        }
        const named = /^(\d{4})-Q([1-4])$/.exec(value)
        if (named) quarter = { year: Number(named[1]), quarter: Number(named[2]) }
      }
      return resolved
    },
  }
}

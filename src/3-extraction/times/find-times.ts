/**
 * Wording → times, as TIMEX3. "It met on Wednesday and again two days later": finders say which words are a time and what they state,
 * refiners join and widen them, and resolving turns what was stated into a date, in text order, so that each may lean on those before it.
 */
import { spanOfTokens, type Wording } from '#types/analysis.ts'
import type { Time } from '#types/time.ts'
import type { Draft, Meaning, Refiner } from './draft.ts'
import { findDrafts } from './find-drafts.ts'
import { refineAnchored } from './refiners/anchored.ts'
import { refineClocks } from './refiners/clocks.ts'
import { refineCompounds } from './refiners/compounds.ts'
import { refineEndedQuarters } from './refiners/ended-quarters.ts'
import { refineHours } from './refiners/hours.ts'
import { dropIncomplete } from './refiners/incomplete.ts'
import { refineJoins } from './refiners/join.ts'
import { refineMods } from './refiners/mods.ts'
import { dropNames } from './refiners/names.ts'
import { refineRanges } from './refiners/ranges.ts'
import { refineShifts } from './refiners/shifts.ts'
import { openStory } from './resolve/story.ts'

const refiners: readonly Refiner[] = [
  refineCompounds,
  refineShifts,
  refineJoins,
  refineHours,
  dropIncomplete,
  dropNames,
  refineEndedQuarters,
  refineAnchored,
  refineRanges,
  refineClocks,
  refineMods,
]

export function findTimes(analysis: Wording): readonly Time[] {
  const found = refiners.reduce<readonly Draft[]>((drafts, refine) => refine(drafts, analysis), findDrafts(analysis))
  const story = openStory(analysis)
  return found.map((draft, index) => {
    const { value, because, type } = story.tell(draft)
    return {
      id: `t${index + 1}`,
      ...spanOfTokens(analysis, draft.first, draft.last),
      type: type ?? typeOf(draft.meaning),
      ...(value === undefined ? {} : { value }),
      ...(draft.mod === undefined ? {} : { mod: draft.mod }),
      ...(because === undefined ? {} : { because }),
      ...(draft.range === undefined ? {} : { range: `r${draft.range}` }),
    }
  })
}

function typeOf({ length, set, clock, part }: Meaning): Time['type'] {
  if (set !== undefined) return 'SET'
  if (length !== undefined) return 'DURATION'
  return clock !== undefined || part !== undefined ? 'TIME' : 'DATE'
}

/** Seasons: "last summer", "the winter of 1994", "in the spring". "fall", "spring" and "winter" are verbs, names and nouns of other kinds too. */
import { seasons } from '#lexicon/seasons.ts'
import type { Wording } from '#types/analysis.ts'
import { draft, type Finder, wordAt } from '../draft.ts'
import { whichAt } from './which.ts'
import { yearNumber } from './years.ts'

export const findSeason: Finder = (analysis, at) => {
  const { tokens } = analysis
  const lead = whichAt(tokens, at)
  const the = lead === undefined && wordAt(tokens, at) === 'the' ? 1 : 0
  const all = the === 1 && /^(?:whole|entire)$/.test(wordAt(tokens, at + 1)) ? 1 : 0
  const start = lead?.last ?? at + the + all
  const season = seasons.get(wordAt(tokens, start))
  if (season === undefined) return undefined
  if (lead !== undefined) return draft(at, start + 1, { season, which: lead.which })
  return looksLikeSeason(analysis, start, the === 1) ? draft(at, start + 1, { season, which: 'bare' }) : undefined
}

function looksLikeSeason({ tokens }: Wording, at: number, determined: boolean): boolean {
  const word = wordAt(tokens, at)
  const ofYear = wordAt(tokens, at + 1) === 'of' || wordAt(tokens, at + 1) === ','
  if (yearNumber(tokens, at + (ofYear ? 2 : 1)) !== undefined) return true
  const lead = wordAt(tokens, at - (determined ? 2 : 1))
  const after = wordAt(tokens, at + 1)
  if (after === '-' || after === 'olympics' || after === 'games' || after === 'palace') return false
  // "the fall of Kabul", "the fall in prices"
  if (/^(?:of|in|from|to|into|and)$/.test(after) && (word === 'fall' || word === 'spring')) return false
  if (word === 'fall' || word === 'spring')
    return /^(?:in|by|since|until|during|early|late|mid|this|every|each)$/.test(lead)
  // "corn and winter wheat"
  if (!determined && /^(?:of|and)$/.test(lead) && tokens[at + 1]?.tag === 'NOUN') return false
  return determined || /^(?:in|by|since|until|during|early|late|mid|of|through|throughout|and)$/.test(lead)
}

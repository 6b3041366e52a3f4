/**
 * A capital or a seat of government is a place in "talks in Moscow" and a state in "Moscow intends", "the Kremlin’s price", "pressure on Pyongyang".
 */
import type { Phrase, Token } from '#types/analysis.ts'
import { phraseAt } from '#types/analysis.ts'
import type { Piece } from './pieces.ts'

export function standsForState(
  analysis: { readonly tokens: readonly Token[]; readonly phrases: readonly Phrase[] },
  { first, last, known }: Piece,
): boolean {
  const { tokens } = analysis
  const sentence = tokens[first]!.sentence
  const article = tokens[first - 1]?.lower === 'the' ? 1 : 0
  const before = tokens[first - 1 - article]
  const cue = before !== undefined && before.sentence === sentence ? before.lower : ''
  if (locative.has(cue)) return false
  const isSeat = known?.sort === 'seat'
  if (cue === 'from' || cue === 'to' || cue === 'of') {
    const carrier = tokens[first - 2 - article]
    if (isSeat) return !(carrier?.tag === 'VERB' && motion.has(carrier.lemma))
    return carrier !== undefined && carriers.has(carrier.lower)
  }
  const next = tokens[last]
  if (next === undefined || next.sentence !== sentence)
    return cue === 'by' || cue === 'on' || cue === 'against' || cue === 'with' || isSeat
  if (next.lower === ',' && cue === '') return false
  if (next.lower === "'s" || (next.lower === "'" && !next.spaced)) return !local.has(tokens[last + 1]?.lower ?? '')
  if (
    cue === 'for' ||
    cue === 'by' ||
    cue === 'against' ||
    cue === 'with' ||
    cue === 'on' ||
    cue === 'between' ||
    cue === 'towards' ||
    cue === 'urged'
  )
    return true
  // The subject of a verb that only somebody can do; "Kyiv was hit", "Seoul is cold" are about the city.
  let at = last
  while (at < tokens.length && at < last + 3 && tokens[at]!.tag === 'ADV') at++
  const group = phraseAt(analysis, at)
  if (group?.kind === 'verb' && group.finite && !group.passive) return tokens[group.head]!.lemma !== 'be' || isSeat
  if (next.lower === 'and' || cue === 'and') return isSeat || next.lower === 'and'
  return isSeat
}

export const locative: ReadonlySet<string> = new Set(
  'in near outside inside around across at throughout within into toward via downtown central northern southern eastern western over above beneath beyond leaving visiting'.split(
    ' ',
  ),
)
/** What comes from, goes to or belongs to a government rather than a city. */
const carriers: ReadonlySet<string> = new Set(
  `aid support assistance help threat threats response reaction message appeal warning letter exports sales weapons arms shipments shipment transfer transfers delivery deliveries supplies
   deployment pressure concessions demands demand permission approval signal signals statement denial word orders instructions loyalty allegiance alternative challenge overtures gas oil
   leadership government leaders allies ally critics influence independence independent support backing criticism condemnation`.split(
    /\s+/,
  ),
)
const motion: ReadonlySet<string> = new Set(
  'travel fly go come return move arrive drive flee run walk march ride bring send head'.split(' '),
)
const local: ReadonlySet<string> = new Set(
  `mayor city streets street airport metro suburb suburbs residents police outskirts centre center stadium area region university hospital museum court station hotel skyline neighborhood
   downtown square port park river road flight train trip visit people district map km miles capital north south east west`.split(
    /\s+/,
  ),
)

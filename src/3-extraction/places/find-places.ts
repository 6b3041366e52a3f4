/**
 * Analysis → places: states, regions and cities where something is. "in Kursk" is the region in Russia, "Washington DC" the city; "Moscow intends"
 * is no place. Of several places of one name the one in a state that the text speaks of wins, then the largest; those passed over are shown.
 */
import { type State, stateOf, stateWord } from '#lexicon/states.ts'
import type { Place } from '#types/actor.ts'
import type { Analysis, Name } from '#types/analysis.ts'
import { tokenFrom } from '#types/analysis.ts'
import { type Span, textOf } from '#types/span.ts'
import { readingsOf } from './gazetteer.ts'
import { isPlace } from './is-place.ts'

export function findPlaces(analysis: Analysis): readonly Place[] {
  const { document, names, tokens } = analysis
  const spoken = statesSpokenOf(analysis)
  const found = new Map<string, { place: Omit<Place, 'id' | 'mentions'>; mentions: Span[] }>()
  const chosen = new Map<string, Omit<Place, 'id' | 'mentions'>>()
  for (const name of names) {
    if (!isPlace(analysis, name)) continue
    const words = textOf(document, name).replace(/\s+/g, ' ').replace(/’/g, "'")
    const follows = stateBehind(analysis, name)
    const key = `${words.toLowerCase()} ${follows ?? ''}`
    let place = chosen.get(key)
    if (place === undefined) {
      place = choose(words, name, spoken, follows)
      chosen.set(key, place)
    }
    const mention = placeSpan(analysis, name)
    // "eastern Russia" is a part of the country, and a place of its own
    const part = place.precision === 'country' && mention.start < name.start
    const shown = part
      ? { ...place, name: textOf(document, mention).replace(/\s+/g, ' '), precision: 'region' as const }
      : place
    // "Kiev" and "Kyiv" are one point; a part of a country shares the country’s
    const spot = shown.lat === undefined || shown.precision !== 'city' ? shown.name : `${shown.lat} ${shown.lon}`
    const same = `${spot} ${shown.country ?? ''} ${shown.precision}`
    const entry = found.get(same)
    if (entry === undefined) found.set(same, { place: shown, mentions: [mention] })
    else entry.mentions.push(mention)
  }
  return tokens.length === 0
    ? []
    : [...found.values()].map(({ place, mentions }, index) => ({ id: `p${index + 1}`, ...place, mentions }))
}

/** The words for the place: "eastern Russia", "Balkh province", "the northern city of" left out. */
function placeSpan({ tokens }: Analysis, { start, end }: Name): Span {
  const first = tokenFrom({ tokens }, start)
  const last = tokenFrom({ tokens }, end)
  const before = tokens[first - 1]
  const next = tokens[last]
  const directed = before !== undefined && before.sentence === tokens[first]!.sentence && direction.test(before.lower)
  const sorted = next?.spaced === true && next.sentence === tokens[first]!.sentence && sort.test(next.lower)
  return { start: directed ? before.start : start, end: sorted ? next.end : end }
}

const direction =
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|mainland|upstate|downtown)$/
const sort = /^(?:province|region|state|oblast|county|district|peninsula|governorate|prefecture|island|valley)$/

function choose(
  words: string,
  name: Name,
  spoken: ReadonlyMap<string, number>,
  follows: string | undefined,
): Omit<Place, 'id' | 'mentions'> {
  const readings = readingsOf(words, name)
  const weigh = (country: string | undefined, admin: string | undefined, rank: number) =>
    rank +
    (follows !== undefined && (country === follows || (admin !== undefined && `US-${admin}` === follows)) ? 100 : 0) +
    (country === undefined ? 0 : Math.min(3, spoken.get(country) ?? 0))
  const ranked = readings
    .map((reading) => ({ reading, weight: weigh(reading.place.country, reading.admin, reading.rank) }))
    .sort((a, b) => b.weight - a.weight)
  const best = ranked[0]?.reading
  if (best === undefined) return { name: words, precision: 'unknown' }
  // "Paris, Texas": the text says where, and the table has no such place there. Better unknown than elsewhere.
  if (follows !== undefined && ranked[0]!.weight < 100)
    return { name: words, country: follows.slice(0, 2), precision: 'unknown' }
  const others = ranked.slice(1, 6).map(({ reading }) => reading.label)
  return others.length === 0 ? best.place : { ...best.place, others }
}

/** How often the text names each state, or its people. */
function statesSpokenOf({ names, tokens, document }: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (state: State | undefined) => {
    if (state !== undefined) counts.set(state.code, (counts.get(state.code) ?? 0) + 1)
  }
  for (const name of names) {
    if (name.kind === 'state') count(stateWord((name.canonical ?? textOf(document, name)).toLowerCase())?.state)
  }
  for (const { lower, tag } of tokens) {
    if (tag !== 'PROPN' && tag !== 'ADJ') continue
    const word = stateWord(lower)
    if (word?.as === 'demonym') count(word.state)
  }
  return counts
}

/** "Springfield, Illinois", "Paris, Texas", "Tarn, Russia": the state behind the comma, as a code; a US state as "US-IL". */
function stateBehind({ document, names }: Analysis, name: Name): string | undefined {
  const next = nameBehind(names, name)
  if (next === undefined || document.text.slice(name.end, next.start) !== ', ') return undefined
  const words = textOf(document, next)
  const us = usStates.get(words) ?? (usStates.size > 0 && /^[A-Z]{2}$/.test(words) ? words : undefined)
  if (us !== undefined) return `US-${us}`
  const word = stateWord(words.toLowerCase())
  return word?.as === 'name' ? stateOf(word.state.code)?.code : undefined
}

function nameBehind(names: readonly Name[], { end }: Name): Name | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.start >= end) high = middle
    else low = middle + 1
  }
  return names[low]
}

const usStates: ReadonlyMap<string, string> = new Map(
  `Alabama=AL|Alaska=AK|Arizona=AZ|Arkansas=AR|California=CA|Colorado=CO|Connecticut=CT|Delaware=DE|Florida=FL|Georgia=GA|Hawaii=HI|Idaho=ID|Illinois=IL|Indiana=IN|Iowa=IA|Kansas=KS|Kentucky=KY
   |Louisiana=LA|Maine=ME|Maryland=MD|Massachusetts=MA|Michigan=MI|Minnesota=MN|Mississippi=MS|Missouri=MO|Montana=MT|Nebraska=NE|Nevada=NV|New Hampshire=NH|New Jersey=NJ|New Mexico=NM|New York=NY
   |North Carolina=NC|North Dakota=ND|Ohio=OH|Oklahoma=OK|Oregon=OR|Pennsylvania=PA|Rhode Island=RI|South Carolina=SC|South Dakota=SD|Tennessee=TN|Texas=TX|Utah=UT|Vermont=VT|Virginia=VA
   |Washington=WA|West Virginia=WV|Wisconsin=WI|Wyoming=WY|Calif.=CA|Fla.=FL|Ill.=IL|Mass.=MA|Mich.=MI|Pa.=PA|Tenn.=TN|Va.=VA|Wash.=WA|Conn.=CT|Ga.=GA|N.Y.=NY|N.J.=NJ|N.C.=NC|Ariz.=AZ|Colo.=CO`
    .split('|')
    .map((pair) => pair.trim().split('=') as [string, string]),
)

/** What a place name may mean, with a rank each: states before regions before cities, large before small. "Georgia" has two readings, "Paris" several. */
import { citiesNamed } from '#lexicon/cities.ts'
import { regions } from '#lexicon/regions.ts'
import { stateWord } from '#lexicon/states.ts'
import type { Place } from '#types/actor.ts'
import type { Name } from '#types/analysis.ts'

export interface Reading {
  readonly place: Omit<Place, 'id' | 'mentions'>
  /** US state and the like. */
  readonly admin?: string
  readonly rank: number
  /** For a person: "Paris, Texas (US)". */
  readonly label: string
}

export function readingsOf(words: string, name: Name): Reading[] {
  const readings: Reading[] = []
  const state = stateWord(words.toLowerCase())
  if (state?.as === 'name') {
    const { name: canonical, code, lat, lon } = state.state
    readings.push({
      place: { name: canonical, country: code, lat, lon, precision: 'country' },
      rank: 6,
      label: canonical,
    })
  }
  if (state?.as === 'seat') {
    // "at the White House": the building; its capital is as near as the table knows.
    const capital = citiesNamed(state.state.capitals.at(-1) ?? '')[0] ?? citiesNamed(state.state.capitals[0] ?? '')[0]
    const point = capital === undefined ? {} : { lat: capital.lat, lon: capital.lon }
    readings.push({
      place: { name: words, country: state.state.code, ...point, precision: 'point' },
      rank: 6,
      label: words,
    })
  }
  for (const region of regionsNamed(words) ?? []) {
    const { name: canonical, country, lat, lon } = region
    const known = country === undefined ? {} : { country }
    readings.push({
      place: { name: canonical, ...known, lat, lon, precision: 'region' },
      rank: 5,
      label: country === undefined ? canonical : `${canonical} (region, ${country})`,
    })
  }
  const capitalOf = state?.as === 'capital' ? state.state.code : undefined
  for (const city of citiesNamed(words).slice(0, 12)) {
    const { country, admin, lat, lon, population } = city
    readings.push({
      place: { name: cityName(words, city.name), country, lat, lon, precision: 'city' },
      ...(admin === undefined ? {} : { admin }),
      rank: Math.log10(population + 1000) - 3 + (country === capitalOf ? 3 : 0),
      label: `${city.name}${admin === undefined ? '' : `, ${admin}`} (${country})`,
    })
  }
  return name.kind === 'person' ? [] : readings
}

/**
 * As the text writes it ("Geneva", not "Genève"; "Basra", not "Basrah"), for the table follows local spelling; short forms and capitals ("NYC",
 * "BERLIN", "Washington DC") go by the table.
 */
function cityName(words: string, listed: string): string {
  return /^[A-Z.' -]+$/.test(words) || /\b[A-Z]\.?[A-Z]\.?$/.test(words) ? listed : words
}

let byName: ReadonlyMap<string, ReturnType<typeof regions>> | undefined

function regionsNamed(words: string): ReturnType<typeof regions> | undefined {
  if (byName === undefined) {
    const found = new Map<string, ReturnType<typeof regions>[number][]>()
    for (const region of regions()) {
      for (const name of region.names) {
        const list = found.get(name.toLowerCase())
        if (list === undefined) found.set(name.toLowerCase(), [region])
        else if (!list.includes(region)) list.push(region)
      }
    }
    byName = found
  }
  return byName.get(words.toLowerCase())
}

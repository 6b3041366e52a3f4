/** Look-up in the table of cities (GeoNames, www.geonames.org, CC BY 4.0): "Springfield" is many, the largest first. Parsed at the first question. */
import { cityTable } from './city-table.ts'

export interface City {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** US state and the like, where it has a code of two letters. */
  readonly admin: string | undefined
  readonly lat: number
  readonly lon: number
  readonly population: number
}

/** The cities of that name, the most populous first; none if it is not known. Exact, but for accents. */
export function citiesNamed(name: string): readonly City[] {
  table ??= parse()
  const lines = table.get(keyOf(otherNames.get(name.toLowerCase()) ?? name))
  return lines === undefined ? [] : lines.map(city).sort((a, b) => b.population - a.population)
}

export function isCity(name: string): boolean {
  table ??= parse()
  return table.has(keyOf(otherNames.get(name.toLowerCase()) ?? name))
}

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Rows stay text until they are asked for: ten thousand objects that nobody reads cost more than the table. */
function parse(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  let country = ''
  for (const line of cityTable.split('\n')) {
    if (line.startsWith('|')) country = line.slice(1)
    else if (line !== '') {
      const key = keyOf(line.slice(0, line.indexOf(';')))
      const row = `${country};${line}`
      const rows = found.get(key)
      if (rows === undefined) found.set(key, [row])
      else rows.push(row)
    }
  }
  return found
}

function city(row: string): City {
  const [country, name, lat, lon, thousands, admin] = row.split(';') as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ]
  return { name, country, admin, lat: Number(lat), lon: Number(lon), population: Number(thousands) * 1000 }
}

function keyOf(name: string): string {
  const lower = name.toLowerCase()
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

/** What the news calls a city that the table lists under another name. */
const otherNames: ReadonlyMap<string, string> = new Map(
  `new york=New York City|nyc=New York City|washington dc=Washington, D.C.|washington d.c.=Washington, D.C.|washington=Washington, D.C.|washington, dc=Washington, D.C.
   |kiev=Kyiv|odesa=Odessa|kharkov=Kharkiv|lvov=Lviv|l'viv=Lviv|bombay=Mumbai|calcutta=Kolkata|madras=Chennai|bangalore=Bengaluru|saigon=Ho Chi Minh City|rangoon=Yangon|peking=Beijing
   |canton=Guangzhou|raqqa=Ar Raqqah|sanaa=Sanaa|deir ez-zor=Deir ez-Zor|tel aviv=Tel Aviv|la=Los Angeles|l.a.=Los Angeles|st petersburg=Saint Petersburg|st. petersburg=Saint Petersburg
   |st louis=St. Louis|saint louis=St. Louis|frankfurt=Frankfurt am Main|dnipro=Dnipro|mecca=Mecca|quebec city=Quebec|geneva=Geneva|nikolaev=Mykolayiv|mykolaiv=Mykolayiv|gaza city=Gaza
   |zaporizhzhia=Zaporizhia|zaporizhzhya=Zaporizhia|zaporozhye=Zaporizhia|kramatorsk=Kramatorsk|luhansk city=Luhansk|geneva=Genève|zurich=Zürich|cologne=Köln|seville=Sevilla|mazar-i-sharif=Mazār-e Sharīf|mazar-e-sharif=Mazār-e Sharīf|basra=Basrah|fallujah=Al Fallūjah
   |ghent=Gent`
    .split('|')
    .map((pair) => pair.trim().split('=') as [string, string]),
)

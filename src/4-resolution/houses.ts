import type { Reading } from '#types/reading.ts'
import type { Copy } from '#types/situation.ts'
import { agencyOf, outletKey, outletOf } from './publishers.ts'

/** The newsroom that wrote a text. */
export interface House {
  readonly key: string
  readonly name: string
  readonly because: string
}

/** The newsroom behind each text: the agency of its byline, else the first house of the copies that it is one of, else its publisher. */
export function housesOf(readings: readonly Reading[], copies: readonly Copy[]): House[] {
  const at = new Map(readings.map((reading, index) => [reading.document.id, index]))
  const houses: House[] = readings.map(({ document }) => {
    const agency = agencyOf(document)
    if (agency !== undefined)
      return { key: outletKey(agency), name: agency, because: `copy of ${agency}, as the byline says` }
    const { key, name } = outletOf(document)
    return { key, name, because: `${name} says so in its own voice` }
  })
  for (const copy of copies) {
    const members = copy.documents.map((id) => at.get(id)!)
    const agency = members.find((member) => agencyOf(readings[member]!.document) !== undefined)
    const source = houses[agency ?? Math.min(...members)]!
    for (const member of members) {
      if (houses[member]!.key !== source.key)
        houses[member] = { ...source, because: `the same text as that of ${source.name}` }
    }
  }
  return houses
}

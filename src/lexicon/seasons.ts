/** Seasons as TIMEX3 writes them, with the month in which each begins (of the northern half, as English news means them). */

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

export const seasonNames: Readonly<Record<Season, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

export const seasonMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

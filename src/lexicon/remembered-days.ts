/** Days that are named without their year ever after: "the Sept. 11 attacks", "the October 7 massacre". Only beside a word of the event. */

interface RememberedDay {
  readonly month: number
  readonly day: number
  readonly year: number
  readonly words: ReadonlySet<string>
}

const on = (year: number, month: number, day: number, words: string): RememberedDay => ({
  year,
  month,
  day,
  words: new Set(words.split(' ')),
})

export const rememberedDays: readonly RememberedDay[] = [
  on(2001, 9, 11, 'attack attacks terror terrorist terrorists hijacker hijackers hijackings commission'),
  on(2005, 7, 7, 'bombing bombings bomber bombers'),
  on(2021, 1, 6, 'attack insurrection riot riots rioters rioter committee'),
  on(2023, 10, 7, 'attack attacks massacre massacres onslaught'),
]

/**
 * Names that tables know, found as runs of tokens: "the New York Times", "North Korea", "the Kremlin", "al-Qaeda". The longest match wins, whole
 * tokens only, letter by letter as the table writes it ("WHO" is not "who"); all in capitals only where the whole sentence is.
 */
import { organizations } from '#lexicon/organizations.ts'
import { outlets } from '#lexicon/outlets.ts'
import { regions } from '#lexicon/regions.ts'
import { states } from '#lexicon/states.ts'
import type { Token } from '#types/analysis.ts'
import { tokenise } from '../tokens/tokenise.ts'

export interface Known {
  readonly sort: 'state' | 'capital' | 'seat' | 'demonym' | 'region' | 'organization' | 'group' | 'outlet'
  readonly canonical: string
  readonly words: readonly string[]
  readonly lower: readonly string[]
}

/** The longest known name that starts at token `first`. */
export function knownAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  limit: number,
  capitals: boolean,
): Known | undefined {
  byFirst ??= index()
  const candidates = byFirst.get(tokens[first]!.lower)
  if (candidates === undefined) return undefined
  for (const known of candidates) {
    const { length } = known.words
    if (first + length > limit) continue
    let same = true
    for (let offset = 0; offset < length && same; offset++) {
      const token = tokens[first + offset]!
      if (token.lower !== known.lower[offset]) same = false
      else {
        const word = known.words[offset]!
        const written = text.slice(token.start, token.end).replace('’', "'")
        same = written === word || (capitals && word.length > 4 && written === word.toUpperCase())
      }
    }
    if (same) return known
  }
  return undefined
}

let byFirst: ReadonlyMap<string, readonly Known[]> | undefined

function index(): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>()
  const seen = new Set<string>()
  const add = (sort: Known['sort'], canonical: string, name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const words = tokenise(name, { start: 0, end: name.length }).map(({ start, end }) => name.slice(start, end))
    const lower = words.map((word) => word.toLowerCase())
    const list = found.get(lower[0]!)
    if (list === undefined) found.set(lower[0]!, [{ sort, canonical, words, lower }])
    else list.push({ sort, canonical, words, lower })
  }
  for (const state of states()) for (const name of [state.name, ...state.aliases]) add('state', state.name, name)
  for (const { name, kind, names } of organizations()) for (const one of names) add(kind, name, one)
  for (const [name, canonical] of outlets()) add('outlet', canonical, name)
  for (const { name, names } of regions()) for (const one of names) add('region', name, one)
  for (const state of states()) {
    for (const name of state.seats) add('seat', state.name, name)
    for (const name of state.capitals) add('capital', state.name, name)
    for (const name of state.demonyms) add('demonym', state.name, name)
  }
  for (const name of peoples) add('demonym', '', name)
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** Adjectives and peoples of no single state. */
const peoples =
  `Korean,Koreans,European,Europeans,African,Africans,Asian,Asians,Arab,Arabs,Latin,Western,Westerner,Westerners,Eastern,Northern,Southern,Central,Islamic,Muslim,Muslims,Christian,Christians,Jewish,Jew,Jews
Hindu,Hindus,Catholic,Catholics,Protestant,Protestants,Orthodox,Sunni,Sunnis,Shia,Shiite,Shiites,Shi'ite,Shi'ites,Buddhist,Buddhists,Sikh,Sikhs,Kurdish,Kurd,Kurds,Tatar,Tatars,Chechen,Chechens,Uighur,Uighurs,Uyghur,Uyghurs
Rohingya,Tamil,Tamils,Tibetan,Tibetans,Scottish,Scot,Scots,Welsh,English,Englishman,Catalan,Catalans,Basque,Basques,Sicilian,Bavarian,Hispanic,Hispanics,Latino,Latinos,Texan,Texans,Californian,Californians
New Yorker,New Yorkers,Londoner,Londoners,Republican,Democratic,Democrat,Communist,Communists,Marxist,Socialist,Liberal,Nazi,Nazis,Zionist,Zionists,Islamist,Islamists,Baltic,Nordic,Scandinavian,Balkan,Slavic,Persian
Caucasian,Siberian,Crimean,Gazan,Gazans,Persians,Pashtun,Pashtuns,Hazara,Hazaras,Yazidi,Yazidis,Yezidi,Alawite,Alawites,Druze,Native American,Native Americans,African American,African Americans,African-American,African-Americans
Libertarian,Libertarians,Virginian,Virginians,Floridian,Floridians,Ohioan,Ohioans,Iowan,Iowans,Pennsylvanian,Pennsylvanians,Alaskan,Alaskans,Hawaiian,Hawaiians,Michigander,Michiganders,Anglo-Saxon,Anglo-Saxons,Eurasian,Eurasians,Franco-German,Sino-American,Sino-Russian,Sino-Indian,Russo-Ukrainian,Indo-Pakistani,Anglo-American,Anglo-Irish,Israeli-Palestinian,Judeo-Christian,Afro-American,Arabic,Hebrew,Latin,Mandarin,Cantonese,Farsi,Urdu,Hindi,Swahili,Bengali,Pashto
Mediterranean,Caribbean,Latin American,Latin Americans,Middle Eastern,South Asian,Southeast Asian,East Asian,Eastern European,West African,East African,North African,Central American,South American,North American`.split(
    /[,\n]+/,
  )

/**
 * Is "attack" meant in this document? In sport and campaigns people "attack", "strike back" and "fight" with words or a ball: "Mr Bane attacked his rival
 * for her vote". Where hardly a word of violence stands beside it, such words are taken as criticism, or as nothing.
 */
import type { EventWord } from '#lexicon/event-words.ts'
import type { Analysis } from '#types/analysis.ts'

export interface Tone {
  readonly violent: boolean
}

export function toneOf({ tokens }: Analysis): Tone {
  let count = 0
  for (const { lower } of tokens) if (violence.has(lower)) count++
  // Short texts are too short to tell.
  return { violent: tokens.length < 120 || count >= Math.max(2, tokens.length / 250) }
}

const criticism: EventWord = { type: 'ACCUSE', frame: 'acts' }

/** The event word as it is meant here; undefined: a figure of speech. `reason`: "for", "over", "as" right behind the one attacked. */
export function wordMeant(word: EventWord, lemma: string, tone: Tone, reason: boolean): EventWord | undefined {
  if (word.type !== 'ASSAULT' || !figurative.has(lemma)) return word
  if (lemma === 'attack' || lemma === 'assail') return reason || !tone.violent ? criticism : word
  return tone.violent ? word : undefined
}

const figurative: ReadonlySet<string> = new Set(
  'attack assail strike battle fight clash war raid ambush offensive assault shoot blow storm torpedo capture fighting advance operation invasion engage retaliate'.split(
    ' ',
  ),
)

const violence: ReadonlySet<string> = new Set(
  `killed killing kill killings dead deaths wounded wounding injured casualties bomb bombs bombing bombed bomber bombers bombings explosion explosions explosives blast gunmen gunman
   gunfire shooting shot militants insurgents rebels troops soldiers missile missiles rocket rockets airstrike airstrikes shelling artillery warplanes tanks
   hostage hostages kidnapped abducted terrorist terrorists jihadist jihadists insurgency invasion ceasefire combat army military massacre murdered
   assassinated grenade grenades stabbed stabbing weapons ammunition`.split(/\s+/),
)

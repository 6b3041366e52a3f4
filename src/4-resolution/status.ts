import type { Status } from '#types/situation.ts'

/** Where one origin stands on a claim, at one step of its chain. In order of time. */
export interface Position {
  readonly origin: string
  readonly name: string
  /** +1 asserts, -1 denies, 0 says nothing either way. */
  readonly stance: 1 | -1 | 0
  readonly act: 'asserts' | 'confirms' | 'acknowledges' | 'retracts' | 'other'
  /** The claim is about this party. */
  readonly concerned: boolean
  /** A state, a court, an alliance: somebody who can find out. */
  readonly authority: boolean
  /** "after a thorough analysis of intelligence reports". */
  readonly inquired: boolean
  /** An outlet in its own voice: it stands behind it, and does not say on whose word. */
  readonly ownVoice: boolean
  /** Beyond doubt said of the same: what can speak against a claim or own up to it. */
  readonly meant: boolean
  /** Meant, and by somebody whose place is known: what can bear a claim out. */
  readonly firm: boolean
  /** The first of the origins that may be one voice with it. */
  readonly voice: string
}

export interface Standing {
  readonly status: Status
  readonly rule: string
  readonly wouldMove: string
}

/**
 * The status of a claim: the last rule that fits, in this order, with the sentence that says why. `unheard` are the parties that the
 * claim is about and that have not spoken.
 */
export function standingOf(positions: readonly Position[], unheard: readonly string[]): Standing {
  const view = viewOf(positions)
  let standing: Standing = {
    status: 'reported',
    rule: 'Nobody commits to it: it is asked, urged or left without comment.',
    wouldMove: 'An origin that asserts it would make it reported on its word.',
  }
  for (const { status, fits, moves } of rules) {
    const rule = fits(view)
    if (rule !== undefined) standing = { status, rule, wouldMove: moves(view, unheard) }
  }
  return standing
}

interface View {
  /** The latest position of each origin, in order of its first. */
  readonly asserting: readonly Position[]
  readonly denying: readonly Position[]
  /** Who denies something, and perhaps something else. */
  readonly doubting: readonly Position[]
  readonly withdrawn: readonly Position[]
  readonly confirming: readonly Position[]
  readonly acknowledging: readonly Position[]
}

interface Rule {
  readonly status: Status
  /** The plain sentence when the rule fits. */
  readonly fits: (view: View) => string | undefined
  readonly moves: (view: View, unheard: readonly string[]) => string
}

const rules: readonly Rule[] = [
  {
    status: 'reported',
    fits: ({ asserting, doubting }) => {
      const parties = asserting.filter(({ ownVoice }) => !ownVoice)
      const outlets = asserting.filter(({ ownVoice }) => ownVoice)
      const doubt =
        doubting.length > 0
          ? ` It is not sure that this is what ${names(doubting)} ${doubting.length > 1 ? 'deny' : 'denies'}.`
          : ''
      if (parties.length === 0) return outlets.length > 0 ? `${told(outlets)}${doubt}` : undefined
      const repeated =
        outlets.length > 0 ? ` ${names(outlets)} ${outlets.length > 1 ? 'say' : 'says'} so too, in its own voice.` : ''
      if (parties.length > 1)
        return `${names(parties)} say so, but it is not sure that they are two independent origins of one and the same.${doubt}`
      return `One origin asserts it: ${names(parties.slice(0, 1))}.${outlets.length > 1 ? repeated.replace('its own voice', 'their own voice') : repeated}${doubt}`
    },
    moves: (_, unheard) => `A second, independent origin would corroborate it; ${answer(unheard)}`,
  },
  {
    status: 'corroborated',
    fits: ({ asserting, denying }) => {
      // An outlet that does not say whose word it is may have it from the other origin.
      const voices = new Set<string>()
      const parties = asserting.filter(
        ({ ownVoice, firm, voice }) => !ownVoice && firm && !voices.has(voice) && voices.add(voice),
      )
      return parties.length > 1 && denying.length === 0
        ? `${parties.length} independent origins assert it and none denies it: ${names(parties)}.`
        : undefined
    },
    moves: (_, unheard) =>
      `An acknowledgement by the party it concerns, or by an authority after its own inquiry, would settle it; ${answer(unheard)}`,
  },
  {
    status: 'acknowledged',
    fits: ({ acknowledging }) => {
      const [one] = acknowledging
      if (one === undefined) return undefined
      return one.concerned
        ? `The party it concerns says so, having been silent or denying: ${one.name}.`
        : `An authority says so after others did: ${one.name}.`
    },
    moves: () =>
      'A denial by another origin would make it disputed; a withdrawal by the one who acknowledged it would reopen it.',
  },
  {
    status: 'disputed',
    fits: ({ asserting, denying }) =>
      asserting.length > 0 && denying.length > 0
        ? `Asserted by ${names(asserting)}; denied by ${names(denying)}.`
        : undefined,
    moves: ({ denying }) => {
      const concerned = denying.filter((position) => position.concerned)
      return concerned.length > 0
        ? `An acknowledgement by ${names(concerned)} would settle it; so would a withdrawal by those who assert it.`
        : 'A withdrawal by either side would move it; so would the word of the party it concerns.'
    },
  },
  {
    status: 'denied',
    fits: ({ asserting, denying, confirming }) => {
      if (denying.length === 0 || asserting.length > 1 || confirming.length > 0) return undefined
      if (denying.every(({ concerned }) => concerned))
        return `Only the party it concerns answers, and denies it: ${names(denying)}.`
      return asserting.length === 0
        ? `Nothing that was read asserts it; it is known by its denial: ${names(denying)}.`
        : undefined
    },
    moves: () =>
      'A second, independent origin that asserts it would make it disputed; an acknowledgement after the denial would settle it.',
  },
  {
    status: 'retracted',
    fits: ({ asserting, withdrawn }) =>
      withdrawn.length > 0 && asserting.length === 0 ? `Its own origin withdrew it: ${names(withdrawn)}.` : undefined,
    moves: () => 'Another origin that asserts it independently would bring it back as reported.',
  },
]

function viewOf(positions: readonly Position[]): View {
  const latest = new Map<string, Position>()
  const acknowledging: Position[] = []
  const heard = new Map<string, Position['stance'][]>()
  const firm = new Set(positions.flatMap((one) => (one.firm && one.stance === 1 ? [one.origin] : [])))
  const assertive = new Set(positions.flatMap((one) => (one.stance === 1 ? [one.voice] : [])))
  // Who denies it in so many words means it where he says "not", too.
  for (const one of positions) if (one.stance === -1 && one.meant && one.act !== 'asserts') assertive.delete(one.voice)
  const doubting = new Map<string, Position>()
  let asserted = false
  for (const position of positions) {
    const before = heard.get(position.origin) ?? []
    if (isDoubtful(position, assertive)) {
      doubting.set(position.origin, position)
      continue
    }
    if (acknowledges(position, before, asserted)) acknowledging.push(position)
    if (position.stance === 1) asserted = true
    heard.set(position.origin, [...before.slice(-8), position.stance])
    // "No comment" takes back nothing that was said before.
    if (position.stance !== 0 || position.act === 'retracts')
      latest.set(position.origin, { ...position, firm: firm.has(position.origin) })
  }
  const now = [...latest.values()]
  const owned = acknowledging.filter((position) => latest.get(position.origin)?.stance === 1)
  // What the party concerned has owned up to, nobody's earlier denial disputes.
  const settled = positions.findLastIndex((one) => one.concerned && owned.includes(one))
  const spoken = new Map(positions.map((position, at) => [position.origin, at]))
  const asserting = now.filter(({ stance }) => stance === 1)
  return {
    asserting,
    denying: now.filter(
      ({ origin, stance, act }) => stance === -1 && act !== 'retracts' && spoken.get(origin)! >= settled,
    ),
    withdrawn: now.filter(({ act }) => act === 'retracts'),
    confirming: asserting.filter(({ act, concerned }) => !concerned && (act === 'confirms' || act === 'acknowledges')),
    acknowledging: owned,
    doubting: [...doubting.values()],
  }
}

/** A denial of something else, perhaps; and a "not" of one who asserts it is more often read wrongly than a change of mind. */
function isDoubtful({ stance, act, meant, voice }: Position, assertive: ReadonlySet<string>): boolean {
  return stance === -1 && act !== 'retracts' && (!meant || (act === 'asserts' && assertive.has(voice)))
}

/** The party concerned comes round, or an authority adds its word to what others had said. */
function acknowledges(position: Position, before: readonly Position['stance'][], asserted: boolean): boolean {
  if (position.stance !== 1 || !position.meant) return false
  const { act, concerned, authority, inquired } = position
  if (concerned)
    return (
      before.some((stance) => stance !== 1) ||
      act === 'acknowledges' ||
      // To confirm is to answer what was said before, whether it was read or not.
      (act === 'confirms' && before.length === 0)
    )
  return authority && asserted && !before.includes(1) && (act === 'acknowledges' || (act === 'confirms' && inquired))
}

function told(outlets: readonly Position[]): string {
  return outlets.length > 1
    ? `${outlets.length} outlets say so in their own voice, and none says on whose word: ${names(outlets)}.`
    : `${names(outlets)} says so in its own voice, and not on whose word.`
}

function answer(unheard: readonly string[]): string {
  if (unheard.length === 0) return 'a denial would make it disputed.'
  const shown = unheard.slice(0, 3).join(', ')
  return `${shown} ${unheard.length > 1 ? 'have' : 'has'} not been heard on it.`
}

function names(positions: readonly Position[]): string {
  const shown = positions.slice(0, 6).map(({ name }) => name)
  return positions.length > 6 ? `${shown.join(', ')} and ${positions.length - 6} more` : shown.join(', ')
}

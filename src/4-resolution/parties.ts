import { isCommonWord } from '#lexicon/common-words.ts'
import type { ActorId } from '#types/actor.ts'
import type { Reading } from '#types/reading.ts'
import type { CaseActor } from '#types/situation.ts'
import { type Cast, castOf } from './actors.ts'
import { bodyName, plainName } from './plain-names.ts'
import type { Word } from './words.ts'

/** A named actor that a mention means, itself or through the one whom it belongs to. */
export interface Party {
  readonly feature: string
  readonly name: string
  /** Of the case actor. */
  readonly id: string | undefined
}

/** For each actor of a reading the named parties that its mentions mean, itself first. What they are called depends on this text alone. */
export function partiesOf(reading: Reading, cast: Cast): Map<ActorId, { meant: readonly Party[]; named: boolean }> {
  const { document, findings } = reading
  const own = castOf([reading])
  return new Map(
    findings.actors.map((actor) => {
      const known = own.caseActor(document.id, actor.id)
      const party = known && own.partyOf(known.id)
      const meant = [known, party].flatMap((one) => {
        if (one?.named !== true) return []
        const member = one.members[0]!
        return [{ feature: featureOf(one), name: one.name, id: cast.caseActor(document.id, member.actor)?.id }]
      })
      return [actor.id, { meant, named: known?.named === true }] as const
    }),
  )
}

/**
 * "Mr. Samus" and "Mykhailo Samus" have one feature in common, which is no proof that they are one. Of a name of two words the telling one counts,
 * so that "Brackmoor Lines" is known again where a text leaves open whether it is a house or a person.
 */
function featureOf({ name, kind }: CaseActor): string {
  const plain = plainName(name)
  const words = plain.split(' ')
  const telling = words.findLast((word) => !isCommonWord(word))
  const whole = kind === 'state' || (kind !== 'person' && words.length > 2)
  return `a:${whole ? bodyName(plain) : (telling ?? bodyName(plain))}`
}

/** "these troops", "the deployment": whose they are was said where they last stood with a name. */
export function pointedAt(
  content: readonly Word[],
  spoken: ReadonlyMap<string, readonly Party[]>,
  about: Set<Party>,
  features: Map<string, string>,
): void {
  for (const [at, { lower }] of content.entries()) {
    if (!pointers.has(lower)) continue
    const noun = content.slice(at + 1, at + 4).find(({ concept }) => spoken.has(concept))
    for (const party of (noun && spoken.get(noun.concept)) ?? []) {
      about.add(party)
      if (!features.has(party.feature)) features.set(party.feature, `${lower} ${noun?.lower}`)
    }
  }
}

const pointers = new Set(['these', 'those', 'such', 'this'])

import { outlets as knownOutlets } from '#lexicon/outlets.ts'
import type { Reading } from '#types/reading.ts'
import { shapeOf } from '#types/shape.ts'
import type { CaseActor, Copy, Origin } from '#types/situation.ts'
import { bySpan, contains, hull, textOf } from '#types/span.ts'
import type { Statement, StatementId } from '#types/statement.ts'
import type { Cast } from './actors.ts'
import type { Member } from './clusters.ts'
import { sentenceAt } from './counted.ts'
import { isDeed } from './deeds.ts'
import { type House, housesOf } from './houses.ts'
import { isStateBody, mouthpieceOf, speaksForOthers, speaksForSelf } from './offices.ts'
import { joinVoices } from './one-voice.ts'
import { isPaper, issuersOf, isThing } from './papers.ts'
import { plainName } from './plain-names.ts'
import { outletKey, outletOf } from './publishers.ts'
import type { Unit } from './units.ts'

/** What is needed to trace a statement back to the party that it comes from. */
export interface Tracing {
  readonly cast: Cast
  /** By index of the reading: the newsroom that wrote the text. */
  readonly houses: readonly House[]
  /** Keys of the outlets and agencies that the case knows. */
  readonly outlets: ReadonlySet<string>
  /** What was found for an actor before: the same for every statement of one resolution. */
  readonly known: Map<string, Traced | null>
}

interface Traced {
  readonly id: string
  readonly name: string
  readonly because: string
}

/**
 * The one place in which origins are counted. Ten papers that run one agency's copy are one origin; so are a minister and her ministry,
 * three unnamed officials of one government, and a paper that is cited by another. What merely passes on ("the paper reported that
 * officials said") counts as the one whom it passes on.
 */
export function originsOf(
  members: readonly Member[],
  tracedBy: ReturnType<typeof traceAll>,
  { cast }: Pick<Tracing, 'cast'>,
): Origin[] {
  const origins = new Map<string, Heard>()
  for (const { unit } of members) {
    const traced = tracedBy(unit)
    for (const { id, name, because } of traced) {
      const known = origins.get(id) ?? { id, name, because, documents: new Set(), speakers: new Set() }
      known.documents.add(unit.reading.document.id)
      // Of two who speak in one breath, nobody knows which is which.
      if (traced.length === 1) for (const speaker of unit.speakers) known.speakers.add(speaker)
      origins.set(id, known)
    }
  }
  const voices = [...origins.values()].map(({ documents, speakers, ...origin }) => ({
    ...origin,
    documents: [...documents],
    described: [origin.name, ...[...speakers].map((speaker) => describe(speaker, cast))].join(' '),
    actors: [...speakers],
    undecided: [...speakers].flatMap((speaker) => cast.byId(speaker)?.undecided ?? []),
  }))
  return joinVoices(voices).map(({ id, name, because, documents }) => ({ id, name, because, documents }))
}

interface Heard extends Traced {
  readonly documents: Set<string>
  /** Ids of case actors. */
  readonly speakers: Set<string>
}

function describe(speaker: string, cast: Cast): string {
  const actor = cast.byId(speaker)
  return actor === undefined ? '' : `${actor.name} ${cast.rolesOf(speaker)} ${cast.partyOf(speaker)?.name ?? ''}`
}

/**
 * The origins of all statements of a claim. The same words are one utterance, whoever prints them: "he said" in one paper is the minister
 * that another one names. What a paper says in its own voice beside the one whom it quotes for the same is that one's word. A pronoun that
 * nobody could resolve adds no origin to those that are known.
 */
export function traceAll(members: readonly Member[], tracing: Tracing): (unit: Unit) => readonly Traced[] {
  const found = new Map<Unit, readonly Traced[]>(members.map(({ unit }) => [unit, traced(unit, members, tracing)]))
  const [only] = members
  if (members.length === 1) joint(members, found)
  if (members.length === 1) return () => found.get(only!.unit)!
  const utterances = new Map<string, readonly Traced[]>()
  const quoted = new Map<string, readonly Traced[]>()
  const ordered = innermostFirst(members, found)
  for (const stage of ['named', 'unnamed', 'narrated'] as const) {
    for (const { unit } of ordered) {
      const origins = found.get(unit)!
      if (stageOf(unit, origins) !== stage) continue
      const house = tracing.houses[unit.at]!.key
      const runs = unit.runs()
      // Of two names for one quotation the first stands: one of them was resolved wrongly, or speaks for the other. So does one name that
      // nobody could tie to a person, in papers that run the same words.
      const quotes = unit.statement.mode === 'direct' || unit.statement.mode === 'mixed'
      const before = firstOf(runs.has, utterances)
      const same = stage !== 'named' || quotes || before?.[0]?.name === origins[0]?.name ? before : undefined
      const source = same ?? (stage === 'narrated' ? quoted.get(`${house} ${unit.sign}`) : undefined) ?? origins
      found.set(unit, source)
      for (const run of runs.leaves) if (!utterances.has(run)) utterances.set(run, source)
      if (stage !== 'narrated' && !quoted.has(`${house} ${unit.sign}`) && !isUnidentified(source))
        quoted.set(`${house} ${unit.sign}`, source)
    }
  }
  nested(members, found)
  joint(members, found)
  const known = [...found.values()].some((origins) => !isUnidentified(origins))
  return (unit) => (known && isUnidentified(found.get(unit)!) ? [] : found.get(unit)!)
}

/** Who passes a word on comes behind the one whose word it is: what is said inside of what is said first, and outlets behind all others. */
function innermostFirst(members: readonly Member[], found: ReadonlyMap<Unit, readonly Traced[]>): Member[] {
  const hosts = new Set(
    members.flatMap(({ unit: { at, statement } }) => (statement.via === undefined ? [] : [`${at} ${statement.via}`])),
  )
  const rank = ({ unit }: Member): number =>
    (hosts.has(`${unit.at} ${unit.statement.id}`) ? 1 : 0) +
    (found.get(unit)!.some(({ id }) => id.startsWith('outlet ')) ? 2 : 0)
  return members
    .map((member) => ({ member, rank: rank(member) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ member }) => member)
}

/** Of two statements of one text that share their words, the wider one passes on what the other says: the word is the inner one's. */
function nested(members: readonly Member[], found: Map<Unit, readonly Traced[]>): void {
  const byText = new Map<number, Unit[]>()
  for (const { unit } of members) {
    const units = byText.get(unit.at)
    if (units === undefined) byText.set(unit.at, [unit])
    else units.push(unit)
  }
  for (const units of byText.values()) {
    const sorted = units
      .map((unit) => ({ unit, span: hull(unit.statement.content) }))
      .filter((one) => one.span !== undefined)
      .sort((a, b) => bySpan(a.span!, b.span!))
    let wider: (typeof sorted)[number] | undefined
    for (const one of sorted) {
      if (wider === undefined || one.span!.start >= wider.span!.end) {
        wider = one
        continue
      }
      const share = (one.span!.end - one.span!.start) / (wider.span!.end - wider.span!.start)
      // "…, two weeks after Kyiv raised the alarm" is a remark within what NATO says, and not what it says; so is whom it says to investigate.
      if (share > 0.5 && !one.unit.isDeed && !one.unit.fragment && !isUnidentified(found.get(one.unit)!)) {
        // "…, Marrowby said, Reuters reported": of one and the same span, too, the outlet passes on.
        const [passing, own] =
          isOutlet(found.get(one.unit)!) && !isOutlet(found.get(wider.unit)!) ? [one, wider] : [wider, one]
        if (!isUnidentified(found.get(own.unit)!)) found.set(passing.unit, found.get(own.unit)!)
      }
      if (one.span!.end > wider.span!.end) wider = one
    }
  }
}

/** "Japan and South Korea criticised it": two parties in one breath of one paper, which is one utterance until either is heard alone. */
function joint(members: readonly Member[], found: Map<Unit, readonly Traced[]>): void {
  const alone = new Set<string>()
  for (const origins of found.values()) if (origins.length === 1) alone.add(origins[0]!.id)
  for (const { unit } of members) {
    const origins = found.get(unit)!
    if (origins.length < 2) continue
    const rest = origins.filter(({ id }) => !alone.has(id))
    if (rest.length === 0) continue
    const [first] = rest
    const name = rest.map((origin) => origin.name).join(' and ')
    found.set(unit, [
      ...origins.filter(({ id }) => alone.has(id)),
      rest.length === 1
        ? first!
        : {
            id: rest
              .map(({ id }) => id)
              .sort()
              .join(' + '),
            name,
            because: `${name} in one statement`,
          },
    ])
  }
}

function stageOf({ statement }: Unit, origins: readonly Traced[]): 'named' | 'unnamed' | 'narrated' {
  if (statement.mode === 'narrated') return 'narrated'
  return origins.every(({ id }) => id === unidentified || id.startsWith('unnamed')) ? 'unnamed' : 'named'
}

function firstOf<T>(runs: readonly string[], index: ReadonlyMap<string, T>): T | undefined {
  for (const run of runs) {
    const known = index.get(run)
    if (known !== undefined) return known
  }
  return undefined
}

const isOutlet = (origins: readonly Traced[]): boolean => origins.every(({ id }) => id.startsWith('outlet '))

const isUnidentified = (origins: readonly Traced[]): boolean => origins.every(({ id }) => id === unidentified)

const unidentified = 'unidentified'

/** The origins of one statement: one for each independent speaker. */
function traced(unit: Unit, members: readonly Member[], tracing: Tracing): Traced[] {
  if (unit.relays !== undefined) {
    const inner = members.find((other) => other.unit.at === unit.at && other.unit.statement.id === unit.relays)
    if (inner && inner.unit !== unit) return traced(inner.unit, members, tracing)
  }
  const house = tracing.houses[unit.at]!
  const own = { id: `outlet ${house.key}`, name: house.name, because: house.because }
  const narrated = unit.statement.mode === 'narrated'
  const told = narrated || isTold(unit)
  const statement = narrated ? quotedFrom(unit) : told ? tellerOf(unit.statement, unit.reading) : unit.statement
  if (statement === undefined) return [own]
  const speakers = told ? speakersIn(statement, unit, tracing) : unit.speakers
  const actors = speakers.map((id) => tracing.cast.byId(id)).filter((actor) => actor !== undefined)
  const found = actors.flatMap((actor) =>
    speaksOnPaper(actor) ? issuersOf({ ...unit, statement }, tracing.cast) : [actor],
  )
  if (found.length === 0)
    return [issued({ ...unit, statement }, house, tracing) ?? unnamed({ ...unit, statement }, house)]
  const unique = new Map(found.map((actor) => originOf(actor, house, tracing)).map((origin) => [origin.id, origin]))
  return [...unique.values()]
}

/** What is told of others: a deed, what a video shows, what nobody says ("the road is expected to reopen"). Nobody stands behind it but the one who tells it. */
function isTold({ isDeed, statement, speakers, reading }: Unit): boolean {
  if (isDeed) return true
  if (statement.mode === 'direct') return false
  if (speakers.length === 0 && statement.source.length === 0)
    return statement.mode === 'indirect' && statement.cue.length > 0
  return statement.source.length > 0 && statement.source.every((span) => isThing(textOf(reading.document, span)))
}

const speaksOnPaper = ({ named, name }: CaseActor): boolean => !named && isPaper(name)

/** Who put out the paper that the source names, where the paper itself is no actor. */
function issued(unit: Unit, house: House, tracing: Tracing): Traced | undefined {
  const [source] = unit.statement.source
  if (source === undefined || !isPaper(textOf(unit.reading.document, source))) return undefined
  const [issuer] = issuersOf(unit, tracing.cast)
  return issuer && originOf(issuer, house, tracing)
}

/** Where the statements of readings come from, each by itself; where there is none, it is what the text says in its own voice. */
export function originsByStatement(
  units: readonly Unit[],
  tracing: Tracing,
): (at: number, statement: string | undefined) => readonly Pick<Traced, 'id' | 'name'>[] {
  const byKey = new Map(units.map((unit) => [`${unit.at} ${unit.statement.id}`, unit]))
  return (at, statement) => {
    const unit = byKey.get(`${at} ${statement}`)
    const { key, name } = tracing.houses[at]!
    return unit === undefined ? [{ id: `outlet ${key}`, name }] : traced(unit, [], tracing)
  }
}

/** "The zoo said it would open, but the bears' den “will be closed”": the words in quotation marks are those of whoever speaks in the sentence. */
function quotedFrom({ statement, reading: { document, findings, sentences } }: Unit): Statement | undefined {
  const [span] = statement.content
  if (
    span === undefined ||
    !/["“](?:\p{Ll}[^"“”\s]*\s){2,}[^"“”]*["”]/u.test(
      textOf(document, { ...span, end: Math.min(span.end, span.start + 600) }),
    )
  )
    return undefined
  const around = sentences[sentenceAt(sentences, span.start)]
  if (around === undefined) return undefined
  const beside = findings.statements.filter(
    ({ mode, via, cue }) =>
      mode !== 'narrated' && via === undefined && cue[0] !== undefined && contains(around, cue[0]),
  )
  return beside.length === 1 ? beside[0] : undefined
}

/** The statement that tells of a deed: "the director said [the team decided to shoot]". `undefined`: the text, in its own voice. */
function tellerOf(statement: Statement, { document, findings }: Reading): Statement | undefined {
  let host: Statement | undefined = statement
  for (let steps = 0; steps < 4; steps++) {
    const via: StatementId | undefined = host.via
    host = via === undefined ? undefined : findings.statements.find(({ id }) => id === via)
    if (host === undefined || host.mode === 'narrated') return undefined
    if (!isDeed(host, shapeOf(host, document.text), document.text)) return host
  }
  return undefined
}

function speakersIn({ speakers }: Statement, { reading }: Unit, { cast }: Tracing): string[] {
  return speakers.flatMap((speaker) => cast.caseActor(reading.document.id, speaker)?.id ?? [])
}

/** The party whose word it is: the Pentagon's spokesman speaks for the Pentagon, and the Pentagon for the United States. */
export function originOf(actor: CaseActor, house: House, tracing: Tracing): Traced {
  const known = tracing.known.get(actor.id)
  const traced = known === undefined ? ofActor(actor, tracing) : known
  const party = actor.kind === 'person' ? tracing.cast.partyOf(actor.id) : undefined
  // "NPR's Ofra Lind reports": a house's own reporter is its own voice.
  if (party?.named === true && outletKey(party.name) === house.key)
    return { id: `outlet ${house.key}`, name: house.name, because: `${actor.name} of ${house.name} reports it` }
  if (known === undefined) tracing.known.set(actor.id, traced)
  return traced ?? { id: `unnamed ${house.key}`, name: actor.name, because: `unnamed, known to ${house.name} alone` }
}

/** "Reuters", of which the case has no text. A mouthpiece is none. */
function isKnownOutlet(name: string): boolean {
  return mouthpieceOf(name) === undefined && knownOutlets().has(name)
}

/** `null`: somebody unnamed who speaks for nobody that the text names. */
function ofActor(actor: CaseActor, { cast, outlets }: Tracing): Traced | null {
  if (
    actor.named &&
    actor.kind !== 'person' &&
    actor.kind !== 'state' &&
    (outlets.has(outletKey(actor.name)) || isKnownOutlet(actor.name))
  ) {
    return { id: `outlet ${outletKey(actor.name)}`, name: actor.name, because: `${actor.name} reports it` }
  }
  const party = cast.partyOf(actor.id)
  if (actor.kind === 'person' || actor.kind === 'unknown' || !actor.named) {
    const description = `${actor.named ? '' : actor.name} ${cast.rolesOf(actor.id)}`
    const forOthers = actor.named ? speaksForOthers(description) : !speaksForSelf(description)
    if (party && forOthers)
      return { ...root(party, cast), because: `${actor.name}, on behalf of ${root(party, cast).name}` }
    if (!actor.named) return null
    return { id: `party ${actor.id}`, name: actor.name, because: `${actor.name} says so` }
  }
  const whole = root(actor, cast)
  return whole.name === actor.name
    ? { ...whole, because: `${actor.name} says so` }
    : { ...whole, because: `${actor.name}, on behalf of ${whole.name}` }
}

/** Bodies of a state are one voice with it, and so are its ministers, its spokesmen and their spokesmen; anything else stands for itself. */
export function root(actor: CaseActor, cast: Cast): { id: string; name: string } {
  let here = actor
  for (let steps = 0; steps < 4; steps++) {
    const party = cast.partyOf(here.id) ?? masterOf(here, cast)
    if (!party || here.kind === 'state') break
    const speaks = here.kind === 'person' ? speaksForOthers(cast.rolesOf(here.id)) : isStateBody(here.name)
    if (!speaks && masterOf(here, cast) === undefined) break
    here = party
  }
  return { id: `party ${here.id}`, name: here.name }
}

/** The party whose mouthpiece it is, where the case knows it. */
function masterOf({ name, named }: CaseActor, cast: Cast): CaseActor | undefined {
  const master = named ? mouthpieceOf(name) : undefined
  return master === undefined ? undefined : cast.named(master)
}

const pronouns = new Set(
  'i we you he she it they this that these those who which one some others many both neither either another'.split(' '),
)

/** What the readings of a case are traced by. */
export function tracingOf(readings: readonly Reading[], cast: Cast, copies: readonly Copy[]): Tracing {
  const houses = housesOf(readings, copies)
  const outlets = new Set([
    ...houses.map((house) => house.key),
    ...readings.map((reading) => outletOf(reading.document).key),
  ])
  return { cast, houses, outlets, known: new Map() }
}

function unnamed(unit: Unit, house: House): Traced {
  const [source] = unit.statement.source
  const words = source ? textOf(unit.reading.document, source) : ''
  if (words !== '' && outletKey(words) === house.key)
    return { id: `outlet ${house.key}`, name: house.name, because: house.because }
  const plain = plainName(words)
  // "nobody knows": so the paper says.
  if (/^(?:nobody|no one|none|neither)\b/i.test(words))
    return { id: `outlet ${house.key}`, name: house.name, because: house.because }
  if (plain === '' || pronouns.has(plain) || isThing(words) || isPaper(words))
    return { id: unidentified, name: house.name, because: `somebody whom ${house.name} names elsewhere or not at all` }
  const name = words
  // A name that could not be tied to an actor is still a name; a description is nobody in particular.
  if (/\p{L}\s\p{Lu}\p{Ll}|^\p{Lu}\p{L}{4,}$/u.test(words))
    return { id: `named ${plainName(words)}`, name: words, because: `${words} says so` }
  return { id: `unnamed ${house.key}`, name, because: `unnamed, known to ${house.name} alone` }
}

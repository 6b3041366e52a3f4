import type { Evidence, Part } from '#types/report.ts'
import type { CaseActor } from '#types/situation.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { evidenceOf, type Lookup, type Source } from '../lookup.ts'
import { isNobody, nameOf, namesNobody, speakerActors, speakersOf } from '../names.ts'
import { once } from '../once.ts'
import { type Draft, draft, fill, listed, value } from '../parts.ts'
import { contentParts } from '../shown.ts'
import { because, t } from '../templates.ts'
import { counts, isUnowned } from './figures.ts'
import { dateOf } from './timeline.ts'

/** What the documents leave open: a line a kind of gap, and under it where. The order is the policy: the gravest first. */
export function gaps(look: Lookup): Draft[] {
  return finders.flatMap((find) => find(look))
}

const finders: readonly ((look: Lookup) => Draft[])[] = [
  unheard,
  single,
  unnamed,
  undecided,
  unowned,
  undated,
  undatedEvents,
]

/** "US officials", "a Pentagon spokesperson": somebody, but who? */
function unnamed(look: Lookup): Draft[] {
  const found = new Map<string, { who: Part[]; what: Part[]; evidence: Evidence[] }>()
  for (const source of look.sources) {
    for (const statement of source.reading.findings.statements) {
      if (statement.mode === 'narrated' || isNobody(source, statement)) continue
      const actors = speakerActors(look, source, statement)
      if (actors.some((actor) => actor.named || isInstitution(actor))) continue
      // Words in the place of a source, and who knows whose: they are counted, and say nothing.
      const unknown = actors.length === 0 && namesNobody(source, statement)
      const key = unknown
        ? ''
        : actors.length > 0
          ? actors.map((actor) => actor.id).join('\n')
          : `${source.id}\n${statement.id}`
      const entry = found.get(key) ?? {
        who: unknown ? fill(t.voice.unknown) : speakersOf(look, source, statement),
        what: contentParts(source, statement),
        evidence: [],
      }
      entry.evidence.push(evidenceOf(source.id, statement))
      found.set(key, entry)
    }
  }
  const sorted = [...found.entries()].sort(
    ([a, left], [b, right]) => Number(a === '') - Number(b === '') || right.evidence.length - left.evidence.length,
  )
  const lines = sorted.map(([, { who, what, evidence }]) =>
    evidence.length > 1
      ? draft(fill(t.gap.times, { who, count: number(evidence.length) }), evidence)
      : draft(fill(t.gap.said, { who, what }), evidence),
  )
  return group(look, t.gap.unnamed, lines)
}

/** "South Korea's defence ministry": no name of its own, and yet nobody needs to ask who that is. */
function isInstitution(actor: CaseActor): boolean {
  return actor.kind === 'organization' || actor.kind === 'state'
}

/** One origin, and nobody confirms, denies or declines. What the outlet says itself is everywhere so, and left out. */
function single(look: Lookup): Draft[] {
  const spoken = look.situation.claims.filter((claim) =>
    claim.statements.some((statement) => statement.speakers.length > 0),
  )
  const open = spoken.filter(
    (claim) => claim.status === 'reported' && claim.origins.length === 1 && claim.answers.length === 0,
  )
  if (open.length === 0) return []
  const parts = fill(t.gap.single, { count: number(open.length), all: number(spoken.length) })
  return [
    draft(
      parts,
      open.map(({ text }) => ({ document: text.document, spans: text.spans })),
    ),
  ]
}

/** Named three times or more, and never once the speaker. */
function unheard(look: Lookup): Draft[] {
  const heard = new Set<string>()
  const mentions = new Map<string, { actor: CaseActor; count: number; evidence: Evidence[] }>()
  for (const source of look.sources) {
    for (const statement of source.reading.findings.statements) {
      // Whoever "plans" or is quoted by another has not been asked here.
      if (statement.via !== undefined || statement.act === 'expects' || isPlan(source, statement)) continue
      for (const actor of speakerActors(look, source, statement)) heard.add(actor.id)
    }
    const busy = partiesOf(source)
    for (const own of source.reading.findings.actors) {
      const actor = look.joined(source.id, own.id)
      if (!actor?.named || actor.kind === 'group' || actor.kind === 'unknown' || !busy.has(own.id)) continue
      // Whoever speaks for it makes it heard.
      const entry = mentions.get(actor.id) ?? { actor, count: 0, evidence: [] }
      entry.count += own.mentions.length
      entry.evidence.push({ document: source.id, spans: own.mentions })
      mentions.set(actor.id, entry)
    }
  }
  spokenFor(look, heard)
  const lines = [...mentions.values()]
    .filter(({ actor, count }) => count >= 3 && !heard.has(actor.id))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostUnheard)
    .map(({ actor, count, evidence }) =>
      draft(fill(t.gap.unheardOne, { who: nameOf(look, actor), count: number(count) }), evidence),
    )
  return group(look, t.gap.unheard, lines)
}

const mostUnheard = 20

/** "intends to use them": told of it, not said by it. */
function isPlan(source: Source, { mode, content }: Statement): boolean {
  const [first] = content
  if (mode !== 'indirect' || first === undefined) return false
  return /^(?:to|\p{Ll}{3,}ing)\b/u.test(source.reading.document.text.slice(first.start, first.start + 24))
}

/** Who does something or has something done to it, or speaks: a line under a picture does neither. */
function partiesOf(source: Source): Set<string> {
  const { events, statements, actors } = source.reading.findings
  const busy = new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  for (const { speakers, audience } of statements) for (const id of [...speakers, ...audience]) busy.add(id)
  for (const { id, kind } of actors) if (kind === 'state' || kind === 'person') busy.add(id)
  return busy
}

/** A spokesperson, a ministry, an army speak for what they belong to. */
function spokenFor(look: Lookup, heard: Set<string>): void {
  // Twice, since a spokesman speaks for the ministry and the ministry for the state.
  for (const source of [...look.sources, ...look.sources]) {
    for (const own of source.reading.findings.actors) {
      if (own.of === undefined || !heard.has(look.joined(source.id, own.id)?.id ?? '')) continue
      const whole = look.joined(source.id, own.of)
      if (whole) heard.add(whole.id)
    }
  }
}

function unowned(look: Lookup): Draft[] {
  return shares(look, t.gap.unowned, (source) => {
    const all = source.reading.findings.figures.filter((figure) => counts(source, figure))
    return { all: all.length, spans: all.filter((figure) => isUnowned(source, figure.statement)) }
  })
}

function undecided(look: Lookup): Draft[] {
  const seen = new Set<string>()
  const lines = look.situation.actors.flatMap((actor) => {
    const others = actor.undecided
      .flatMap((id) => look.actor(id) ?? [])
      .filter((other) => !seen.has(other.id) && other.name !== actor.name)
    seen.add(actor.id)
    if (others.length === 0) return []
    const parts = fill(t.gap.undecidedOne, {
      who: nameOf(look, actor),
      others: listed(others.map((other) => nameOf(look, other))),
    })
    return [
      draft(
        parts,
        [actor, ...others].flatMap((item) => mentionsOf(look, item)),
      ),
    ]
  })
  return group(look, t.gap.undecided, lines)
}

function undated(look: Lookup): Draft[] {
  return shares(look, t.gap.undated, (source) => {
    const spoken = source.reading.findings.statements.filter((statement) => statement.mode !== 'narrated')
    const open = spoken.filter((statement) => statement.time === undefined)
    return { all: spoken.length, spans: open.map(({ cue, content }) => cue[0] ?? content[0]) }
  })
}

function undatedEvents(look: Lookup): Draft[] {
  return shares(look, t.gap.undatedEvents, (source) => {
    const happened = source.reading.findings.events.filter((event) => event.realis === 'happened')
    const open = happened.filter((event) => dateOf(source, event) === undefined)
    return { all: happened.length, spans: open }
  })
}

/** "12 of 31", with the places of all of them behind. */
function shares(
  look: Lookup,
  template: string,
  count: (source: Source) => { all: number; spans: readonly (Span | undefined)[] },
): Draft[] {
  let open = 0
  let all = 0
  const evidence: Evidence[] = []
  for (const source of look.sources) {
    const own = count(source)
    const spans = own.spans.filter((span) => span !== undefined)
    all += own.all
    open += spans.length
    if (spans.length > 0) evidence.push({ document: source.id, spans })
  }
  return open === 0 ? [] : [draft(fill(template, { count: number(open), all: number(all) }), evidence)]
}

function mentionsOf(look: Lookup, actor: CaseActor): Evidence[] {
  return actor.members.flatMap((member) => {
    const first = look.source(member.document)?.actors.get(member.actor)?.mentions[0]
    return first ? [{ document: member.document, spans: [first] }] : []
  })
}

function group(look: Lookup, template: string, found: readonly Draft[]): Draft[] {
  const lines = once(look, found)
  return lines.length === 0 ? [] : [draft(fill(template, { count: number(lines.length) }), [], { lines })]
}

function number(count: number): Part[] {
  return [value(String(count), because.counted)]
}

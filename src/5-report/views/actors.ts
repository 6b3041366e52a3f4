import { type Judgement, standing } from '#types/judgement.ts'
import type { CaseActor, Situation } from '#types/situation.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { ActorMember, ActorRow, ActorStatement, ActorView } from '#types/views.ts'
import { evidenceOf, type Lookup, type Source } from '../lookup.ts'
import { nameOf, rolesOf, speakerActors } from '../names.ts'
import { plain } from '../plain.ts'
import { shown } from '../shown.ts'
import { targetOf } from './claim.ts'
import { publishedInterval, saidInterval } from './intervals.ts'
import { looked, nameOfDocument, quoteOf, said } from './quote.ts'

/** All actors of a situation: who says most first. Made once for a situation. */
export function actorRows(situation: Situation): readonly ActorRow[] {
  return all(situation).rows
}

/** One actor: what the documents call it, what it says, and whom it may be the same as. `undefined`: there is none at that address. */
export function actorView(
  situation: Situation,
  address: string,
  judgements: readonly Judgement[] = [],
  limit = most,
): ActorView | undefined {
  const { byAddress, byId, said } = all(situation)
  const found = byAddress.get(address) ?? byId.get(address)
  if (!found) return undefined
  const look = looked(situation)
  const { row, actor } = found
  const places = new Set(placesOf(look, actor).map(({ document, start, end }) => `${document} ${start} ${end}`))
  return {
    actor: row,
    because: [...new Set(actor.because)],
    members: actor.members.flatMap((member) => memberOf(look, member)),
    statements: (said.get(actor.id) ?? [])
      .slice(0, limit)
      .map(({ source, statement }) => statementOf(source, statement)),
    undecided: actor.undecided.flatMap((id) => byId.get(id)?.row ?? []),
    judgements: standing(judgements).filter(({ on }) =>
      on.some((anchor) => anchor.kind === 'actor' && places.has(`${anchor.document} ${anchor.start} ${anchor.end}`)),
    ),
  }
}

interface All {
  readonly rows: readonly ActorRow[]
  readonly byAddress: ReadonlyMap<string, Entry>
  readonly byId: ReadonlyMap<string, Entry>
  /** What each says, by its id. */
  readonly said: ReadonlyMap<string, readonly { readonly source: Source; readonly statement: Statement }[]>
}

interface Entry {
  readonly row: ActorRow
  readonly actor: CaseActor
}

function all(situation: Situation): All {
  const known = made.get(situation.outcomes)
  if (known) return known
  const look = looked(situation)
  const said = new Map<string, { source: Source; statement: Statement }[]>()
  for (const source of look.sources) {
    for (const statement of source.reading.findings.statements) {
      if (statement.mode === 'narrated') continue
      for (const { id } of speakerActors(look, source, statement)) {
        const own = said.get(id)
        if (own) own.push({ source, statement })
        else said.set(id, [{ source, statement }])
      }
    }
  }
  const entries = situation.actors.flatMap((actor): Entry[] => {
    const row = rowOf(look, actor, said.get(actor.id)?.length ?? 0)
    return row === undefined ? [] : [{ row, actor }]
  })
  entries.sort(
    ({ row: a }, { row: b }) =>
      Number(b.named) - Number(a.named) || b.statements - a.statements || b.mentions - a.mentions,
  )
  const found = {
    rows: entries.map(({ row }) => row),
    byAddress: new Map(entries.map((entry) => [entry.row.id, entry])),
    byId: new Map(entries.map((entry) => [entry.actor.id, entry])),
    said,
  }
  made.set(situation.outcomes, found)
  return found
}

const made = new WeakMap<Situation['outcomes'], All>()

/** Who was given as a speaker by a person and is mentioned nowhere has no row. */
function rowOf(look: Lookup, actor: CaseActor, statements: number): ActorRow | undefined {
  const places = placesOf(look, actor)
  const [first] = places
  if (first === undefined) return undefined
  const found = look.naming(actor)
  const source = found && look.source(found.document)
  return {
    id: `${first.document}.${first.start}`,
    target: actor.id,
    name: said(look, nameOf(look, actor)),
    kind: actor.kind,
    named: actor.named,
    roles: rolesOf(look, actor)
      .slice(0, 3)
      .map(({ role }) => plain(role.text)),
    documents: new Set(actor.members.map(({ document }) => document)).size,
    mentions: places.length,
    statements,
    undecided: actor.undecided.length,
    ...(source ? { quote: quoteOf(source, [found.span]) } : {}),
  }
}

function placesOf(look: Lookup, { members }: CaseActor): (Span & { readonly document: string })[] {
  return members.flatMap(({ document, actor }) =>
    (look.source(document)?.actors.get(actor)?.mentions ?? []).map(({ start, end }) => ({ document, start, end })),
  )
}

function memberOf(look: Lookup, member: CaseActor['members'][number]): ActorMember[] {
  const source = look.source(member.document)
  const own = source?.actors.get(member.actor)
  const [first] = own?.mentions ?? []
  if (!source || !own || !first) return []
  const { text } = source.reading.document
  const names = new Set(own.mentions.map(({ start, end }) => plain(text.slice(start, end))))
  return [
    {
      document: nameOfDocument(source),
      names: [...names].filter((name) => !pronoun.test(name)).slice(0, 6),
      roles: own.roles.map((role) => plain(role.text)),
      mentions: own.mentions.length,
      quote: quoteOf(source, [first]),
      target: targetOf(source, own),
    },
  ]
}

const pronoun = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|who|whom|whose|which|i|we|us|our|my|me)$/i

function statementOf(source: Source, statement: Statement): ActorStatement {
  const time = statement.time === undefined ? undefined : saidInterval(source.times.get(statement.time))
  const when = time ?? publishedInterval(source)
  const content = shown(source.reading.document.text, statement.content)
  return {
    document: nameOfDocument(source),
    act: statement.act,
    content: quoteOf(source, content.length > 0 ? content : statement.content),
    whole: quoteOf(source, evidenceOf(source.id, statement).spans),
    ...(when === undefined ? {} : { when }),
  }
}

/** A list on a page; its CSV has them all. */
const most = 100

import type { Role } from '#types/actor.ts'
import type { Part } from '#types/report.ts'
import type { CaseActor } from '#types/situation.ts'
import type { Statement } from '#types/statement.ts'
import { dateText } from './dates.ts'
import type { Lookup, Source } from './lookup.ts'
import { fill, fillText, listed, quotes, value } from './parts.ts'
import { because, t } from './templates.ts'

/** An actor by name: quoted where a document has the name, else the name with the words that stand for it ("Russia", written "Moscow"). */
export function nameOf(look: Lookup, actor: CaseActor): Part[] {
  const found = look.naming(actor)
  const own = owned(look, actor)
  if (own) return own
  if (found?.exact) {
    // "Both Ukrainian and US services": the first word counts them, and is no name.
    const start = found.span.start + (/^both (?=\S)/i.test(actor.name) ? 5 : 0)
    return quotes(found.document, [{ start, end: found.span.end }], false)
  }
  if (found === undefined) return [value(actor.name, because.nameOnly)]
  const text = look.source(found.document)!.reading.document.text.slice(found.span.start, found.span.end)
  return [value(actor.name, fillText(because.name, { mention: text }))]
}

/** "Its foreign ministry" says nothing where it stands alone: a body of a state goes by the name of that state, "North Korea’s foreign ministry". Whose another is ("its owner") is less sure, and stays as it is written. */
function owned(look: Lookup, actor: CaseActor): Part[] | undefined {
  const whose = actor.named || actor.kind !== 'organization' ? null : /^(?:its|their)\s+(?=\S)/i.exec(actor.name)
  if (whose === null) return undefined
  const [owner] = actor.members.flatMap(({ document, actor: id }) => {
    const of = look.source(document)?.actors.get(id)?.of
    const known = of === undefined ? undefined : look.joined(document, of)
    return known?.named && known.kind === 'state' ? [known.name] : []
  })
  if (owner === undefined) return undefined
  const name = `${owner}${/s$/i.test(owner) ? '’' : '’s'} ${actor.name.slice(whose[0].length)}`
  return [value(name, fillText(because.owner, { mention: actor.name }))]
}

export function namesOf(look: Lookup, ids: readonly string[]): Part[] {
  const actors = ids.flatMap((id) => look.actor(id) ?? [])
  return listed(actors.map((actor) => nameOf(look, actor)))
}

/** Who makes a statement: its speakers, else the words of its source, else the outlet whose own voice it is. */
export function speakersOf(look: Lookup, source: Source, statement: Statement): Part[] {
  if (statement.mode === 'narrated') return outletOf(source)
  const actors = speakerActors(look, source, statement)
  if (actors.length > 0) return listed(actors.map((actor) => nameOf(look, actor)))
  if (statement.source.length > 0) return quotes(source.id, statement.source, false)
  return fill(t.voice.unnamed)
}

/** Whose a finding is: that of its statement; nobody's where it has none. */
export function whose(look: Lookup, source: Source, statement: string | undefined): Part[] {
  const found = statement === undefined ? undefined : source.statements.get(statement)
  return found === undefined ? outletOf(source) : speakersOf(look, source, found)
}

export function speakerActors(look: Lookup, source: Source, statement: Statement): CaseActor[] {
  const found = statement.speakers.flatMap((id) => look.joined(source.id, id) ?? [])
  return [...new Map(found.map((actor) => [actor.id, actor])).values()]
}

export function outletOf(source: Source): Part[] {
  const { publisher } = source.reading.document
  if (publisher === undefined) return fill(t.voice.outlet)
  return fill(t.voice.outletNamed, { publisher: [value(publisher, because.ownVoice)] })
}

/** The roles of an actor as the documents write them, each once. */
export function rolesOf(look: Lookup, actor: CaseActor): { document: string; role: Role; parts: Part[] }[] {
  const roles = new Map<string, { document: string; role: Role; parts: Part[] }>()
  for (const member of actor.members) {
    for (const role of look.source(member.document)?.actors.get(member.actor)?.roles ?? []) {
      const key = role.text.toLowerCase().replace(/^(?:the|a|an|its|his|her|their) /, '')
      if (!roles.has(key)) roles.set(key, { document: member.document, role, parts: roleParts(member.document, role) })
    }
  }
  return [...roles.values()]
}

function roleParts(document: string, role: Role): Part[] {
  const words = quotes(document, [role], false)
  const from = role.from === undefined ? [] : [value(dateText(role.from), because.asWritten)]
  const to = role.to === undefined ? [] : [value(dateText(role.to), because.asWritten)]
  if (from.length > 0 && to.length > 0) return fill(t.voice.fromTo, { role: words, from, to })
  if (from.length > 0) return fill(t.voice.since, { role: words, from })
  if (to.length > 0) return fill(t.voice.until, { role: words, to })
  return words
}

/** "Nobody has confirmed it", "neither government": a source that says that there is none. */
export function isNobody(source: Source, { source: spans }: Statement): boolean {
  const [first] = spans
  const words = first && source.reading.document.text.slice(first.start, Math.min(first.end, first.start + 12))
  return words !== undefined && /^(?:nobody|no|none|neither)\b/i.test(words)
}

/** "that", "you", "which", a stray letter: words in the place of a source that name nobody. */
export function namesNobody(source: Source, statement: Statement): boolean {
  if (statement.speakers.length > 0) return false
  return statement.source.every(({ start, end }) => {
    const words = source.reading.document.text.slice(start, Math.min(end, start + 40)).trim()
    return !/\p{L}{2}/u.test(words) || nobodies.has(words.toLowerCase())
  })
}

const nobodies = new Set(
  'that which who whom whose what you anyone anybody it there one this these those they he she we us i him them some both many others'.split(
    ' ',
  ),
)

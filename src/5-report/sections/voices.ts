import type { Part } from '#types/report.ts'
import { cueAndContent } from '#types/shape.ts'
import type { CaseActor } from '#types/situation.ts'
import type { Statement } from '#types/statement.ts'
import { evidenceOf, type Lookup, type Source } from '../lookup.ts'
import { isNobody, nameOf, namesNobody, rolesOf, speakerActors, speakersOf } from '../names.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fill, listed, quotes } from '../parts.ts'
import { contentParts, shown, timeParts } from '../shown.ts'
import { t } from '../templates.ts'

interface Voice {
  readonly actors: readonly CaseActor[]
  readonly source: Source
  readonly statements: { source: Source; statement: Statement }[]
}

/**
 * Who says what: one line a speaker with the roles that the text gives, and under it what they say. People who speak
 * together ("both Ukrainian and US services") stand together. Named speakers first, then those with most to say.
 */
export function voices(look: Lookup): Draft[] {
  const found = new Map<string, Voice>()
  for (const source of look.sources) {
    for (const statement of source.reading.findings.statements) {
      if (statement.mode === 'narrated' || isNobody(source, statement)) continue
      if (isPart(source, statement)) continue
      const actors = speakerActors(look, source, statement)
      const unknown = actors.length === 0 && namesNobody(source, statement)
      const key = actors.length > 0 ? joint(actors) : unknown ? '' : sourceKey(source, statement)
      const voice = found.get(key) ?? { actors, source, statements: [] }
      voice.statements.push({ source, statement })
      found.set(key, voice)
    }
  }
  return [...found.values()].sort(byRank).map((voice) => voiceLine(look, voice))
}

/** How a statement reads under its speaker: "denies: “…”, as reported by the Courier". */
export function sayingParts(look: Lookup, source: Source, statement: Statement): Part[] {
  const what = contentParts(source, statement)
  // Words that say nothing by themselves are shown with the verb that makes them say something, and it says what is done with them.
  const deed = cueAndContent(statement, source.reading.document.text)
  let said =
    deed !== undefined
      ? quotes(source.id, shown(source.reading.document.text, [deed]))
      : what.length > 0
        ? fill(t.voice.act[statement.act], { what })
        : fill(t.voice.silent)
  const audience = statement.audience.flatMap((id) => look.joined(source.id, id) ?? [])
  if (audience.length > 0) said = fill(t.voice.to, { said, whom: listed(audience.map((actor) => nameOf(look, actor))) })
  const host = statement.via === undefined ? undefined : source.statements.get(statement.via)
  if (host && host.mode !== 'narrated') said = fill(t.voice.via, { said, whom: speakersOf(look, source, host) })
  return said
}

function voiceLine(look: Lookup, voice: Voice): Draft {
  const first = voice.statements[0]!
  const roles = voice.actors.length === 1 ? rolesOf(look, voice.actors[0]!) : []
  const unknown = voice.actors.length === 0 && namesNobody(first.source, first.statement)
  const heading = unknown ? fill(t.voice.unknown) : speakersOf(look, first.source, first.statement)
  const named = roles.map(({ document, role }) => ({ document, spans: [role] }))
  return draft(heading, [...named, { document: first.source.id, spans: sourceSpans(first.statement) }], {
    fields: fields([
      [t.label.role, roles.flatMap(({ parts }, index) => [...(index ? fill(t.join.stop) : []), ...parts])],
    ]),
    lines: once(
      look,
      voice.statements.map(({ source, statement }) =>
        draft(sayingParts(look, source, statement), [evidenceOf(source.id, statement)], {
          fields: fields([[t.label.when, timeParts(source, statement.time)]]),
        }),
      ),
    ),
  })
}

/** "I think", "as she knows" inside what the same one says: it stands there already. */
function isPart(source: Source, statement: Statement): boolean {
  const host = statement.via === undefined ? undefined : source.statements.get(statement.via)
  if (host === undefined || host.mode === 'narrated') return false
  return statement.speakers.length === 0
    ? namesNobody(source, statement)
    : statement.speakers.every((speaker) => host.speakers.includes(speaker))
}

function sourceSpans(statement: Statement): Statement['source'] {
  return statement.source.length > 0 ? statement.source : statement.content
}

function joint(actors: readonly CaseActor[]): string {
  return actors
    .map((actor) => actor.id)
    .sort()
    .join('\n\n')
}

function sourceKey(source: Source, statement: Statement): string {
  const words = statement.source.map((span) => source.reading.document.text.slice(span.start, span.end))
  return `\0${words.join(' ').toLowerCase()}`
}

function byRank(a: Voice, b: Voice): number {
  return rank(a) - rank(b) || b.statements.length - a.statements.length
}

function rank(voice: Voice): number {
  if (voice.actors.length === 0) return namesNobody(voice.source, voice.statements[0]!.statement) ? 3 : 2
  return voice.actors.some((actor) => actor.named) ? 0 : 1
}

import { placesOf, placeText } from '#types/anchor.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Section } from '#types/report.ts'
import type { Claim, ClaimStatement, Origin, Situation } from '#types/situation.ts'
import { evidenceOf, type Lookup, lookup, statementAt } from './lookup.ts'
import { outletOf, speakersOf } from './names.ts'
import { type Draft, draft, fields, fill, numbered, value } from './parts.ts'
import { claimLine, originName } from './sections/claims.ts'
import { contentParts } from './shown.ts'
import { because, headings, t } from './templates.ts'

/** Everything about one claim: its status and what would move it, its chain, every statement with the reason why it belongs here, its origins. */
export function claimSheet(situation: Situation, claim: Claim, made: readonly Judgement[] = []): Section {
  const look = lookup(situation, made)
  const known = new Map(situation.claims.map((one) => [one.id, one]))
  const main = claimLine(look, claim, known)
  const id = fields([[t.label.id, [value(claim.id, because.id)]]])
  const lines = [
    { ...main, fields: [...id, ...main.fields] },
    counted(
      t.sheet.statements,
      claim.statements.map((one) => statementLine(look, one)),
    ),
    counted(
      t.sheet.origins,
      claim.origins.map((origin) => originLine(look, origin)),
    ),
  ]
  return { id: 'claims', ...headings.claims, lines: numbered(lines, 'claim') }
}

function counted(template: string, lines: readonly Draft[]): Draft {
  return draft(fill(template, { count: [value(String(lines.length), because.counted)] }), [], { lines })
}

function statementLine(look: Lookup, one: ClaimStatement): Draft {
  const source = look.source(one.document)
  const statement = statementAt(look, one)
  if (!source || !statement) return draft([value(one.statement, because.label)], [])
  const who = speakersOf(look, source, statement)
  const stood = placeText(
    placesOf(source.reading.document.anchors ?? [], one.content.length > 0 ? one.content : statement.content),
  )
  return draft(
    fill(t.sheet.said, { who, outlet: outletOf(source), what: contentParts(source, statement) }),
    [evidenceOf(one.document, statement)],
    {
      fields: fields([
        [t.label.certainty, fill(t.certainty[statement.certainty])],
        [t.label.why, [value(one.because.join('; '), because.joined)]],
        [t.label.stood, stood === undefined ? [] : [value(stood, because.stood)]],
        [t.label.source, [value(`${one.document}#${one.statement}`, because.id)]],
      ]),
    },
  )
}

function originLine(look: Lookup, origin: Origin): Draft {
  const { because: why, documents } = origin
  const slots = { name: originName(look, origin), count: [value(String(documents.length), because.counted)] }
  return draft(fill(documents.length === 1 ? t.sheet.originOne : t.sheet.origin, slots), [], {
    fields: fields([[t.label.why, [value(why, because.counted)]]]),
  })
}

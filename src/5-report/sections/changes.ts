import type { CaseDocument } from '#types/case.ts'
import type { Change } from '#types/change.ts'
import type { Evidence, Part } from '#types/report.ts'
import type { FigureRef } from '#types/situation.ts'
import type { Lookup } from '../lookup.ts'
import { type Draft, draft, fill, listed, quotes, value } from '../parts.ts'
import { because, t } from '../templates.ts'
import { claimText, evidenceOfClaim } from './claims.ts'

/** What has become different: "Denied → Acknowledged: Kessin Hydro was told of a leak", in groups, what moves the picture most first. */
export function changes(look: Lookup, since: readonly Change[]): Draft[] {
  return groups.flatMap(([template, kinds]) => {
    const lines = since.filter(({ kind }) => kinds.includes(kind)).map((change) => changeLine(look, change))
    const count = [value(String(lines.length), because.counted)]
    return lines.length === 0 ? [] : [draft(fill(template, { count }), [], { lines })]
  })
}

const groups: readonly (readonly [string, readonly Change['kind'][]])[] = [
  [t.change.groups.status, ['moved status']],
  [t.change.groups.figures, ['revised figure']],
  [t.change.groups.support, ['new origin', 'new answer']],
  [t.change.groups.claims, ['new claim']],
  [t.change.groups.gone, ['gone claim']],
  [t.change.groups.documents, ['new document', 'edited document']],
]

function changeLine(look: Lookup, change: Change): Draft {
  const template = t.change[change.kind]
  switch (change.kind) {
    case 'new document':
    case 'edited document':
      return draft(
        fill(template, {
          what: documentName(change.document),
          version: [value(String(change.document.version), because.given)],
        }),
        firstWords(look, change.document.id),
      )
    case 'revised figure': {
      const { comparison, before, now } = change
      const what = fill(t.change.values, { before: figuresOf(look, before.slice(-3)), now: figuresOf(look, now) })
      return draft(
        fill(template, { what }),
        [...before.slice(-3), ...now].flatMap((ref) => evidenceOf(look, ref)),
        {
          fields: [{ label: t.label.counts, parts: quotes(comparison.about.document, [comparison.about.span], false) }],
        },
      )
    }
    case 'gone claim':
      return draft(fill(template, { what: claimText(look, change.claim) }), [])
    default: {
      const { claim } = change
      const slots = {
        what: claimText(look, claim),
        ...(change.kind === 'moved status'
          ? {
              from: [value(t.status[change.from], because.change)],
              to: [value(t.status[change.to], because.rule)],
            }
          : {}),
        ...(change.kind === 'new origin'
          ? { names: listed(change.origins.map(({ name, because: why }) => [value(name, why)])) }
          : {}),
      }
      return draft(fill(template, slots), evidenceOfClaim(look, claim))
    }
  }
}

function documentName({ title, publisher, url, id }: CaseDocument): Part[] {
  const name = [value(title ?? url ?? id, because.given)]
  return publisher === undefined
    ? name
    : fill(t.change.named, { title: name, publisher: [value(publisher, because.given)] })
}

function firstWords(look: Lookup, document: string): Evidence[] {
  const first = look.source(document)?.reading.sentences[0]
  return first ? [{ document, spans: [first] }] : []
}

function figuresOf(look: Lookup, refs: readonly FigureRef[]): Part[] {
  return listed(
    refs.flatMap((ref) => {
      const figure = look.source(ref.document)?.figures.get(ref.figure)
      return figure ? [quotes(ref.document, [figure])] : []
    }),
  )
}

function evidenceOf(look: Lookup, { document, figure }: FigureRef): Evidence[] {
  const found = look.source(document)?.figures.get(figure)
  return found ? [{ document, spans: [found] }] : []
}

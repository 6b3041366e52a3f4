import { type Anchor, type Judgement, standing } from '#types/judgement.ts'
import type { Evidence, Part } from '#types/report.ts'
import { dateText } from '../dates.ts'
import type { Lookup } from '../lookup.ts'
import { type Draft, draft, fields, fill, fillText, value } from '../parts.ts'
import { because, t } from '../templates.ts'

/** What persons decided, with author and time, in the order in which it was decided: nothing is taken out, undone ones say so. */
export function judgements(look: Lookup, made: readonly Judgement[]): Draft[] {
  const holds = new Set(standing(made).map(({ id }) => id))
  const lost = new Set(look.situation.lost)
  const byId = new Map(made.map((judgement) => [judgement.id, judgement]))
  return made.map((judgement) => {
    const { by, at, verdict, id, note } = judgement
    const why = fillText(because.person, { who: by })
    const about = verdict === 'undo' ? byId.get(judgement.undoes ?? '') : judgement
    const said = fill(t.verdict[verdict], slotsOf(look, about ?? judgement, why, verdict === 'undo'))
    const parts = fill(t.verdict.line, {
      who: [value(by, why)],
      when: [value(dateText(at.slice(0, 16)), why)],
      verdict: said,
    })
    const state = lost.has(id)
      ? fill(t.verdict.lost)
      : holds.has(id) || verdict === 'undo'
        ? []
        : fill(t.verdict.undone)
    return draft(
      parts,
      judgement.on.flatMap((anchor) => evidenceOf(look, anchor)),
      {
        fields: fields([
          [t.label.note, note === undefined ? [] : [value(note, why)]],
          [t.label.standing, state],
        ]),
      },
    )
  })
}

function slotsOf(look: Lookup, judgement: Judgement, why: string, bare: boolean): Record<string, Part[]> {
  const [first, second] = judgement.on
  const what = first ? named(look, first, why) : [value(judgement.id, why)]
  return {
    what: bare && first === undefined ? [value(judgement.id, why)] : what,
    other: second ? named(look, second, why) : [],
    field: [value(judgement.field ?? '', why)],
    value: [value((judgement.value ?? '').replaceAll('\n', ', '), why)],
  }
}

/** The words where they still stand, else as they were when they were judged. */
function named(look: Lookup, anchor: Anchor, why: string): Part[] {
  if (anchor.kind === 'source') return [value(anchor.name, why)]
  const { document, start, end, judged } = anchor
  const text = look.source(document)?.reading.document.text
  if (text?.slice(start, end) !== judged) return [value(judged, why)]
  return [{ kind: 'quote', document, span: { start, end }, marks: true }]
}

function evidenceOf(look: Lookup, anchor: Anchor): Evidence[] {
  if (anchor.kind === 'source') return []
  const { document, start, end, judged } = anchor
  const text = look.source(document)?.reading.document.text
  return text?.slice(start, end) === judged && end > start ? [{ document, spans: [{ start, end }] }] : []
}

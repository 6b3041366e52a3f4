import type { Scenario } from '#types/event.ts'
import { type Lookup, type Source, sentenceOf } from '../lookup.ts'
import { nameOf, outletOf } from '../names.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fill, listed, quotes, value } from '../parts.ts'
import { shown } from '../shown.ts'
import { because, t } from '../templates.ts'

/** Conditions with what would follow: "“If the troops fight only in Kursk” → “a reaction is unlikely”", and whose. */
export function scenarios(look: Lookup): Draft[] {
  const lines = look.sources.flatMap((source) =>
    source.reading.findings.scenarios.map((scenario) => line(look, source, scenario)),
  )
  return once(look, lines)
}

function line(look: Lookup, source: Source, scenario: Scenario): Draft {
  const { text } = source.reading.document
  const condition = quotes(source.id, shown(text, scenario.condition))
  const outcome = quotes(source.id, shown(text, scenario.outcome))
  const template =
    condition.length === 0 ? t.scenario.outcome : outcome.length === 0 ? t.scenario.condition : t.scenario.full
  const actors = scenario.speakers.flatMap((id) => look.joined(source.id, id) ?? [])
  const first = scenario.condition[0] ?? scenario.outcome[0]
  const sentence = first && sentenceOf(source.reading.sentences, first)
  const spans = [...scenario.condition, ...scenario.outcome]
  return draft(
    fill(template, { condition, outcome }),
    [{ document: source.id, spans: spans.length > 0 ? spans : sentence ? [sentence] : [] }],
    {
      fields: fields([
        [t.label.whose, actors.length > 0 ? listed(actors.map((actor) => nameOf(look, actor))) : outletOf(source)],
        [t.label.certainty, [value(t.certainty[scenario.certainty], because.certaintyBare)]],
      ]),
    },
  )
}

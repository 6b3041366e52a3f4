import type { Part } from '#types/report.ts'
import type { Statement } from '#types/statement.ts'
import { bandOf } from '../icd-203.ts'
import { evidenceOf, type Lookup, type Source } from '../lookup.ts'
import { speakersOf } from '../names.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fillText, listed, quotes, value } from '../parts.ts'
import { contentParts } from '../shown.ts'
import { because, t } from '../templates.ts'

/** What somebody holds likely, possible or unclear, with the words that say so; what speakers say comes before what the outlets say. */
export function assessments(look: Lookup): Draft[] {
  const found = look.sources.flatMap((source) =>
    widest(source.reading.findings.statements.filter(isAssessment)).map((statement) => ({ source, statement })),
  )
  const spoken = found.filter(({ statement }) => statement.mode !== 'narrated')
  const narrated = found.filter(({ statement }) => statement.mode === 'narrated')
  const lines = [...spoken, ...narrated].map(({ source, statement }) => line(look, source, statement))
  return once(look, lines)
}

function isAssessment(statement: Statement): boolean {
  if (statement.content.length === 0 || noJudgement.includes(statement.act)) return false
  return statement.hedges.length > 0 || ['probable', 'possible', 'improbable'].includes(statement.certainty)
}

/** "It was unclear if more would follow" holds "if more would follow", by the same word: one assessment, the wider one. */
function widest(statements: readonly Statement[]): Statement[] {
  const kept = new Map<string, Statement>()
  for (const statement of statements) {
    const key = statement.hedges.length > 0 ? statement.hedges.map(({ start }) => start).join() : statement.id
    const other = kept.get(key)
    if (other === undefined || extent(statement) > extent(other)) kept.set(key, statement)
  }
  return [...kept.values()]
}

function extent({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

function line(look: Lookup, source: Source, statement: Statement): Draft {
  const { text } = source.reading.document
  const words = statement.hedges.map((hedge) => `“${text.slice(hedge.start, hedge.end)}”`)
  const why = words.length > 0 ? fillText(because.certainty, { words: words.join(', ') }) : because.certaintyBare
  return draft(contentParts(source, statement), [evidenceOf(source.id, statement)], {
    fields: fields([
      [t.label.whose, speakersOf(look, source, statement)],
      [t.label.certainty, [value(t.certainty[statement.certainty], why)]],
      [t.label.hedges, listed(statement.hedges.map((hedge) => quotes(source.id, [hedge])))],
      [t.label.band, bandParts(text, statement)],
    ]),
  })
}

function bandParts(text: string, statement: Statement): Part[] {
  for (const hedge of statement.hedges) {
    const before = /(?:\bnot\s+)?(?:\b(?:very|highly|almost|nearly)\s+)?$/i.exec(
      text.slice(Math.max(0, hedge.start - 16), hedge.start),
    )
    const word = text.slice(hedge.start - (before?.[0].length ?? 0), hedge.end)
    const band = bandOf(word)
    if (band !== undefined) return [value(t.band[band], fillText(because.band, { word }))]
  }
  return []
}

/** Who asks, urges or declines judges nothing. */
const noJudgement: readonly Statement['act'][] = ['asks', 'urges', 'declines']

import type { Part } from '#types/report.ts'
import { contains, hull } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { bandOf } from '../icd-203.ts'
import { evidenceOf, type Lookup, type Source, sentenceOf } from '../lookup.ts'
import { namesNobody, speakersOf } from '../names.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fillText, listed, quotes, value } from '../parts.ts'
import { contentParts, shown } from '../shown.ts'
import { because, t } from '../templates.ts'

/** What somebody holds likely, possible or unclear, with the words that say so; what speakers say comes before what the outlets say. */
export function assessments(look: Lookup): Draft[] {
  const found = look.sources.flatMap((source) =>
    widest(source.reading.findings.statements.filter((statement) => isAssessment(source, statement))).map(
      (statement) => ({ source, statement }),
    ),
  )
  const spoken = found.filter(({ statement }) => statement.mode !== 'narrated')
  const narrated = found.filter(({ statement }) => statement.mode === 'narrated')
  const lines = [...spoken, ...narrated].map(({ source, statement }) => line(look, source, statement))
  return once(look, lines)
}

function isAssessment(source: Source, statement: Statement): boolean {
  if (statement.content.length === 0 || noJudgement.includes(statement.act)) return false
  if (
    statement.speakers.length === 0 &&
    statement.mode !== 'narrated' &&
    namesNobody(source, statement) &&
    statement.source.length > 0
  )
    return false
  const { text } = source.reading.document
  const [first] = statement.content
  // "to supply arms", "providing arms": a plan, and no view of what is or will be so.
  if (
    statement.mode === 'indirect' &&
    first &&
    /^(?:to|\p{Ll}{3,}ing)\b/u.test(text.slice(first.start, first.start + 24))
  )
    return false
  const hedges = statement.hedges.filter((hedge) => !hearsay.test(text.slice(hedge.start, hedge.end)))
  if (statement.hedges.length > 0 && hedges.length === 0) return false
  return hedges.length > 0 || ['probable', 'possible', 'improbable'].includes(statement.certainty)
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
  return draft(clauseParts(source, statement), [evidenceOf(source.id, statement)], {
    fields: fields([
      [t.label.whose, speakersOf(look, source, statement)],
      [t.label.certainty, [value(t.certainty[statement.certainty], why)]],
      [t.label.hedges, listed(statement.hedges.map((hedge) => quotes(source.id, [hedge])))],
      [t.label.band, bandParts(text, statement)],
    ]),
  })
}

/** "Most of the troops … to be light infantry" is read as the sentence has it: "Most of the troops are believed to be light infantry". */
function clauseParts(source: Source, statement: Statement): Part[] {
  const whole = hull([...statement.cue, ...statement.content])
  const inPieces = statement.mode === 'indirect' && statement.content.length > 1
  const asks = /^(?:if|whether|how|why|what)\b/.test(
    source.reading.document.text.slice(statement.content[0]!.start, statement.content[0]!.start + 8),
  )
  if (whole === undefined || (!inPieces && !asks)) return contentParts(source, statement)
  const sentence = sentenceOf(source.reading.sentences, whole)
  if (sentence === undefined || !contains(sentence, whole)) return contentParts(source, statement)
  const { text } = source.reading.document
  return quotes(source.id, shown(text, [asks && sentence.end - sentence.start < 240 ? sentence : whole]))
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

/** Whose word it is, not how likely; and feelings. */
const hearsay = /^(?:reported|reportedly|allegedly|alleged|feels?|felt|asked|possible)$/i

/** Who asks, urges or declines judges nothing. */
const noJudgement: readonly Statement['act'][] = ['asks', 'urges', 'declines']

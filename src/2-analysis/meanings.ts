import { type Analysis, tokensIn } from '#types/analysis.ts'
import type { Findings } from '#types/findings.ts'
import type { Meanings } from '#types/reading.ts'
import { shapeOf } from '#types/shape.ts'
import { bySpan } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { sharedPredictor } from './model/predict.ts'

/**
 * What each statement says, as a vector, so that "the animal was put down" lies near "keepers shot the gorilla". By the number of the statement, and of each
 * further thing that it asserts: `s12`, `s12.1`. Each is read by itself, so that the same words always give the same vector.
 */
export async function meaningsOf(analysis: Analysis, { statements }: Findings): Promise<Meanings> {
  const model = await sharedPredictor()
  const known = new Map<string, string>()
  const meanings: Record<string, string> = {}
  for (const statement of statements) {
    for (const [part, words] of wordsTold(analysis, statement).entries()) {
      if (words.length === 0) continue
      const key = words.join(' ')
      const meaning = known.get(key) ?? inSteps(await model.meaningOf(words))
      known.set(key, meaning)
      meanings[part === 0 ? statement.id : `${statement.id}.${part}`] = meaning
    }
  }
  return meanings
}

/** Of each thing that a statement asserts, the words that tell it; what has no verb ("rejected [the bid]") is told with whoever says what of it. */
function wordsTold(analysis: Analysis, statement: Statement): string[][] {
  const { tokens, document } = analysis
  const { source, cue, content, clauses = [{ content }] } = statement
  const isPhrase = clauses.length === 1 && shapeOf(statement, document.text) === 'phrase'
  const told = isPhrase ? [[...source, ...cue, ...content].sort(bySpan)] : clauses.map((clause) => clause.content)
  return told.map((spans) =>
    spans.flatMap((span) => {
      const { first, last } = tokensIn(analysis, span)
      return tokens.slice(first, last).map(({ start, end }) => document.text.slice(start, end))
    }),
  )
}

/** Of a vector of length 1, in steps of 1/256: a product of two is still their cosine, and few numbers are ever beyond half. */
function inSteps(vector: Float32Array): string {
  const bytes = Int8Array.from(vector, (one) => Math.max(-most, Math.min(most, Math.round(steps * one))))
  return Buffer.from(bytes.buffer).toString('base64')
}

const steps = 256
const most = 127

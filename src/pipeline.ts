import { type IntakeOptions, intake } from '#1-intake/intake.ts'
import { analyse } from '#2-analysis/analyse.ts'
import { extract } from '#3-extraction/extract.ts'
import { resolve } from '#4-resolution/resolve.ts'
import type { Document } from '#types/document.ts'
import type { Outcome, Reading } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { readMany } from '#workers/read-many.ts'

/** Files, folders, globs or standard input → outcomes. Every input gives one, in order: what intake refused goes through with its reason. */
export function readAll(inputs: readonly string[], options: IntakeOptions): AsyncGenerator<Outcome> {
  return readMany(intake(inputs, options), read)
}

/** Document → Analysis → Findings. Depends on the document alone, never on those before it. */
export async function read(document: Document): Promise<Reading> {
  const analysis = await analyse(document)
  return { document, sentences: analysis.sentences, findings: extract(analysis) }
}

/** Findings of many documents → one picture of who says what, and what stands. */
export function situation(outcomes: readonly Outcome[]): Situation {
  return resolve(outcomes)
}

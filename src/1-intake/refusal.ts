import type { Intake, Refusal } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import type { Known } from './draft.ts'

/** An input that is not read, kept with all that is known of it, so that it still gives a line. */
export function refusal(problem: Problem, known: Known, path: string | undefined, fallbackId = path ?? ''): Intake {
  const { authors: _, modified: __, retrieved: ___, found: ____, ...facts } = known
  const refused: Refusal = { ...facts, id: known.id ?? fallbackId, ...(path === undefined ? {} : { path }), problem }
  return { refusal: refused }
}

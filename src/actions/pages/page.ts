/**
 * What the pages of the workbench show, each a view of the case under an address: `GET /api/pages/claims?status=disputed`. A list has its rows for a
 * table too, so that it leaves as CSV.
 */
import type { z } from 'zod'
import type { Situation } from '#types/situation.ts'
import type { OpenCase } from '../case/open-case.ts'
import type { CaseView } from '../case/view.ts'

export interface Page {
  readonly name: string
  readonly summary: string
  readonly query: z.ZodObject
  readonly answer: z.ZodType
  /** `undefined`: there is no such thing in the case. */
  show(asked: PageCase, query: unknown): unknown
  /** Column names and the rows of all, not of one page of them. */
  readonly table?: (asked: PageCase, query: unknown) => Table | Promise<Table>
}

/** The case as it is asked about. */
export interface PageCase extends CaseView {
  readonly open: OpenCase
  /** As it stood at the reader's last visit, where that is asked. */
  readonly before?: Situation
}

interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

export function definePage<Query extends z.ZodObject, Answer>(page: {
  readonly name: string
  readonly summary: string
  readonly query: Query
  readonly answer: z.ZodType<Answer>
  show(asked: PageCase, query: z.infer<Query>): unknown
  readonly table?: (asked: PageCase, query: z.infer<Query>) => Table | Promise<Table>
}): Page {
  return page as Page
}

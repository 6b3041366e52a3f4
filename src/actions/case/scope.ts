import { z } from 'zod'
import type { Option } from '../action.ts'

const day = z
  .string()
  .refine(
    (value) => /^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+Z?)?$/.test(value) && !Number.isNaN(Date.parse(value)),
    'give dates as 2024-10-25',
  )

/** What actions share that look at a case as it stood. */
export const asOf = z.object({ asOf: day.optional() })
export const since = z.object({ since: day })

export const asOfOption: Option = {
  flags: '--as-of <date>',
  summary: 'as the case stood at the end of that day, by the dates of the documents: 2024-10-25',
}
export const sinceOption: Option = { flags: '--since <date>', summary: 'what changed after that day: 2024-10-25' }

/** A scope without fields that were not given. */
export function scopeOf({ asOf: day }: { asOf?: string | undefined }): { asOf?: string } {
  return day === undefined ? {} : { asOf: day }
}

import { z } from '@hono/zod-openapi'

export const errorBody = z
  .strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) })
  .meta({ id: 'Error', description: 'What went wrong, as a code, and what to do.' })

/** The refusals that a route may answer with, for its description. */
export function describeErrors(...statuses: readonly (keyof typeof reasons)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: reasons[status], content: { 'application/json': { schema: errorBody } } },
    ]),
  )
}

const reasons = {
  400: 'The request does not fit this description, or cannot be carried out.',
  401: 'No session: the address that `sitrep serve` printed was not opened.',
  403: 'Asked from another site.',
  404: 'There is no such thing in the case.',
  409: 'Documents are being added; the case takes one such request at a time.',
  413: 'Too large, or too many files.',
} as const

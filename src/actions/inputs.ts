/** What `read` and `brief` share: where documents come from, and how it is told what became of them. */
import { z } from 'zod'
import { readAll } from '#pipeline.ts'
import type { Outcome } from '#types/reading.ts'
import { CommandError, type Option, type World } from './action.ts'

const day = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/

export const inputs = z.object({
  files: z.array(z.string()),
  published: z
    .string()
    .refine((value) => day.test(value) && !Number.isNaN(Date.parse(value)), 'give --published as a date: 2024-11-02')
    .optional(),
})

export const inputOptions: readonly Option[] = [
  { flags: '--published <date>', summary: 'publication date of documents that do not carry their own: 2024-11-02' },
]

/** Reads all inputs in order; each refusal and each warning is noted with its code as it comes. */
export async function* outcomes(input: z.infer<typeof inputs>, world: World): AsyncGenerator<Outcome> {
  if (input.files.length === 0 && world.stdinIsTerminal) {
    throw new CommandError('no-input', 'name files or folders, or send JSON Lines to standard input')
  }
  const options = { ...(input.published === undefined ? {} : { published: input.published }), stdin: world.stdin }
  let count = 0
  for await (const outcome of readAll(input.files, options)) {
    tell(outcome, world)
    world.progress(`${++count} documents read`)
    yield outcome
  }
  world.progress('')
}

function tell(outcome: Outcome, world: World): void {
  if ('refusal' in outcome) {
    const { id, path, problem } = outcome.refusal
    world.note(`${path ?? id}: ${problem.code}: ${problem.message}`)
  } else {
    const { id, path, warnings } = outcome.reading.document
    for (const { code, message } of warnings) world.note(`${path ?? id}: ${code}: ${message}`)
  }
}

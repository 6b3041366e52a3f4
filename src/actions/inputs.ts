/** What the actions share that read documents: where documents come from, and how it is told what became of them. */
import { z } from 'zod'
import { readAll } from '#pipeline.ts'
import type { Problem } from '#types/problem.ts'
import type { Outcome, ReadingOptions } from '#types/reading.ts'
import { CommandError, type Option, type World } from './action.ts'

const day = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/

export const inputs = z.object({
  files: z.array(z.string()),
  published: z
    .string()
    .refine((value) => day.test(value) && !Number.isNaN(Date.parse(value)), 'give --published as a date: 2024-11-02')
    .optional(),
  ownNetwork: z.boolean().optional(),
})

export const inputOptions: readonly Option[] = [
  { flags: '--published <date>', summary: 'publication date of documents that do not carry their own: 2024-11-02' },
  {
    flags: '--own-network',
    summary: 'let addresses lead to this machine and its network, which they may not otherwise',
  },
]

/** Reads all inputs in order; each refusal and each warning is noted with its code as it comes. */
export async function* outcomes(
  input: z.infer<typeof inputs>,
  world: World,
  options?: ReadingOptions,
): AsyncGenerator<Outcome> {
  let count = 0
  for await (const outcome of readAll(input.files, intakeOf(input, world), options)) {
    if ('refusal' in outcome) tell(outcome.refusal, [outcome.refusal.problem], world)
    else tell(outcome.reading.document, outcome.reading.document.warnings, world)
    world.progress(`${++count} documents read`)
    yield outcome
  }
  world.progress('')
}

/** How the files are to be taken in. No file, and nothing to come at standard input, is an error. */
export function intakeOf(
  { files, published, ownNetwork = false }: Partial<z.infer<typeof inputs>> & { readonly files: readonly string[] },
  { stdin, stdinIsTerminal, fetcher }: World,
) {
  if (files.length === 0 && stdinIsTerminal) {
    throw new CommandError('no-input', 'name files, folders or addresses, or send JSON Lines to standard input')
  }
  return { ...(published === undefined ? {} : { published }), stdin, fetch: fetcher({ ownNetwork }) }
}

export function tell(of: { readonly id: string; readonly path?: string }, problems: readonly Problem[], world: World) {
  for (const { code, message } of problems) world.note(`${of.path ?? of.id}: ${code}: ${message}`)
}

/**
 * What a person can do, described once: the command line, the docs, and later the HTTP routes are made from this.
 */
import type { z } from 'zod'
import type { Fetch } from '#types/fetched.ts'

export interface Action {
  readonly name: string
  readonly summary: string
  /** The operands as they stand on the command line: `[FILE...]`; empty: it takes none. */
  readonly operands: string
  readonly options: readonly Option[]
  readonly examples: readonly string[]
  /** Takes what the person gave: `files` holds the operands, the rest are the options by their long names. */
  run(given: Readonly<Record<string, unknown>>, world: World): Promise<ExitStatus>
}

/** An action that checks what it is given against `input` before it runs. */
export function defineAction<Input>(
  action: Omit<Action, 'run'> & {
    readonly input: z.ZodType<Input>
    run(input: Input, world: World): Promise<ExitStatus>
  },
): Action {
  const { input, run, ...described } = action
  return {
    ...described,
    run(given, world) {
      const parsed = input.safeParse(given)
      if (!parsed.success)
        throw new CommandError('bad-option', parsed.error.issues.map((issue) => issue.message).join('; '))
      return run(parsed.data, world)
    },
  }
}

export interface Option {
  readonly flags: string
  readonly summary: string
  readonly required?: boolean
}

/** 0: all was read; 3: something was left out, and said so; 1: it failed. */
export type ExitStatus = 0 | 1 | 3

/** What an action may do to the world outside: handed in, so that it can be watched in tests. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>
  /** True where somebody sits at standard input and nothing will come of it. */
  readonly stdinIsTerminal: boolean
  readonly columns: number
  write(text: string): Promise<void>
  /** One line to the person, beside the output. */
  note(line: string): void
  /** Replaces itself in a terminal, is silent elsewhere. */
  progress(line: string): void
  readFile(path: string): Promise<Uint8Array>
  writeFile(path: string, content: string | Uint8Array): Promise<void>
  /** Where cases are kept. */
  readonly cases: CasePlace
  /** The moment, ISO 8601 in UTC. */
  now(): string
  /** Who sits here: the author of judgements. */
  readonly person: string
  /** Gets what addresses hold; with `ownNetwork` also within this machine and its network. */
  fetcher(options: { readonly ownNetwork: boolean }): Fetch
  /** Ends early where the person asks to stop (Ctrl-C). */
  sleep(milliseconds: number): Promise<void>
  stopped(): boolean
}

export interface CasePlace {
  /** Folder of the program's own files. */
  readonly home: string
  /** `postgres://…`: cases are kept there, and not in folders. */
  readonly database?: string
}

/** A command that cannot be carried out: the person's to mend. Ends with status 1. */
export class CommandError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

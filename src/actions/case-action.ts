/**
 * What a person can do with a case, described once. The command line prints what `result` gives, `--json` writes it as it is, and the HTTP
 * routes (`GET /api/NAME` for what only looks, `POST /api/NAME` for what changes) are made from the same list.
 */
import type { z } from 'zod'
import { type Action, CommandError, type Option, type World } from './action.ts'
import { type OpenCase, openedCase } from './case/open-case.ts'

export interface CaseAction extends Action {
  /** `get`: only looks. `post`: changes the case. */
  readonly method: 'get' | 'post'
  /** What it takes, without the case: `files` holds the operands. */
  readonly input: z.ZodType
  /** The form of what it gives. */
  readonly output: z.ZodType
  /** Plain data, as it goes out as JSON. */
  result(given: unknown, open: OpenCase, world: World): Promise<unknown>
}

const caseOptions: readonly Option[] = [
  { flags: '--case <name>', summary: 'the case; without it, the one last used' },
  { flags: '--json', summary: 'write the result as JSON' },
]

export function defineCaseAction<Input extends object, Result>(
  action: Omit<CaseAction, 'run' | 'input' | 'result'> & {
    readonly input: z.ZodType<Input>
    result(input: Input, open: OpenCase, world: World): Promise<Result>
    /** The result as text for a person at a terminal. */
    print(result: Result, input: Input): string
    /** 3: something was left out, and said so. */
    status?(result: Result): 0 | 3
  },
): CaseAction {
  const { input, result, print, status, options, ...described } = action
  const parse = (given: unknown): Input => {
    const parsed = input.safeParse(given)
    if (parsed.success) return parsed.data
    throw new CommandError('bad-option', parsed.error.issues.map((issue) => issue.message).join('; '))
  }
  return {
    ...described,
    options: [...options, ...caseOptions],
    input,
    result: (given, open, world) => result(parse(given), open, world),
    async run(given, world) {
      const { case: name, json, ...rest } = given
      const own = parse(rest)
      const open = await openedCase(name as string | undefined, world)
      try {
        const found = await result(own, open, world)
        await world.write(json === true ? `${JSON.stringify(found)}\n` : print(found, own))
        return status?.(found) ?? 0
      } finally {
        await open.close()
      }
    },
  }
}

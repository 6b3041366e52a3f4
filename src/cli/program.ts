/** The command line: made from the list of actions, one subcommand each. */
import { Command, CommanderError } from 'commander'
import { type Action, CommandError, type ExitStatus, type World } from '#actions/action.ts'
import { actions } from '#actions/list.ts'
import { ModelError } from '#types/model-error.ts'
import { StoreError } from '#types/store-error.ts'

/** Runs one command line (without `node` and the script's name) and returns its exit status; never throws. `beside`: commands that are no actions, such as `serve`. */
export async function runCommandLine(
  words: readonly string[],
  world: World,
  version: string,
  beside: readonly Action[] = [],
): Promise<ExitStatus> {
  let status: ExitStatus = 0
  const program = new Command('sitrep')
    .description('Reads reporting on a developing story and writes the sourced situation report.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void world.write(text), writeErr: (text) => world.note(text.trimEnd()) })
  for (const action of [...actions, ...beside]) {
    const command = declare(program, action)
    command.action(async () => {
      status = await action.run({ ...command.opts(), files: command.args }, world)
    })
  }
  try {
    await program.parseAsync(words, { from: 'user' })
    return status
  } catch (error) {
    return explain(error, world)
  }
}

function declare(program: Command, action: Action): Command {
  const command = program
    .command(action.name)
    .description(action.summary)
    .addHelpText('after', `\nExamples:\n${action.examples.map((example) => `  ${example}`).join('\n')}`)
  if (action.operands !== '') command.argument(action.operands.toLowerCase())
  for (const { flags, summary, required } of action.options) {
    if (required) command.requiredOption(flags, summary)
    else command.option(flags, summary)
  }
  return command
}

function explain(error: unknown, world: World): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1 // commander has already said it
  if (error instanceof CommandError || error instanceof ModelError || error instanceof StoreError)
    world.note(`${error.code}: ${error.message}`)
  else if (isSystemError(error)) world.note(`${error.code}: ${error.message}`)
  else world.note(`failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 1
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

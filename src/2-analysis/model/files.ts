/** The files of the model: weights, vocabulary, labels. One that is missing or broken stops everything, with what to do. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModelError } from '#types/model-error.ts'

/** `models/` of the package: as far from `src/2-analysis/model` as from `dist/2-analysis/model`. */
export const modelFolder = fileURLToPath(new URL('../../../models/', import.meta.url))

/** Reads one file of the model. `parse` gives `undefined` for what it cannot use. */
export async function modelFile<Parsed>(
  folder: string,
  file: string,
  parse: (bytes: Buffer) => Parsed | undefined,
): Promise<Parsed> {
  let bytes: Buffer
  try {
    bytes = await readFile(join(folder, file))
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'cannot be read'
    throw new ModelError('model-missing', `${join(folder, file)} ${why}. ${remedy}`, error)
  }
  return parse(bytes) ?? fail(broken(folder, file))
}

export function broken(folder: string, file: string, cause?: unknown): ModelError {
  return new ModelError('model-broken', `${join(folder, file)} is not the file it should be. ${remedy}`, cause)
}

const remedy = 'Install sitrep again, or put back the folder "models" of its package.'

function fail(error: Error): never {
  throw error
}

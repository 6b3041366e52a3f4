/** What the model's outputs mean: `labels.json`, one list for each head. Their order is the order of the logits. */
export interface Labels {
  /** O, B, I. */
  readonly cues: readonly string[]
  /** O, B-person, I-person… */
  readonly names: readonly string[]
  /** Universal parts of speech. */
  readonly tags: readonly string[]
  readonly forms: readonly string[]
  readonly relations: readonly string[]
  /** O, B-source, I-source, B-content, I-content. */
  readonly links: readonly string[]
  /** Most pieces of a window, the marks at its two ends included. */
  readonly window: number
}

/** `undefined` where the file is none, or lacks a list. */
export function labelsOf(file: string): Labels | undefined {
  let value: unknown
  try {
    value = JSON.parse(file)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const given = value as Record<string, unknown>
  if (!lists.every((name) => isList(given[name]))) return undefined
  if (typeof given.window !== 'number' || !Number.isInteger(given.window) || given.window < least) return undefined
  return given as unknown as Labels
}

const lists = ['cues', 'names', 'tags', 'forms', 'relations', 'links']

/** A window has to hold its two marks, a word and the context before it. */
const least = 64

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((label) => typeof label === 'string')
}

import type { Outcome, Reading } from '#types/reading.ts'

/**
 * The one order in which a case is worked through, so that no result depends on the order of the input: by publication
 * ("2024-10-14" before "2024-11-02", undated last), then by id, then by text for two inputs that claim one id.
 */
export function inOrder(outcomes: readonly Outcome[]): Outcome[] {
  return [...outcomes].sort((a, b) => {
    const left = keyOf(a)
    const right = keyOf(b)
    for (let at = 0; at < left.length; at++) {
      const order = compare(left[at]!, right[at]!)
      if (order !== 0) return order
    }
    return 0
  })
}

/** What was read, in that order; of two readings with one id the first stands, since ids have to name one document. */
export function readingsOf(ordered: readonly Outcome[]): Reading[] {
  const seen = new Set<string>()
  const readings: Reading[] = []
  for (const outcome of ordered) {
    if (!('reading' in outcome) || seen.has(outcome.reading.document.id)) continue
    seen.add(outcome.reading.document.id)
    readings.push(outcome.reading)
  }
  return readings
}

/** By code unit: the same everywhere, whatever the locale of the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function keyOf(outcome: Outcome): string[] {
  if ('reading' in outcome) {
    const { published, id, text, url, publisher } = outcome.reading.document
    return [published ?? '~', id, text, url ?? '', publisher ?? '']
  }
  const { published, id, path, url, problem } = outcome.refusal
  return [published ?? '~', id, path ?? '', url ?? '', problem.message]
}

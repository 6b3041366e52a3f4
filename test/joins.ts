import { expect } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from './marked.ts'

/** Spans with one label are one entity; spans with different labels are not; `none` means nobody known. */
export async function joins(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const { mentions } = await analyse(documentOf(text))
  const entityOf = (span: { start: number; end: number }) =>
    mentions.find(({ start, end }) => start === span.start && end === span.end)?.entity
  const byLabel = new Map<string, Set<number | undefined>>()
  for (const span of spans) byLabel.set(span.label, (byLabel.get(span.label) ?? new Set()).add(entityOf(span)))
  const seen = new Set<number | undefined>()
  for (const [label, entities] of byLabel) {
    if (label === 'none') {
      const alone = [...entities].every(
        (entity) => entity === undefined || mentions.filter((one) => one.entity === entity).length === 1,
      )
      expect(alone, 'none').toBe(true)
      continue
    }
    expect([...entities], label).toHaveLength(1)
    expect([...entities][0], label).toBeDefined()
    expect(seen.has([...entities][0]), label).toBe(false)
    seen.add([...entities][0])
  }
}

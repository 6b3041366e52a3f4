import type { Part } from '#types/report.ts'
import type { Lookup } from './lookup.ts'
import { type Draft, draft } from './parts.ts'

/**
 * Lines that read the same, field by field, become one with the evidence of all, in the place of the first:
 * what ten papers took over from one agency is one line with ten citations.
 */
export function once(look: Lookup, drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft[]>()
  for (const line of drafts) {
    const key = [line.parts, ...line.fields.map((field) => field.parts)].map((parts) => reading(look, parts)).join('\n')
    const same = kept.get(key)
    if (same) same.push(line)
    else kept.set(key, [line])
  }
  return [...kept.values()].map((same) => {
    const [first] = same
    if (same.length === 1) return first!
    const under = once(
      look,
      same.flatMap((line) => line.lines),
    )
    return draft(
      first!.parts,
      same.flatMap((line) => line.evidence),
      { fields: first!.fields, lines: under },
    )
  })
}

function reading(look: Lookup, parts: readonly Part[]): string {
  const texts = parts.map((part) => {
    if (part.kind !== 'quote') return part.text
    return look.source(part.document)?.reading.document.text.slice(part.span.start, part.span.end) ?? ''
  })
  return texts.join('\t').replace(/\s+/g, ' ').toLowerCase()
}

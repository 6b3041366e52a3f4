import { nameOfExpected } from '#types/event.ts'
import type { FindingAnchor } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import { hull, overlaps, type Span } from '#types/span.ts'

/** A finding that a judgement stands on. */
export interface Ground {
  readonly document: string
  /** Its id; what is expected has none of its own and goes by `nameOfExpected`. */
  readonly finding: string
  /** Of a statement that asserts more than one thing, which; absent where all of it was judged. */
  readonly clause?: number
}

/**
 * What an anchor points at in the document as it is read now: the words that were judged, where they stood or, in a text that has moved,
 * where they stand; and of the findings of its kind the one that covers them best. `undefined`: the judgement lost its ground.
 */
export function groundOf(anchor: FindingAnchor, readings: ReadonlyMap<string, Reading>): Ground | undefined {
  const reading = readings.get(anchor.document)
  const words = reading && wordsNow(anchor, reading.document.text)
  if (reading === undefined || words === undefined) return undefined
  let best: { finding: string; clause?: number; share: number } | undefined
  for (const { id, clause, spans } of findingsOf(anchor.kind, reading)) {
    const share = shareOf(spans, words)
    if (share >= enough && (best === undefined || share > best.share))
      best = { finding: id, ...(clause === undefined ? {} : { clause }), share }
  }
  if (best === undefined) return undefined
  const { share: _, ...found } = best
  return { document: anchor.document, ...found }
}

/** How much of what both cover they have in common, from which on it is the same finding. */
const enough = 0.5

/** Where the judged words stand now: where they stood, else at their nearest occurrence. */
function wordsNow({ start, end, judged }: FindingAnchor, text: string): Span | undefined {
  if (text.slice(start, end) === judged) return { start, end }
  const before = text.lastIndexOf(judged, start)
  const after = text.indexOf(judged, start)
  const at = before < 0 || (after >= 0 && after - start < start - before) ? after : before
  return at < 0 || judged === '' ? undefined : { start: at, end: at + judged.length }
}

function findingsOf(
  kind: FindingAnchor['kind'],
  { findings }: Reading,
): { id: string; clause?: number; spans: readonly Span[] }[] {
  switch (kind) {
    case 'claim':
    case 'statement':
      return findings.statements.flatMap(({ id, content, clauses = [] }) => [
        { id, spans: content },
        ...clauses.map((one, clause) => ({ id, clause, spans: one.content })),
      ])
    case 'figure':
      return findings.figures.map((figure) => ({ id: figure.id, spans: [figure] }))
    case 'event':
      return findings.events.map((event) => ({ id: event.id, spans: [event] }))
    case 'time':
      return findings.times.map((time) => ({ id: time.id, spans: [time] }))
    case 'actor':
      return findings.actors.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, spans: [mention] })))
    case 'place':
      return findings.places.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, spans: [mention] })))
    case 'scenario':
      return findings.scenarios.map(({ id, condition, outcome }) => ({ id, spans: [...condition, ...outcome] }))
    case 'expected':
      return findings.expected.map((item, index) => ({ id: nameOfExpected(index), spans: [item] }))
  }
}

/** Characters in common by characters of both together. */
function shareOf(spans: readonly Span[], words: Span): number {
  const whole = hull(spans)
  if (whole === undefined || !overlaps(whole, words)) return 0
  const common = Math.min(whole.end, words.end) - Math.max(whole.start, words.start)
  return common / (Math.max(whole.end, words.end) - Math.min(whole.start, words.start))
}

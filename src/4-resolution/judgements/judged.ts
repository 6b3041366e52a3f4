import type { Findings } from '#types/findings.ts'
import { type Judgement, type JudgementId, standing } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import { corrected } from './correct.ts'
import { type Ground, groundOf } from './ground.ts'
import type { Pairs } from './pairs.ts'
import { without } from './without.ts'

/** What persons decided, as resolution needs it. Judgements that were undone are gone. */
export interface Judged {
  /** As persons set them right. */
  readonly readings: readonly Reading[]
  /** Pairs of statements that are one claim, or are not; the same for actors. */
  readonly statements: Pairs
  readonly actors: Pairs
  /** What was said of a claim, by the statement that stood for it: accept, reject, note, correct. */
  readonly claims: readonly { readonly judgement: JudgementId; readonly ground: Ground }[]
  /** Judgements whose words are no longer where they were. */
  readonly lost: readonly JudgementId[]
}

/** Applies the judgements that hold to what was read, in the order in which they were made. */
export function judged(readings: readonly Reading[], judgements: readonly Judgement[]): Judged {
  const now = new Map(readings.map((reading) => [reading.document.id, reading]))
  const found = { statements: pairs(), actors: pairs() }
  const claims: { judgement: JudgementId; ground: Ground }[] = []
  const lost: JudgementId[] = []
  for (const judgement of standing(judgements)) {
    const grounds = groundsOf(judgement, now)
    if (grounds === undefined) lost.push(judgement.id)
    else apply(judgement, grounds)
  }
  return { readings: readings.map(({ document }) => now.get(document.id)!), ...found, claims, lost }

  function apply(judgement: Judgement, grounds: readonly Ground[]): void {
    const [first, second] = grounds
    const { verdict } = judgement
    const [anchor] = judgement.on
    if (first === undefined || anchor === undefined) return
    if ((verdict === 'same' || verdict === 'distinct') && second !== undefined) {
      found[anchor.kind === 'actor' ? 'actors' : 'statements'][verdict].push([first, second])
    } else if (anchor.kind === 'claim') claims.push({ judgement: judgement.id, ground: first })
    else if (verdict === 'correct') edit(first, (findings) => corrected(findings, first.finding, anchor, judgement))
    else if (verdict === 'reject') edit(first, (findings) => without(findings, first.finding))
    if (anchor.kind === 'statement') claims.push({ judgement: judgement.id, ground: first })
  }

  function edit({ document }: Ground, change: (findings: Findings) => Findings): void {
    const reading = now.get(document)!
    now.set(document, { ...reading, findings: change(reading.findings) })
  }
}

function pairs() {
  return { same: [] as [Ground, Ground][], distinct: [] as [Ground, Ground][] }
}

/** The grounds of all its anchors; `undefined` if one is lost. Sources are known by name and are never lost. */
function groundsOf({ on }: Judgement, readings: ReadonlyMap<string, Reading>): Ground[] | undefined {
  const grounds: Ground[] = []
  for (const anchor of on) {
    if (anchor.kind === 'source') continue
    const ground = groundOf(anchor, readings)
    if (ground === undefined) return undefined
    grounds.push(ground)
  }
  return grounds
}

import { describe, expect, test } from 'vitest'
import type { Judgement, Verdict } from '#types/judgement.ts'
import type { Situation } from '#types/situation.ts'
import { hull } from '#types/span.ts'
import { outcomesOf } from '../../test/reading-of.ts'
import { dam } from '../../test/stories.ts'
import { rejudged, resolve } from './resolve.ts'

const outcomes = outcomesOf(...dam)
let made = 0

/** A judgement on a claim of the story. */
function on(situation: Situation, at: number, verdict: Verdict, rest: Partial<Judgement> = {}): Judgement {
  const { document, content } = situation.claims[at]!.statements[0]!
  const { start, end } = hull(content)!
  const { text } = dam.find((reading) => reading.document.id === document)!.document
  const anchor = { kind: 'claim' as const, document, start, end, judged: text.slice(start, end) }
  return {
    ...{ id: `J${++made}`, by: 'ada', at: '2024-11-05T09:00:00.000Z', verdict, on: [anchor] },
    ...rest,
  }
}

describe('a situation judged anew', () => {
  const bare = resolve(outcomes)

  test.each(['accept', 'note', 'reject'] as const)(
    '%s of a claim: the same as worked out, and the rest untouched',
    (verdict) => {
      const judgement = on(bare, 0, verdict)
      const now = rejudged(outcomes, { situation: bare, judgements: [] }, [judgement])
      expect(now).toEqual(resolve(outcomes, { judgements: [judgement] }))
      expect(now!.claims[0]!.judgements).toEqual([judgement.id])
      expect(now!.outcomes).toBe(bare.outcomes)
      expect(now!.comparisons).toBe(bare.comparisons)
      const undo = on(bare, 0, 'undo', { on: [], undoes: judgement.id })
      const back = rejudged(outcomes, { situation: now!, judgements: [judgement] }, [judgement, undo])
      expect(back).toEqual(bare)
    },
  )

  test('a grade changes nothing', () => {
    const grade = on(bare, 0, 'grade', { on: [{ kind: 'source', name: 'Harrow Courier' }], value: 'B' })
    const now = rejudged(outcomes, { situation: bare, judgements: [] }, [grade])
    expect(now).toEqual(resolve(outcomes, { judgements: [grade] }))
  })

  test('what changes findings, or what belongs together, is worked out: also when it is taken back', () => {
    const claim = on(bare, 0, 'reject')
    const [anchor] = claim.on
    if (anchor?.kind !== 'claim') throw new Error('a claim')
    const heavy = [
      on(bare, 0, 'reject', { on: [{ ...anchor, kind: 'statement' }] }),
      on(bare, 0, 'correct', { on: [{ ...anchor, kind: 'statement' }], field: 'act', value: 'denies' }),
      on(bare, 0, 'same', { on: [anchor, on(bare, 1, 'note').on[0]!] }),
      on(bare, 0, 'distinct', { on: [anchor, on(bare, 1, 'note').on[0]!] }),
    ]
    for (const judgement of heavy) {
      expect(rejudged(outcomes, { situation: bare, judgements: [] }, [judgement])).toBeUndefined()
      const then = { situation: resolve(outcomes, { judgements: [judgement] }), judgements: [judgement] }
      const undo = on(bare, 0, 'undo', { on: [], undoes: judgement.id })
      expect(rejudged(outcomes, then, [judgement, undo])).toBeUndefined()
      const note = on(bare, 1, 'note', { note: 'see there' })
      expect(rejudged(outcomes, then, [judgement, note])).toEqual(resolve(outcomes, { judgements: [judgement, note] }))
    }
  })
})

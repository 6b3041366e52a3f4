import type { Span } from './span.ts'

export type JudgementId = string

/** What a person decides about something in the case. */
export type Verdict = 'accept' | 'reject' | 'same' | 'distinct' | 'correct' | 'grade' | 'note' | 'undo'

/**
 * One decision, appended with author and time and never edited: undoing it is one more judgement. Claims are derived from findings, links
 * and judgements, so that nothing is lost when documents are read anew.
 */
export interface Judgement {
  /** In the order in which they were made: `J1`, `J2`… */
  readonly id: JudgementId
  readonly by: string
  /** ISO 8601 in UTC: `2024-11-02T09:30:00.000Z`. */
  readonly at: string
  readonly verdict: Verdict
  /** What it is about: one thing, for `same` and `distinct` two. Empty for `undo`. */
  readonly on: readonly Anchor[]
  /** `correct`: which field of the finding the person sets right. */
  readonly field?: CorrectableField
  /** `correct`: the right value; `grade`: A to F. */
  readonly value?: string
  readonly note?: string
  /** `undo`: the judgement that no longer holds. */
  readonly undoes?: JudgementId
}

/**
 * `speakers`: names, one a line; `act`, `polarity`, `certainty`, `realis`, `kind`: one of their values; `low`, `high`: a plain number, empty for none;
 * `value`: a TIMEX3 value; `name`: of an actor or a place; `country`: ISO 3166-1 alpha-2, empty for none.
 */
export type CorrectableField =
  | 'speakers'
  | 'act'
  | 'polarity'
  | 'certainty'
  | 'low'
  | 'high'
  | 'value'
  | 'realis'
  | 'name'
  | 'kind'
  | 'country'

/** What a judgement stands on: characters of a document, found again by overlap when it is read anew, or a source by its name. */
export type Anchor = FindingAnchor | SourceAnchor

export interface FindingAnchor extends Span {
  readonly kind: 'claim' | 'statement' | 'figure' | 'event' | 'time' | 'actor' | 'place' | 'scenario' | 'expected'
  readonly document: string
  /** The words or the value that was judged: a judgement on what now reads otherwise lost its ground. */
  readonly judged: string
}

export interface SourceAnchor {
  readonly kind: 'source'
  /** A publisher, or an actor: who gave the information. */
  readonly name: string
}

/** Source reliability (STANAG 2511, the Admiralty code): A reliable … E unreliable, F cannot be judged. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** The judgements that hold: those that no later one undoes. An undo can be undone. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  const undone = new Set<JudgementId>()
  for (const { id, undoes } of [...judgements].reverse()) {
    if (undoes !== undefined && !undone.has(id)) undone.add(undoes)
  }
  return judgements.filter(({ id, verdict }) => verdict !== 'undo' && !undone.has(id))
}

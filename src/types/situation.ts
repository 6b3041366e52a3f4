import type { ActorId, ActorKind } from './actor.ts'
import type { FigureId } from './figure.ts'
import type { JudgementId } from './judgement.ts'
import type { Outcome } from './reading.ts'
import type { Span } from './span.ts'
import type { StatementId } from './statement.ts'

/**
 * What several documents say together: actors known across them, claims with their origins and chains, figures that
 * count the same thing. Pure result of the readings, whatever their order. A reference names the document and the id in its reading.
 */
export interface Situation {
  /** In the order of publication, then of id. Refused inputs are kept: the report lists them. */
  readonly outcomes: readonly Outcome[]
  readonly actors: readonly CaseActor[]
  readonly claims: readonly Claim[]
  readonly comparisons: readonly Comparison[]
  readonly proportions: readonly Proportion[]
  readonly copies: readonly Copy[]
  /** Judgements whose words are no longer where they were, and that had no effect. */
  readonly lost: readonly JudgementId[]
}

export interface StatementRef {
  readonly document: string
  readonly statement: StatementId
  /** Which of the statement's `clauses` is meant; absent where the statement asserts one thing. */
  readonly clause?: number
}

export interface FigureRef {
  readonly document: string
  readonly figure: FigureId
}

/** An actor across documents. `members` are its actors in single readings. */
export interface CaseActor {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly named: boolean
  readonly members: readonly { readonly document: string; readonly actor: ActorId }[]
  /** Why they are taken as one, a reason a joined member. */
  readonly because: readonly string[]
  /** Actors that may be the same: shares an alias, which is no proof. */
  readonly undecided: readonly string[]
}

export type Status = 'reported' | 'corroborated' | 'acknowledged' | 'disputed' | 'denied' | 'retracted'

/** One thing that is said to be so, by whoever says it. */
export interface Claim {
  readonly id: string
  /** The clearest statement of it: its content is the claim's text. */
  readonly text: { readonly document: string; readonly spans: readonly Span[] }
  readonly status: Status
  /** The rule that gave the status, and what would move it: plain sentences. */
  readonly rule: string
  readonly wouldMove: string
  readonly first: StatementRef
  readonly statements: readonly ClaimStatement[]
  readonly origins: readonly Origin[]
  readonly chain: readonly ChainStep[]
  readonly answers: readonly {
    readonly kind: 'denial' | 'confirmation' | 'no comment'
    readonly ref: StatementRef
    /** As of its step in the chain. */
    readonly doubtful?: true
  }[]
  /** Claims that cannot hold together with this one. */
  readonly conflicts: readonly string[]
  /** What persons said of it and of its statements: absent where nobody did. */
  readonly judgements?: readonly JudgementId[]
  /** For ordering: origins, statements, chain; higher is heavier. */
  readonly weight: number
}

export interface ClaimStatement extends StatementRef {
  /** Of the clause, where the statement asserts more than one thing. */
  readonly content: readonly Span[]
  /** Ids of `CaseActor`. */
  readonly speakers: readonly string[]
  /** Why it belongs to the claim: score 0…1 and its reasons. */
  readonly score: number
  readonly because: readonly string[]
}

/** The party that a piece of information can be traced back to: a speaker, or the outlet where nobody is named. */
export interface Origin {
  readonly id: string
  readonly name: string
  readonly because: string
  readonly documents: readonly string[]
}

/** One step of the verification chain: first alerted, raised, acknowledged… by whom, when. */
export interface ChainStep {
  readonly kind:
    | 'alerted'
    | 'raised'
    | 'reported'
    | 'asserted'
    | 'confirmed'
    | 'acknowledged'
    | 'denied'
    | 'no comment'
    | 'retracted'
  readonly ref: StatementRef
  readonly speakers: readonly string[]
  /** ISO 8601 at the precision known; `said` where the text gives it, `published` where only the document's date is known. */
  readonly when?: string
  readonly dated: 'said' | 'published' | 'undated'
  /** Of a denial: perhaps of something else, so that no status rests on it. */
  readonly doubtful?: true
}

/** Figures that count the same thing, side by side. */
export interface Comparison {
  readonly id: string
  /** What is counted, as one of the documents writes it. */
  readonly about: { readonly document: string; readonly span: Span }
  readonly values: readonly FigureRef[]
  readonly conflict: boolean
  readonly because: string
  /** What to mind before they are taken together: all from one origin, for different days, killed beside killed and wounded, a total beside a rate. */
  readonly warnings: readonly string[]
}

/** Two comparable figures put in proportion: 10,000 troops are what 30,000 casualties a month take in 10 days. */
export interface Proportion {
  readonly id: string
  readonly stock: FigureRef
  readonly flow: FigureRef
  /** The length of time in which the flow makes up the stock, ISO 8601 (`P10D`), and its number of days. */
  readonly days: number
  /** The arithmetic, ready to be shown: "10,000 ÷ (30,000 ÷ 30 days) = 10 days". */
  readonly arithmetic: string
  /** What was taken for granted: "a month is 30 days", "troops and casualties are both counted in people". */
  readonly assumed: readonly string[]
}

/** Documents that carry one text: agency copy, a rewrite, a reprint. */
export interface Copy {
  readonly documents: readonly string[]
  readonly because: string
}

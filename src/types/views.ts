import type { ActorKind } from './actor.ts'
import type { Block } from './document.ts'
import type { Judgement, Verdict } from './judgement.ts'
import type { Problem } from './problem.ts'
import type { ChainStep, Status } from './situation.ts'
import type { Span } from './span.ts'
import type { Act, Certainty, Mode } from './statement.ts'

/**
 * What the pages of the workbench show, as plain data: worked out from a situation by `5-report/views`, sent as JSON, drawn by `web`.
 * Words of documents come with where they stand, so that every line can be opened.
 */
export interface Quote {
  readonly document: string
  /** "D3". */
  readonly label: string
  readonly spans: readonly Span[]
  readonly text: string
}

/** A document as a line names it. */
export interface DocumentName {
  readonly id: string
  readonly label: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
}

/** A time on an axis: half-open, at the precision that the text gives. A month is a month wide. */
export interface Interval {
  /** ISO 8601 days; for a moment of a day the day is the width. */
  readonly from: string
  readonly to: string
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade'
  /** In words: "mid-October 2024". */
  readonly text: string
  /** How we know: "the last Monday before publication (2024-11-02)". */
  readonly because: string
  /** `published`: only the date of the document is known. */
  readonly dated: 'said' | 'published'
}

/** One page of a long list. */
export interface Rows<Row> {
  readonly total: number
  readonly offset: number
  readonly rows: readonly Row[]
}

export interface ClaimRow {
  /** An address that outlasts reading anew: document and offset of the words that stand for the claim. */
  readonly id: string
  /** By this name it is judged: `sitrep judge accept C1x4k2z`. */
  readonly target: string
  readonly text: Quote
  readonly status: Status
  readonly rule: string
  readonly wouldMove: string
  /** Several parties speak to it; one origin and no answer; told by outlets in their own voice. */
  readonly group: 'several' | 'one' | 'told'
  readonly who: string
  readonly when?: Interval
  readonly origins: readonly string[]
  readonly documents: number
  readonly denials: number
  readonly confirmations: number
  readonly conflicts: number
  readonly moved?: Movement
  /** The last verdict of a person on it. */
  readonly judged?: Verdict
}

/** What became of a claim since a moment: new, or its status was another. */
export interface Movement {
  readonly kind: 'new' | 'status' | 'statements'
  readonly from?: Status
  readonly added?: number
}

export interface ClaimView {
  readonly claim: ClaimRow
  readonly chain: readonly ChainView[]
  readonly statements: readonly StatementView[]
  readonly origins: readonly OriginView[]
  readonly answers: readonly AnswerView[]
  readonly conflicts: readonly ClaimRow[]
  /** Claims of much the same words, which a person may say are the same. */
  readonly near: readonly ClaimRow[]
  /** On the claim and on its statements. */
  readonly judgements: readonly Judgement[]
}

export interface ChainView {
  readonly kind: ChainStep['kind']
  readonly who: string
  readonly when?: Interval
  readonly quotes: readonly Quote[]
}

export interface StatementView {
  readonly document: DocumentName
  readonly content: Quote
  /** Source, cue and content: what is opened. */
  readonly whole: Quote
  readonly who: string
  readonly roles: readonly string[]
  readonly act: Act
  readonly mode: Mode
  readonly certainty: Certainty
  readonly polarity: 'positive' | 'negative'
  readonly hedges: readonly string[]
  /** Whoever it reached us through: "as reported by the Financial Times". */
  readonly via?: string
  readonly when?: Interval
  /** Where the words stood in the file as received: "page 3", or the selector of an element. */
  readonly stood?: string
  readonly score: number
  readonly because: readonly string[]
  /** By this name it is judged: `dispatch-3#s4`. */
  readonly target: string
}

export interface OriginView {
  readonly name: string
  readonly grade?: GradeView
  readonly because: string
  readonly documents: readonly { readonly document: DocumentName; readonly quote?: Quote }[]
}

export interface AnswerView {
  readonly kind: 'denial' | 'confirmation' | 'no comment'
  readonly who: string
  readonly document: DocumentName
  readonly content: Quote
  readonly when?: Interval
  /** Perhaps of something else. */
  readonly doubtful?: true
}

/** What somebody has to know first: expected next, and what is open. A line with its quotations and those under it. */
export interface LineView {
  readonly text: string
  readonly fields: readonly { readonly label: string; readonly text: string }[]
  readonly evidence: readonly Quote[]
  readonly lines: readonly LineView[]
}

export interface SituationView {
  readonly title: string
  readonly documents: number
  /** Documents of the case that were not opened: it is too large, and these share least with others. */
  readonly unopened: number
  readonly counts: Readonly<Record<Status, number>>
  readonly groups: Readonly<Record<ClaimRow['group'], number>>
  /** The first of those that are `ahead`; the timeline has all. */
  readonly expected: readonly LineView[]
  readonly ahead: number
  /** Expected for a day that newer documents have overtaken: they stand on the timeline. */
  readonly passed: number
  readonly gaps: readonly LineView[]
  readonly problems: readonly { readonly input: string; readonly problem: Problem }[]
}

export interface FiguresView {
  readonly total: number
  readonly conflicts: number
  /** The first of the total. */
  readonly comparisons: readonly ComparisonView[]
  readonly proportions: readonly ProportionView[]
}

export interface ComparisonView {
  readonly id: string
  readonly about: Quote
  readonly conflict: boolean
  readonly because: string
  readonly warnings: readonly string[]
  readonly values: readonly FigureRow[]
  /** Values that were left out here; the CSV has them. */
  readonly more: number
  /** One source over time: indices of `values`, the earlier first. */
  readonly revisions: readonly (readonly [earlier: number, later: number])[]
}

export interface FigureRow {
  readonly document: DocumentName
  readonly quote: Quote
  readonly who: string
  /** Plain numbers; absent where no bound is stated. */
  readonly low?: number
  readonly high?: number
  readonly approximate: boolean
  /** In words: "about 10,000". */
  readonly range: string
  readonly unit?: string
  readonly item?: string
  readonly per?: string
  readonly measure: 'total' | 'rate' | 'change' | 'share'
  readonly asOf?: Interval
  readonly target: string
}

export interface ProportionView {
  readonly text: string
  readonly arithmetic: string
  readonly assumed: readonly string[]
  readonly evidence: readonly Quote[]
  readonly stock: FigureRow
  readonly flow: FigureRow
  readonly days: number
}

export interface TimelineView {
  readonly events: readonly TimelineRow[]
  readonly expected: readonly TimelineRow[]
  /** At the date that the condition names, else at that of the document that puts it. */
  readonly scenarios: readonly TimelineRow[]
  /** The days of the oldest and the newest document: the story is told between them, and what is expected lies after, or was overtaken. */
  readonly oldest?: string
  readonly newest?: string
  readonly undated: number
}

export interface TimelineRow {
  readonly when?: Interval
  readonly text: string
  /** Whose word it rests on, where it is somebody's. */
  readonly who?: string
  readonly standing: 'happened' | 'alleged' | 'expected' | 'conditional'
  /** How certain a condition's outcome is put. */
  readonly certainty?: string
  readonly evidence: readonly Quote[]
}

export interface DocumentRow extends DocumentName {
  readonly url?: string
  /** From 2 on: an edited article. */
  readonly version?: number
  /** What was read out of it; absent where the case is too large and it was not opened. */
  readonly counts?: {
    readonly words: number
    readonly statements: number
    readonly figures: number
    readonly claims: number
  }
  /** Labels of documents that carry the same text. */
  readonly copies: readonly string[]
  readonly warnings: readonly Problem[]
}

export interface DocumentView extends DocumentRow {
  readonly text: string
  readonly authors: readonly string[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  /** In text order. */
  readonly marks: readonly Mark[]
  readonly judgements: readonly Judgement[]
}

/** Something that was read out of the text, and what of it a person may set right. */
export interface Mark {
  readonly id: string
  readonly kind: 'statement' | 'figure' | 'event' | 'time' | 'actor' | 'place' | 'scenario' | 'expected'
  readonly spans: readonly (Span & { readonly part?: 'source' | 'cue' | 'content' | 'condition' | 'outcome' })[]
  /** In a few words: "NATO confirms", "about 10,000 soldiers", "13 October 2024". */
  readonly summary: string
  readonly because?: string
  readonly fields: readonly MarkField[]
  /** By this name it is judged. */
  readonly target: string
  /** The claims that rest on it. */
  readonly claims: readonly string[]
}

export interface MarkField {
  readonly label: string
  readonly text: string
  /** The field of a correction; absent where it cannot be set right. */
  readonly field?: string
  readonly value?: string
  /** The values it may have, where they are few. */
  readonly choices?: readonly string[]
}

/** The last grade that a person gave a source. */
export interface GradeView {
  readonly value: string
  readonly by: string
  readonly at: string
  /** To take it back. */
  readonly judgement: string
}

/** Who gives information: an outlet that publishes, or a party that claims are traced back to. */
export interface SourceRow {
  readonly name: string
  readonly kinds: readonly ('outlet' | 'origin')[]
  /** Published by it, or resting on its word. */
  readonly documents: number
  /** Claims of which it is an origin, and those of which it is the only one. */
  readonly claims: number
  readonly alone: number
  readonly grade?: GradeView
}

/** A party across documents. */
export interface ActorRow {
  /** An address that outlasts reading anew: document and offset of its first mention. */
  readonly id: string
  /** By this name it is judged. */
  readonly target: string
  readonly name: string
  readonly kind: ActorKind
  readonly named: boolean
  /** As the documents write them. */
  readonly roles: readonly string[]
  readonly documents: number
  readonly mentions: number
  /** What it says, is quoted with, confirms or denies. */
  readonly statements: number
  /** How many others it may be the same as. */
  readonly undecided: number
  readonly quote?: Quote
}

export interface ActorView {
  readonly actor: ActorRow
  /** Why its mentions are taken as one. */
  readonly because: readonly string[]
  readonly members: readonly ActorMember[]
  /** The first of them; `actor.statements` has the number of all. */
  readonly statements: readonly ActorStatement[]
  /** Those that it may be the same as. */
  readonly undecided: readonly ActorRow[]
  readonly judgements: readonly Judgement[]
}

/** What one document calls it. */
export interface ActorMember {
  readonly document: DocumentName
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly mentions: number
  readonly quote: Quote
  /** By this name it is told apart: `dispatch-3#a5`. */
  readonly target: string
}

export interface ActorStatement {
  readonly document: DocumentName
  readonly act: Act
  readonly content: Quote
  readonly whole: Quote
  readonly when?: Interval
}

export interface SearchView {
  readonly query: string
  readonly claims: readonly ClaimRow[]
  readonly sentences: readonly { readonly document: DocumentName; readonly quote: Quote }[]
  readonly actors: readonly { readonly name: string; readonly kind: ActorKind; readonly quote?: Quote }[]
  readonly documents: readonly DocumentRow[]
  /** More sentences hold the words than are listed. */
  readonly more: boolean
}

import type { Block } from './document.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'

/**
 * The situation report before it takes a format. Every word in it is quoted from a document (`quote`), stands in a
 * template (`words`), or was worked out and says how (`value`): there is no fourth kind.
 */
export interface Report {
  readonly title: readonly Part[]
  readonly documents: readonly ReportDocument[]
  /** Inputs that could not be read, and warnings about those that were. */
  readonly problems: readonly { readonly input: string; readonly problem: Problem }[]
  readonly sections: readonly Section[]
}

export interface ReportDocument {
  readonly id: string
  /** Short label for citations: "D1". */
  readonly label: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly url?: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
}

export interface Section {
  readonly id: SectionId
  readonly title: string
  /** What the section shows, in one line. */
  readonly lead: string
  /** Said when `lines` is empty. */
  readonly empty: string
  readonly lines: readonly Line[]
}

export type SectionId =
  | 'changes'
  | 'claims'
  | 'voices'
  | 'figures'
  | 'timeline'
  | 'transfers'
  | 'assessments'
  | 'scenarios'
  | 'expected'
  | 'gaps'
  | 'sources'
  | 'judgements'

/** One line of a section. `evidence` leads back to the characters; a line without evidence is only a heading of lines or a statement about absence. */
export interface Line {
  readonly id: string
  readonly parts: readonly Part[]
  readonly evidence: readonly Evidence[]
  /** Columns for a table, where the section is one: label and parts. */
  readonly fields: readonly { readonly label: string; readonly parts: readonly Part[] }[]
  readonly lines: readonly Line[]
}

export interface Evidence {
  readonly document: string
  readonly spans: readonly Span[]
}

export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'quote'; readonly document: string; readonly span: Span; readonly marks: boolean }
  | { readonly kind: 'value'; readonly text: string; readonly because: string }

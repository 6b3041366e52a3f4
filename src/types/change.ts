import type { CaseDocument } from './case.ts'
import type { Claim, Comparison, FigureRef, Origin, StatementRef, Status } from './situation.ts'

/** What has become different between two moments of a case. */
export type Change =
  | { readonly kind: 'new document'; readonly document: CaseDocument }
  /** A new version of a document: no second source. */
  | { readonly kind: 'edited document'; readonly document: CaseDocument }
  | { readonly kind: 'new claim'; readonly claim: Claim }
  | { readonly kind: 'moved status'; readonly claim: Claim; readonly from: Status; readonly to: Status }
  /** One more party stands behind it. */
  | { readonly kind: 'new origin'; readonly claim: Claim; readonly origins: readonly Origin[] }
  | { readonly kind: 'new answer'; readonly claim: Claim; readonly answers: readonly StatementRef[] }
  /** A figure beside those that were there, with another value. */
  | {
      readonly kind: 'revised figure'
      readonly comparison: Comparison
      readonly before: readonly FigureRef[]
      readonly now: readonly FigureRef[]
    }
  /** What was said and is no longer: its document was edited. */
  | { readonly kind: 'gone claim'; readonly claim: Claim }

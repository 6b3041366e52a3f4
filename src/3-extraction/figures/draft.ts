/** A figure in the making: "around $5.3 billion in aid a year" as token ranges, before it becomes spans and ids. */
import type { BoundSense } from '#lexicon/bound-words.ts'
import type { Wording } from '#types/analysis.ts'
import type { Figure } from '#types/figure.ts'
import type { Findings } from '#types/findings.ts'

/** Tokens from `first` up to, not including, `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A number with its unit, or a range of two: "$5.3 billion", "12%", "5 to 7 miles", "three previous years". */
export interface Amount extends Run {
  readonly low: number
  readonly high: number
  readonly approximate: boolean
  readonly kind: Figure['kind']
  /** The tokens of the number alone, without unit. */
  readonly number: Run
  readonly unit?: string
  readonly unitCode?: string
  /** True for "5 to 7", two values in one. */
  readonly range?: boolean
  /** A bound between number and unit: "15-plus years". */
  readonly sense?: BoundSense
  /** True for digits alone, without magnitude: in "5 to 7 million" the 5 is million too. */
  readonly bare?: boolean
}

export interface Draft extends Run {
  readonly amount: Amount
  /** Undefined where a bound leaves that side open. */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly approximate: boolean
  readonly bound: Figure['bound']
  readonly item?: Run
  readonly per?: string
  /** What each of which: "barrel" of "$71 a barrel". */
  readonly each?: Run
  readonly measure: Figure['measure']
  readonly change?: 'up' | 'down'
}

/** What all finders look at. */
export interface Scene {
  readonly analysis: Wording
  readonly found: Pick<Findings, 'times' | 'places' | 'statements'>
  /** By token index: 1 inside a set, 2 inside a duration, 3 inside a name (not at its start), 4 inside a date or a time of day. */
  readonly taken: Uint8Array
  /** The text speaks of temperatures: "20C" is one. */
  readonly weather: boolean
  /** Digits that are part of a name somewhere in the text: "Boeing 787". */
  readonly named: ReadonlySet<string>
  /** The word "pounds" is money in this text. */
  readonly sterling: boolean
  /** What words of money mean in this text, where that is not what they mean alone: `pounds` → EGP. */
  readonly money: ReadonlyMap<string, string>
}

/** Draft → draft with more known; the list of refiners is the policy. */
export type Refiner = (draft: Draft, scene: Scene) => Draft

/** Amount whose number starts at token `index` → draft, or `skip`: the token behind what looks like a number and is none. */
export type Finder = (scene: Scene, index: number, amount: Amount) => Draft | { readonly skip: number } | undefined

/** Whether a number counts nothing. */
export type Exclusion = (scene: Scene, amount: Amount) => boolean

/** Inside "every two weeks" or "October 18" nothing is counted; of "two years ago" the length is. */
export function isTime({ taken }: Scene, index: number): boolean {
  return taken[index] === 1 || taken[index] === 4
}

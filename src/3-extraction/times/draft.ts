/**
 * A time as the finders see it: words, and what they state. "last June" states a month and which one; the date comes later, in resolve/.
 * What is stated is a set of fields from coarse to fine, so that two times that stand together ("Wednesday" + "night",
 * "the third quarter" + "of 2019") are joined by putting their fields together.
 */
import type { Season } from '#lexicon/seasons.ts'
import type { TimeUnit } from '#lexicon/time-units.ts'
import type { Word, Wording } from '#types/analysis.ts'

/** Tokens `first` up to, not including, `last`. */
export interface Draft {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
  readonly mod?: Mod
  /** Times of one range share a number. */
  readonly range?: number
}

export interface Meaning {
  /** 19 is the years 1900 to 1999; 199 is the 1990s. */
  readonly century?: number
  readonly decade?: number
  readonly year?: number
  readonly fiscal?: true
  readonly beforeChrist?: true
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  readonly day?: number
  readonly weekend?: true
  /** Monday is 1. */
  readonly weekday?: number
  /** "Friday the 13th": of which month, the weekday says. */
  readonly dayOfMonth?: number
  /** Key of the table of holidays. */
  readonly holiday?: string
  readonly part?: PartOfDay
  readonly clock?: Clock
  /** "the same month last year": what is the same. */
  readonly sameUnit?: 'month' | 'quarter' | 'same'
  /** Which June, which Tuesday. */
  readonly which?: Which
  /** "two weeks ago", "next year", "the following day". */
  readonly shift?: Shift
  /** The third week, the first Monday of what the other fields say; −1 is the last. */
  readonly nth?: { readonly rank: number; readonly unit: TimeUnit; readonly weekday?: number }
  /** ISO week of the year. */
  readonly week?: number
  /** "the week of March 6": the one that holds the day. */
  readonly holds?: 'week' | 'weekend'
  /** The end of a range that begins with what stands before it. */
  readonly until?: true
  /** The month in which the range that begins here ends. */
  readonly endMonth?: number
  /** What a shift from `anchor` is counted from. */
  readonly anchor?: Meaning
  /** "three days after the summit": a date, once the text has said when the summit was. */
  readonly after?: { readonly noun: string; readonly shift: Shift }
  readonly length?: Length
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  /** TIMEX3 value of something that recurs: `P1D`, `XXXX-WXX-4`. */
  readonly set?: string
}

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** No word says that it is one; beside a day it is. */
  readonly loose?: true
  /** "3:30" without anything that says which half of the day. */
  readonly unmarked?: true
  /** `Z`, `-05:00`; empty where a zone is named whose offset the season decides. */
  readonly zone?: string
}

export type Which = 'last' | 'past' | 'this' | 'next' | 'coming' | 'previous' | 'following' | 'same' | 'bare'

export interface Shift {
  readonly unit: TimeUnit | 'same'
  /** Negative: back. Undefined: how far is not said ("several years ago"). */
  readonly by: number | undefined
  /** With `by` undefined: "a few months from now". */
  readonly ahead?: true
  /** Coarser units that are counted too: "2 years and 3 months ago". */
  readonly and?: readonly { readonly unit: TimeUnit; readonly by: number }[]
  /** Counted from the day of publication, from the time that the text has last spoken of, or from a time named beside it. */
  readonly from: 'publication' | 'text' | 'anchor'
  /** "a year ago", "a year earlier", not "last year": beside results of a quarter it means that quarter. */
  readonly counted?: true
}

export interface Length {
  readonly unit: TimeUnit
  readonly count: number | undefined
  /** "two to three weeks" */
  readonly upTo?: number
  /** "two years, three months": the finer lengths behind it. */
  readonly and?: readonly { readonly unit: TimeUnit; readonly count: number }[]
  /** "the past two weeks", "the next decade": which way from the present. */
  readonly towards?: 'past' | 'future'
}

export type Mod =
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'BEFORE'
  | 'AFTER'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'

/** Looks for one phenomenon that begins at token `at`. */
export type Finder = (analysis: Wording, at: number) => Draft | undefined

/** Changes the list of what was found: joins, widens, drops. Drafts are in text order, without overlap. */
export type Refiner = (drafts: readonly Draft[], analysis: Wording) => readonly Draft[]

export function draft(first: number, last: number, meaning: Meaning, mod?: Mod): Draft {
  return mod === undefined ? { first, last, meaning } : { first, last, meaning, mod }
}

/** The lower-case word at token `at`; the empty string outside the text. */
export function wordAt(tokens: readonly Word[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether token `at` begins with a capital letter. */
export function isCapital({ document, tokens }: Wording, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && /^\p{Lu}/u.test(document.text.slice(token.start, token.start + 2))
}

/** Whether the tokens from `first` up to `last` stand in one sentence. */
export function inOneSentence(tokens: readonly Word[], first: number, last: number): boolean {
  return last <= tokens.length && tokens[first]?.sentence === tokens[last - 1]?.sentence
}

/** A hyphen or dash without spaces around it. */
export function isTightDash(tokens: readonly Word[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && dashes.has(token.lower) && !token.spaced && tokens[at + 1]?.spaced === false
}

export const dashes: ReadonlySet<string> = new Set('- ‐ ‑ – — --'.split(' '))

import { parseApart } from '#1-intake/apart/shared.ts'
import { documentsOfArticle } from '#1-intake/article.ts'
import { readFetchedFeed } from '#1-intake/fetched-feed.ts'
import { type IntakeOptions, intake } from '#1-intake/intake.ts'
import { readerVersion } from '#1-intake/reader-version.ts'
import { reread } from '#1-intake/reread.ts'
import { analyse } from '#2-analysis/analyse.ts'
import { meaningsOf } from '#2-analysis/meanings.ts'
import { extract } from '#3-extraction/extract.ts'
import { type Kept, resolve } from '#4-resolution/resolve.ts'
import type { Analysis } from '#types/analysis.ts'
import type { Document, Intake, Refusal } from '#types/document.ts'
import { ModelError } from '#types/model-error.ts'
import type { Outcome, Reading, ReadingOptions } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { failed, reasonOf } from '#workers/failed.ts'
import { readMany } from '#workers/read-many.ts'

/** Files, folders, globs or standard input → outcomes. Every input gives one, in order: what intake refused goes through with its reason. */
export function readAll(
  inputs: readonly string[],
  options: IntakeOptions,
  reading?: ReadingOptions,
): AsyncGenerator<Outcome> {
  return readMany(intake(inputs, options), read, reading)
}

/** Files, folders, globs or standard input → documents, not yet read. Every input gives one, in order. */
export function takeIn(inputs: readonly string[], options: IntakeOptions): AsyncGenerator<Intake> {
  return intake(inputs, options)
}

/** An article of a feed → documents: its page, or what the feed holds of it. */
export { documentsOfArticle as takeInArticle, readFetchedFeed }

/** The bytes of a document → the texts that are read in them today, to be held against the one that was. */
export async function readAgain(bytes: Uint8Array, document: Document) {
  return { texts: await reread(bytes, document, parseApart), reader: readerVersion }
}

/** Documents that were taken in → outcomes, in order, read whole, as a case keeps them. */
export function readEach(intakes: AsyncIterable<Intake>): AsyncGenerator<Outcome> {
  return readMany(intakes, read)
}

/** Files, folders, globs or standard input → what is known of the language of each document, and nothing made of it. */
export async function* analyses(
  inputs: readonly string[],
  options: IntakeOptions,
): AsyncGenerator<{ readonly analysis: Analysis } | { readonly refusal: Refusal }> {
  for await (const each of intake(inputs, options)) {
    if (!('document' in each)) yield each
    else yield await analysisOf(each.document)
  }
}

async function analysisOf(
  document: Document,
): Promise<{ readonly analysis: Analysis } | { readonly refusal: Refusal }> {
  try {
    return { analysis: await analyse(document) }
  } catch (error) {
    if (error instanceof ModelError) throw error
    return failed(document, reasonOf(error))
  }
}

/** Document → Analysis → Findings. Depends on the document alone, never on those before it. */
export async function read(document: Document, { meanings = true }: ReadingOptions = {}): Promise<Reading> {
  const analysis = await analyse(document)
  const findings = extract(analysis)
  const reading = { document, sentences: analysis.sentences, findings }
  return meanings ? { ...reading, meanings: await meaningsOf(analysis, findings) } : reading
}

/** Findings of many documents → one picture of who says what, and what stands. */
export function situation(outcomes: readonly Outcome[], kept?: Kept): Situation {
  return resolve(outcomes, kept)
}

export { changesBetween } from '#4-resolution/changes.ts'
export { comparablesOf, comparing } from '#4-resolution/comparables.ts'
export { rejudged } from '#4-resolution/resolve.ts'

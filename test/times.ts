import { analyse } from '#2-analysis/analyse.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import type { Document } from '#types/document.ts'
import { textOf } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import { documentOf, marked } from './marked.ts'

/** The times of a text published on Saturday, 2 November 2024. */
export async function timesIn(text: string, known: Partial<Document> = {}): Promise<readonly Time[]> {
  return findTimes(await analyse(documentOf(text, known)))
}

/** The same without a publication date. */
export async function timesInUndated(text: string): Promise<readonly Time[]> {
  const { published, ...document } = documentOf(text)
  return findTimes(await analyse(document))
}

/** What is marked, and what was found, each as "words = value": `{t:last June} …`, '2024-06'. */
export async function compareTimes(source: string, values: readonly string[], known: Partial<Document> = {}) {
  const { text, spans } = marked(source)
  const found = await timesIn(text, known)
  return {
    found: found.map((time) => `${textOf({ text }, time)} = ${shown(time)}`),
    wanted: spans.map((span, index) => `${span.text} = ${values[index]}`),
  }
}

function shown({ value, mod }: Time): string {
  return mod === undefined ? `${value}` : `${value} ${mod}`
}

/** How a page was read, against what a careful person copies out of it: text, title, publisher, day. */
import type { Expected } from './site.ts'

export interface Got {
  /** Blocks without the headline. */
  readonly text: readonly string[]
  /** Those of them that are marked as standing beside the text: captions, bylines, dates, pointers. */
  readonly beside: ReadonlySet<string>
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly refused?: string | undefined
}

export interface Marks {
  readonly text: boolean
  readonly title: boolean
  readonly publisher: boolean
  readonly published: boolean
}

/** Text is right if every paragraph is there as it stands, in order, and what is there beside them is under 5% of it; captions, bylines and dates, where they are marked as such, do not count. A page that is to be refused is right in all if it is, with that code. */
export function marksOf(expected: Expected, got: Got): Marks {
  if (expected.refused !== undefined) {
    const right = got.refused === expected.refused
    return { text: right, title: right, publisher: right, published: right }
  }
  if (got.refused !== undefined) return { text: false, title: false, publisher: false, published: false }
  const want = expected.text.map(plain)
  const have = got.text.map(plain)
  let at = 0
  let found = 0
  for (const paragraph of want) {
    const next = have.indexOf(paragraph, at)
    if (next < 0) continue
    found++
    at = next + 1
  }
  const wanted = new Set(want)
  const extra = have.filter((block) => !wanted.has(block) && !got.beside.has(block)).join(' ').length
  return {
    text: found === want.length && extra <= 0.05 * want.join(' ').length,
    title: plain(got.title ?? '') === plain(expected.title ?? ''),
    publisher: plain(got.publisher ?? '') === plain(expected.publisher ?? ''),
    published: (got.published ?? '').slice(0, 10) === (expected.published ?? ''),
  }
}

/** Paragraphs of a page and how many of them came back as they stand; characters of them all, and of what is there beside them. */
export function amounts(expected: Expected, got: Got) {
  const wanted = new Set(expected.text.map(plain))
  const have = got.text.map(plain)
  const extra = have.filter((block) => !wanted.has(block) && !got.beside.has(block))
  return {
    paragraphs: wanted.size,
    found: [...wanted].filter((text) => have.includes(text)).length,
    characters: [...wanted].join('').length,
    extra: extra.join('').length,
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

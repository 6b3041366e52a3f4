import { type Known, knownOf } from './draft.ts'
import type { Line } from './lines.ts'

/**
 * What a plain text says of itself in lines at its very top, closed by a blank line:
 *
 *     Title: Ferry held at Port Vell
 *     Publisher: The Harbour Gazette
 *     Published: 2024-11-02
 *     URL: https://gazette.example/ferry
 *
 * All lines of the group must be such lines, and one of them must be of the four above: "Update: talks resume" at
 * the top of a dispatch is reporting. `lines` counts how many are taken; they lie in no block and are never read.
 */
export function headerOf(text: string, lines: readonly Line[]): { readonly own: Known; readonly lines: number } {
  const none = { own: {}, lines: 0 }
  const fields = new Map<string, string>()
  let count = 0
  for (const line of lines) {
    if (line.start === line.end) break
    if (count === most) return none
    const field =
      line.end - line.start > longest ? null : /^([A-Za-z]{2,10}):[ \t]*(.*)$/.exec(text.slice(line.start, line.end))
    const name = names[field?.[1]?.toLowerCase() ?? '']
    if (!field || name === undefined) return none
    if (!fields.has(name)) fields.set(name, field[2] ?? '')
    count++
  }
  if (!['title', 'publisher', 'published', 'url'].some((name) => fields.has(name))) return none
  const source = fields.get('source')
  const isAddress = /^https?:\/\//i.test(source ?? '')
  const authors = fields.get('authors')?.split(/,|;| and /)
  const own = knownOf({
    title: fields.get('title'),
    publisher: fields.get('publisher') ?? (isAddress ? undefined : source),
    published: fields.get('published'),
    url: fields.get('url') ?? (isAddress ? source : undefined),
    authors: authors?.map((author) => author.trim()).filter((author) => author !== ''),
  })
  return { own, lines: count }
}

const longest = 2000
const most = 20

const names: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  published: 'published',
  date: 'published',
  url: 'url',
  source: 'source',
  author: 'authors',
  authors: 'authors',
  by: 'authors',
  note: 'note',
  example: 'note',
}

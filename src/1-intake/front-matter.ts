import { type Known, knownOf } from './draft.ts'

/**
 * The YAML front matter of Markdown: only flat lines, which is all that metadata needs. `length` counts its characters.
 *
 *     ---
 *     title: "Ferry held at Port Vell"
 *     published: 2024-11-02
 *     authors: [Ann Lee, Jo Day]
 *     ---
 */
export function frontMatterOf(source: string): { readonly own: Known; readonly length: number } {
  const matter = /^---[ \t]*\r?\n/.exec(source)
  if (!matter) return { own: {}, length: 0 }
  const end = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source.slice(matter[0].length - 1, longest))
  if (!end) return { own: {}, length: 0 }
  const from = matter[0].length
  const fields = new Map<string, string>()
  let list: string | undefined
  for (const line of source.slice(from, from - 1 + end.index).split(/\r?\n/)) {
    const field = /^([A-Za-z_-]{2,20})[ \t]*:[ \t]*(.*)$/.exec(line)
    const entry = /^[ \t]*-[ \t]+(.+)$/.exec(line)
    if (field) {
      list = field[1]!.toLowerCase()
      fields.set(list, unquoted(field[2]!))
    } else if (entry && list) fields.set(list, [fields.get(list), unquoted(entry[1]!)].filter(Boolean).join(', '))
  }
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value)
  const own = knownOf({
    id: first('id'),
    title: first('title', 'headline'),
    publisher: first('publisher', 'site', 'outlet', 'source_name'),
    published: first('published', 'date', 'date_published', 'pubdate'),
    url: first('url', 'link', 'canonical', 'source'),
    authors: first('authors', 'author', 'by')
      ?.replace(/^\[|\]$/g, '')
      .split(',')
      .map((author) => unquoted(author))
      .filter((author) => author !== ''),
  })
  return { own, length: from - 1 + end.index + end[0].length }
}

function unquoted(value: string): string {
  const text = value.trim()
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text)
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').replace(/\\(["\\])/g, '$1').replace(/''/g, "'")
  return text === 'null' || text === '~' ? '' : text.replace(/[ \t]+#.*$/, '')
}

const longest = 20_000

import type { Line, Part, Report, Section } from '#types/report.ts'
import { citationText, citer } from './citations.ts'
import { fillText } from './parts.ts'
import { words } from './plain.ts'
import { t } from './templates.ts'

export interface MarkdownOptions {
  /** Columns of a line. */
  readonly width?: number
  /** Lines of a section, and lines under a line; what is left out is counted. `Infinity` for all. */
  readonly lines?: number
  readonly under?: number
}

/**
 * The report as Markdown that reads well in a terminal: wrapped, with citations such as [D1 §12] (document and sentence),
 * every character of a document that Markdown would take for its own escaped.
 */
export function markdown(report: Report, options: MarkdownOptions = {}): string {
  const { width = 96, lines = 60, under = 12 } = options
  const say = words(report)
  const cite = citer(report)
  const text = (parts: readonly Part[]): string => escaped(parts.map(say).join(''))

  const line = (item: Line, depth: number): string[] => {
    const when = item.fields.find((field) => field.label === t.label.when)
    const others = item.fields.filter((field) => field !== when).map((field) => `${field.label}: ${text(field.parts)}`)
    const { text: places, left } = citationText(cite(item))
    const more = left > 0 ? ` ${fillText(t.more.places, { count: String(left) })}` : ''
    const main = [when ? `**${text(when.parts)}**:` : '', text(item.parts), places === '' ? '' : `[${places}${more}]`]
    const body = main.filter((piece) => piece !== '').join(' ')
    return [
      ...wrapped(body, width, depth),
      ...together(others, width).flatMap((field) => wrapped(field, width, depth + 1)),
      ...limited(item.lines, under, depth + 1),
    ]
  }
  const limited = (items: readonly Line[], limit: number, depth: number): string[] => {
    const shown = items.slice(0, limit).flatMap((item) => line(item, depth))
    if (items.length <= limit) return shown
    return [...shown, ...wrapped(`… ${fillText(t.more.lines, { count: String(items.length - limit) })}`, width, depth)]
  }
  const section = (item: Section): string[] => [
    `## ${item.title}`,
    '',
    ...(item.lines.length === 0 ? fold(item.empty, width, '', '') : fold(item.lead, width, '', '')),
    '',
    ...limited(item.lines, lines, 0),
    ...(item.lines.length === 0 ? [] : ['']),
  ]
  return `${[`# ${text(report.title)}`, '', ...report.sections.flatMap(section)].join('\n').trimEnd()}\n`
}

/** Short fields share a line: "Range: about 10,000 · Counts: troops". */
function together(entries: readonly string[], width: number): string[] {
  const rows: string[] = []
  for (const entry of entries) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + entry.length + 3 <= width - 4) rows[rows.length - 1] = `${last} · ${entry}`
    else rows.push(entry)
  }
  return rows
}

function wrapped(text: string, width: number, depth: number): string[] {
  const indent = '  '.repeat(depth)
  return fold(text, width, `${indent}- `, `${indent}  `)
}

/** Folds at spaces; a word longer than the line stays whole. */
function fold(text: string, width: number, first: string, rest: string): string[] {
  const rows: string[] = []
  let row = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && row.length + word.length + 1 > width) {
      rows.push(row)
      row = rest
      empty = true
    }
    row += empty ? startSafe(word) : ` ${word}`
    empty = false
  }
  return [...rows, row]
}

/** At the start of a row "2024." would begin a list, "#" a heading, "-" or "+" an item, "=" or "---" a heading above. */
function startSafe(word: string): string {
  return word.replace(/^(\d{1,9})([.)])$/, '$1\\$2').replace(/^(#{1,6}|[-+]|=+|-{2,})$/, (mark) => `\\${mark}`)
}

/** Backslashes before what Markdown reads as markup; an ampersand only where it would begin an entity. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)|^[#+-](?= )/g, '\\$&')
}

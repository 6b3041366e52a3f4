import type { Line, Part, Report, Section } from '#types/report.ts'
import { type Citation, citer } from '../citations.ts'
import { fillText } from '../parts.ts'
import { byId, type Words, words } from '../plain.ts'
import { because, page, t } from '../templates.ts'
import { linkHtml } from './documents.ts'
import { escapeHtml, safeAddress } from './escape.ts'

/** How many lines stand open at first; the others are one click away, and always there on paper and without a script. */
const open = { section: 14, under: 6 }
const places = 6

/** Reasons that the label beside the value gives already. */
const plainly: ReadonlySet<string> = new Set([
  ...[because.counted, because.given, because.label, because.rule, because.moves, because.compared],
  ...[because.arithmetic, because.assumed, because.copy, because.problem],
])

/** Sections → HTML; also which lines rest on which sentences, for the documents beside them. */
export function linesHtml(report: Report): {
  readonly sections: string[]
  readonly partsHtml: (parts: readonly Part[]) => string
  readonly uses: readonly ReadonlyMap<number, readonly string[]>[]
} {
  const say = words(report)
  const cite = citer(report)
  const indexes = new Map([...byId(report).keys()].map((id, index) => [id, index]))
  const uses = report.documents.map(() => new Map<number, string[]>())

  const line = (item: Line, index: number, limit: number): string => {
    const citations = cite(item)
    for (const { index: document, sentence } of citations) {
      if (sentence === 0) continue
      const ids = uses[document]!.get(sentence)
      if (ids) ids.push(item.id)
      else uses[document]!.set(sentence, [item.id])
    }
    const when = item.fields.find((field) => field.label === t.label.when)
    const others = item.fields.filter((field) => field !== when)
    const group = isHeading(item) ? 'group' : ''
    const heads = item.lines.length > 0 ? 'heads' : ''
    const classes = ['line', when ? 'dated' : '', heads, group, index >= limit ? 'extra' : '']
      .filter((name) => name !== '')
      .join(' ')
    const text = `<span class="text">${partsHtml(say, item.parts)}</span>${citesHtml(citations)}`
    const inner = `<div>${text}${fieldsHtml(say, others)}</div>`
    const date = when ? `<div class="when">${partsHtml(say, when.parts)}</div>` : ''
    return (
      `<li class="${classes}" id="${item.id}"${dataHtml(item, indexes)}>` +
      `<div class="row">${date}${inner}</div>${listHtml(item.lines, open.under, 'under ')}</li>`
    )
  }
  const listHtml = (items: readonly Line[], limit: number, name = ''): string => {
    if (items.length === 0) return ''
    // Nobody should have to click for one or two more.
    const many = items.length > limit + 2
    const rest = many ? items.filter((item, index) => index >= limit && !isHeading(item)).length : 0
    const shown = (item: Line): number => (many && !isHeading(item) ? limit : items.length)
    const more =
      rest > 0 ? `<button type="button" class="more">${fillText(page.more, { count: String(rest) })}</button>` : ''
    return `<ol class="${name}lines">${items.map((item, index) => line(item, index, shown(item))).join('\n')}</ol>${more}`
  }
  const section = (item: Section): string =>
    `<section id="${item.id}" aria-labelledby="${item.id}-title"><h2 id="${item.id}-title">${escapeHtml(item.title)}</h2>` +
    (item.lines.length === 0
      ? `<p class="empty">${escapeHtml(item.empty)}</p></section>`
      : `<p class="lead">${escapeHtml(item.lead)}</p>${listHtml(item.lines, open.section)}</section>`)
  return { sections: report.sections.map(section), partsHtml: (parts) => partsHtml(say, parts), uses }
}

/** "On the word of one origin: 23": no line of its own, and not hidden behind "more". */
export function isHeading(line: Line): boolean {
  return line.evidence.length === 0 && line.lines.length > 0
}

function partsHtml(say: Words, parts: readonly Part[]): string {
  return parts.map((part) => partHtml(say, part)).join('')
}

function partHtml(say: Words, part: Part): string {
  const text = escapeHtml(say(part))
  switch (part.kind) {
    case 'words':
      return `<span class="w">${text}</span>`
    case 'quote':
      return `<span class="q">${text}</span>`
    case 'value': {
      const address = safeAddress(part.text)
      if (address !== undefined) return linkHtml(address)
      const reason = plainly.has(part.because) ? '' : ` title="${escapeHtml(part.because)}"`
      return `<span class="v"${reason}>${text}</span>`
    }
  }
}

/** In a field all is set alike, so that only quotations, links and what has a reason need an element: pages have a hundred thousand of them. */
function fieldHtml(say: Words, part: Part): string {
  const bare = part.kind === 'words' || (part.kind === 'value' && plainly.has(part.because) && !safeAddress(part.text))
  return bare ? escapeHtml(say(part)) : partHtml(say, part)
}

function citesHtml(citations: readonly Citation[]): string {
  if (citations.length === 0) return ''
  const links = citations.slice(0, places).map(({ document, index, sentence }, at) => {
    const same = at > 0 && citations[at - 1]!.index === index
    const address = sentence > 0 ? `d${index + 1}-s${sentence}` : `d${index + 1}`
    const place = sentence > 0 ? `§${sentence}` : ''
    const text = same ? place : `${document.label} ${place}`.trim()
    const name = same ? ` aria-label="${escapeHtml(`${document.label} ${place}`)}"` : ''
    const stop = at === 0 ? '' : same ? ', ' : '; '
    return `${stop}<a href="#${address}"${name}>${escapeHtml(text)}</a>`
  })
  const left = citations.length - links.length
  return ` <span class="cites">${links.join('')}${left > 0 ? ` ${fillText(t.more.places, { count: String(left) })}` : ''}</span>`
}

function fieldsHtml(say: Words, fields: Line['fields']): string {
  if (fields.length === 0) return ''
  const rows = fields.map(({ label, parts }) => {
    const length = parts.reduce((sum, part) => sum + say(part).length, 0)
    const status = label === t.label.status ? ' class="status"' : ''
    const [first, ...rest] = parts
    const inner =
      status && first
        ? `<b${status}>${fieldHtml(say, first)}</b>${rest.map((part) => fieldHtml(say, part)).join('')}`
        : parts.map((part) => fieldHtml(say, part)).join('')
    return `<div${length > 60 ? ' class="long"' : ''}><dt>${escapeHtml(label)}</dt><dd>${inner}</dd></div>`
  })
  return `<dl class="fields">${rows.join('')}</dl>`
}

/** `data-e="0:340-380,400-420;2:5-9"`: documents by place, spans by offset. */
function dataHtml(item: Line, indexes: ReadonlyMap<string, number>): string {
  const entries = item.evidence.flatMap(({ document, spans }) => {
    const index = indexes.get(document)
    return index === undefined ? [] : [`${index}:${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`]
  })
  return entries.length > 0 ? ` data-e="${entries.join(';')}"` : ''
}

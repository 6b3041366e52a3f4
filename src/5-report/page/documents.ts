import type { Block } from '#types/document.ts'
import type { ReportDocument } from '#types/report.ts'
import type { Span } from '#types/span.ts'
import { dateText } from '../dates.ts'
import { page } from '../templates.ts'
import { escapeHtml, safeAddress } from './escape.ts'

/** Ids of the lines that rest on each sentence of a document, by the number of the sentence. */
export type Uses = ReadonlyMap<number, readonly string[]>

/**
 * A document as it is read beside the report: its text unchanged, each sentence an element with its number and its offset
 * (`d1-s12`), so that a citation has somewhere to go with or without a script.
 */
export function documentHtml(document: ReportDocument, index: number, uses: Uses): string {
  const id = `d${index + 1}`
  const blocks =
    document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length, kind: 'paragraph' as const }]
  let next = 0
  const body = blocks.map((block) => {
    const pieces: string[] = []
    let at = block.start
    while (next < document.sentences.length && document.sentences[next]!.start < block.end) {
      const sentence = document.sentences[next]!
      pieces.push(
        escapeHtml(document.text.slice(at, sentence.start)),
        sentenceHtml(document, id, next + 1, sentence, uses),
      )
      at = sentence.end
      next++
    }
    pieces.push(escapeHtml(document.text.slice(at, Math.max(at, block.end))))
    return blockHtml(block, pieces.join(''))
  })
  return `<article class="page" id="${id}" aria-labelledby="${id}-title">${headerHtml(document, id)}\n${body.join('\n')}\n</article>`
}

function headerHtml(document: ReportDocument, id: string): string {
  const { label, title, publisher, published, url } = document
  const address = safeAddress(url)
  const known = [publisher, published === undefined ? undefined : dateText(published.slice(0, 10))].flatMap((text) =>
    text === undefined ? [] : [escapeHtml(text)],
  )
  if (address !== undefined) known.push(linkHtml(address))
  else if (url !== undefined) known.push(escapeHtml(url))
  // A text that begins with its title need not say it twice.
  const own = title === undefined || document.text.trimStart().startsWith(title)
  const name = own ? label : `${label} · ${title}`
  return `<header><h3 id="${id}-title">${escapeHtml(name)}</h3>${known.length > 0 ? `<p>${known.join(' · ')}</p>` : ''}</header>`
}

/** A link that leaves the page tells nobody where it was. */
export function linkHtml(address: string): string {
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${escapeHtml(address)}</a>`
}

function sentenceHtml(document: ReportDocument, id: string, number: number, span: Span, uses: Uses): string {
  const lines = uses.get(number)
  const text = escapeHtml(document.text.slice(span.start, span.end))
  const address = `${id}-s${number}`
  if (lines === undefined)
    return `<span class="n">${number}</span><span class="s" id="${address}" data-a="${span.start}">${text}</span>`
  const name = page.cited.replace('{n}', String(number))
  return (
    `<a class="n" href="#${lines[0]}" data-s="${address}" aria-label="${name}">${number}</a>` +
    `<span class="s cited" id="${address}" data-a="${span.start}" data-l="${lines.join(' ')}">${text}</span>`
  )
}

function blockHtml(block: Block, inner: string): string {
  if (block.kind === 'heading') return `<h4>${inner}</h4>`
  return block.kind === 'paragraph' ? `<p>${inner}</p>` : `<p class="${block.kind}">${inner}</p>`
}

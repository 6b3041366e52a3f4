import type { Document } from '#types/document.ts'

export interface MarkedSpan {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Marked text, the language of our tests: `According to {source:the ministry}, {content:losses are rising}.`
 * Returns the plain text and the spans in order of their opening brace. Spans may nest; `\{` is a brace.
 */
export function marked(source: string): { text: string; spans: MarkedSpan[] } {
  let text = ''
  const open: { label: string; start: number; slot: number }[] = []
  const spans: (MarkedSpan | undefined)[] = []
  for (let i = 0; i < source.length; i++) {
    const character = source[i]!
    const label = character === '{' ? /^\{([a-z][\w-]*):/.exec(source.slice(i, i + 40)) : null
    if (character === '\\' && '{}'.includes(source[i + 1] ?? ' ')) text += source[++i]
    else if (label) {
      open.push({ label: label[1]!, start: text.length, slot: spans.push(undefined) - 1 })
      i += label[0].length - 1
    } else if (character === '}' && open.length > 0) {
      const { label: name, start, slot } = open.pop()!
      spans[slot] = { label: name, start, end: text.length, text: text.slice(start) }
    } else text += character
  }
  if (open.length > 0) throw new Error(`marked text with an open brace: ${source}`)
  return { text, spans: spans as MarkedSpan[] }
}

/** A plain document for tests: each line of the text is a paragraph. */
export function documentOf(text: string, known: Partial<Document> = {}): Document {
  const blocks: { start: number; end: number; kind: 'paragraph' }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, kind: 'paragraph' })
    start += line.length + 1
  }
  return { id: 'test', text, blocks, language: 'en', published: '2024-11-02', warnings: [], ...known }
}

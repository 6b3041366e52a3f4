import type { Document } from '#types/document.ts'

/** A plain document from an article of a data set: each line that is not blank is a paragraph. */
export function readDocument({ text, name, published }: { text: string; name: string; published: string }): Document {
  const blocks: { start: number; end: number; kind: 'paragraph' }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, kind: 'paragraph' })
    start += line.length + 1
  }
  return { id: name, text, blocks, language: 'en', ...(published === '' ? {} : { published }), warnings: [] }
}

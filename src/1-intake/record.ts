import type { Intake } from '#types/document.ts'
import type { Circumstances } from './circumstances.ts'
import { type Known, knownOf } from './draft.ts'
import { documentFromHtml, documentFromText } from './readers.ts'
import { refusal } from './refusal.ts'

/**
 * One record of JSON or JSON Lines → a document: `{"id", "text" | "html", "published", "publisher", "title", "url"}`.
 * null counts as absent, further fields are passed over. `text` is kept unchanged and goes before `html`.
 *
 * @param where names the record in messages: "Line 3"; `fallbackId` is its id if it has none and cannot be read
 */
export async function documentFromRecord(
  value: unknown,
  where: string,
  circumstances: Circumstances,
  fallbackId: string,
): Promise<Intake> {
  const { path } = circumstances
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `${where} is not an object. Write {"text": "…"} or {"html": "…"}.`
    return refusal({ code: 'bad-json', message }, {}, path, fallbackId)
  }
  const fields = value as Readonly<Record<string, unknown>>
  const known = knownOfFields(fields)
  const wrong = ['text', 'html', 'title', 'publisher', 'published', 'modified', 'url'].find(
    (name) => !isText(fields[name]),
  )
  if (wrong !== undefined) {
    return refusal(
      { code: 'bad-json', message: `${where}: “${wrong}” is not a string. Put it in quotes.` },
      known,
      path,
      fallbackId,
    )
  }
  const { text, html } = fields
  if (typeof text === 'string') return documentFromText(text, known, circumstances)
  if (typeof html === 'string') return documentFromHtml(html, known, { ...circumstances }, fallbackId)
  const message = `${where} has neither “text” nor “html”. Give one of them.`
  return refusal({ code: 'bad-json', message }, known, path, fallbackId)
}

function knownOfFields(fields: Readonly<Record<string, unknown>>): Known {
  const text = (name: string): string | undefined => {
    const value = fields[name]
    return typeof value === 'string' ? value : name === 'id' && typeof value === 'number' ? String(value) : undefined
  }
  const authors = typeof fields.authors === 'string' ? [fields.authors] : fields.authors
  return knownOf({
    id: text('id'),
    title: text('title'),
    publisher: text('publisher'),
    published: text('published'),
    modified: text('modified'),
    url: text('url'),
    authors: Array.isArray(authors)
      ? authors.filter((author) => typeof author === 'string' && author.trim() !== '')
      : undefined,
  })
}

function isText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string'
}

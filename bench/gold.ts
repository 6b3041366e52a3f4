/** Gold data in CoNLL-U, as the program reads it: documents with the words and sentences of the file, and beside them its columns. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Columns, readConllu } from '#1-intake/conllu.ts'
import { analyse } from '#2-analysis/analyse.ts'
import type { Analysis } from '#types/analysis.ts'
import type { Document } from '#types/document.ts'
import { progress } from './row.ts'

export interface Gold {
  readonly document: Document
  /** The columns of each word, in the order of the tokens. */
  readonly rows: readonly (readonly string[])[]
}

export function readGold(file: string, columns: Columns): Gold[] {
  const source = readFileSync(file, 'utf8')
  const drafts = readConllu(source, columns)
  if ('code' in drafts) throw new Error(`${file}: ${drafts.message}`)
  const rows = source.split('\n').flatMap((line) => (/^\d+\t/.test(line) ? [line.split('\t')] : []))
  let first = 0
  return drafts.map(({ text, blocks, given = [], own }, index) => {
    const last = first + given.reduce((sum, words) => sum + words.length, 0)
    const gold = { document: goldDocument(own.id ?? `${index}`, text, blocks, given), rows: rows.slice(first, last) }
    first = last
    return gold
  })
}

/** Sentences of words, a space between them: a document with these words. */
export function documentOfWords(id: string, sentences: readonly (readonly string[])[]): Document {
  let text = ''
  const given = sentences.map((words) =>
    words.map((word) => {
      if (text !== '') text += ' '
      text += word
      return { start: text.length - word.length, end: text.length }
    }),
  )
  return goldDocument(id, text, [{ kind: 'paragraph', start: 0, end: text.length }], given)
}

function goldDocument(
  id: string,
  text: string,
  blocks: Document['blocks'],
  given: NonNullable<Document['given']>,
): Document {
  return { id, text, blocks, given, language: 'en', warnings: [] }
}

/** Each with its analysis, one after the other. */
export async function* analysed<One extends { readonly document: Document }>(
  name: string,
  all: readonly One[],
): AsyncGenerator<One & { readonly analysis: Analysis }> {
  for (const [index, one] of all.entries()) {
    progress(`${name}: ${index + 1} of ${all.length} documents`)
    yield { ...one, analysis: await analyse(one.document) }
  }
  progress('')
}

/** The dev documents of GUM by the list that comes with it; those of Reddit come without their text. */
export function gumDev(data: string): string[] {
  const list = join(data, 'gum', 'splits.md')
  if (!existsSync(list)) return []
  const [, dev = ''] = /^## dev$([\s\S]*?)^## /m.exec(readFileSync(list, 'utf8')) ?? []
  const names = new Set(dev.match(/GUM_(?!reddit)\w+/g))
  const folder = join(data, 'gum', 'dep')
  return readdirSync(folder)
    .filter((file) => names.has(file.replace('.conllu', '')))
    .sort()
    .map((file) => join(folder, file))
}

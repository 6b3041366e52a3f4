/**
 * Readings of documents that are measured on again and again: read once and kept in the temp folder, by digest of the document and of all that reads it
 * (the code of steps 1 to 3 and what they look up, and the model's files). A change in any of them reads anew.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyse } from '#2-analysis/analyse.ts'
import { meaningsOf } from '#2-analysis/meanings.ts'
import { extract } from '#3-extraction/extract.ts'
import { tokensIn } from '#types/analysis.ts'
import type { Document } from '#types/document.ts'
import type { Reading } from '#types/reading.ts'
import type { Span } from '#types/span.ts'

export interface CachedReading {
  readonly reading: Reading
  /** For each statement, in order, the word that heads its content: "killed" of "59 people were killed". */
  readonly heads: readonly (Span & { readonly lemma: string })[]
}

export async function readCached(document: Document): Promise<CachedReading> {
  const key = createHash('sha256').update(readerDigest()).update(JSON.stringify(document)).digest('hex').slice(0, 32)
  const path = join(folder, `${key}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as CachedReading
  const analysis = await analyse(document)
  const findings = extract(analysis)
  const heads = findings.statements.map(({ content }) => {
    const indices = content.flatMap((span) => {
      const { first, last } = tokensIn(analysis, span)
      return Array.from({ length: last - first }, (_, at) => first + at)
    })
    const inside = new Set(indices)
    const words = indices.filter((at) => analysis.tokens[at]!.tag !== 'PUNCT')
    // The first word that depends on nothing in the content; its own head where it is the root.
    const root = words.find((at) => analysis.tokens[at]!.head === at || !inside.has(analysis.tokens[at]!.head))
    const { start, end, lemma } = analysis.tokens[root ?? words[0] ?? indices[0]!]!
    return { start, end, lemma }
  })
  const cached: CachedReading = {
    reading: { document, sentences: analysis.sentences, findings, meanings: await meaningsOf(analysis, findings) },
    heads,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(cached))
  renameSync(`${path}.new`, path)
  return cached
}

const folder = join(tmpdir(), 'sitrep-readings')
const root = new URL('..', import.meta.url).pathname

let digest: string | undefined

function readerDigest(): string {
  if (digest !== undefined) return digest
  const hash = createHash('sha256')
  for (const part of ['1-intake', '2-analysis', '3-extraction', 'lexicon', 'types']) {
    const names = readdirSync(join(root, 'src', part), { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(root, 'src', part, name)))
    }
  }
  const models = readdirSync(join(root, 'models'), { recursive: true, encoding: 'utf8' }).sort()
  for (const name of models) {
    const path = join(root, 'models', name)
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path))
  }
  digest = hash.digest('hex')
  return digest
}

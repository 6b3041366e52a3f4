/**
 * Names against gold data, exact spans and kinds: person, place (states count as places), organization (groups too). Run:
 *   node --conditions=source --import tsx bench/eval-names.ts FILE [--errors] [--sentences]
 * FILE is IOB2, a token a line: CoNLL (`token … tag`) or UNER (`id token tag …`). Documents are rebuilt from the tokens, a paragraph a sentence.
 */
import { readFileSync } from 'node:fs'
import { analyse } from '#2-analysis/analyse.ts'
import { stateWord } from '#lexicon/states.ts'
import type { Document } from '#types/document.ts'

const [file, ...options] = process.argv.slice(2)
if (file === undefined) throw new Error('give a file in IOB2')
const errors = options.includes('--errors')

interface Gold {
  readonly start: number
  readonly end: number
  readonly kind: string
}

const kinds: Record<string, string | undefined> = {
  person: 'person',
  state: 'place',
  place: 'place',
  organization: 'organization',
  group: 'organization',
}

const kindOf: Record<string, string | undefined> = {
  PER: 'person',
  person: 'person',
  LOC: 'place',
  location: 'place',
  ORG: 'organization',
  corporation: 'organization',
  group: 'organization',
}

const tally: Record<string, { gold: number; found: number; right: number }> = {}
let milliseconds = 0
for (const { text, blocks, gold } of read(readFileSync(file, 'utf8'))) {
  const document: Document = { id: 'gold', text, blocks, language: 'en', warnings: [] }
  const before = performance.now()
  const { names } = await analyse(document)
  milliseconds += performance.now() - before
  const found = names.flatMap(({ start, end, kind }) => {
    const mapped = kinds[kind]
    return mapped === undefined || stateWord(text.slice(start, end).toLowerCase())?.as === 'demonym'
      ? []
      : [{ start, end, kind: mapped }]
  })
  const keys = new Set(gold.map(keyOf))
  const own = new Set(found.map(keyOf))
  for (const one of gold) count(one.kind).gold++
  for (const one of found) {
    count(one.kind).found++
    if (keys.has(keyOf(one))) count(one.kind).right++
  }
  if (!errors) continue
  for (const one of found) if (!keys.has(keyOf(one))) console.log('+', describe(text, one))
  for (const one of gold) if (!own.has(keyOf(one))) console.log('-', describe(text, one))
}

const all = { gold: 0, found: 0, right: 0 }
for (const [kind, { gold, found, right }] of Object.entries(tally)) {
  all.gold += gold
  all.found += found
  all.right += right
  print(kind, gold, found, right)
}
print('all', all.gold, all.found, all.right)
console.log(`${milliseconds.toFixed(0)} ms`)

function print(kind: string, gold: number, found: number, right: number): void {
  const precision = right / found
  const recall = right / gold
  const f1 = (2 * precision * recall) / (precision + recall)
  const shown = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(6)).join('')
  console.log(`${kind.padEnd(14)} P R F1 ${shown}  gold ${gold}, found ${found}, right ${right}`)
}

function count(kind: string) {
  tally[kind] ??= { gold: 0, found: 0, right: 0 }
  return tally[kind]
}

function keyOf({ start, end, kind }: Gold): string {
  return `${start} ${end} ${kind}`
}

function describe(text: string, { start, end, kind }: Gold): string {
  return `${kind.padEnd(12)} ${text.slice(start, end)}   … ${text.slice(Math.max(0, start - 40), end + 30).replace(/\n/g, ' | ')}`
}

function read(source: string): { text: string; blocks: Document['blocks']; gold: Gold[] }[] {
  const documents: { text: string; blocks: Document['blocks'][number][]; gold: Gold[] }[] = []
  let current = { text: '', blocks: [] as Document['blocks'][number][], gold: [] as Gold[] }
  let start = 0
  let open: { start: number; kind: string } | undefined
  const closeName = () => {
    if (open !== undefined && kindOf[open.kind] !== undefined)
      current.gold.push({ start: open.start, end: current.text.length, kind: kindOf[open.kind]! })
    open = undefined
  }
  const closeSentence = () => {
    closeName()
    if (current.text.length > start) current.blocks.push({ kind: 'paragraph', start, end: current.text.length })
    current.text += '\n'
    start = current.text.length
  }
  const closeDocument = () => {
    if (current.blocks.length > 0) documents.push(current)
    current = { text: '', blocks: [], gold: [] }
    start = 0
  }
  const uner = source.includes('# newdoc')
  for (const line of source.split('\n')) {
    if (line.startsWith('# newdoc') || line.startsWith('-DOCSTART')) closeDocument()
    if (uner && line.startsWith('# ')) continue
    if (line.trim() === '') {
      closeSentence()
      if (!uner && current.blocks.length >= 30) closeDocument()
      continue
    }
    const cells = line.split(/[\t ]/)
    const word = uner ? cells[1]! : cells[0]!
    const tag = uner ? cells[2]! : cells.at(-1)!
    const kind = tag.slice(2)
    if (open !== undefined && (!tag.startsWith('I-') || open.kind !== kind)) closeName()
    if (current.text.length > start && !/^(?:[.,;:!?)\]}%]|'s|n't|’s)/.test(word)) current.text += ' '
    if (tag !== 'O' && open === undefined) open = { start: current.text.length, kind }
    current.text += word
  }
  closeSentence()
  closeDocument()
  return documents
}

/** Gold names, in the words of their documents: Universal NER of EWT dev, WNUT17 dev, and what GUM says of its mentions. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { honorifics, personRoles, roleModifiers, shortTitles } from '#lexicon/role-nouns.ts'
import type { Document } from '#types/document.ts'
import { documentOfWords, type Gold, gumDev, readGold } from './gold.ts'

export interface GoldNames {
  readonly document: Document
  readonly names: readonly GoldName[]
}

/** Words `first` up to, not including, `last`. */
export interface GoldName {
  readonly first: number
  readonly last: number
  readonly kind: string
}

/** `held`: every second document, by their order in the treebank, trained the names of the model; these are the others. */
export function unerDev(data: string): { readonly held: GoldNames[]; readonly all: GoldNames[] } | undefined {
  const file = join(data, 'ner', 'uner-english-ewt', 'en_ewt-ud-dev.iob2')
  const treebank = join(data, 'ud-english-ewt', 'en_ewt-ud-dev.conllu')
  if (!existsSync(file) || !existsSync(treebank)) return undefined
  const order = [...readFileSync(treebank, 'utf8').matchAll(/^# newdoc id = (.*?)\s*$/gm)].map(([, id]) => id!)
  const held = new Set(order.filter((_, index) => index % 2 === 1))
  const all = readGold(file, 'iob2').map(({ document, rows }) => ({
    document,
    names: runs(rows.map((row) => row[2]!)),
  }))
  return { held: all.filter(({ document }) => held.has(document.id)), all }
}

/** A post a document: a word and its label a line. */
export function wnutDev(data: string): GoldNames[] | undefined {
  const file = join(data, 'ner', 'wnut17', 'emerging.dev.conll')
  if (!existsSync(file)) return undefined
  const posts = readFileSync(file, 'utf8').split(/\n\s*\n/)
  return posts
    .map((post) => post.split('\n').map((line) => line.trim().split(/\s+/)))
    .map((rows) => rows.filter((row) => row.length >= 2))
    .filter((rows) => rows.length > 0)
    .map((rows, index) => ({
      document: documentOfWords(`${index}`, [rows.map((row) => row[0]!)]),
      names: runs(rows.map((row) => row.at(-1)!)),
    }))
}

/**
 * GUM marks mentions of all sorts and says which words each is headed by: a mention of a person, place or organization is a name where these are proper
 * nouns, from the first to the last of them. Titles ("Professor") are left out, posts ("the Director") and pairs are no names; the outermost name stands.
 */
export function gumNames(data: string): (GoldNames & { readonly news: boolean })[] {
  return gumDev(data).flatMap((file) =>
    readGold(file, 'conllu').map((gold) => ({
      document: gold.document,
      names: outermost(mentions(gold).flatMap((mention) => nameOf(gold, mention) ?? [])),
      news: gold.document.id.includes('_news_'),
    })),
  )
}

/** BIO labels → runs; an "I" of another kind than what is open begins a run. */
function runs(labels: readonly string[]): GoldName[] {
  const found: { first: number; last: number; kind: string }[] = []
  for (const [at, label] of labels.entries()) {
    const kind = label.slice(2)
    const open = found.at(-1)
    if (label.startsWith('I-') && open?.last === at && open.kind === kind) open.last++
    else if (label !== 'O') found.push({ first: at, last: at + 1, kind })
  }
  return found
}

interface GumMention extends GoldName {
  /** The words that head it, counted from 1 in the mention. */
  readonly heads: readonly number[]
}

/** "(1-person-new-nnnnn-cf1-1,2-coref-Ann_Lee" opens, "1)" closes, with both ends on one word it is one word. */
function mentions({ rows }: Gold): GumMention[] {
  const found: GumMention[] = []
  const open = new Map<string, { first: number; kind: string; heads: number[] }[]>()
  for (const [at, row] of rows.entries()) {
    const [, notes = ''] = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '') ?? []
    for (const [, opened, rest, whole, closed] of notes.matchAll(/\(([^-()]+)-([^()]*)(\))?|([^-()]+)\)/g)) {
      const id = opened ?? closed!
      if (opened !== undefined) {
        const [kind = '', , , , heads = ''] = rest!.split('-')
        open.set(id, [...(open.get(id) ?? []), { first: at, kind, heads: heads.split(',').map(Number) }])
      }
      const ended = opened === undefined || whole !== undefined ? open.get(id)?.pop() : undefined
      if (ended !== undefined) found.push({ ...ended, last: at + 1 })
    }
  }
  return found
}

function nameOf({ rows }: Gold, { first, kind, heads }: GumMention): GoldName | undefined {
  if (!['person', 'place', 'organization'].includes(kind)) return undefined
  const isTitle = (at: number) => kind === 'person' && titles.some((some) => some.has(rows[at]![1]!.toLowerCase()))
  const own = heads.map((head) => first + head - 1)
  const pair = own.some((at) => rows[at]?.[7] === 'conj' && own.includes(headOf(rows, at)))
  if (pair || !own.every((at) => /^NNPS?$/.test(rows[at]?.[4] ?? '') || inside.has(rows[at]?.[1]?.toLowerCase() ?? '')))
    return undefined
  while (own.length > 0 && isTitle(own[0]!)) own.shift()
  if (own.length === 0) return undefined
  return { first: own[0]!, last: own.at(-1)! + 1, kind }
}

/** Index of the word that a word hangs on: the rows count from 1 in each sentence. */
function headOf(rows: Gold['rows'], at: number): number {
  return at - Number(rows[at]![0]) + Number(rows[at]![6])
}

const titles = [honorifics, shortTitles, personRoles, roleModifiers]

const inside: ReadonlySet<string> = new Set("of the and & for - – ' ’ . de la van von al".split(' '))

function outermost(names: readonly GoldName[]): GoldName[] {
  const ordered = [...names].sort((a, b) => a.first - b.first || b.last - a.last)
  let end = 0
  return ordered.filter(({ first, last }) => {
    if (first < end) return false
    end = last
    return true
  })
}

/**
 * Gold times as published: TempEval-3's training set (TimeML, one file an article) and MEANTIME (CAT XML, of which only the first
 * sentences are annotated). Every article: its text, its publication date, its TIMEX3.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '#types/document.ts'
import type { Span } from '#types/span.ts'

export interface GoldTime extends Span {
  readonly type: string
  readonly value: string
}

export interface GoldTimes {
  /** TimeBank, AQUAINT, a corpus of MEANTIME. */
  readonly set: string
  readonly name: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly published: string | undefined
  readonly times: readonly GoldTime[]
  /** The stretch that was annotated. */
  readonly scored: Span
  /** One quarter of the articles, by the digest of their name, is kept for the numbers that are reported. */
  readonly dev: boolean
  /** 0 to 4, by the digest too. */
  readonly fold: number
}

export function readTempeval(data: string): GoldTimes[] {
  const folder = join(data, 'tempeval3', 'TBAQ-cleaned')
  if (!existsSync(folder)) return []
  return ['TimeBank', 'AQUAINT'].flatMap((set) =>
    readdirSync(join(folder, set))
      .filter((file) => file.endsWith('.tml'))
      .sort()
      .map((file) => parseTimeml(set, file.slice(0, -'.tml'.length), readFileSync(join(folder, set, file), 'utf8'))),
  )
}

export function readMeantime(data: string): GoldTimes[] {
  const folder = join(data, 'meantime', 'intra-doc_annotation')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((corpus) =>
      readdirSync(join(folder, corpus))
        .filter((file) => file.endsWith('.xml'))
        .sort()
        .map((file) =>
          parseCat(corpus, file.slice(0, -'.xml'.length), readFileSync(join(folder, corpus, file), 'utf8')),
        ),
    )
}

function parseTimeml(set: string, name: string, xml: string): GoldTimes {
  const published = /value="(\d{4}-\d\d-\d\d)/.exec(/<DCT>[\s\S]*?<\/DCT>/.exec(xml)?.[0] ?? '')?.[1]
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? ''
  let text = ''
  const times: GoldTime[] = []
  let open: { start: number; type: string; value: string } | undefined
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<TIMEX3'))
      open = { start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') }
    else if (piece === '</TIMEX3>' && open !== undefined) times.push({ ...open, end: text.length })
    else if (!piece.startsWith('<')) text += decoded(piece)
  }
  return {
    set,
    name,
    text,
    blocks: paragraphs(text),
    published,
    times,
    scored: { start: 0, end: text.length },
    ...shareOf(name),
  }
}

function parseCat(set: string, name: string, xml: string): GoldTimes {
  let text = ''
  const spans = new Map<string, Span>()
  const ends: number[] = []
  let sentence = ''
  let start = 0
  const blocks: Block[] = []
  for (const match of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const number = attribute(match[1]!, 'sentence')
    const word = decoded(match[2]!)
    if (number !== sentence) {
      if (text !== '') blocks.push({ kind: 'paragraph', start, end: text.length })
      if (text !== '') text += '\n'
      start = text.length
      sentence = number
    } else if (!/^(?:[.,;:!?%)]|'s|n't|'re|'ve|'ll|'d)$/.test(word) && !/[($]$/.test(text)) text += ' '
    spans.set(attribute(match[1]!, 't_id'), { start: text.length, end: text.length + word.length })
    text += word
    if (Number(number) <= 5) ends[0] = text.length
  }
  blocks.push({ kind: 'paragraph', start, end: text.length })
  let published: string | undefined
  const times: GoldTime[] = []
  for (const match of xml.matchAll(/<TIMEX3 ([^>]*)>([\s\S]*?)<\/TIMEX3>/g)) {
    const value = attribute(match[1]!, 'value')
    if (match[1]!.includes('CREATION_TIME')) {
      published ??= /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
      continue
    }
    // Where no creation time is given, the dateline says it.
    const tokens = [...match[2]!.matchAll(/t_id="(\d+)"/g)].map((one) => spans.get(one[1]!)!)
    if (tokens[0] !== undefined && inside(tokens[0], blocks[1])) published ??= /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
    if (tokens.length === 0) continue
    times.push({
      start: Math.min(...tokens.map((one) => one.start)),
      end: Math.max(...tokens.map((one) => one.end)),
      type: attribute(match[1]!, 'type'),
      value,
    })
  }
  times.sort((a, b) => a.start - b.start)
  const dateline = blocks[1]
  const scored = { start: 0, end: ends[0] ?? text.length }
  return {
    set,
    name,
    text,
    blocks,
    published,
    times: times.filter((one) => one.end <= scored.end && !inside(one, dateline)),
    scored,
    ...shareOf(name),
  }
}

/** MEANTIME's second sentence is the dateline: the publication date itself. */
function inside(span: Span, block: Block | undefined): boolean {
  return block !== undefined && span.start >= block.start && span.end <= block.end
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].trimEnd().length })
  return blocks
}

function shareOf(name: string): { dev: boolean; fold: number } {
  const digest = createHash('sha256').update(name).digest()
  return { dev: digest[0]! % 4 === 0, fold: digest[1]! % 5 }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function decoded(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
  )
}

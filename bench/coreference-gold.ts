/**
 * Gold of who is meant: GUM's entities, GAP's pronoun with two names, and, as silver, the chains that CoreNLP found in PolNeAR's articles.
 * Texts are put together as they stood; each mention has its span and the span of its head word.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Span } from '#types/span.ts'
import { readPolnear } from './polnear.ts'

export interface GoldText {
  readonly name: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
  /** GAP tells of one pronoun alone, and of two names whether it means them. */
  readonly asked?: Span
}

export interface GoldMention extends Span {
  readonly head: Span
  readonly entity: string
  /** GUM's kind of entity: person, organization, place… */
  readonly kind: string
}

interface Row {
  readonly start: number
  readonly end: number
  readonly head: number
  readonly note: string
}

export function readGum(data: string, part: 'train' | 'dev'): GoldText[] {
  const folder = join(data, 'gum')
  if (!existsSync(folder)) return []
  const found: GoldText[] = []
  let section = ''
  for (const line of readFileSync(join(folder, 'splits.md'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3).trim()
    const name = /^\s*\* (\S+)/.exec(line)?.[1]
    if (section !== part || name === undefined || name.includes('_reddit_')) continue
    found.push(gumText(name, readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8')))
  }
  return found
}

/** Each paragraph is a line. Words of "don't" share its letters as far as they spell it. */
function gumText(name: string, conllu: string): GoldText {
  let text = ''
  let glued = true
  let base = 0
  let whole: { last: number; end: number; glued: boolean } | undefined
  const rows: Row[] = []
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block') && text !== '') {
      text += '\n'
      glued = true
    }
    if (line === '') base = rows.length
    const [id = '', form = '', , , , , head = '', , , note = ''] = line.split('\t')
    if (!/^\d/.test(id) || id.includes('.')) continue
    if (id.includes('-')) {
      if (!glued) text += ' '
      text += form
      whole = { last: Number(id.split('-')[1]), end: text.length - form.length, glued: /SpaceAfter=No/.test(note) }
      continue
    }
    let start: number
    if (whole !== undefined) {
      start = whole.end
      const end = Number(id) === whole.last ? text.length : Math.min(text.length, start + form.length)
      rows.push({ start, end, head: head === '0' ? rows.length : base + Number(head) - 1, note })
      whole.end = end
      if (Number(id) === whole.last) {
        glued = whole.glued
        whole = undefined
      }
      continue
    }
    if (!glued) text += ' '
    start = text.length
    text += form
    rows.push({ start, end: text.length, head: head === '0' ? rows.length : base + Number(head) - 1, note })
    glued = /SpaceAfter=No/.test(note)
  }
  return { name: `gum/${name}`, text, mentions: gumMentions(rows) }
}

/** `Entity=(1-person-acc:com-…-Ann_Lee(2-place-…)1)` opens, opens and closes, closes (ufal.mff.cuni.cz/corefud). */
function gumMentions(rows: readonly Row[]): GoldMention[] {
  const open = new Map<string, { first: number; kind: string }[]>()
  const found: GoldMention[] = []
  const close = (entity: string, first: number, last: number, kind: string) => {
    let head = first
    for (let at = first; at <= last; at++) {
      const above = rows[at]!.head
      if (above < first || above > last || above === at) {
        head = at
        break
      }
    }
    found.push({ start: rows[first]!.start, end: rows[last]!.end, head: rows[head]!, entity, kind })
  }
  rows.forEach(({ note }, at) => {
    const entry = /(?:^|\|)Entity=([^|]*)/.exec(note)?.[1] ?? ''
    for (const match of entry.matchAll(/\(([^-()]+)-([^-()]+)[^()]*(\))?|([^-()]+)\)/g)) {
      const [, opened, kind = '', closes, closed] = match
      if (closed !== undefined) {
        const one = open.get(closed)!.pop()!
        close(closed, one.first, at, one.kind)
      } else if (closes !== undefined) close(opened!, at, at, kind)
      else open.set(opened!, [...(open.get(opened!) ?? []), { first: at, kind }])
    }
  })
  return found.map((one) => ({ ...one, head: { start: one.head.start, end: one.head.end } }))
}

const gapFiles = { train: 'gap-development.tsv', dev: 'gap-validation.tsv' }

export function readGap(data: string, part: 'train' | 'dev'): GoldText[] {
  const path = join(data, 'gap-coref', gapFiles[part])
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id, text = '', word = '', offset, a = '', atA, isA, b = '', atB, isB] = line.split('\t')
      const span = (words: string, at: string | undefined) => ({ start: Number(at), end: Number(at) + words.length })
      const mention = (words: string, at: string | undefined, entity: string): GoldMention => {
        const one = span(words, at)
        return {
          ...one,
          head: { start: one.end - (words.split(' ').at(-1)?.length ?? 0), end: one.end },
          entity,
          kind: 'person',
        }
      }
      const mentions = [
        mention(word, offset, '0'),
        mention(a, atA, isA === 'TRUE' ? '0' : '1'),
        mention(b, atB, isB === 'TRUE' ? '0' : '2'),
      ]
      return { name: `gap/${id}`, text, mentions, asked: span(word, offset) }
    })
}

/** Chains of a program, not of people: for training alone. Articles of the key of speakers are left out. */
export function readSilver(data: string, part: 'train' | 'dev', limit: number): GoldText[] {
  const folder = join(data, 'polnear', 'corenlp-compact')
  if (!existsSync(folder)) return []
  const texts = new Map(readPolnear(data, part).map((article) => [article.name, article.text]))
  const offsets = new Map<string, Span[][]>()
  let sentences: Span[][] = []
  for (const line of gunzipSync(readFileSync(join(folder, `${part}.tsv.gz`)))
    .toString()
    .split('\n')) {
    if (line.startsWith('# doc ')) {
      sentences = [[]]
      offsets.set(line.slice(6), sentences)
    } else if (line === '') sentences.push([])
    else {
      const [, , , start, end] = line.split('\t')
      sentences.at(-1)!.push({ start: Number(start), end: Number(end) })
    }
  }
  const key = readFileSync(join(import.meta.dirname, 'keys-speakers', 'polnear-train.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const measured = new Set(key.map((line) => (JSON.parse(line) as { article: string }).article))
  const found: GoldText[] = []
  for (const line of gunzipSync(readFileSync(join(folder, `${part}.coref.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')) {
    const { doc, chains } = JSON.parse(line) as { doc: string; chains: [number, number, number, number, number][][] }
    const [text, words] = [texts.get(doc), offsets.get(doc)]
    if (text === undefined || words === undefined || found.length >= limit || measured.has(doc)) continue
    const mentions = chains.flatMap((chain, entity) =>
      chain.flatMap(([sentence, first, last, head]) => {
        const [a, b, c] = [first, last - 1, head].map((at) => words[sentence - 1]?.[at - 1])
        if (a === undefined || b === undefined || c === undefined) return []
        return [{ start: a.start, end: b.end, head: c, entity: String(entity), kind: 'unknown' }]
      }),
    )
    found.push({ name: `polnear/${doc}`, text, mentions })
  }
  return found
}

/**
 * Statements against the gold of PolNeAR: `--data DIR [--split dev|train] [--limit N] [--errors N] [--article NAME]`.
 * Only the outermost attributions count (PolNeAR has no nested ones), and nothing of what the outlet says itself.
 * A role counts as found when all its pieces are the same, quotation marks and outer punctuation aside. `whole` is relaxed: cue and
 * content overlap, and the source overlaps or both have none. `characters` are those of content.
 */
import { parseArgs } from 'node:util'
import { analyse } from '#2-analysis/analyse.ts'
import { findStatements } from '#3-extraction/statements/find-statements.ts'
import { overlaps, type Span } from '#types/span.ts'
import { readDocument } from './document.ts'
import { type GoldArticle, type GoldAttribution, readPolnear } from './polnear.ts'

type Role = 'source' | 'cue' | 'content'
const roles: readonly Role[] = ['source', 'cue', 'content']

interface Count {
  found: number
  gold: number
  right: number
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    split: { type: 'string', default: 'dev' },
    limit: { type: 'string' },
    errors: { type: 'string', default: '0' },
    article: { type: 'string' },
  },
})

const articles = readPolnear(values.data, values.split)
  .filter((article) => values.article === undefined || article.name.includes(values.article))
  .slice(0, values.limit === undefined ? undefined : Number(values.limit))
const counts = new Map<string, Count>()
const errors: string[] = []
let milliseconds = 0

for (const article of articles) {
  const analysis = await analyse(readDocument(article))
  const before = performance.now()
  const statements = findStatements(analysis, { times: [], actors: [] })
  milliseconds += performance.now() - before
  const found = statements.filter((one) => one.mode !== 'narrated' && one.via === undefined)
  compare(article, found)
}

console.log(`${articles.length} articles of ${values.split}, ${(milliseconds / articles.length).toFixed(1)} ms each`)
for (const [name, { found, gold, right }] of counts) {
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)]
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  console.log(
    `${name.padEnd(11)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${found} found, ${gold} gold)`,
  )
}
const wanted = Number(values.errors)
const step = Math.max(1, errors.length / Math.max(1, wanted))
for (let at = 0; at < errors.length && at / step < wanted; at += step) console.log(`\n${errors[Math.floor(at)]}`)

function compare(article: GoldArticle, found: readonly GoldAttribution[]): void {
  const { text, attributions: gold } = article
  for (const role of roles) {
    const keys = multiset(gold.map((one) => key(text, one[role])))
    const own = found.map((one) => key(text, one[role])).filter((one) => one !== '')
    let right = 0
    for (const one of own) {
      const left = keys.get(one) ?? 0
      if (left > 0) {
        right++
        keys.set(one, left - 1)
      }
    }
    add(role, own.length, gold.filter((one) => key(text, one[role]) !== '').length, right)
  }
  const goldCharacters = characters(gold)
  const ownCharacters = characters(found)
  add(
    'characters',
    ownCharacters.size,
    goldCharacters.size,
    [...ownCharacters].filter((at) => goldCharacters.has(at)).length,
  )
  const free = new Set(found)
  let right = 0
  for (const one of gold) {
    const match = [...free].find((other) => alike(one, other))
    if (match !== undefined) {
      free.delete(match)
      right++
      const wrong = roles.filter((role) => key(text, one[role]) !== key(text, match[role]))
      if (wrong.length > 0)
        errors.push(`${wrong.join(' ')} in ${article.name}\n  gold ${show(text, one)}\n  ours ${show(text, match)}`)
    } else errors.push(`MISSED in ${article.name}\n  gold ${show(text, one)}\n  text ${around(text, one)}`)
  }
  for (const one of free)
    errors.push(`EXTRA in ${article.name}\n  ours ${show(text, one)}\n  text ${around(text, one)}`)
  add('whole', found.length, gold.length, right)
}

function alike(a: GoldAttribution, b: GoldAttribution): boolean {
  const source = a.source.length === 0 ? b.source.length === 0 : touch(a.source, b.source)
  return source && touch(a.cue, b.cue) && touch(a.content, b.content)
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => overlaps(one, other)))
}

/** The spans of a role without marks at their edges; pieces with nothing but marks between them are one. */
function key(text: string, spans: readonly Span[]): string {
  const pieces: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = pieces.at(-1)
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))) last.end = end
    else pieces.push({ start, end })
  }
  const marks = /[^\p{L}\p{N}$€£%]/u
  for (const piece of pieces) {
    while (piece.start < piece.end && marks.test(text[piece.start]!)) piece.start++
    while (piece.end > piece.start && marks.test(text[piece.end - 1]!)) piece.end--
  }
  return pieces
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ')
}

function multiset(keys: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const one of keys) counted.set(one, (counted.get(one) ?? 0) + 1)
  return counted
}

function characters(all: readonly GoldAttribution[]): Set<number> {
  const set = new Set<number>()
  for (const { content } of all) for (const { start, end } of content) for (let at = start; at < end; at++) set.add(at)
  return set
}

function add(name: string, found: number, gold: number, right: number): void {
  const count = counts.get(name) ?? { found: 0, gold: 0, right: 0 }
  counts.set(name, { found: count.found + found, gold: count.gold + gold, right: count.right + right })
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5)
}

function show(text: string, one: GoldAttribution): string {
  return roles
    .map(
      (role) =>
        `${role.slice(0, 1).toUpperCase()}[${one[role].map((span) => flat(text.slice(span.start, span.end))).join(' ++ ')}]`,
    )
    .join(' ')
}

function around(text: string, one: GoldAttribution): string {
  const { start, end } = one.cue[0] ?? one.content[0] ?? { start: 0, end: 0 }
  return flat(text.slice(Math.max(0, start - 160), end + 160))
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

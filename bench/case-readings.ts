/**
 * Readings to fill a case with: PolNeAR articles read once and remembered in a folder, then documents mixed anew from sentences of several of them, so
 * that the case is measured and not the model.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '#pipeline.ts'
import type { Findings } from '#types/findings.ts'
import type { Reading } from '#types/reading.ts'
import type { Span } from '#types/span.ts'
import { articles } from './articles.ts'
import { readDocument } from './document.ts'

/** The readings of `count` articles; each is worked out once and then taken from `folder`. */
export async function originals(data: string, count: number, folder: string): Promise<Reading[]> {
  mkdirSync(folder, { recursive: true })
  const readings: Reading[] = []
  for (const { id, text, published } of articles(data, count).list) {
    const path = join(
      folder,
      `${createHash('sha256').update(`with meanings, base64\n${id}\n${text}`).digest('hex').slice(0, 20)}.json`,
    )
    if (!existsSync(path)) writeFileSync(path, JSON.stringify(await read(readDocument({ text, name: id, published }))))
    readings.push(JSON.parse(readFileSync(path, 'utf8')))
  }
  return readings
}

/** Documents without end: the originals first, then four runs of sentences of different originals each. The same ones every time. */
export function* mixed(readings: readonly Reading[]): Generator<Reading> {
  yield* readings
  const chance = random(20_161_108)
  for (let at = 0; ; at++) {
    const pieces = Array.from({ length: 4 }, () => piece(readings[Math.floor(chance() * readings.length)]!, chance))
    const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(chance() * 360))).toISOString().slice(0, 10)
    yield joined(`mixed-${at}`, day, pieces)
  }
}

export interface Piece {
  readonly reading: Reading
  readonly span: Span
}

export function piece(reading: Reading, chance: () => number): Piece {
  const { sentences } = reading
  const from = Math.floor(chance() * Math.max(1, sentences.length - 8))
  const last = sentences[Math.min(sentences.length - 1, from + 7)]
  return { reading, span: { start: sentences[from]?.start ?? 0, end: last?.end ?? 0 } }
}

export function joined(id: string, published: string, pieces: readonly Piece[]): Reading {
  let text = ''
  const parts: { findings: Findings; sentences: Span[]; block: Span }[] = []
  for (const [at, { reading, span }] of pieces.entries()) {
    parts.push({
      findings: moved(reading.findings, span, text.length - span.start, `p${at}`),
      sentences: inside(reading.sentences, span).map((one) => shifted(one, text.length - span.start)),
      block: { start: text.length, end: text.length + span.end - span.start },
    })
    text += `${reading.document.text.slice(span.start, span.end)}\n`
  }
  const all = <T>(of: (findings: Findings) => readonly T[]): T[] => parts.flatMap(({ findings }) => of(findings))
  const told = new Set<string>(all(({ statements }) => statements).map((statement) => statement.id))
  const meanings = pieces.flatMap(({ reading }, at) =>
    Object.entries(reading.meanings ?? {}).flatMap(([name, meaning]) => {
      const own = `p${at}${name}`
      return told.has(own.replace(/\.\d+$/, '')) ? [[own, meaning] as const] : []
    }),
  )
  return {
    document: {
      ...{ id, text, published, language: 'en', publisher: `Paper ${id.length % 7}`, warnings: [] },
      blocks: parts.map(({ block }) => ({ ...block, kind: 'paragraph' })),
    },
    sentences: parts.flatMap(({ sentences }) => sentences),
    meanings: Object.fromEntries(meanings),
    findings: {
      actors: all(({ actors }) => actors),
      places: all(({ places }) => places),
      statements: all(({ statements }) => statements),
      times: all(({ times }) => times),
      figures: all(({ figures }) => figures),
      events: all(({ events }) => events),
      scenarios: all(({ scenarios }) => scenarios),
      expected: all(({ expected }) => expected),
    },
  }
}

/** The findings that lie in a span, moved, under names of their own. */
function moved(findings: Findings, span: Span, by: number, prefix: string): Findings {
  const within = JSON.parse(JSON.stringify(findings), (key, value) => {
    if (Array.isArray(value))
      return value
        .filter((one) => !isSpan(one) || contains(span, one))
        .map((one) => (isSpan(one) ? shifted(one, by) : one))
    return typeof value === 'string' && /^[a-z]\d+$/.test(value) && key !== 'per' ? `${prefix}${value}` : value
  }) as Findings
  const names = new Set(
    [...within.statements, ...within.actors, ...within.times, ...within.figures, ...within.places].map(({ id }) => id),
  )
  const known = (id: string | undefined): boolean => id === undefined || names.has(id)
  return {
    ...within,
    actors: within.actors.filter(({ mentions }) => mentions.length > 0),
    places: within.places.filter(({ mentions }) => mentions.length > 0),
    statements: within.statements.filter(({ content, via }) => content.length > 0 && known(via)),
    figures: within.figures
      .filter(
        ({ item, asOf, period }) =>
          (item === undefined || contains(span, { start: item.start, end: item.end })) && known(asOf) && known(period),
      )
      .map(({ item: _, perUnit: __, ...figure }) => figure),
    scenarios: within.scenarios.filter(({ condition, outcome }) => condition.length > 0 && outcome.length > 0),
  }
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const inside = (spans: readonly Span[], span: Span): Span[] => spans.filter((one) => contains(span, one))
const shifted = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

/** Mulberry32: the same numbers everywhere. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

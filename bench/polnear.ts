/**
 * The gold data of PolNeAR (github.com/networkdynamics/PolNeAR), as published: text beside brat standoff with discontinuous spans.
 * Of articles that several people annotated, the first file by name is taken.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#types/span.ts'

export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface GoldArticle {
  readonly name: string
  /** Publication date, from the file name: `2016-09-12`. */
  readonly published: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

export function readPolnear(data: string, split: string): GoldArticle[] {
  const folder = join(data, 'polnear', 'data', split)
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length)
      const annotation = annotations.find((one) => one.startsWith(`${name}_`))
      if (annotation === undefined) return []
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      const attributions = parseStandoff(readFileSync(join(folder, 'attributions', annotation), 'utf8'))
      return [{ name, published: /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? '', text, attributions }]
    })
}

function parseStandoff(standoff: string): GoldAttribution[] {
  const spans = new Map<string, readonly Span[]>()
  const found: GoldAttribution[] = []
  for (const line of standoff.split('\n')) {
    const [id, head = ''] = line.split('\t')
    if (id?.startsWith('T')) {
      const pieces = head.slice(head.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        pieces.map((piece) => {
          const [start, end] = piece.split(' ').map(Number)
          return { start: start!, end: end! }
        }),
      )
    }
    if (id?.startsWith('E')) {
      const roles = head.split(' ').map((part) => part.split(':') as [string, string])
      const all = (role: string) =>
        roles
          .filter(([name]) => name.replace(/\d+$/, '') === role)
          .flatMap(([, target]) => spans.get(target) ?? [])
          .sort((a, b) => a.start - b.start)
      found.push({ source: all('Source'), cue: all('Cue'), content: all('Content') })
    }
  }
  return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

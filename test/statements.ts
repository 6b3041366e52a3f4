import { expect } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { findActors } from '#3-extraction/actors/find-actors.ts'
import { findStatements } from '#3-extraction/statements/find-statements.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import type { Findings } from '#types/findings.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { documentOf, marked } from './marked.ts'

/** All statements of a plain text, with the actors and times found in it or those given. */
export async function statementsOf(
  text: string,
  given: Partial<Pick<Findings, 'actors' | 'times'>> = {},
): Promise<readonly Statement[]> {
  const analysis = await analyse(documentOf(text))
  return findStatements(analysis, {
    actors: given.actors ?? findActors(analysis),
    times: given.times ?? findTimes(analysis),
  })
}

/** Attributions of a text, what the outlet says itself left out, each as `source | cue | content` with pieces joined by ` … `. */
async function attributionsIn(text: string): Promise<string[]> {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const all = (await statementsOf(text)).filter(({ mode }) => mode !== 'narrated')
  return all.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`)
}

/**
 * Marked text with one attribution ({source:…} {cue:…} {content:…}) or several ({source-2:…}, in any order): they are found, and no other ones.
 */
export async function finds(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const wanted = new Map<string, Record<string, string[]>>()
  for (const { label, text: words } of spans) {
    const [role, number = '1'] = label.split('-')
    const one = wanted.get(number) ?? {}
    wanted.set(number, { ...one, [role!]: [...(one[role!] ?? []), words] })
  }
  const expected = [...wanted.values()].map(
    (one) => `${(one.source ?? []).join(' … ')} | ${(one.cue ?? []).join(' … ')} | ${(one.content ?? []).join(' … ')}`,
  )
  expect((await attributionsIn(text)).sort()).toEqual(expected.sort())
}

export async function findsNothing(text: string): Promise<void> {
  expect(await attributionsIn(text)).toEqual([])
}

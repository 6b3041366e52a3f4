/** The groups of `training/groups` in place of the claims that the program finds: how far two readers agree, the second of them on the program's own statements. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, Situation } from '#types/situation.ts'
import { alike, type Groups, spansOf } from './story-groups.ts'

/** `undefined` where no second reader has read the story. A statement of two groups counts for the first of them. */
export function bySecondReader(situation: Situation, story: string): Situation | undefined {
  const path = join(import.meta.dirname, '../training/groups', `${story}.json`)
  if (!existsSync(path)) return undefined
  const { groups } = JSON.parse(readFileSync(path, 'utf8')) as Groups
  const taken = new Set<string>()
  const claims = groups.map(({ sure }, at) => {
    const statements = situation.outcomes.flatMap((outcome) => {
      if (!('reading' in outcome)) return []
      const { document, findings } = outcome.reading
      const own = sure.flatMap(([id, ...offsets]) => (id === document.id ? [spansOf(offsets)] : []))
      return findings.statements.flatMap(({ id, content, clauses = [{ content }] }) =>
        clauses.flatMap((clause, part) => {
          const key = `${document.id} ${id} ${part}`
          if (taken.has(key) || !own.some((spans) => alike(clause.content, spans))) return []
          taken.add(key)
          return [{ document: document.id, statement: id, clause: part }]
        }),
      )
    })
    return { id: `G${at}`, statements, origins: [], answers: [], status: 'reported' } as unknown as Claim
  })
  return { ...situation, claims }
}

import { type Judgement, standing } from '#types/judgement.ts'
import type { Situation } from '#types/situation.ts'
import type { GradeView, SourceRow } from '#types/views.ts'
import { plain } from '../plain.ts'

/** Who gives the information: outlets by the name that they publish under, and origins that claims are traced back to. The weightiest first. */
export function sourceRows(situation: Situation, judgements: readonly Judgement[] = []): SourceRow[] {
  const grades = gradesOf(judgements)
  const bare = bareRows(situation)
  const known = new Set(bare.map(({ name }) => name))
  // What a person graded is listed even where nothing of it is left.
  const others = [...grades.keys()].filter((name) => !known.has(name)).map((name) => ({ name, ...nothing }))
  return [...bare, ...others].map((row) => {
    const grade = grades.get(row.name)
    return grade === undefined ? row : { ...row, grade }
  })
}

/** The last grade of each source that holds, by name. */
export function gradesOf(judgements: readonly Judgement[]): ReadonlyMap<string, GradeView> {
  const grades = new Map<string, GradeView>()
  for (const { id, verdict, on, value, by, at } of standing(judgements)) {
    const [anchor] = on
    if (verdict === 'grade' && anchor?.kind === 'source' && value !== undefined)
      grades.set(anchor.name, { value, by, at, judgement: id })
  }
  return grades
}

function bareRows(situation: Situation): readonly SourceRow[] {
  const rows = made.get(situation.outcomes)
  if (rows) return rows
  const found = new Map<
    string,
    { kinds: Set<'outlet' | 'origin'>; documents: Set<string>; claims: number; alone: number }
  >()
  const at = (name: string) => {
    const known = found.get(name) ?? { kinds: new Set(), documents: new Set(), claims: 0, alone: 0 }
    found.set(name, known)
    return known
  }
  for (const outcome of situation.outcomes) {
    if (!('reading' in outcome) || outcome.reading.document.publisher === undefined) continue
    const row = at(outcome.reading.document.publisher)
    row.kinds.add('outlet')
    row.documents.add(outcome.reading.document.id)
  }
  for (const { origins } of situation.claims) {
    for (const { name, documents } of origins) {
      const row = at(name)
      row.kinds.add('origin')
      for (const document of documents) row.documents.add(document)
      row.claims++
      if (origins.length === 1) row.alone++
    }
  }
  const list = [...found]
    .map(([name, { kinds, documents, ...counts }]) => ({
      name: plain(name),
      kinds: [...kinds],
      documents: documents.size,
      ...counts,
    }))
    .sort((a, b) => b.claims - a.claims || b.documents - a.documents || (a.name < b.name ? -1 : 1))
  made.set(situation.outcomes, list)
  return list
}

const made = new WeakMap<Situation['outcomes'], readonly SourceRow[]>()
const nothing = { kinds: [], documents: 0, claims: 0, alone: 0 } as const

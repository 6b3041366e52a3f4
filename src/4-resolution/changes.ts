import type { Change } from '#types/change.ts'
import type { Figure } from '#types/figure.ts'
import type { Claim, ClaimStatement, Comparison, FigureRef, Situation, StatementRef } from '#types/situation.ts'

type ClaimOrFigureChange = Exclude<Change, { kind: 'new document' | 'edited document' }>

/**
 * What the second situation has that the first one had not: new claims, statuses that moved, origins and answers that came, figures that
 * were revised, claims that are gone. A claim is the same where the two share a statement; the one with most in common is the one it was.
 */
export function changesBetween(before: Situation, now: Situation): ClaimOrFigureChange[] {
  const homes = new Map<string, Claim>()
  for (const claim of before.claims) for (const ref of claim.statements) homes.set(partName(ref), claim)
  const kept = new Set<Claim>()
  const changes: ClaimOrFigureChange[] = []
  for (const claim of now.claims) {
    const earlier = mostShared(claim, homes)
    if (earlier === undefined) changes.push({ kind: 'new claim', claim })
    else {
      kept.add(earlier)
      changes.push(...moves(earlier, claim))
    }
  }
  const standing = new Set(now.claims.flatMap(({ statements }) => statements.map(partName)))
  for (const claim of before.claims) {
    if (!kept.has(claim) && !claim.statements.some((ref) => standing.has(partName(ref))))
      changes.push({ kind: 'gone claim', claim })
  }
  return [...changes, ...revisions(before, now)]
}

function mostShared({ statements }: Claim, homes: ReadonlyMap<string, Claim>): Claim | undefined {
  const counts = new Map<Claim, number>()
  for (const ref of statements) {
    const home = homes.get(partName(ref))
    if (home) counts.set(home, (counts.get(home) ?? 0) + 1)
  }
  let best: Claim | undefined
  for (const [claim, count] of counts) if (best === undefined || count > counts.get(best)!) best = claim
  return best
}

function moves(before: Claim, claim: Claim): ClaimOrFigureChange[] {
  const changes: ClaimOrFigureChange[] = []
  if (before.status !== claim.status)
    changes.push({ kind: 'moved status', claim, from: before.status, to: claim.status })
  const heard = new Set(before.origins.map(({ name }) => name))
  const origins = claim.origins.filter(({ name }) => !heard.has(name))
  if (origins.length > 0 && claim.origins.length > before.origins.length)
    changes.push({ kind: 'new origin', claim, origins })
  const answered = new Set(before.answers.map(({ ref }) => nameOf(ref)))
  const answers = claim.answers.map(({ ref }) => ref).filter((ref) => !answered.has(nameOf(ref)))
  if (answers.length > 0) changes.push({ kind: 'new answer', claim, answers })
  return changes
}

/** Figures that came beside others for the same thing, and say something else than all of those. */
function revisions(before: Situation, now: Situation): ClaimOrFigureChange[] {
  const known = new Set(figuresOf(before).keys())
  const figures = figuresOf(now)
  return now.comparisons.flatMap((comparison): ClaimOrFigureChange[] => {
    const [old, fresh] = parted(comparison, (ref) => known.has(figureName(ref)))
    const said = new Set(old.map((ref) => numbersOf(figures.get(figureName(ref)))))
    const revised = fresh.filter((ref) => !said.has(numbersOf(figures.get(figureName(ref)))))
    return old.length > 0 && revised.length > 0
      ? [{ kind: 'revised figure', comparison, before: old, now: revised }]
      : []
  })
}

function parted({ values }: Comparison, isOld: (ref: FigureRef) => boolean): [FigureRef[], FigureRef[]] {
  return [values.filter(isOld), values.filter((ref) => !isOld(ref))]
}

function figuresOf({ outcomes }: Situation): Map<string, Figure> {
  return new Map(
    outcomes.flatMap((outcome) =>
      'reading' in outcome
        ? outcome.reading.findings.figures.map(
            (figure) => [figureName({ document: outcome.reading.document.id, figure: figure.id }), figure] as const,
          )
        : [],
    ),
  )
}

const numbersOf = (figure: Figure | undefined): string => `${figure?.low} ${figure?.high} ${figure?.per}`
/** Of a statement that asserts more than one thing, which. */
const partName = ({ clause = 0, ...ref }: ClaimStatement): string => `${nameOf(ref)} ${clause}`
const nameOf = ({ document, statement }: StatementRef): string => `${statement} ${document}`
const figureName = ({ document, figure }: FigureRef): string => `${figure} ${document}`

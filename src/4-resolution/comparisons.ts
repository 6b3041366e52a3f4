import type { Claim, Comparison, FigureRef } from '#types/situation.ts'
import { overlaps, type Span } from '#types/span.ts'
import { type Counted, fates } from './counted.ts'
import { dayText, meet } from './dates.ts'
import { common, dimensionOf, isVague } from './same-thing.ts'
import { sameThings } from './same-things.ts'
import type { Setting } from './setting.ts'
import { stableId } from './stable-id.ts'

/**
 * Figures that count the same thing, side by side: "at least 14 dead" on Tuesday, 31 on Wednesday, 27 on Thursday. They conflict where two of
 * them hold for the same days and cannot both be true; otherwise the line says why they may differ.
 */
export function comparisonsOf(
  counted: readonly Counted[],
  houseOf: (at: number) => string,
  originsOf: (at: number, statement: string | undefined) => readonly Voice[],
  setting: Setting,
): {
  comparisons: Comparison[]
  groups: (readonly Counted[])[]
} {
  const groups = sameThings(counted, setting).filter((group) => worthShowing(group, houseOf))
  groups.sort((a, b) => b.length - a.length || a[0]!.at - b[0]!.at || a[0]!.figure.start - b[0]!.figure.start)
  return { comparisons: named(groups.map((group) => comparisonOf(group, originsOf))), groups }
}

function named(comparisons: readonly Comparison[]): Comparison[] {
  const taken = new Set<string>()
  return comparisons.map((one) => {
    const { document, span } = one.about
    return { ...one, id: stableId('F', { document, spans: [span] }, taken) }
  })
}

/** At least two figures that differ in value or come from different newsrooms. */
function worthShowing(group: readonly Counted[], houseOf: (at: number) => string): boolean {
  const values = new Set(group.map(({ figure }) => `${figure.low} ${figure.high}`))
  if (group[0]?.figure.kind === 'age' && values.size < 2) return false
  return group.length > 1 && (values.size > 1 || new Set(group.map(({ at }) => houseOf(at))).size > 1)
}

function comparisonOf(group: readonly Counted[], originsOf: Parameters<typeof comparisonsOf>[2]): Comparison {
  const head =
    group.find(({ figure, saysWhat }) => saysWhat && figure.item !== undefined) ??
    group.find(({ figure }) => figure.item !== undefined) ??
    group[0]!
  const pair = conflictIn(group)
  const because = pair
    ? `Two of them hold for ${dayText(pair[0].asOfText) ?? 'the same time'} and cannot both be right.`
    : whyNot(group)
  const warnings = warningsOf(group, originsOf)
  return {
    id: '',
    about: {
      document: head.document,
      span: bare((head.figure.kind === 'count' ? head.figure.item : undefined) ?? head.figure),
    },
    values: group.map(refOf),
    conflict: pair !== undefined,
    // What says why they differ is not said twice.
    because:
      because === otherTimes && warnings.some((warning) => warning.startsWith(otherDays)) ? 'They differ.' : because,
    warnings: warnings.filter((warning) => told.get(because) !== warning),
  }
}

interface Voice {
  readonly id: string
  readonly name: string
}

function warningsOf(group: readonly Counted[], originsOf: Parameters<typeof comparisonsOf>[2]): string[] {
  const warnings: string[] = []
  const origins = group.map(({ at, figure }) => originsOf(at, figure.statement))
  const first = origins[0]![0]
  // Many papers that give one ministry's number have one number.
  if (first !== undefined && origins.every((all) => all.length === 1 && all[0]!.id === first.id))
    warnings.push(`All of them come from one origin: ${first.name}.`)
  const days = group.flatMap(({ asOf, dated, asOfText }) => (asOf && dated ? [{ asOf, asOfText }] : []))
  const other = days.find(({ asOf }) => !meet(asOf, days[0]!.asOf))
  if (other) warnings.push(`${otherDays}: ${shown(days[0]!.asOfText)} and ${shown(other.asOfText)}.`)
  if (group.some(({ both }) => both !== group[0]!.both)) warnings.push(someBoth)
  if (group.some(({ figure }) => figure.per !== group[0]!.figure.per)) warnings.push(someRates)
  else if (group.some(isCumulative) && group.some(isOfPeriod))
    warnings.push('Some count all until then, others what a period brought.')
  return warnings
}

const shown = (text: string | undefined): string => dayText(text) ?? 'another time'
const isCumulative = ({ figure }: Counted): boolean => figure.cumulative !== undefined
const isOfPeriod = ({ figure }: Counted): boolean => figure.cumulative === undefined && figure.period !== undefined

/** Two figures that cannot both be right: same scope, same days, ranges that do not meet. */
export function conflictIn(group: readonly Counted[]): readonly [Counted, Counted] | undefined {
  const few = group.slice(0, 60)
  for (const [at, one] of few.entries()) {
    const other = few.slice(at + 1).find((next) => conflicts(one, next))
    if (other) return [one, other]
  }
  return undefined
}

export function conflicts(a: Counted, b: Counted): boolean {
  if (a.figure.per !== b.figure.per || a.both !== b.both) return false
  if (a.place !== b.place && a.place !== undefined && b.place !== undefined) return false
  if (!holdTogether(a, b)) return false
  // Of people without a fate ("197 girls", "21 girls") the sentences must tell that the same ones are meant; "15 of the girls" may be others than "21 of them".
  if (!fates.has(a.what) && a.figure.kind === 'count' && ((a.some && b.some) || !saidAlike(a, b))) return false
  if (isVague(a) || isVague(b)) return false
  // "he and 22 other defendants", "20 others": whom it leaves out was told before, so the rest may be all the more.
  if (a.others !== b.others && (a.others ? a.low < b.low : b.low < a.low)) return false
  // "60 pounds (27 kg)": what was converted was rounded. Two in a hundred of a temperature, counted from absolute zero, are degrees.
  const rounded = a.figure.unitCode !== b.figure.unitCode && dimensionOf(a) !== 'temperature'
  const slack = rounded ? 1.02 : 1
  // "$5 billion" and "$4.98 billion": one of them is told more finely.
  const open = a.grain === b.grain ? 0 : Math.max(a.grain, b.grain) / 2
  return a.low - open > b.high * slack || b.low - open > a.high * slack
}

/** A count, a price or a level is of its day; how old, how heavy and how far stays so for as long as a story runs, unless the words date it. */
function holdTogether(a: Counted, b: Counted): boolean {
  if (a.asOf === undefined || b.asOf === undefined) return false
  return meet(a.asOf, b.asOf) || (isLasting(a) && isLasting(b) && !(a.dated && b.dated))
}

const isLasting = (one: Counted): boolean =>
  one.figure.kind === 'age' || /^(?:length|mass|area|volume|time)$/.test(dimensionOf(one) ?? '')

function saidAlike(a: Counted, b: Counted): boolean {
  // "two wooden boats" are some of the "9 boats".
  if (a.of.size !== b.of.size || common(a.of, b.of) < a.of.size) return false
  return a.of.size > 0 || 2 * common(a.about, b.about) >= Math.min(a.about.size, b.about.size)
}

function whyNot(group: readonly Counted[]): string {
  const some = (differ: (a: Counted, b: Counted) => boolean): boolean => group.some((one) => differ(group[0]!, one))
  const disjoint = some((a, b) => a.low > b.high || b.low > a.high)
  if (some((a, b) => a.figure.per !== b.figure.per)) return notAlike
  if (!disjoint) return 'They agree, as far as their ranges go.'
  if (some((a, b) => a.both !== b.both)) return notBoth
  if (some((a, b) => a.asOf === undefined || b.asOf === undefined))
    return 'They differ, and it is not known for when each of them holds.'
  if (some((a, b) => a.asOf !== undefined && b.asOf !== undefined && !meet(a.asOf, b.asOf))) return otherTimes
  return 'They differ, and count at different places.'
}

const otherTimes = 'They differ, and hold for different times.'
const otherDays = 'They hold for different days'
const notAlike = 'Not comparable as they stand: one is a total, another a rate or for another period.'
const notBoth = 'Not comparable as they stand: one counts the killed, another the killed and wounded together.'
const someRates = 'Some are totals, others rates or for a period.'
const someBoth = 'Some count the killed, others the killed and wounded together.'

/** Reasons that say what a warning would. */
const told: ReadonlyMap<string, string> = new Map([
  [notAlike, someRates],
  [notBoth, someBoth],
])

/** Claims whose figures cannot both be right conflict with each other. */
export function conflictsOf(claims: readonly Claim[], groups: readonly (readonly Counted[])[]): Claim[] {
  const homes = new Map<string, { claim: string; content: readonly Span[] }[]>()
  for (const claim of claims) {
    for (const { document, statement, content } of claim.statements) {
      const key = `${document}\u0000${statement}`
      homes.set(key, [...(homes.get(key) ?? []), { claim: claim.id, content }])
    }
  }
  const found = new Map<string, Set<string>>()
  // Of a statement that asserts more than one thing, the claim with the clause that gives the figure.
  const claimsWith = ({ document, figure }: Counted): string[] =>
    (homes.get(`${document}\u0000${figure.statement}`) ?? [])
      .filter(({ content }) => content.some((span) => overlaps(span, figure)))
      .map(({ claim }) => claim)
  for (const group of groups) {
    for (const [at, one] of group.slice(0, 40).entries()) {
      for (const other of group.slice(at + 1, 40)) {
        if (!conflicts(one, other)) continue
        for (const left of claimsWith(one)) {
          for (const right of claimsWith(other)) {
            if (left === right) continue
            found.set(left, (found.get(left) ?? new Set()).add(right))
            found.set(right, (found.get(right) ?? new Set()).add(left))
          }
        }
      }
    }
  }
  return claims.map((claim) => ({
    ...claim,
    conflicts: [...(found.get(claim.id) ?? [])].sort(),
  }))
}

const refOf = ({ document, figure }: Counted): FigureRef => ({ document, figure: figure.id })

/** The place alone, without what stands there. */
function bare({ start, end }: Span): Span {
  return { start, end }
}

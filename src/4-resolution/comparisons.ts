import { unitSize } from '#lexicon/unit-sizes.ts'
import type { Claim, Comparison, FigureRef } from '#types/situation.ts'
import { overlaps, type Span } from '#types/span.ts'
import { anyone, type Counted, fates } from './counted.ts'
import { dayText, meet } from './dates.ts'
import { stableId } from './stable-id.ts'

/**
 * Figures that count the same thing, side by side: "at least 14 dead" on Tuesday, 31 on Wednesday, 27 on Thursday. They conflict where two of
 * them hold for the same days and cannot both be true; otherwise the line says why they may differ.
 */
export function comparisonsOf(
  counted: readonly Counted[],
  houseOf: (at: number) => string,
  originsOf: (at: number, statement: string | undefined) => readonly Voice[],
): {
  comparisons: Comparison[]
  groups: (readonly Counted[])[]
} {
  const byHead = new Map<string, Counted[][]>()
  for (const one of counted) {
    const key = `${one.figure.kind} ${one.figure.kind === 'age' ? '' : (dimensionOf(one) ?? one.what)}`
    const groups = byHead.get(key) ?? []
    if (groups.length === 0) byHead.set(key, groups)
    const home = homeOf(groups, one)
    if (home) home.push(one)
    else groups.push([one])
  }
  const groups = [...byHead.values()].flat().filter((group) => worthShowing(group, houseOf))
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

const mostGroups = 40
const mostMembers = 12

/**
 * The group that is closest, of those of which a third or more count the same thing: no drift from troops here to troops elsewhere.
 */
function homeOf(groups: readonly Counted[][], one: Counted): Counted[] | undefined {
  let best: { group: Counted[]; closeness: number } | undefined
  for (const group of groups.slice(0, mostGroups)) {
    const few = group.slice(0, mostMembers)
    const same = few.filter((other) => sameThing(other, one))
    if (same.length === 0 || 3 * same.length < few.length || saidOtherwise(group, one)) continue
    const closeness = same.reduce((sum, other) => sum + closenessOf(other, one), 0) / same.length
    if (best === undefined || closeness > best.closeness) best = { group, closeness }
  }
  return best?.group
}

function closenessOf(a: Counted, b: Counted): number {
  return 2 * common(a.of, b.of) + common(a.about, b.about)
}

/** Feet and metres are told beside each other. */
function dimensionOf({ figure }: Counted): string | undefined {
  return figure.kind === 'measure' ? unitSize(figure.unitCode)?.dimension : undefined
}

/** What is counted agrees, nothing that restricts it disagrees, and the sentences talk of the same matter. */
function sameThing(a: Counted, b: Counted): boolean {
  // "rose by 12" is told against nothing; how far somebody fell is a length.
  const moves = [a, b].filter(({ figure }) => figure.measure === 'change').length
  if (moves > 0 && (moves === 1 || a.figure.kind !== 'measure')) return false
  // "14 deaths per 100,000 people" is not told against "200 deaths".
  if ((a.figure.perUnit === undefined) !== (b.figure.perUnit === undefined)) return false
  // What happened in another season, or in another town, was another thing.
  if (a.era !== undefined && b.era !== undefined && Math.abs(a.era - b.era) > 60) return false
  if (a.towns.size > 0 && b.towns.size > 0 && common(a.towns, b.towns) === 0) return false
  // Within one text two sums are parts of each other, or of other things.
  if (isSaidAgain(a, b)) return true
  // Nobody is so wrong about a sum or a size; and the new offer is not the first one.
  if ((a.figure.kind === 'money' || a.figure.kind === 'measure') && !isNear(a, b)) return false
  if (a.stage !== undefined && b.stage !== undefined && a.stage !== b.stage) return false
  if (a.figure.kind === 'money')
    return a.at !== b.at && common(a.about, b.about) >= (a.stage !== undefined && a.stage === b.stage ? 2 : 3)
  if (a.figure.kind === 'measure') return common(a.about, b.about) >= (common(a.measured, b.measured) > 0 ? 1 : 3)
  // "a 3-year-old boy", "the boy, 4": of one text it is mostly two boys.
  if (a.figure.kind === 'age')
    return a.at !== b.at && mayBeOne(a, b) && common(a.about, b.about) >= (a.what === b.what ? 2 : 3)
  if (a.of.size > 0 && b.of.size > 0 && common(a.of, b.of) === 0) return false
  if (fates.has(a.what) && common(a.story, b.story) >= 2) return true
  return common(a.of, b.of) > 0 || common(a.about, b.about) >= (a.at === b.at || fates.has(a.what) ? 1 : 2)
}

const isNear = (a: Counted, b: Counted): boolean => !(a.low > 10 * b.high || b.low > 10 * a.high)

/** A text that gives a number again, for a sum or an age, means the same sum and the same child. */
function isSaidAgain(a: Counted, b: Counted): boolean {
  const { kind, low, high } = a.figure
  if (a.at !== b.at || (kind !== 'money' && kind !== 'age') || low !== b.figure.low || high !== b.figure.high)
    return false
  return kind === 'age' ? a.what === b.what || a.what === anyone || b.what === anyone : common(a.about, b.about) >= 2
}

/** "the girl, 9" and "she was 8 years old", and neither a mare of 9 nor the mother, 41: texts are wrong by a few years at most. */
function mayBeOne(a: Counted, b: Counted): boolean {
  if (a.what !== b.what && a.what !== anyone && b.what !== anyone) return false
  return Math.max(a.low, b.low) - Math.min(a.high, b.high) <= 5
}

/** One voice in one text that gives two numbers gives them for two things: "32 killed" here and "14 killed" there, three guns and nineteen. */
function saidOtherwise(group: readonly Counted[], one: Counted): boolean {
  return group.some(
    (other) =>
      other.at === one.at &&
      other.voice === one.voice &&
      other.heading === one.heading &&
      other.figure.per === one.figure.per &&
      (other.figure.low !== one.figure.low || other.figure.high !== one.figure.high),
  )
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
  // Of people without a fate ("197 girls", "21 girls") the sentences must tell that the same ones are meant.
  if (!fates.has(a.what) && a.figure.kind === 'count' && !saidAlike(a, b)) return false
  if (isVague(a) || isVague(b)) return false
  // "60 pounds (27 kg)": what was converted was rounded. Two in a hundred of a temperature, counted from absolute zero, are degrees.
  const rounded = a.figure.unitCode !== b.figure.unitCode && dimensionOf(a) !== 'temperature'
  const slack = rounded ? 1.02 : 1
  return a.low > b.high * slack || b.low > a.high * slack
}

/** "several hundred feet", "dozens": whoever says so does not contradict whoever has counted. */
const isVague = ({ figure, low, high }: Counted): boolean => figure.approximate && high > 2 * low

/** A count, a price or a level is of its day; how old, how heavy and how far stays so for as long as a story runs, unless the words date it. */
function holdTogether(a: Counted, b: Counted): boolean {
  if (a.asOf === undefined || b.asOf === undefined) return false
  return meet(a.asOf, b.asOf) || (isLasting(a) && isLasting(b) && !(a.dated && b.dated))
}

const isLasting = (one: Counted): boolean =>
  one.figure.kind === 'age' || /^(?:length|mass|area|volume)$/.test(dimensionOf(one) ?? '')

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

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

/** The place alone, without what stands there. */
function bare({ start, end }: Span): Span {
  return { start, end }
}

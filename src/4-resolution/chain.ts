import type { ChainStep } from '#types/situation.ts'
import { textOf } from '#types/span.ts'
import type { Member } from './clusters.ts'
import { type Days, daysOf } from './dates.ts'
import { refOf, type Unit } from './units.ts'

/** A step with the days that order it. */
export interface DatedStep {
  readonly step: ChainStep
  readonly days: Days | undefined
  readonly member: Member
}

/**
 * The verification chain of a claim: first alerted by one, raised by another, at last acknowledged by a third, each dated by when it was
 * said, or else by publication. In order of time; what has no date comes last and says so.
 */
export function chainOf(members: readonly Member[], sign: 1 | -1): DatedStep[] {
  const steps: DatedStep[] = []
  for (const member of members) {
    if (isEcho(member, members) || isPart(member, members, sign)) continue
    const kind = kindOf(member.unit, sign)
    if (kind === undefined) continue
    const { unit } = member
    const date = dateOf(unit)
    steps.push({
      step: {
        kind,
        ref: refOf(unit),
        speakers: unit.speakers,
        ...(date.when === undefined ? {} : { when: date.when }),
        dated: date.dated,
      },
      days: date.days,
      member,
    })
  }
  steps.sort(
    (a, b) =>
      order(a.days) - order(b.days) || a.member.unit.at - b.member.unit.at || a.member.unit.start - b.member.unit.start,
  )
  return steps
}

/** What a text says itself beside the one whom it quotes for it, and "Okafor said that he believed": one step is enough. */
function isEcho({ unit }: Member, members: readonly Member[]): boolean {
  const { statement, relays, at, speakers } = unit
  const nobody = unit.spokenByNobody && statement.source.length === 0
  if (statement.mode !== 'narrated' && relays === undefined && !nobody) return false
  return members.some(({ unit: other }) => {
    if (other === unit || other.sign !== unit.sign) return false
    if (statement.mode === 'narrated') return other.at === at && other.speakers.length > 0
    if (nobody) return other.speakers.length > 0
    return other.at === at && other.statement.id === relays && speakers.every((one) => other.speakers.includes(one))
  })
}

/** "We are confident that [nothing improper took place]": a "not" inside what somebody says denies nothing of it, nor does whoever passes a "not" on. */
function isPart({ unit }: Member, members: readonly Member[], sign: 1 | -1): boolean {
  // "he said [that the claims were denied]" does deny them.
  if (unit.sign !== -sign || answering.has(unit.statement.act)) return false
  const hosts = hostsOf(unit)
  return members.some(
    ({ unit: other }) =>
      other.at === unit.at &&
      other.sign === sign &&
      (hosts.has(other.statement.id) || hostsOf(other).has(unit.statement.id)),
  )
}

/** The statements that it stands in. */
function hostsOf({ statement, reading }: Unit): Set<string> {
  const hosts = new Set<string>()
  for (let { via } = statement; via !== undefined && !hosts.has(via); ) {
    const host = via
    hosts.add(host)
    via = reading.findings.statements.find(({ id }) => id === host)?.via
  }
  return hosts
}

/** Who says a thing again adds no step to be shown; who denies it again does. */
export function shownSteps(steps: readonly DatedStep[]): DatedStep[] {
  const seen = new Set<string>()
  return steps.filter(({ step }) => {
    if (step.speakers.length === 0 || (step.kind !== 'asserted' && step.kind !== 'reported')) return true
    const key = [...step.speakers].sort().join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** When it was said: by the text, else by the date of the document. A time after publication dates something else. */
function dateOf(unit: Unit): { when?: string; dated: ChainStep['dated']; days: Days | undefined } {
  const { document } = unit.reading
  const published = daysOf(document.published)
  const { time } = unit
  const said = daysOf(time?.value, time?.mod)
  if (said && time?.value !== undefined && (published === undefined || said.from <= published.to)) {
    return { when: time.value, dated: 'said', days: said }
  }
  if (published && document.published !== undefined)
    return { when: document.published.slice(0, 10), dated: 'published', days: published }
  return { dated: 'undated', days: undefined }
}

function kindOf(unit: Unit, sign: 1 | -1): ChainStep['kind'] | undefined {
  const { act, mode } = unit.statement
  // "nobody has confirmed it"
  if (unit.sign === 0 && act !== 'asks' && act !== 'urges') return answering.has(act) ? 'no comment' : undefined
  switch (act) {
    case 'alerts':
      return raises(unit) ? 'raised' : 'alerted'
    case 'confirms':
      return unit.sign === -sign ? 'denied' : 'confirmed'
    case 'acknowledges':
      return unit.sign === -sign ? 'denied' : 'acknowledged'
    case 'denies':
      return unit.sign === -sign ? 'denied' : 'asserted'
    case 'declines':
      return 'no comment'
    case 'retracts':
      return 'retracted'
    case 'asserts':
    case 'expects':
      if (unit.sign === -sign && !unit.pointsBack) return 'denied'
      return mode === 'narrated' || unit.relays !== undefined ? 'reported' : 'asserted'
    case 'asks':
    case 'urges':
      return undefined
  }
}

function raises({ statement, reading }: Unit): boolean {
  return statement.cue.some((span) => /\brais(?:e|es|ed|ing)\b/i.test(textOf(reading.document, span)))
}

const answering = new Set(['declines', 'confirms', 'acknowledges', 'denies'])

const order = (days: Days | undefined): number => days?.from ?? Number.MAX_SAFE_INTEGER

import type { Evidence, Part } from '#types/report.ts'
import type { ChainStep, Claim, Origin } from '#types/situation.ts'
import { contains } from '#types/span.ts'
import { dateText } from '../dates.ts'
import { evidenceOf, type Lookup, statementAt } from '../lookup.ts'
import { isNobody, namesOf, outletOf, speakersOf } from '../names.ts'
import { type Draft, draft, fields, fill, fillText, listed, quotes, value } from '../parts.ts'
import { contentParts, shown } from '../shown.ts'
import { because, t } from '../templates.ts'

/**
 * Claims, the heaviest first, each with the chain by which it came to be known: "mid-October 2024, first alerted by
 * Ukrainian authorities; 18 October, raised by South Korea; 28 October, acknowledged by NATO".
 */
export function claims(look: Lookup): Draft[] {
  const known = new Map(look.situation.claims.map((claim) => [claim.id, claim]))
  const { first, one, told } = ranked(look)
  return [
    ...first.map((claim) => claimLine(look, claim, known)),
    ...group(
      t.claim.one,
      one.map((claim) => shortLine(look, claim)),
    ),
    ...group(
      t.claim.told,
      told.map((claim) => shortLine(look, claim)),
    ),
  ]
}

/** What an editor needs first: what several parties speak to, and the heaviest of the rest. Whoever has few claims sees them all. */
export function ranked(look: Lookup): { first: Claim[]; one: Claim[]; told: Claim[] } {
  const sorted = [...look.situation.claims].sort((a, b) => b.weight - a.weight)
  if (sorted.length <= fewClaims) return { first: sorted, one: [], told: [] }
  const first = new Set(sorted.filter(isContested))
  for (const claim of sorted) if (first.size < fewClaims && !isTold(look, claim)) first.add(claim)
  const rest = sorted.filter((claim) => !first.has(claim))
  return {
    first: sorted.filter((claim) => first.has(claim)),
    one: rest.filter((claim) => !isTold(look, claim)),
    told: rest.filter((claim) => isTold(look, claim)),
  }
}

const fewClaims = 8

/** More than one party has spoken to it. */
function isContested({ status, origins, answers }: Claim): boolean {
  const parties = origins.filter(({ id }) => !id.startsWith('outlet ')).length
  return status !== 'reported' || parties > 1 || answers.some(({ kind }) => kind !== 'no comment')
}

function isTold(look: Lookup, { statements }: Claim): boolean {
  return statements.every((ref) => statementAt(look, ref)?.mode === 'narrated')
}

function group(template: string, lines: readonly Draft[]): Draft[] {
  const count = [value(String(lines.length), because.counted)]
  return lines.length === 0 ? [] : [draft(fill(template, { count }), [], { lines })]
}

/** One voice, one line: "Mark Rutte: “…”". */
function shortLine(look: Lookup, claim: Claim): Draft {
  const statement = statementAt(look, claim.first)
  const source = look.source(claim.first.document)
  const what = claimText(look, claim)
  const [step] = claim.chain
  const when = step?.dated === 'said' ? whenParts(look, step) : []
  const own = look.sources.length === 1 && statement?.mode === 'narrated'
  // "The agency also briefed officials": the speaker stands in the words themselves.
  const named =
    statement?.source[0] !== undefined && claim.text.spans.some((span) => contains(span, statement.source[0]!))
  const parts = (who: Part[]): Part[] =>
    own || named ? what : fill(when.length > 0 ? t.claim.saidWhen : t.claim.said, { who, what, when })
  const who = statement && source ? speakersOf(look, source, statement) : fill(t.voice.unnamed)
  return draft(parts(who), evidenceOfClaim(look, claim))
}

/** A claim with its status and the rule, its chain, its origins, and what would move it. */
export function claimLine(look: Lookup, claim: Claim, known: ReadonlyMap<string, Claim>): Draft {
  const alone = claim.origins.length <= 1 && claim.status === 'reported'
  const copied = new Set(claim.statements.map((statement) => statement.document)).size > claim.origins.length
  const status = t.status[claim.status]
  const steps = stepsOf(look, claim)
  return draft(claimText(look, claim), evidenceOfClaim(look, claim), {
    fields: fields([
      // What only one origin says has one rule, and repeating it a hundred times helps nobody: it is told on request.
      alone
        ? [t.label.status, standing(look, claim, steps, value(status, `${claim.rule} ${claim.wouldMove}`.trim()))]
        : [
            t.label.status,
            fill(t.claim.judged, { status: [value(status, because.rule)], rule: [value(claim.rule, because.rule)] }),
          ],
      [
        t.label.by,
        alone || steps.length > 1
          ? []
          : steps.length === 1
            ? stepWithDate(look, steps[0]![0]!)
            : firstParts(look, claim),
      ],
      [t.label.judged, judgedParts(look, claim)],
      [t.label.origins, alone && !copied ? [] : originParts(look, claim)],
      [t.label.conflicts, conflictParts(look, claim, known)],
      [t.label.moves, alone || claim.wouldMove === '' ? [] : [value(claim.wouldMove, because.moves)]],
    ]),
    lines: steps.length > 1 ? steps.map((same, index) => chainLine(look, same, index === 0)) : [],
  })
}

/** "Reported, said by Mark Rutte, 28 October 2024". */
function standing(look: Lookup, claim: Claim, steps: readonly ChainStep[][], status: Part): Part[] {
  if (steps.length > 1) return [status]
  const step = steps[0]?.[0]
  return fill(t.claim.alone, { status: [status], step: step ? stepWithDate(look, step) : firstParts(look, claim) })
}

/** The text of a claim, as the clearest statement of it has it. */
export function claimText(look: Lookup, claim: Claim): Part[] {
  const { document, spans } = claim.text
  const text = look.source(document)?.reading.document.text ?? ''
  return quotes(document, shown(text, spans))
}

export function evidenceOfClaim(look: Lookup, claim: Claim): Evidence[] {
  const spoken = claim.statements.flatMap((ref) => {
    const statement = statementAt(look, ref)
    return statement ? [evidenceOf(ref.document, statement)] : []
  })
  return [{ document: claim.text.document, spans: claim.text.spans }, ...spoken]
}

/** The steps of the chain; what the same party says on the same day in several documents is one step. */
export function stepsOf(look: Lookup, claim: Claim): ChainStep[][] {
  const steps = new Map<string, ChainStep[]>()
  for (const step of claim.chain) {
    const key = `${step.kind}\n${step.doubtful}\n${step.dated}\n${step.when}\n${partyOf(look, step)}`
    const same = steps.get(key)
    if (same) same.push(step)
    else steps.set(key, [step])
  }
  return [...steps.values()]
}

/** Who takes a step: the speakers, the outlet in its own voice, or somebody whom only the statement knows. */
function partyOf(look: Lookup, { ref, speakers }: ChainStep): string {
  if (speakers.length > 0) return speakers.join('\n')
  const narrated = statementAt(look, ref)?.mode === 'narrated'
  return `${ref.document}\n${narrated ? '' : ref.statement}`
}

/** Where no chain is known: who is the first to say it. */
function firstParts(look: Lookup, { first }: Claim): Part[] {
  const statement = statementAt(look, first)
  const source = look.source(first.document)
  if (!statement || !source) return []
  const template = statement.mode === 'narrated' ? t.step.reported : t.step.asserted
  return fill(template, { who: speakersOf(look, source, statement) })
}

function chainLine(look: Lookup, same: readonly ChainStep[], first: boolean): Draft {
  const step = same[0]!
  const statement = statementAt(look, step.ref)
  const source = look.source(step.ref.document)
  const said = stepParts(look, step, first)
  const answer = step.kind === 'denied' && statement && source ? contentParts(source, statement) : []
  return draft(
    answer.length > 0 ? fill(t.gap.said, { who: said, what: answer }) : said,
    same.flatMap(({ ref }) => {
      const own = statementAt(look, ref)
      return own ? [evidenceOf(ref.document, own)] : []
    }),
    { fields: fields([[t.label.when, whenParts(look, step)]]) },
  )
}

export function stepParts(look: Lookup, step: ChainStep, first: boolean): Part[] {
  const statement = statementAt(look, step.ref)
  const source = look.source(step.ref.document)
  const named = namesOf(look, step.speakers)
  if (named.length === 0 && statement && source && isNobody(source, statement))
    return fill(t.nobody, { who: outletOf(source) })
  const who =
    named.length > 0 ? named : statement && source ? speakersOf(look, source, statement) : fill(t.voice.unnamed)
  return fill(step.doubtful ? t.doubted : (first ? t.first : t.step)[step.kind], { who })
}

function stepWithDate(look: Lookup, step: ChainStep): Part[] {
  const said = stepParts(look, step, false)
  // The date of publication is told once, with the sources.
  return step.dated !== 'said' ? said : fill(t.claim.byWhen, { step: said, when: whenParts(look, step) })
}

function whenParts(look: Lookup, step: ChainStep): Part[] {
  if (step.when === undefined || step.dated === 'undated') return fill(t.when.undated)
  if (step.dated === 'published') {
    return fill(t.when.published, { when: [value(dateText(step.when), because.published)] })
  }
  const time = statementAt(look, step.ref)?.time
  const found = time === undefined ? undefined : look.source(step.ref.document)?.times.get(time)
  const own = found?.value === step.when ? found : undefined
  return [value(dateText(step.when, own?.mod), own?.because ?? because.asWritten)]
}

/** What persons decided about it, beside what the rules say: "rejected by ada". */
function judgedParts(look: Lookup, { judgements = [] }: Claim): Part[] {
  const verdicts = judgements.flatMap((id) => {
    const judgement = look.judgement(id)
    const template = judgement && t.judged[judgement.verdict as keyof typeof t.judged]
    if (judgement === undefined || template === undefined) return []
    const who = [value(judgement.by, fillText(because.person, { who: judgement.by }))]
    return [fill(template, { who })]
  })
  return listed(verdicts)
}

/** "Harrow Courier, graded B by ada". */
export function originName(look: Lookup, { name, because: why }: Origin): Part[] {
  const own = [value(name, why)]
  const judgement = look.grade(name)
  if (judgement?.value === undefined) return own
  const person = fillText(because.person, { who: judgement.by })
  return fill(t.judged.grade, {
    name: own,
    grade: [value(judgement.value, person)],
    who: [value(judgement.by, person)],
  })
}

function originParts(look: Lookup, claim: Claim): Part[] {
  const names = listed(claim.origins.map((origin) => originName(look, origin)))
  const documents = new Set(claim.statements.map((statement) => statement.document)).size
  return fill(documents > claim.origins.length ? t.claim.originsIn : t.claim.origins, {
    count: [value(String(claim.origins.length), because.counted)],
    names,
    documents: [value(String(documents), because.counted)],
  })
}

function conflictParts(look: Lookup, claim: Claim, known: ReadonlyMap<string, Claim>): Part[] {
  const others = claim.conflicts.flatMap((id) => known.get(id) ?? [])
  const shownOthers = listed(others.slice(0, 3).map((other) => claimText(look, other)))
  if (others.length <= 3) return shownOthers
  return fill(t.claim.more, { claims: shownOthers, count: [value(String(others.length - 3), because.counted)] })
}

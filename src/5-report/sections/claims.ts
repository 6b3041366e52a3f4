import type { Evidence, Part } from '#types/report.ts'
import type { ChainStep, Claim } from '#types/situation.ts'
import { dateText } from '../dates.ts'
import { evidenceOf, type Lookup, statementAt } from '../lookup.ts'
import { namesOf, speakersOf } from '../names.ts'
import { type Draft, draft, fields, fill, listed, quotes, value } from '../parts.ts'
import { contentParts, shown } from '../shown.ts'
import { because, t } from '../templates.ts'

/**
 * Claims, the heaviest first, each with the chain by which it came to be known: "mid-October 2024, first alerted by
 * Ukrainian authorities; 18 October, raised by South Korea; 28 October, acknowledged by NATO".
 */
export function claims(look: Lookup): Draft[] {
  const known = new Map(look.situation.claims.map((claim) => [claim.id, claim]))
  return [...look.situation.claims].sort((a, b) => b.weight - a.weight).map((claim) => claimLine(look, claim, known))
}

function claimLine(look: Lookup, claim: Claim, known: ReadonlyMap<string, Claim>): Draft {
  const alone = claim.origins.length <= 1 && claim.status === 'reported'
  const copied = new Set(claim.statements.map((statement) => statement.document)).size > claim.origins.length
  const status = t.status[claim.status]
  const steps = stepsOf(look, claim)
  return draft(claimText(look, claim), evidenceOfClaim(look, claim), {
    fields: fields([
      // What only one origin says has one rule, and repeating it a hundred times helps nobody: it is told on request.
      alone
        ? [t.label.status, [value(status, `${claim.rule} ${claim.wouldMove}`.trim())]]
        : [
            t.label.status,
            fill(t.claim.judged, { status: [value(status, because.rule)], rule: [value(claim.rule, because.rule)] }),
          ],
      [
        t.label.by,
        steps.length > 1 ? [] : steps.length === 1 ? stepWithDate(look, steps[0]![0]!) : firstParts(look, claim),
      ],
      [t.label.origins, alone && !copied ? [] : originParts(claim)],
      [t.label.conflicts, conflictParts(look, claim, known)],
      [t.label.moves, alone || claim.wouldMove === '' ? [] : [value(claim.wouldMove, because.moves)]],
    ]),
    lines: steps.length > 1 ? steps.map((same, index) => chainLine(look, same, index === 0)) : [],
  })
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
function stepsOf(look: Lookup, claim: Claim): ChainStep[][] {
  const steps = new Map<string, ChainStep[]>()
  for (const step of claim.chain) {
    const key = `${step.kind}\n${step.dated}\n${step.when}\n${partyOf(look, step)}`
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

function stepParts(look: Lookup, step: ChainStep, first: boolean): Part[] {
  const statement = statementAt(look, step.ref)
  const source = look.source(step.ref.document)
  const named = namesOf(look, step.speakers)
  const who =
    named.length > 0 ? named : statement && source ? speakersOf(look, source, statement) : fill(t.voice.unnamed)
  return fill((first ? t.first : t.step)[step.kind], { who })
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

function originParts(claim: Claim): Part[] {
  const names = listed(claim.origins.map((origin) => [value(origin.name, origin.because)]))
  const documents = new Set(claim.statements.map((statement) => statement.document)).size
  return fill(documents > claim.origins.length ? t.claim.originsIn : t.claim.origins, {
    count: [value(String(claim.origins.length), because.counted)],
    names,
    documents: [value(String(documents), because.counted)],
  })
}

function conflictParts(look: Lookup, claim: Claim, known: ReadonlyMap<string, Claim>): Part[] {
  const others = claim.conflicts.flatMap((id) => known.get(id) ?? [])
  return listed(others.map((other) => claimText(look, other)))
}

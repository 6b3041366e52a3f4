import type { FindingAnchor, Judgement } from '#types/judgement.ts'
import { standing } from '#types/judgement.ts'
import type { Claim, Situation } from '#types/situation.ts'
import { overlaps } from '#types/span.ts'
import type { ClaimRow, Interval, Movement } from '#types/views.ts'
import { type Lookup, statementAt } from '../lookup.ts'
import { speakersOf } from '../names.ts'
import { fill } from '../parts.ts'
import { ranked } from '../sections/claims.ts'
import { shown } from '../shown.ts'
import { t } from '../templates.ts'
import { publishedInterval, saidInterval } from './intervals.ts'
import { looked, quoteOf, said } from './quote.ts'

/** All claims in the order in which an editor wants them, made once for a situation. */
export interface ClaimOrder {
  readonly claims: readonly { readonly claim: Claim; readonly group: ClaimRow['group'] }[]
  /** By address. */
  readonly byId: ReadonlyMap<string, { readonly claim: Claim; readonly group: ClaimRow['group'] }>
  /** The claims that rest on a statement: document, line feed, id. */
  readonly ofStatement: ReadonlyMap<string, readonly Claim[]>
}

export function orderOf(situation: Situation): ClaimOrder {
  const known = orders.get(situation)
  if (known) return known
  const { first, one, told } = ranked(looked(situation))
  const claims = [
    ...first.map((claim) => ({ claim, group: 'several' as const })),
    ...one.map((claim) => ({ claim, group: 'one' as const })),
    ...told.map((claim) => ({ claim, group: 'told' as const })),
  ]
  const ofStatement = new Map<string, Claim[]>()
  for (const { claim } of claims) {
    for (const { document, statement } of claim.statements) {
      const key = `${document}\n${statement}`
      const same = ofStatement.get(key)
      if (same) same.push(claim)
      else ofStatement.set(key, [claim])
    }
  }
  const order = { claims, byId: new Map(claims.map((entry) => [addressOf(entry.claim), entry])), ofStatement }
  orders.set(situation, order)
  return order
}

const orders = new WeakMap<Situation, ClaimOrder>()

/** Document and offset of the words that stand for the claim: outlasts reading anew, where a number would not. */
export function addressOf({ text }: Claim): string {
  return `${text.document}.${text.spans[0]?.start ?? 0}`
}

/** The claim at an address. Where other words stand for it now, the claim that one of its statements at that place belongs to. */
export function claimAt(situation: Situation, address: string): Claim | undefined {
  const order = orderOf(situation)
  const exact = order.byId.get(address)
  if (exact) return exact.claim
  const dot = address.lastIndexOf('.')
  const document = address.slice(0, dot)
  const start = Number(address.slice(dot + 1))
  if (dot < 1 || !Number.isInteger(start)) return order.claims.find(({ claim }) => claim.id === address)?.claim
  return order.claims.find(({ claim }) =>
    claim.statements.some(
      (statement) =>
        statement.document === document && statement.content.some((span) => span.start <= start && start < span.end),
    ),
  )?.claim
}

export function claimRow(
  look: Lookup,
  { claim, group }: ClaimOrder['claims'][number],
  rest: { readonly moved?: Movement | undefined; readonly judgements?: readonly Judgement[] } = {},
): ClaimRow {
  const source = look.source(claim.text.document)!
  const statement = statementAt(look, claim.first)
  const first = look.source(claim.first.document)
  const who = statement && first ? speakersOf(look, first, statement) : fill(t.voice.unnamed)
  const when = firstWhen(look, claim)
  const judged = judgementsOn(claim, rest.judgements ?? []).at(-1)?.verdict
  const count = (kind: string): number =>
    claim.answers.filter((answer) => answer.kind === kind && !answer.doubtful).length
  return {
    id: addressOf(claim),
    target: claim.id,
    text: quoteOf(source, shown(source.reading.document.text, claim.text.spans)),
    status: claim.status,
    rule: claim.rule,
    wouldMove: claim.wouldMove,
    group,
    who: said(look, who),
    ...(when === undefined ? {} : { when }),
    origins: claim.origins.map(({ name }) => name),
    documents: new Set(claim.statements.map(({ document }) => document)).size,
    denials: count('denial'),
    confirmations: count('confirmation'),
    conflicts: claim.conflicts.length,
    ...(rest.moved === undefined ? {} : { moved: rest.moved }),
    ...(judged === undefined ? {} : { judged }),
  }
}

/** The judgements that hold and that stand on the words of a claim or of one of its statements: as a claim, or as what is given in `kinds`. */
export function judgementsOn(
  claim: Claim,
  judgements: readonly Judgement[],
  kinds: readonly FindingAnchor['kind'][] = ['claim'],
): Judgement[] {
  if (judgements.length === 0) return []
  return standing(judgements).filter(({ on }) =>
    on.some(
      (anchor) =>
        anchor.kind !== 'source' &&
        kinds.includes(anchor.kind) &&
        claim.statements.some((statement) => touches(statement, anchor)),
    ),
  )
}

function touches(
  { document, content }: { readonly document: string; readonly content: readonly { start: number; end: number }[] },
  anchor: FindingAnchor,
): boolean {
  return document === anchor.document && content.some((span) => overlaps(span, anchor))
}

function firstWhen(look: Lookup, claim: Claim): Interval | undefined {
  const source = look.source(claim.first.document)
  const statement = statementAt(look, claim.first)
  if (!source) return undefined
  const said = statement?.time === undefined ? undefined : saidInterval(source.times.get(statement.time))
  return said ?? publishedInterval(source)
}

/** What became of each claim since an earlier situation, by its id now; a claim that stands as it stood has no entry. */
export function movements(before: Situation, now: Situation): ReadonlyMap<string, Movement> {
  const earlier = orderOf(before).ofStatement
  const moved = new Map<string, Movement>()
  for (const claim of now.claims) {
    const same = claim.statements.flatMap((ref) => earlier.get(`${ref.document}\n${ref.statement}`) ?? [])
    const was = same.sort((a, b) => b.weight - a.weight)[0]
    if (was === undefined) moved.set(claim.id, { kind: 'new' })
    else if (was.status !== claim.status) moved.set(claim.id, { kind: 'status', from: was.status })
    else {
      const added = claim.statements.length - new Set(same.flatMap((other) => other.statements)).size
      if (added > 0) moved.set(claim.id, { kind: 'statements', added })
    }
  }
  return moved
}

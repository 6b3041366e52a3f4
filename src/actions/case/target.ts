import { nameOfExpected } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'
import type { Anchor, FindingAnchor } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import type { Claim, Situation } from '#types/situation.ts'
import { hull, type Span } from '#types/span.ts'
import { CommandError } from '../action.ts'

/**
 * What a person means by a name: a claim (`C1x4k2z`, or its beginning), an actor of the case (`A12`), or a finding of a document
 * (`dispatch-3#s4`, `#f2`, `#e1`, `#t3`, `#a5`, `#p2`, `#c1`, `#x1`). It becomes the words that stand there, which outlive a new reading.
 */
export function targetOf(name: string, situation: Situation): Anchor {
  const [document, finding] = split(name)
  if (finding !== undefined) return findingAnchor(name, reading(document, situation), finding)
  const claims = claimsNamed(name, situation)
  const [claim] = claims
  if (claim && claims.length === 1) {
    // The statement that stands for the claim, so that the anchor is found again where the claim's words are.
    const own = claim.statements.find(
      (one) => one.document === claim.text.document && hull(one.content)?.start === claim.text.spans[0]?.start,
    )
    const ref = own ?? claim.statements[0]!
    return anchorOf('claim', reading(ref.document, situation), hull(ref.content)!)
  }
  const actor = situation.actors.find(({ id }) => id === name)
  const member = actor?.members.find(({ document: id, actor: own }) => mentionsOf(id, own, situation).length > 0)
  if (member) {
    const [mention] = mentionsOf(member.document, member.actor, situation)
    return anchorOf('actor', reading(member.document, situation), mention!)
  }
  if (claims.length > 1)
    throw new CommandError('which-claim', `${name} may be ${claims.map(({ id }) => id).join(', ')}; give more of it`)
  throw new CommandError(
    'no-target',
    `${name} is no claim, actor or finding of the case; sitrep claims and sitrep claim ID show what is there`,
  )
}

/** Of two claims with the same words one is called `C1x4k2z`, the other `C1x4k2z-2`: a whole id means its own. */
export function claimsNamed(name: string, { claims }: Pick<Situation, 'claims'>): readonly Claim[] {
  const exact = claims.filter(({ id }) => id === name)
  return exact.length > 0 ? exact : claims.filter(({ id }) => id.startsWith(name))
}

function split(name: string): [document: string, finding: string | undefined] {
  const at = name.lastIndexOf('#')
  return at < 0 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)]
}

function reading(document: string, { outcomes }: Situation): Reading {
  const found = outcomes.flatMap((outcome) =>
    'reading' in outcome && outcome.reading.document.id.startsWith(document) ? [outcome.reading] : [],
  )
  const exact = found.find((one) => one.document.id === document) ?? (found.length === 1 ? found[0] : undefined)
  if (exact === undefined)
    throw new CommandError(
      'no-document',
      `${document} is ${found.length > 1 ? 'the beginning of several documents' : 'no document of the case'}; sitrep documents lists them`,
    )
  return exact
}

function findingAnchor(name: string, of: Reading, finding: string): FindingAnchor {
  const span = spansOf(of.findings, finding)
  if (span) return anchorOf(span.kind, of, span)
  throw new CommandError('no-target', `${name}: nothing of that number was found in the document`)
}

/** Where a finding stands, by its id. A scenario stands where its condition does, what has many mentions at the first. */
function spansOf(findings: Findings, id: string): (Span & { readonly kind: FindingAnchor['kind'] }) | undefined {
  const by = <T extends { readonly id: string }>(items: readonly T[]): T | undefined =>
    items.find((item) => item.id === id)
  const at = (kind: FindingAnchor['kind'], span: Span | undefined) => span && { kind, start: span.start, end: span.end }
  return (
    at('statement', hull(by(findings.statements)?.content ?? [])) ??
    at('figure', by(findings.figures)) ??
    at('event', by(findings.events)) ??
    at('time', by(findings.times)) ??
    at('actor', by(findings.actors)?.mentions[0]) ??
    at('place', by(findings.places)?.mentions[0]) ??
    at('scenario', hull([...(by(findings.scenarios)?.condition ?? []), ...(by(findings.scenarios)?.outcome ?? [])])) ??
    at(
      'expected',
      findings.expected.find((_, index) => nameOfExpected(index) === id),
    )
  )
}

function anchorOf(kind: FindingAnchor['kind'], { document }: Reading, { start, end }: Span): FindingAnchor {
  return { kind, document: document.id, start, end, judged: document.text.slice(start, end) }
}

function mentionsOf(document: string, actor: string, { outcomes }: Situation): readonly Span[] {
  for (const outcome of outcomes) {
    if ('reading' in outcome && outcome.reading.document.id === document)
      return outcome.reading.findings.actors.find(({ id }) => id === actor)?.mentions ?? []
  }
  return []
}

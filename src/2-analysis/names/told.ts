/**
 * What the model says of names: it finds those that capitals hide ("walmart", "McCain’s"), votes on the kind of all, and what it has never heard of as
 * a name needs strong evidence of another sort: "Great", "Breaking News".
 */
import type { NameKind, Token } from '#types/analysis.ts'
import type { PredictedName } from '../model/prediction.ts'
import type { Evidence } from './evidence.ts'
import { knownAt } from './known.ts'
import type { Piece } from './pieces.ts'
import type { Run } from './runs.ts'
import { titleEnd } from './titles.ts'

// Chosen on UNER's EWT dev and the answer keys; the weights are of the same measure as those of `evidence.ts`.
/** From here on the model finds names and votes on their kind; from `likely` on it is no longer against one. */
const sure = 0.65
const likely = 0.5
/** What its surest vote weighs, and what the others lose where it has heard of no name. */
const weight = 4
const unheard = 3

/**
 * The pieces, and between them what the model alone found. In a run of capitals the tables of titles and bodies know better what is a name and where
 * its edges are ("Secretary of [Defense]"), so that what lies in one (`inRun`) stays as it was cut.
 */
export function withTold(
  text: string,
  tokens: readonly Token[],
  cut: readonly Piece[],
  told: readonly PredictedName[],
  inRun: Uint8Array,
): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (const one of told) {
    const { first, last } = trimmed(tokens, one)
    if (one.probability < sure || first === last) continue
    while (next < cut.length && cut[next]!.last <= first) pieces.push(cut[next++]!)
    const taken = (next < cut.length && cut[next]!.first < last) || inRun.subarray(first, last).includes(1)
    const isAddress = last - first === 1 && address.test(text.slice(tokens[first]!.start, tokens[first]!.end))
    if (!taken && !isAddress) pieces.push(withKnown(text, tokens, first, last))
  }
  return [...pieces, ...cut.slice(next)]
}

function withKnown(text: string, tokens: readonly Token[], first: number, last: number): Piece {
  const known = knownAt(text, tokens, first, last, false)
  return known !== undefined && known.words.length === last - first ? { first, last, known } : { first, last }
}

/** Without "the" in front and "and" behind. */
function trimmed(tokens: readonly Token[], { first, last }: Run): Run {
  while (first < last && /^(?:DET|CCONJ|ADP|PUNCT)$/.test(tokens[first]!.tag)) first++
  while (first < last && /^(?:DET|CCONJ|ADP|PUNCT)$/.test(tokens[last - 1]!.tag)) last--
  return { first, last }
}

/** "stocks.pdf", "www.example.org", "ann@example.org" */
const address = /@|^https?:|^www\.|\p{L}{3}\.\p{Ll}{2,}/u

/** Adds what the model says to the evidence of each piece that it touches and no table has; to what it never calls a name it says no. */
export function hear(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  told: readonly PredictedName[],
  votes: ReadonlyMap<string, Evidence>,
  keyOf: (run: Run) => string,
): void {
  const heard = new Set<string>()
  const known = new Set(pieces.filter((piece) => piece.known !== undefined).map(keyOf))
  let next = 0
  for (const piece of pieces) {
    while (next < told.length && told[next]!.last <= piece.first) next++
    const one = told[next]
    if (one === undefined || one.first >= piece.last || one.probability < likely) continue
    const key = keyOf(piece)
    heard.add(key)
    if (one.probability < sure) continue
    const kind = employs(tokens, piece) ? 'organization' : kindOf[one.kind]
    const evidence = known.has(key) ? undefined : votes.get(key)
    if (evidence !== undefined && kind !== undefined) evidence[kind] = (evidence[kind] ?? 0) + weight * one.probability
  }
  for (const [key, evidence] of votes) {
    if (heard.has(key)) continue
    for (const kind of Object.keys(evidence) as NameKind[]) evidence[kind]! -= unheard
  }
}

/** "[Netgear] Chief Executive Ola Berg": who has an office to give is a body. */
function employs(tokens: readonly Token[], { first, last }: Piece): boolean {
  const next = tokens[last]
  return (
    last - first === 1 &&
    next !== undefined &&
    (next.tag === 'PROPN' || next.tag === 'ADJ') &&
    titleEnd(tokens, last, Math.min(tokens.length, last + 4)) > last + 1
  )
}

/** Which names are those of states, and which bodies are armed groups, tables know; the model's data sets do not tell them apart. */
const kindOf: Readonly<Record<string, NameKind | undefined>> = {
  person: 'person',
  organization: 'organization',
  group: 'organization',
  state: 'place',
  place: 'place',
  product: 'product',
  event: 'event',
  work: 'work',
}

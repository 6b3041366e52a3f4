/**
 * What the model says of names: it finds those that capitals hide ("walmart", "McCain’s"), votes on the kind of all, and what it has never heard of as
 * a name needs strong evidence of another sort: "Great", "Breaking News".
 */
import type { NameKind, Token } from '#types/analysis.ts'
import type { PredictedName } from '../model/prediction.ts'
import type { Evidence } from './evidence.ts'
import type { Piece } from './pieces.ts'
import type { Run } from './runs.ts'

/** Names of which the model is less sure are left to the other evidence. On UNER's EWT dev and the answer keys. */
const sure = 0.6
const likely = 0.5
const weight = 6
const unheard = 8

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
    if (!taken && !isAddress) pieces.push({ first, last })
  }
  return [...pieces, ...cut.slice(next)]
}

/** Without "the" in front and "and" behind. */
function trimmed(tokens: readonly Token[], { first, last }: Run): Run {
  while (first < last && /^(?:DET|CCONJ|ADP|PUNCT)$/.test(tokens[first]!.tag)) first++
  while (first < last && /^(?:DET|CCONJ|ADP|PUNCT)$/.test(tokens[last - 1]!.tag)) last--
  return { first, last }
}

/** "stocks.pdf", "www.example.org", "ann@example.org" */
const address = /@|^https?:|^www\.|\p{L}{3}\.\p{Ll}{2,}/u

/** Adds what the model says to the evidence of each name that no table has; to what it never calls a name it says no. */
export function hear(
  told: readonly PredictedName[],
  votes: ReadonlyMap<string, Evidence>,
  keyOf: (run: Run) => string,
  isKnown: (key: string) => boolean,
): void {
  const heard = new Set(told.filter(({ probability }) => probability >= likely).map(keyOf))
  for (const [key, evidence] of votes) {
    if (heard.has(key)) continue
    for (const kind of Object.keys(evidence) as NameKind[]) evidence[kind]! -= unheard
  }
  for (const one of told) {
    const key = keyOf(one)
    const evidence = isKnown(key) ? undefined : votes.get(key)
    const kind = kindOf[one.kind]
    if (evidence !== undefined && kind !== undefined) evidence[kind] = (evidence[kind] ?? 0) + weight * one.probability
  }
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

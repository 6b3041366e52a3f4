/**
 * Names: runs of capitals are cut into pieces, each is weighed where it stands, the model is heard, and the document votes: what is a person in one
 * sentence is one in all, and "Austin" is short for "Lloyd Austin". "US Secretary of Defense Lloyd Austin" → state US, person Lloyd Austin.
 */
import { genderOf } from '#lexicon/first-names.ts'
import { organizationHeads, organizations } from '#lexicon/organizations.ts'
import type { Analysis, Name, NameKind } from '#types/analysis.ts'
import type { PredictedName } from '../model/prediction.ts'
import { acronymsIn } from './acronyms.ts'
import { readCapitals } from './capitals.ts'
import { type Evidence, weigh } from './evidence.ts'
import { cutGlued, endOpeningNames } from './glued.ts'
import { cutRun, isPeople, type Piece } from './pieces.ts'
import { standsForState } from './places-or-states.ts'
import { findRuns } from './runs.ts'
import { nameStorms } from './storms.ts'
import { hear, withTold } from './told.ts'

export type Unnamed = Omit<Analysis, 'names' | 'mentions' | 'attributions'>

export function findNames(analysis: Unnamed, predicted: readonly PredictedName[]): Name[] {
  const { document, sentences, tokens, datelines } = analysis
  const { text } = document
  const { named, headline } = readCapitals(text, sentences, tokens)
  const cut: Piece[] = []
  const inRun = new Uint8Array(tokens.length)
  for (const sentence of sentences) {
    const capitals = headline[sentence.index] === 2
    endOpeningNames(text, tokens, sentence, named)
    for (const run of findRuns(text, sentence, tokens, named)) {
      inRun.fill(1, run.first, run.last)
      for (const one of cutGlued(text, tokens, run)) cut.push(...cutRun(text, tokens, one, capitals))
    }
  }
  const pieces = withTold(text, tokens, cut, predicted, inRun)
  const votes = vote(analysis, pieces)
  hear(tokens, pieces, predicted, votes, (run) => keyOf(analysis, run))
  nameStorms(tokens, pieces, votes, (run) => keyOf(analysis, run))
  const inDateline = ({ first }: Piece): boolean =>
    datelines.some(({ start, end }) => start <= tokens[first]!.start && tokens[first]!.start < end)
  const kinds = pieces.map((piece) =>
    inDateline(piece)
      ? kindInDateline(piece)
      : (kindOf(analysis, piece, votes) ?? (isDotted(analysis, piece) ? 'organization' : undefined)),
  )
  const acronyms = acronymsIn(text, tokens, pieces, (index) => kinds[index] === 'organization')
  const names: Name[] = []
  pieces.forEach((piece, index) => {
    const kind = kinds[index]
    if (kind === undefined) return
    const { start } = tokens[piece.first]!
    const { end } = tokens[piece.last - 1]!
    const name: Name = { start, end, kind }
    const canonical = inDateline(piece)
      ? undefined
      : (canonicalOf(piece, kind) ?? fullName(analysis, piece, kind, acronyms))
    names.push(canonical === undefined || canonical === text.slice(start, end) ? name : { ...name, canonical })
  })
  return names
}

/** "the S.E.C.": a table's short form, with its stops. */
function isDotted({ document, tokens }: Unnamed, { first, last }: Piece): boolean {
  const word = document.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  return /^(?:[A-Z]\.){2,}$/.test(word) && shortForms().has(word.replaceAll('.', ''))
}

/** What stands before "—" is where the report comes from; the agency in brackets behind it is no party to it. */
function kindInDateline({ known }: Piece): NameKind | undefined {
  return known === undefined || /^(?:state|capital|seat|region)$/.test(known.sort) ? 'place' : undefined
}

function fullName(
  analysis: Unnamed,
  piece: Piece,
  kind: NameKind,
  acronyms: ReadonlyMap<string, string>,
): string | undefined {
  if (kind !== 'organization' || piece.known !== undefined) return undefined
  const { document, tokens } = analysis
  const word = document.text.slice(tokens[piece.first]!.start, tokens[piece.last - 1]!.end)
  // "the S.E.C."
  if (/^(?:[A-Z]\.){2,}$/.test(word)) {
    const plain = word.replaceAll('.', '')
    return acronyms.get(plain.toLowerCase()) ?? shortForms().get(plain)
  }
  return word === word.toUpperCase() || piece.last - piece.first > 1 ? acronyms.get(keyOf(analysis, piece)) : undefined
}

function canonicalOf({ known }: Piece, kind: NameKind): string | undefined {
  if (known === undefined || known.sort === 'demonym') return undefined
  if (known.sort === 'capital' && kind === 'place') return undefined
  if (known.sort === 'seat' && kind === 'place') return undefined
  return known.canonical
}

function kindOf(analysis: Unnamed, piece: Piece, votes: ReadonlyMap<string, Evidence>): NameKind | undefined {
  const { known } = piece
  switch (known?.sort) {
    case 'state':
      return ambiguous.has(known.canonical) && (votes.get(keyOf(analysis, piece))?.person ?? 0) >= 4
        ? 'person'
        : 'state'
    case 'capital':
    case 'seat':
      return standsForState(analysis, piece) ? 'state' : 'place'
    case 'region':
      return 'place'
    case 'organization':
    case 'outlet':
      return 'organization'
    case 'group':
      return 'group'
    case 'demonym':
      return isPeople(known) ? 'group' : undefined
    case undefined:
      return asBody(analysis, piece, winner(votes.get(keyOf(analysis, piece))))
  }
}

/** "at the Tulsa Zoo": where somebody is, too, is a house that speaks for itself. */
function asBody({ tokens }: Unnamed, { first, last }: Piece, kind: NameKind | undefined): NameKind | undefined {
  return kind === 'place' && last - first > 1 && organizationHeads.has(tokens[last - 1]!.lower) ? 'organization' : kind
}

/** States that people are called after. */
const ambiguous: ReadonlySet<string> = new Set(['Jordan', 'Chad', 'Georgia', 'Israel', 'Jersey', 'Cuba'])

/** Adds up the evidence of all pieces with the same words, then lets full names speak for their parts. */
function vote(analysis: Unnamed, pieces: readonly Piece[]): ReadonlyMap<string, Evidence> {
  const { document, tokens } = analysis
  const votes = new Map<string, Evidence>()
  const persons = new Map<string, Piece>()
  const heard = new Set<string>()
  for (const piece of pieces) {
    const key = keyOf(analysis, piece)
    let evidence = votes.get(key)
    const isFirst = evidence === undefined
    if (evidence === undefined) {
      evidence = {}
      votes.set(key, evidence)
    }
    if (piece.known === undefined) weigh(document.text, tokens, piece, evidence, isFirst)
  }
  for (const piece of pieces) {
    if (piece.last - piece.first < 2) continue
    if (piece.known !== undefined) {
      // "the New York Post … The Post"
      const part = piece.known.sort === 'outlet' ? votes.get(tokens[piece.last - 1]!.lower) : undefined
      if (part !== undefined) part.organization = Math.max(part.organization ?? 0, 3)
      continue
    }
    const key = keyOf(analysis, piece)
    // "Quellin Ports … Quellin"
    const short = organizationHeads.has(tokens[piece.last - 1]!.lower)
      ? votes.get(tokens[piece.first]!.lower)
      : undefined
    if (short !== undefined && !heard.has(key) && winner(votes.get(key)) === 'organization') {
      heard.add(key)
      if (genderOf(tokens[piece.first]!.lower) === undefined) short.organization = (short.organization ?? 0) + 9
    }
    if (persons.has(key) || winner(votes.get(key)) !== 'person') continue
    persons.set(key, piece)
    for (const at of [piece.last - 1, piece.first]) {
      const part = votes.get(tokens[at]!.lower)
      if (part !== undefined) part.person = (part.person ?? 0) + (at === piece.first ? 2 : 4)
    }
  }
  return votes
}

function keyOf({ tokens }: Unnamed, { first, last }: { readonly first: number; readonly last: number }): string {
  if (last - first === 1) return tokens[first]!.lower
  let key = tokens[first]!.lower
  for (let at = first + 1; at < last; at++) key += ` ${tokens[at]!.lower}`
  return key
}

/** The kind with the most weight; in doubt a body. Ties go to the kind that stands first in the list. */
function winner(evidence: Evidence | undefined): NameKind | undefined {
  let best: NameKind | undefined
  let most = 0.2
  for (const kind of kinds) {
    const weight = evidence?.[kind] ?? 0
    if (weight > most) {
      most = weight
      best = kind
    }
  }
  return best
}

const kinds: readonly NameKind[] = ['person', 'organization', 'place', 'event', 'work', 'product', 'group']

let forms: ReadonlyMap<string, string> | undefined

/** Full name by short form: "SEC". */
function shortForms(): ReadonlyMap<string, string> {
  forms ??= new Map(
    organizations().flatMap(({ name, names }) =>
      names.filter((one) => /^[A-Z]{2,}$/.test(one)).map((one): [string, string] => [one, name]),
    ),
  )
  return forms
}

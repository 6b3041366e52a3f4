/**
 * "[Video] shows", "[5 percent] prefer", "[A Lumen poll] found", "[an architect] who said": whoever or whatever the model reads as saying something, by
 * whatever noun.
 */
import { type NounPhrase, phraseAt, type Token } from '#types/analysis.ts'
import { bySpan } from '#types/span.ts'
import { type Candidate, nameTokens, quotedTokens, type Readable } from './candidates.ts'
import { roleInClause } from './role-in-clause.ts'

/** The candidates and the sources that are none of them yet, in text order. */
export function withSources(analysis: Readable, candidates: readonly Candidate[]): Candidate[] {
  const { tokens } = analysis
  const found = [...candidates]
  const quoted = quotedTokens(analysis)
  const taken = new Uint8Array(tokens.length)
  for (const { form, head } of candidates) if (form !== 'name') taken[head] = 1
  const named = nameTokens(analysis)
  for (const { first, last } of [...analysis.sources, ...subjectsOfSaying(analysis)]) {
    const isWho = last - first === 1 && tokens[first]!.lower === 'who'
    const phrase = isWho ? antecedentOf(analysis, first) : ownPhrase(analysis, first, last)
    // "Secretary of Energy [Ana Brandt]": the name is who speaks.
    if (phrase === undefined || named[phrase.head]! > 0 || (!isWho && endsInName(analysis, named, phrase, last)))
      continue
    const { tag, penn, lower, sentence } = tokens[phrase.head]!
    if (taken[phrase.head] === 1 || (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'NUM') || lower === '%') continue
    taken[phrase.head] = 1
    const plural = penn.endsWith('S')
    found.push({
      start: phrase.start,
      end: phrase.end,
      first: phrase.first,
      last: phrase.last,
      head: phrase.head,
      sentence,
      form: 'description',
      kind: isWho ? (plural ? 'people' : 'person') : 'unknown',
      plural,
      definite: /^(?:the|this|that|these|those)$/.test(tokens[phrase.first]!.lower),
      ...roleInClause(analysis, phrase.first, phrase.last),
      quoted: quoted[phrase.head] === 1,
      gender: 'unknown',
    })
  }
  return found.sort(bySpan)
}

/** How likely a word must be one of saying for its subject to be somebody. */
const enough = 0.2

/** "[A Lumen poll] shows": the model doubts that it is said, and grammar may find it all the same. */
function subjectsOfSaying({ tokens }: Readable): { first: number; last: number }[] {
  return tokens.flatMap(({ index, head, relation, lower }) =>
    (lower === 'who' && isSaying(tokens, index + 1)) ||
    (relation === 'nsubj' && tokens[head]!.said >= enough && !isSubjectNearer(tokens, index))
      ? [{ first: index, last: endOf(tokens, index) }]
      : [],
  )
}

/** The verb right behind "who", whatever the tree makes of it. */
function isSaying(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 3); at++)
    if (tokens[at]!.tag === 'VERB') return tokens[at]!.said >= enough
  return false
}

/** "[Secretary] of Energy [Ana Brandt] spoke", where both were read as subjects. */
function isSubjectNearer(tokens: readonly Token[], subject: number): boolean {
  const { head } = tokens[subject]!
  for (let at = subject + 1; at < Math.min(head, subject + 12); at++)
    if (tokens[at]!.head === head && tokens[at]!.relation === 'nsubj') return true
  return false
}

/** Past what hangs on a word, behind it. */
function endOf(tokens: readonly Token[], head: number): number {
  let last = head + 1
  for (let at = last; at < Math.min(tokens.length, last + 6); at++)
    if (tokens[at]!.head >= head && tokens[at]!.head < last) last = at + 1
  return last
}

function ownPhrase(analysis: Readable, first: number, last: number): NounPhrase | undefined {
  const phrase = phraseAt(analysis, first) ?? phraseAt(analysis, first + 1)
  if (phrase?.kind !== 'noun') return undefined
  return phrase.head === first || (phrase.first >= first && phrase.last <= last + 1) ? phrase : undefined
}

/** "an architect | who", "the builders, | who" */
function antecedentOf(analysis: Readable, who: number): NounPhrase | undefined {
  const { tokens } = analysis
  const at = /^[,(—–-]$/.test(tokens[who - 1]?.lower ?? '') ? who - 2 : who - 1
  const phrase = phraseAt(analysis, at)
  return phrase?.kind === 'noun' && phrase.last === at + 1 && tokens[at]!.sentence === tokens[who]!.sentence
    ? phrase
    : undefined
}

/** "a spokesman, [Ole Marsh]" names him; "a reporter for [the Post]" names whose. */
function endsInName({ tokens }: Readable, named: Int32Array, phrase: NounPhrase, last: number): boolean {
  for (let at = phrase.head + 1; at < last; at++) {
    // "a poll, which tracks [Americans]"
    if (/^(?:who|which|that|whose)$/.test(tokens[at]!.lower)) return false
    if (named[at] === 0) continue
    let before = at - 1
    while (before > phrase.head && tokens[before]!.tag === 'DET') before--
    return tokens[before]!.tag !== 'ADP'
  }
  return false
}

/**
 * "she added", "its ranks", "their counterparts": the nearest that fits in gender and number, subjects first, the same sentence before the last
 * ones. "It would seem" means nobody, and where two would fit equally well nobody is taken.
 */
import { phraseAt } from '#types/analysis.ts'
import { areApart } from './apart.ts'
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'

/** How far back, in sentences and in candidates, an antecedent is sought. */
const sentencesBack = 3
const candidatesBack = 40

export function joinPersonalPronouns(chains: Chains): void {
  const { candidates, analysis, join } = chains
  candidates.forEach((one, index) => {
    if (one.form !== 'pronoun' || one.kind !== 'person' || one.gender === 'unknown' || !chains.isOpen(index)) return
    const antecedent = personFor(chains, one, index, analysis.tokens[one.head]!.lower)
    if (antecedent === undefined) return
    if (chains.genderOf(antecedent) === 'unknown') chains.tellGender(antecedent, one.gender)
    join(antecedent, index)
  })
}

function personFor(chains: Chains, one: Candidate, index: number, word: string): number | undefined {
  const { candidates, genderOf } = chains
  let best: number | undefined
  let most = 0
  for (let at = index - 1; at >= Math.max(0, index - candidatesBack); at--) {
    const other = candidates[at]!
    const back = one.sentence - other.sentence
    if (back > sentencesBack) break
    if (other.kind !== 'person' || other.plural || other.last > one.first || candidates[chains.find(at)]!.plural)
      continue
    if (areApart(chains, at, index)) continue
    const gender = genderOf(at)
    if (gender !== 'unknown' && gender !== one.gender) continue
    // "Kim criticised him": the object of a verb is not its subject
    if (
      back === 0 &&
      other.subject &&
      (word === 'him' || word === 'her') &&
      !one.subject &&
      sharesClause(chains, other, one)
    )
      continue
    const score =
      10 -
      3 * back +
      (other.subject ? 3 : 0) +
      (gender === one.gender ? 4 : 0) +
      (one.speaks && other.speaks && !other.quoted ? 1.5 : 0) +
      (other.form === 'name' ? 1 : other.form === 'pronoun' ? 1.5 : isOwn(chains, other) ? -3 : -0.5) -
      (other.quoted === one.quoted ? 0 : other.quoted ? 2.5 : 0.5) -
      (index - at) * 0.01
    if (score > most) {
      most = score
      best = at
    }
  }
  return best
}

/** "your child", "my doctor": whoever the reader or speaker has. */
function isOwn({ analysis }: Chains, { first }: Candidate): boolean {
  return /^(?:your|my|our)$/.test(analysis.tokens[first]!.lower)
}

function sharesClause({ analysis }: Chains, subject: Candidate, object: Candidate): boolean {
  let verbs = 0
  for (let at = subject.last; at < object.first; ) {
    const phrase = phraseAt(analysis, at)
    if (phrase?.kind === 'verb' && phrase.finite) verbs++
    at = phrase === undefined ? at + 1 : phrase.last
  }
  return verbs < 2
}

export function joinNeuterPronouns(chains: Chains): void {
  const { analysis, candidates, join } = chains
  candidates.forEach((one, index) => {
    if (one.form !== 'pronoun' || one.kind !== 'unknown' || !chains.isOpen(index)) return
    const { lower } = analysis.tokens[one.head]!
    if (lower === 'it' && isEmpty(chains, one)) return
    const antecedent = one.plural ? groupFor(chains, one, index) : bodyFor(chains, one, index, lower)
    if (antecedent !== undefined) join(antecedent, index)
  })
}

/** "it is likely that", "it was only on Monday that", "It would seem", "making it difficult to": means nobody. */
function isEmpty({ analysis }: Chains, { last, sentence, quoted }: Candidate): boolean {
  const { tokens } = analysis
  const group = phraseAt(analysis, last)
  if (group?.kind !== 'verb' || group.first > last + 1) return tokens[last]?.tag === 'ADJ' || quoted
  const verb = tokens[group.head]!.lemma
  if (/^(?:seem|appear|happen|turn|rain|snow|take|look|mean|represent|involve|matter)$/.test(verb)) return true
  if (!/^(?:be|'s|is|was)$/.test(verb)) return false
  const next = tokens[group.last]
  if (next === undefined || next.sentence !== sentence) return true
  return true
}

/** A state or a body: the subject of the same clause chain, or of the last sentence; none where something else may be meant. */
function bodyFor(chains: Chains, one: Candidate, index: number, word: string): number | undefined {
  const { candidates, analysis } = chains
  const possessive = word === 'its'
  let near: number | undefined
  for (let at = index - 1; at >= Math.max(0, index - candidatesBack); at--) {
    const other = candidates[at]!
    const back = one.sentence - other.sentence
    if (back > 1) break
    if ((other.kind !== 'body' && other.kind !== 'state') || other.plural || other.last > one.first) continue
    if (other.form === 'pronoun' && chains.find(at) === at) continue
    if (back === 0) {
      if (other.subject) return otherSubjectBetween(chains, other, one) ? near : at
      near ??= possessive && startsClause(chains, other, one) ? at : undefined
    } else if (other.subject && isFirstSubject(chains, other) && opensWith(chains, one)) return at
  }
  return near !== undefined && analysis.tokens.length > 0 ? near : undefined
}

/** "Ukraine’s military … its advance": a possessor at the front of the subject. */
function startsClause({ analysis }: Chains, other: Candidate, one: Candidate): boolean {
  const phrase = phraseAt(analysis, other.head)
  return (
    phrase?.kind === 'noun' &&
    phrase.first <= other.first &&
    one.first - other.last < 25 &&
    isBehindVerb(analysis, phrase.last)
  )
}

function isBehindVerb(analysis: Chains['analysis'], at: number): boolean {
  const next = phraseAt(analysis, at)
  return next?.kind === 'verb' && next.finite
}

/** A noun that is no actor stands as subject between the two: "NATO said the deal … its terms". */
function otherSubjectBetween({ analysis }: Chains, other: Candidate, one: Candidate): boolean {
  const { tokens } = analysis
  let at = other.last
  while (at < one.first) {
    const phrase = phraseAt(analysis, at)
    if (phrase === undefined) at++
    else {
      if (
        phrase.kind === 'noun' &&
        phrase.first >= other.last &&
        phrase.last <= one.first &&
        tokens[phrase.head]!.tag !== 'PRON'
      ) {
        const verb = phraseAt(analysis, phrase.last)
        if (verb?.kind === 'verb' && verb.first === phrase.last && verb.finite) return true
      }
      at = phrase.last
    }
  }
  return false
}

/** The first finite verb of its sentence has it as subject. */
function isFirstSubject({ analysis }: Chains, one: Candidate): boolean {
  const { first } = analysis.sentences[one.sentence]!
  for (let at = first; at < one.first; ) {
    const phrase = phraseAt(analysis, at)
    if (phrase?.kind === 'verb' && phrase.finite) return false
    at = phrase === undefined ? at + 1 : phrase.last
  }
  return true
}

/** Nothing that could be meant instead stands before the pronoun in its own sentence. */
function opensWith({ analysis }: Chains, one: Candidate): boolean {
  const { first } = analysis.sentences[one.sentence]!
  return one.first - first < 6
}

/** People: the nearest plural that is a subject or stands in the same sentence. */
function groupFor({ candidates }: Chains, one: Candidate, index: number): number | undefined {
  let other: number | undefined
  for (let at = index - 1; at >= Math.max(0, index - candidatesBack); at--) {
    const candidate = candidates[at]!
    const back = one.sentence - candidate.sentence
    if (back > 1) break
    if (candidate.last > one.first || candidate.form === 'pronoun') continue
    if (!candidate.plural || candidate.kind !== 'people') continue
    if (candidate.subject) return at
    other ??= back === 0 || one.subject ? at : undefined
  }
  return other
}

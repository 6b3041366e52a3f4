/**
 * Attributions whose cue is a verb in the active voice: "X said that …", "“…,” said X", "X, she said, is …", "X accused Y of …",
 * "…, adding that …". The table of verbs says which complement makes a verb a cue.
 */
import { type Complement, documentNouns, documentVerbs, reportingVerbs } from '#lexicon/reporting-verbs.ts'
import type { Sentence, VerbGroup } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { contentEnd, contentStart, runOf } from './clause-end.ts'
import { complementAt, type Found, isClause, isTimeNoun, nounRun } from './complements.ts'
import {
  closesQuotation,
  type Grammar,
  hasFinite,
  isDash,
  nounAt,
  opensQuotation,
  type Run,
  verbAt,
  word,
} from './grammar.ts'
import { isInverted } from './inverted.ts'
import { type Region, regionAt } from './region.ts'
import { isTimeWord, nounEnding, nounStarting, startsClause, subjectBefore } from './subjects.ts'
import { borrowedSubject, implied, leadOf, ownSubject } from './verb-subjects.ts'

export function verbCues(grammar: Grammar, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  let shared: Run | undefined
  for (let at = sentence.first; at < sentence.last; at++) {
    const group = verbAt(grammar, at)
    if (group === undefined) continue
    at = group.last - 1
    const takes = reportingVerbs.get(grammar.tokens[group.head]!.lemma)
    if (takes === undefined || group.passive || impersonal.has(grammar.tokens[group.head]!.lemma)) continue
    const region = regionAt(grammar, sentence, group.first)
    const cue = cueOf(grammar, group, region, takes, shared)
    if (cue === undefined) continue
    found.push(cue.attribution)
    if (!region.quoted) shared = cue.source ?? shared
  }
  return found
}

/** Verbs without a source of their own ("it seems that …"): they go with the passives. */
export const impersonal: ReadonlySet<string> = new Set(['seem', 'appear', 'sound'])

interface Cue {
  readonly attribution: Attribution
  readonly source: Run | undefined
}

function cueOf(
  grammar: Grammar,
  group: VerbGroup,
  region: Region,
  takes: ReadonlySet<Complement>,
  shared: Run | undefined,
): Cue | undefined {
  const speech = takes.has('that') || takes.has('quote') || takes.has('tell')
  if (speech) {
    const behind = inverted(grammar, group, region)
    if (behind !== undefined) return postposed(grammar, group, group.first, behind.last, behind, region)
  }
  const own = ownSubject(grammar, group, region, takes)
  const source = own ?? borrowedSubject(grammar, group, region, shared)
  if (own?.relative === true && isOccasion(grammar, group, own)) return undefined
  if (source === undefined) return implication(grammar, group, region, takes, shared)
  const gap = own !== undefined && takes.has('that') ? aroundGap(grammar, group, own, region) : undefined
  if (gap !== undefined) return gap
  const found = complementAt(
    grammar,
    group.last,
    region.last,
    shows(grammar, group, source) ? withObject(takes) : takes,
  )
  const left =
    own !== undefined &&
    speech &&
    !own.relative &&
    endsContent(grammar, own.first, region) &&
    (takes.has('that') || closesQuotation(grammar, own.first - 1) || closesQuotation(grammar, own.first - 2)) &&
    (found !== undefined || !hasObject(grammar, group, own, takes))
  const middle =
    own !== undefined &&
    speech &&
    found === undefined &&
    word(grammar, group.last) === ',' &&
    /^(?:,|as)$/.test(word(grammar, own.first - 1)) &&
    isClause(grammar, group.last + 1, region.last)
  if (
    middle ||
    (left &&
      (found === undefined || closesQuotation(grammar, own.first - 1) || isMiddle(grammar, own.first, found, region)))
  ) {
    return postposed(grammar, group, own.first, group.last, own, region)
  }
  return found === undefined ? undefined : preposed(grammar, group, source, found, region)
}

/** "an attack that saw eight people killed": what a thing sees or finds is what happened in it. */
function isOccasion(grammar: Grammar, group: VerbGroup, own: Run): boolean {
  return (
    /^(?:that|which)$/.test(word(grammar, own.first)) && /^(?:see|witness)$/.test(grammar.tokens[group.head]!.lemma)
  )
}

/** "By now, they have shown [interest]": a verb with an object of its own has no content in front. */
function hasObject(grammar: Grammar, group: VerbGroup, own: Run, takes: ReadonlySet<Complement>): boolean {
  if (takes.has('tell') || closesQuotation(grammar, own.first - 1)) return false
  const noun = nounAt(grammar, group.last)
  return noun !== undefined && noun.first === group.last && !isTimeNoun(grammar, group.last)
}

/** "The army holds the town, suggesting that …": what suggests is the fact, not the army, so nobody is the source. */
function implication(
  grammar: Grammar,
  group: VerbGroup,
  region: Region,
  takes: ReadonlySet<Complement>,
  shared: Run | undefined,
): Cue | undefined {
  const { form } = grammar.tokens[group.first]!
  if (form !== 'gerund' || shared !== undefined || word(grammar, group.first - 1) !== ',') return undefined
  if (!implied.has(grammar.tokens[group.head]!.lemma)) return undefined
  const found = complementAt(grammar, group.last, region.last, takes)
  return found === undefined ? undefined : preposed(grammar, group, undefined, found, region)
}

/** "a rule that [he said] would help", "what [she said] is a trap", "a probe [the agency said] was over". */
function aroundGap(grammar: Grammar, group: VerbGroup, source: Run, region: Region): Cue | undefined {
  let at = group.last
  while (at < region.last && at - group.last < 2 && grammar.tokens[at]!.tag === 'ADV') at++
  const verb = verbAt(grammar, at)
  if (verb === undefined || !verb.finite || verb.first !== at) return undefined
  const before = source.first - 1
  if (before <= region.first) return undefined
  const relative = /^(?:what|who|which|that)$/.test(word(grammar, before))
  const noun = relative ? { first: before, last: source.first } : nounEnding(grammar, source.first, region.first)
  if (noun === undefined) return undefined
  const rest = runOf(group.last, contentEnd(grammar, group.last, region.last, { kind: 'clause', relative }))
  const one = attribution(grammar, source, { first: group.first, last: group.last }, [noun, rest])
  return one && { attribution: one, source }
}

/** "the poll shows [a tight race]": a document shows things as well as clauses. */
function shows(grammar: Grammar, group: VerbGroup, source: Run): boolean {
  const head = nounAt(grammar, source.first)?.head ?? source.first
  return (
    documentVerbs.has(grammar.tokens[group.head]!.lemma) &&
    (documentNouns.has(grammar.tokens[head]!.lemma) || documentNouns.has(word(grammar, head)))
  )
}

function withObject(takes: ReadonlySet<Complement>): ReadonlySet<Complement> {
  return new Set([...takes, 'np'])
}

function preposed(
  grammar: Grammar,
  group: VerbGroup,
  source: Run | undefined,
  found: Found,
  region: Region,
): Cue | undefined {
  const cue = { first: cueStart(grammar, group, region), last: found.cueLast }
  if (found.kind === 'colon' && found.first >= region.last) return undefined
  const relative = source !== undefined && /^(?:who|which|that)$/.test(word(grammar, source.first))
  const reach = { kind: found.kind, leaning: leans(grammar, group, source, region), relative }
  const end = contentEnd(grammar, found.first, region.last, reach)
  const last = region.quoted ? Math.min(region.last, end) : end
  if (found.kind === 'infinitive' && isNameless(grammar, found.first)) return undefined
  if (region.quoted && isMuttered(grammar, group, source, { first: found.first, last })) return undefined
  const one = attribution(grammar, source, cue, [whatBefore(grammar, source, found), runOf(found.first, last)])
  return one && { attribution: one, source }
}

/** "“He knows [how].”", "“you know [what I mean]”": inside a quotation, what asserts nothing is no statement of its own. */
function isMuttered(grammar: Grammar, group: VerbGroup, source: Run | undefined, { first, last }: Run): boolean {
  const { lemma } = grammar.tokens[group.head]!
  if (lemma === 'know' && /^(?:how|what|why|where|when|who|which)$/.test(word(grammar, first))) return true
  if (source !== undefined && word(grammar, source.first) === 'you') return true
  let words = 0
  for (let at = first; at < last; at++) if (grammar.tokens[at]!.tag !== 'PUNCT') words++
  return words < 2
}

/** "asked not to be named": how somebody spoke, not what they said. */
function isNameless(grammar: Grammar, at: number): boolean {
  const verb = verbAt(grammar, word(grammar, at) === 'not' ? at + 2 : at + 1)
  return verb?.passive === true && /^(?:name|identify|quote)$/.test(grammar.tokens[verb.head]!.lemma)
}

/** "[what] she called “[a disgrace]”": the first piece of what is described. */
function whatBefore(grammar: Grammar, source: Run | undefined, { kind }: Found): Run | undefined {
  if (source === undefined || !/^(?:object|quote|infinitive)$/.test(kind)) return undefined
  return word(grammar, source.first - 1) === 'what' ? { first: source.first - 1, last: source.first } : undefined
}

/** The cue stands in a clause that comes before its main clause: "While they say …, …", "Citing …, …", "In a letter urging …, …". */
function leans(grammar: Grammar, group: VerbGroup, source: Run | undefined, region: Region): boolean {
  const start = source !== undefined && source.last <= group.first ? source.first : group.first
  const lead = grammar.tokens[region.first]!
  if (
    /^(?:while|although|though|when|after|before|as|if|since|because|in|by|at|during|despite|once)$/.test(lead.lower) ||
    lead.form === 'gerund'
  ) {
    for (let at = region.first; at < Math.min(start, region.first + 30); at++)
      if (word(grammar, at) === ',') return false
    return true
  }
  return /^(?:while|although|though|when|after|before|as|if|since|because)$/.test(word(grammar, start - 1))
}

/** "…,” said X" and "…, he said, …": content in front, and behind where it goes on. */
function postposed(
  grammar: Grammar,
  group: VerbGroup,
  core: number,
  coreLast: number,
  source: Run,
  region: Region,
): Cue | undefined {
  const start = contentStart(grammar, core - 1, region.first)
  const asTold = word(grammar, core - 1) === 'as'
  const before = runOf(start, asTold ? core - 1 : core)
  const next = pastAdjuncts(grammar, coreLast, region.last)
  let after: Run | undefined
  if (/^[,—–]$/.test(word(grammar, next)) && next + 1 < region.last) {
    if (opensQuotation(grammar, next + 1))
      after = runOf(next + 1, contentEnd(grammar, next + 1, region.last, { kind: 'quote' }))
    else if (asTold && before === undefined) {
      after = runOf(next + 1, contentEnd(grammar, next + 1, region.last, { kind: 'clause' }))
    } else if (before !== undefined && goesOn(grammar, before, next + 1, region)) {
      after = runOf(next + 1, contentEnd(grammar, next + 1, region.last, { kind: 'clause' }))
    }
  }
  const cueLast = source.first > group.first ? group.last : mediumEnd(grammar, group.last, region.last)
  const cue = { first: source.first > group.first ? group.first : cueStart(grammar, group, region), last: cueLast }
  const one = attribution(grammar, source, cue, [before, after])
  if (one === undefined) return undefined
  const sure = before !== undefined && after === undefined && closesSentence(grammar, group, core, before, next, region)
  return { attribution: sure ? { ...one, sure } : one, source }
}

/** "The road is open, Lee said." and "…, Lee told the Post.": a clause, a comma, somebody who says it, and the end. */
function closesSentence(
  grammar: Grammar,
  group: VerbGroup,
  core: number,
  before: Run,
  at: number,
  region: Region,
): boolean {
  const { lemma } = grammar.tokens[group.head]!
  if ((lemma !== 'say' && lemma !== 'tell') || word(grammar, core - 1) !== ',' || !hasFinite(grammar, before))
    return false
  return at >= region.last || /^[.!?]$/.test(word(grammar, at))
}

/** "X, he said, is Y" and "In the long run, he said, it pays": the cue stands in the middle. */
function goesOn(grammar: Grammar, before: Run, at: number, region: Region): boolean {
  if (leaves(grammar, at)) return false
  if (!hasFinite(grammar, before)) return true
  // "The arms his country has, he said, [are] …": the verb of what stands in front.
  const verb = verbAt(grammar, at)
  if (verb?.finite === true && verb.first === at) return true
  return isAdjunct(grammar, before) && isClause(grammar, at, region.last)
}

function leaves(grammar: Grammar, at: number): boolean {
  const { form, lower } = grammar.tokens[at]!
  return form === 'gerund' || /^(?:who|which|while|as|but|and|according)$/.test(lower)
}

/** "said in a statement": the medium belongs to the cue. */
function mediumEnd(grammar: Grammar, at: number, end: number): number {
  const noun = word(grammar, at) === 'in' && at + 1 < end ? nounAt(grammar, at + 1) : undefined
  return noun !== undefined && /^(?:statement|email|e-mail|tweet|letter|memo|release)$/.test(word(grammar, noun.head))
    ? noun.last
    : at
}

function pastAdjuncts(grammar: Grammar, at: number, end: number): number {
  let here = at
  for (let steps = 0; steps < 8 && here < end; steps++) {
    const token = grammar.tokens[here]!
    const noun = nounAt(grammar, here)
    if (token.tag === 'ADV') here++
    else if (noun !== undefined && noun.first === here) here = noun.last
    else if (token.tag === 'ADP' || token.lower === 'to') {
      const object = nounRun(grammar, here + 1, end)
      if (object === undefined) break
      here = object.last
    } else break
  }
  return here
}

/** "“…,” said X": a verb right behind content, its subject right behind it. */
function inverted(grammar: Grammar, group: VerbGroup, region: Region): Run | undefined {
  // "…, X told Y": behind "told" stands the hearer.
  if (grammar.tokens[group.head]!.lemma === 'tell') return undefined
  if (group.last - group.first > 1 || !group.finite || group.first - 1 <= region.first) return undefined
  const before = group.first - 1
  const quote = closesQuotation(grammar, before)
  const comma = word(grammar, before) === ',' && hasFinite(grammar, { first: region.first, last: before })
  if (!quote && !comma) return undefined
  const subject = nounStarting(grammar, group.last, region.last)
  if (subject === undefined || (comma && startsClause(grammar, subject.last, region.last))) return undefined
  if (isTimeWord(word(grammar, subject.first))) return undefined
  const closes = subject.last >= region.last - 1 && /^(?:say|add|report)$/.test(grammar.tokens[group.head]!.lemma)
  if (comma && !closes && subjectBefore(grammar, group.first, region.first) !== undefined) return undefined
  return word(grammar, subject.last) === 'that' ? undefined : subject
}

function isInCue(lower: string): boolean {
  return lower.endsWith('ly')
    ? lower !== 'only'
    : /^(?:also|never|not|now|once|still|even|often|again|long|almost|nearly|neither)$/.test(lower)
}

/** The cue with its auxiliaries and "also". */
function cueStart(grammar: Grammar, group: VerbGroup, region: Region): number {
  let first = group.first
  while (first > region.first && grammar.tokens[first - 1]!.tag === 'ADV' && isInCue(word(grammar, first - 1))) first--
  return (group.infinitive ? leadOf(grammar, group, region)?.first : undefined) ?? first
}

/** Whether what stands before `at` is content that has just ended: "…,” | he said", "…, | he said". */
function endsContent(grammar: Grammar, at: number, region: Region): boolean {
  const before = at - 1
  if (before <= region.first) return before === region.first && closesQuotation(grammar, before)
  if (closesQuotation(grammar, before) && isTitled(grammar, before, region)) return false
  if (closesQuotation(grammar, before))
    return (
      /^[.,?!…—–-]+$/.test(word(grammar, before - 1)) ||
      closesQuotation(grammar, before - 1) ||
      /^['"]$/.test(word(grammar, before - 1))
    )
  if (word(grammar, before) !== ',' && !isDash(word(grammar, before))) return false
  return closesQuotation(grammar, before - 1) || !isAdjunct(grammar, { first: region.first, last: before })
}

/** "On Tuesday", "In a speech in Ohio", "However", "When he came", "But if it fails": not what was said. */
function isAdjunct(grammar: Grammar, run: Run): boolean {
  const { last } = run
  let { first } = run
  if (hasFinite(grammar, run)) {
    while (first < last && /^(?:but|and|so|yet|even|just|only|,)$/.test(word(grammar, first))) first++
    const leans = leansOn.has(word(grammar, first)) || isInverted(grammar, first)
    return leans && !endsLeaning(grammar, first, last)
  }
  const { tag, lower, form } = grammar.tokens[first]!
  if (tag === 'ADP' || tag === 'ADV' || tag === 'SCONJ' || tag === 'CCONJ' || form !== undefined) return true
  if (tag === 'ADJ' && last - first === 1) return true
  return isTimeWord(word(grammar, last - 1)) || isTimeWord(lower)
}

/** "On “Meet the Harbour,” she said": the quotation is a title in an adjunct, not what was said. */
function isTitled(grammar: Grammar, at: number, region: Region): boolean {
  const { first } = grammar.quotations[grammar.quotationOf[at]!]!
  return (
    first > region.first &&
    /^(?:in|on|at|during)$/.test(word(grammar, region.first)) &&
    at - first < 10 &&
    !hasFinite(grammar, { first: region.first, last: first })
  )
}

const leansOn: ReadonlySet<string> = new Set(
  'when whenever after as while whereas before asked although though if unless until because in at on during since once despite with given amid by for under'.split(
    ' ',
  ),
)

/** "If it rains, [we stay at home], she said": a main clause follows what leans on it. */
function endsLeaning(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first + 1; at < Math.min(last - 2, first + 60); at++)
    if (word(grammar, at) === ',' && isClause(grammar, at + 1, last)) return true
  return false
}

/** "“A,” he said, “B”" and "X, he said, “is Y”": what stands in front is content as well. */
function isMiddle(grammar: Grammar, core: number, found: Found, region: Region): boolean {
  if (found.kind !== 'quote' || word(grammar, found.first - 1) !== ',') return false
  if (closesQuotation(grammar, core - 1)) return true
  let first = region.first
  for (let at = core - 2; at > region.first && core - at < 60; at--) {
    if (word(grammar, at - 1) !== ',' && word(grammar, at) !== ';') continue
    if (grammar.tokens[at]!.tag !== 'CCONJ' && word(grammar, at) !== ';') continue
    first = at + 1
    break
  }
  return first < core - 1 && !isAdjunct(grammar, { first, last: core - 1 })
}

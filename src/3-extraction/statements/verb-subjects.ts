/**
 * Whose verb it is: its own subject, or one that stands elsewhere in the sentence: "X came and [said] …", "…, [adding] that …",
 * "[Citing] a report, X …".
 */
import { type Complement, reportingVerbs } from '#lexicon/reporting-verbs.ts'
import type { VerbGroup } from '#types/analysis.ts'
import { governingSubject } from './governing-subject.ts'
import { type Grammar, nounAt, type Run, verbAt, word } from './grammar.ts'
import type { Region } from './region.ts'
import { isTimeWord, nounStarting, type Subject, subjectBefore } from './subjects.ts'

export function ownSubject(
  grammar: Grammar,
  group: VerbGroup,
  region: Region,
  takes: ReadonlySet<Complement>,
): Subject | undefined {
  const form = grammar.tokens[group.first]!.form
  if (group.infinitive) return undefined
  if (form === 'gerund') {
    const before = group.first - 1
    const noun = before >= region.first ? nounAt(grammar, before) : undefined
    if (noun !== undefined && isTimeWord(word(grammar, noun.head))) return undefined
    return noun === undefined || isAside(grammar, noun.first)
      ? undefined
      : { first: Math.max(noun.first, region.first), last: group.first, relative: false }
  }
  // "a play called “X”", "fans named after": behind the object of a preposition or of another verb, a participle.
  const past = form === 'past' && group.last - group.first === 1
  if (past && takes.has('np-as') && hangsOn(grammar, group.first, region) && isReduced(grammar, group, region))
    return undefined
  return group.finite || form === 'base' || form === 'past' || form === 'participle'
    ? subjectBefore(grammar, group.first, region.first)
    : undefined
}

/** ", in many cases [reporting]": what the participle has about it. */
function isAside({ tokens }: Grammar, first: number): boolean {
  return tokens[first - 1]?.tag === 'ADP' && tokens[first - 2]?.lower === ','
}

/** Another verb is the one of the sentence: in front, or behind with no subject of its own. */
function isReduced(grammar: Grammar, group: VerbGroup, region: Region): boolean {
  for (let at = region.first; at < region.last; at++) {
    const other = verbAt(grammar, at)
    if (other === undefined || other.first !== at || !other.finite || other === group) continue
    if (at < group.first || grammar.tokens[at - 1]!.tag === 'PUNCT') return true
  }
  return false
}

function hangsOn(grammar: Grammar, at: number, region: Region): boolean {
  const noun = nounAt(grammar, at - 1)
  if (noun === undefined || noun.first <= region.first) return false
  const before = grammar.tokens[noun.first - 1]!
  if (before.tag === 'ADP') return !/^(?:after|before|as|since|until|like|than|that)$/.test(before.lower)
  return before.form !== undefined && reportingVerbs.get(before.lemma)?.has('that') !== true
}

/** "X came and [said] …", "…, [adding] that …", "[Citing] a report, X …": the subject stands elsewhere in the sentence. */
export function borrowedSubject(
  grammar: Grammar,
  group: VerbGroup,
  region: Region,
  shared: Run | undefined,
): Run | undefined {
  const form = grammar.tokens[group.first]!.form
  if (group.infinitive) return prompted(grammar, group) ?? goesOnTo(grammar, group, region, shared)
  let before = group.first - 1
  while (before > region.first && grammar.tokens[before]!.tag === 'ADV') before--
  if (form === 'gerund') {
    if (before < region.first) {
      let comma = group.last
      while (comma < region.last && comma - group.last < 40 && word(grammar, comma) !== ',') comma++
      return comma < region.last ? nounStarting(grammar, comma + 1, region.last) : undefined
    }
    const adjunct = /^(?:,|"|and|but|while|by|without|after|before|in|—|–|--|or|then|for|not)$/.test(
      word(grammar, before),
    )
    const judged = judgedFor(grammar, before, region)
    if (judged !== undefined) return judged
    const governing = governingSubject(grammar, group.first)
    const isOwn =
      grammar.tokens[group.first]!.relation === 'xcomp' || isAside(grammar, nounAt(grammar, before)?.first ?? 0)
    if (!adjunct) return isOwn ? governing : undefined
    if (shared === undefined && implied.has(grammar.tokens[group.head]!.lemma)) return undefined
    return governing ?? shared ?? earlierSubject(grammar, before, region)
  }
  if (!group.finite) return undefined
  const joined =
    before >= region.first && (grammar.tokens[before]!.tag === 'CCONJ' || /^(?:,|then)$/.test(word(grammar, before)))
  return joined
    ? (insideClause(grammar, before, region) ?? shared ?? earlierSubject(grammar, before, region))
    : undefined
}

/** Verbs of which a fact, not a person, is the subject when they trail: "…, suggesting that". */
export const implied: ReadonlySet<string> = new Set('suggest indicate show imply demonstrate reveal signal'.split(' '))

/** "praised [Brandt] for saying", "credit to [the nurses] for speaking out": whoever is judged did it. */
function judgedFor(grammar: Grammar, before: number, region: Region): Run | undefined {
  if (!/^(?:for|of)$/.test(word(grammar, before))) return undefined
  const noun = nounAt(grammar, before - 1)
  if (noun === undefined || noun.last !== before || noun.first <= region.first) return undefined
  const verb = verbAt(grammar, noun.first - 1)
  if (verb !== undefined && !verb.passive && judging.has(grammar.tokens[verb.head]!.lemma))
    return { first: noun.first, last: before }
  let { first } = noun
  for (let steps = 0; steps < 4 && /^(?:and|,)$/.test(word(grammar, first - 1)); steps++)
    first = nounAt(grammar, first - 2)?.first ?? first
  const praise = nounAt(grammar, first - 2)
  return /^(?:to|on)$/.test(word(grammar, first - 1)) &&
    praise !== undefined &&
    /^(?:credit|praise|thanks|tribute|scorn|blame)$/.test(word(grammar, praise.head))
    ? { first, last: before }
    : undefined
}

const judging: ReadonlySet<string> = new Set(
  'accuse praise thank credit commend applaud blame criticize criticise condemn attack denounce mock slam blast chide fault scold fire suspend censure rebuke'.split(
    ' ',
  ),
)

/** "forced [Brandt] to admit": whoever is brought to say it. */
function prompted(grammar: Grammar, { head }: VerbGroup): Run | undefined {
  const { tokens } = grammar
  const lead = tokens[tokens[head]!.head]!
  if (lead.index >= head || !/^(?:xcomp|advcl)$/.test(tokens[head]!.relation) || !prompting.has(lead.lemma))
    return undefined
  for (let at = lead.index + 1; at < Math.min(head, lead.index + 8); at++) {
    if (tokens[at]!.head !== lead.index || tokens[at]!.relation !== 'obj') continue
    const noun = nounAt(grammar, at)
    return noun === undefined ? undefined : { first: noun.first, last: noun.last }
  }
  return undefined
}

const prompting: ReadonlySet<string> = new Set('force compel prompt lead cause push drive get'.split(' '))

/** "went on to say", "took to the stage to urge": the verb in front has the subject. */
function goesOnTo(grammar: Grammar, group: VerbGroup, region: Region, shared: Run | undefined): Run | undefined {
  const lead = leadOf(grammar, group, region)
  return lead && (subjectBefore(grammar, lead.first, region.first) ?? shared)
}

/** The verb that an infinitive of saying hangs on: "[went] on to say", "[tried] to persuade", "[used] blunt language to denounce". */
export function leadOf(grammar: Grammar, { first, head }: VerbGroup, region: Region): VerbGroup | undefined {
  for (let at = first - 2; at >= Math.max(region.first, first - 9); at--) {
    const lead = verbAt(grammar, at)
    if (lead === undefined || !lead.finite) {
      if (/^[,.;:"]$/.test(word(grammar, at)) || grammar.tokens[at]!.tag === 'CCONJ') return undefined
      continue
    }
    const { lemma } = grammar.tokens[lead.head]!
    const near = first - lead.last < 3 && goingOn.has(lemma)
    const purpose = purposeful.has(lemma) && outspoken.has(grammar.tokens[head]!.lemma)
    return !lead.passive && (near || purpose) ? lead : undefined
  }
  return undefined
}

const goingOn: ReadonlySet<string> = new Set('go continue proceed begin tend try attempt seek rush move'.split(' '))
const purposeful: ReadonlySet<string> = new Set(
  'use take hold write call gather speak rush step join return meet post appear seize tweet phone rally march'.split(
    ' ',
  ),
)
const outspoken: ReadonlySet<string> = new Set(
  'say denounce condemn criticize criticise urge announce demand express warn protest accuse declare praise blast slam defend deny argue call thank complain'.split(
    ' ',
  ),
)

/** "Brandt spoke after [she] toured the dam and [blamed] the rain": within a clause that a conjunction opens, with no comma between, its own subject. */
function insideClause(grammar: Grammar, at: number, region: Region): Run | undefined {
  if (grammar.tokens[at]!.tag !== 'CCONJ') return undefined
  for (let index = at - 1; index > region.first && at - index < 16; index--) {
    if (grammar.tokens[index]!.tag === 'PUNCT' && word(grammar, index) !== '-') return undefined
    const group = verbAt(grammar, index)
    if (group === undefined || !group.finite || group.first !== index) continue
    const subject = subjectBefore(grammar, group.first, region.first)
    if (subject === undefined || subject.relative || subject.first <= region.first) return undefined
    return clauseOpeners.has(word(grammar, subject.first - 1)) ? subject : undefined
  }
  return undefined
}

const clauseOpeners: ReadonlySet<string> = new Set(
  'after before when while because since until as where whether if though although'.split(' '),
)

/** The subject of the nearest finite verb in front. */
function earlierSubject(grammar: Grammar, at: number, region: Region): Run | undefined {
  for (let index = at; index >= region.first && at - index < 60; index--) {
    const group = verbAt(grammar, index)
    if (group === undefined || !group.finite || group.first !== index) continue
    const subject = subjectBefore(grammar, group.first, region.first)
    if (subject !== undefined && !subject.relative) return subject
  }
  return undefined
}

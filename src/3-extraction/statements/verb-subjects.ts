/**
 * Whose verb it is: its own subject, or one that stands elsewhere in the sentence: "X came and [said] …", "…, [adding] that …",
 * "[Citing] a report, X …".
 */
import { type Complement, reportingVerbs } from '#lexicon/reporting-verbs.ts'
import type { VerbGroup } from '#types/analysis.ts'
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
    return noun === undefined
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
  if (group.infinitive) return goesOnTo(grammar, group, region, shared)
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
    if (!adjunct) return undefined
    if (shared === undefined && implied.has(grammar.tokens[group.head]!.lemma)) return undefined
    return shared ?? earlierSubject(grammar, before, region)
  }
  if (!group.finite) return undefined
  const joined =
    before >= region.first && (grammar.tokens[before]!.tag === 'CCONJ' || /^(?:,|then)$/.test(word(grammar, before)))
  return joined ? (shared ?? earlierSubject(grammar, before, region)) : undefined
}

/** Verbs of which a fact, not a person, is the subject when they trail: "…, suggesting that". */
export const implied: ReadonlySet<string> = new Set('suggest indicate show imply demonstrate reveal signal'.split(' '))

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

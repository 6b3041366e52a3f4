/**
 * Attributions without a source in sight: "most of them are believed | to be recruits", "it is expected | that …", "the deal appears | to hold".
 * The subject is the first piece of the content; "by X" names the source after all.
 */
import { attitudeAdjectives, hearerPassives, passiveCues, reportingVerbs } from '#lexicon/reporting-verbs.ts'
import type { Sentence, VerbGroup } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { contentEnd, runOf } from './clause-end.ts'
import { complementAt, nounRun } from './complements.ts'
import { type Grammar, nounAt, type Run, verbAt, word } from './grammar.ts'
import { type Region, regionAt } from './region.ts'
import { isTimeWord, subjectBefore } from './subjects.ts'
import { impersonal } from './verb-cues.ts'

export function passiveCuesOf(grammar: Grammar, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const group = verbAt(grammar, at)
    if (group === undefined) continue
    at = group.last - 1
    const region = regionAt(grammar, sentence, group.first)
    const one = isAsked(grammar, group, region)
      ? asked(grammar, group, region)
      : group.passive && group.finite
        ? passive(grammar, group, region)
        : (seeming(grammar, group, region) ?? attitude(grammar, group, region))
    if (one !== undefined) found.push(one)
  }
  return found
}

function passive(grammar: Grammar, group: VerbGroup, region: Region): Attribution | undefined {
  const { lemma } = grammar.tokens[group.head]!
  const takes = passiveCues.get(lemma)
  // "wasn't worried [because …]": a reason is not what is feared.
  if (word(grammar, group.last) === 'because') return undefined
  const found = takes && complementAt(grammar, group.last, region.last, takes)
  const subject = subjectBefore(grammar, group.first, region.first)
  if (found !== undefined && subject !== undefined)
    return impersonally(grammar, group, subject, found.first, found.cueLast, region)
  const told = hearerPassives.get(lemma)
  // "was told [by the ministry] that …"
  const agent = told && word(grammar, group.last) === 'by' ? nounRun(grammar, group.last + 1, region.last) : undefined
  const heard = told && complementAt(grammar, agent?.last ?? group.last, region.last, told)
  if (heard === undefined || subject === undefined) return undefined
  const feels = /^(?:convince|concern|worry|assure|commit)$/.test(lemma)
  const last = contentEnd(grammar, heard.first, region.last, { kind: heard.kind })
  const cueLast = agent === undefined ? heard.cueLast : group.last + 1
  return attribution(grammar, feels ? subject : agent, { first: group.first, last: cueLast }, [
    runOf(heard.first, last),
  ])
}

/** "[Asked] whether he would go, he said …", "when [asked] about it": nobody says by whom. */
function isAsked(grammar: Grammar, group: VerbGroup, region: Region): boolean {
  if (word(grammar, group.head) !== 'asked' || group.last - group.first > 1) return false
  const before = word(grammar, group.first - 1)
  return group.first === region.first || /^(?:when|if|after|,)$/.test(before)
}

function asked(grammar: Grammar, group: VerbGroup, region: Region): Attribution | undefined {
  const takes = hearerPassives.get('ask')!
  const found = complementAt(grammar, group.last, region.last, takes)
  if (found === undefined) return undefined
  const last = contentEnd(grammar, found.first, region.last, { kind: found.kind, leaning: true })
  return attribution(grammar, undefined, { first: group.first, last: found.cueLast }, [runOf(found.first, last)])
}

function seeming(grammar: Grammar, group: VerbGroup, region: Region): Attribution | undefined {
  const { lemma } = grammar.tokens[group.head]!
  if (!impersonal.has(lemma) || !group.finite) return undefined
  const found = complementAt(grammar, group.last, region.last, reportingVerbs.get(lemma)!)
  const subject = subjectBefore(grammar, group.first, region.first)
  if (found === undefined || subject === undefined) return undefined
  return impersonally(grammar, group, subject, found.first, found.cueLast, region)
}

function impersonally(
  grammar: Grammar,
  group: VerbGroup,
  subject: Run,
  first: number,
  cueLast: number,
  region: Region,
): Attribution | undefined {
  // "It is believed that …" is about nothing, "it is believed to be …" about something.
  const empty = word(grammar, first) === 'to' || nounAt(grammar, first) !== undefined ? /^there$/ : /^(?:it|there)$/
  const expletive = empty.test(word(grammar, subject.first)) && subject.last - subject.first === 1
  const last = contentEnd(grammar, first, region.last, { kind: 'infinitive' })
  const agent = judge(grammar, group, first, last)
  return attribution(grammar, agent, { first: group.first, last: cueLast }, [
    expletive ? undefined : subject,
    runOf(first, agent === undefined ? last : agent.first - 1),
  ])
}

/** "are considered illegal by [most of the states]": the source stands right behind what somebody is taken for. */
function judge(grammar: Grammar, group: VerbGroup, first: number, last: number): Run | undefined {
  if (!/^(?:consider|deem|see|view|regard|brand|label|dub|declare)$/.test(grammar.tokens[group.head]!.lemma))
    return undefined
  for (let at = first + 1; at < Math.min(last - 1, first + 8); at++) {
    if (grammar.tokens[at]!.tag === 'PUNCT' || verbAt(grammar, at)?.infinitive === true) return undefined
    if (word(grammar, at) !== 'by') continue
    const many = word(grammar, at + 2) === 'of' && /^(?:most|many|some|all|much)$/.test(word(grammar, at + 1))
    const noun = nounRun(grammar, many ? at + 3 : at + 1, last)
    const time =
      noun !== undefined &&
      (isTimeWord(word(grammar, nounAt(grammar, noun.first)!.head)) || isTimeWord(word(grammar, noun.last - 1)))
    return noun === undefined || time || verbAt(grammar, at + 1)?.first === at + 1
      ? undefined
      : { first: at + 1, last: noun.last }
  }
  return undefined
}

/** "X is confident | that …", "X was critical of | the plan". */
function attitude(grammar: Grammar, group: VerbGroup, region: Region): Attribution | undefined {
  if (!group.finite || !/^(?:be|'s|feel|remain)$/.test(grammar.tokens[group.head]!.lemma)) return undefined
  let at = group.last
  while (at < region.last && grammar.tokens[at]!.tag === 'ADV') at++
  const takes = attitudeAdjectives.get(word(grammar, at))
  if (takes === undefined || at >= region.last || word(grammar, at + 1) === 'because') return undefined
  const found = complementAt(grammar, at + 1, region.last, takes)
  const subject = subjectBefore(grammar, group.first, region.first)
  if (found === undefined || subject === undefined) return undefined
  const expletive = /^(?:it|that|this|what)$/.test(word(grammar, subject.first)) && subject.last - subject.first === 1
  const last = contentEnd(grammar, found.first, region.last, { kind: found.kind })
  return attribution(grammar, expletive ? undefined : subject, { first: group.first, last: found.cueLast }, [
    runOf(found.first, last),
  ])
}

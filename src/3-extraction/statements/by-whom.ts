/**
 * Attributions in the passive voice that name their source: "[The raid] [was condemned by] [the council]", "[The deal], [first reported by] [the paper]".
 * What is said, praised or denied stands in front.
 */
import { reportingVerbs } from '#lexicon/reporting-verbs.ts'
import type { Sentence, VerbGroup } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { runOf } from './clause-end.ts'
import { type Grammar, isQuoteMark, nounAt, type Run, verbAt, word } from './grammar.ts'
import { type Region, regionAt } from './region.ts'
import { isTimeWord, nounStarting, subjectBefore } from './subjects.ts'

export function byWhom(grammar: Grammar, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    if (word(grammar, at) !== 'by') continue
    let verb = at - 1
    while (verb > sentence.first && at - verb < 3 && grammar.tokens[verb]!.tag === 'ADV') verb--
    const group = verbAt(grammar, verb)
    if (group === undefined || group.last !== verb + 1 || !(group.passive || isAside(grammar, group))) continue
    const one = attributed(grammar, group, at, regionAt(grammar, sentence, at))
    if (one !== undefined) found.push(one)
  }
  return found
}

/** "The deal, [reported by] the paper, …": a participle behind a comma, though it looks like a past tense. */
function isAside(grammar: Grammar, { first, last }: VerbGroup): boolean {
  return last - first === 1 && grammar.tokens[first]!.form === 'past' && word(grammar, first - 1) === ','
}

function attributed(grammar: Grammar, group: VerbGroup, by: number, region: Region): Attribution | undefined {
  const { lemma } = grammar.tokens[group.head]!
  const takes = reportingVerbs.get(lemma)
  if (!uttered.has(lemma) || takes === undefined) return undefined
  const whole = nounStarting(grammar, by + 1, region.last)
  const source = whole && beforeReason(grammar, whole)
  if (source === undefined || isTimeWord(word(grammar, nounAt(grammar, by + 1)?.head ?? by + 1))) return undefined
  if (grammar.tokens[by + 1]!.form === 'gerund') return undefined
  const subject =
    group.passive && group.finite
      ? subjectBefore(grammar, group.first, region.first)
      : described(grammar, group, region)
  if (subject === undefined || isQuoteMark(word(grammar, group.first - 1))) return undefined
  const rest = /^(?:for|as)$/.test(word(grammar, source.last)) ? source.last : undefined
  const last = rest === undefined ? undefined : restEnd(grammar, rest, region)
  return attribution(grammar, source, { first: group.first, last: by + 1 }, [
    subject,
    rest === undefined ? undefined : runOf(rest, last!),
  ])
}

/** "criticized by [Ann Lee] for its costs", but "by [a spokesman for the army]". */
function beforeReason(grammar: Grammar, { first, last }: Run): Run {
  for (let at = first + 1; at < last; at++)
    if (/^(?:for|as)$/.test(word(grammar, at)) && grammar.tokens[at - 1]!.tag === 'PROPN') return { first, last: at }
  return { first, last }
}

/** "a plan [backed by] the council", "the deal, [first reported by] the paper": the noun phrase right in front. */
function described(grammar: Grammar, group: VerbGroup, region: Region) {
  let at = group.first
  while (at > region.first && grammar.tokens[at - 1]!.tag === 'ADV') at--
  const noun = nounAt(grammar, at - 1 - (word(grammar, at - 1) === ',' ? 1 : 0))
  return noun === undefined || noun.first < region.first ? undefined : { first: noun.first, last: noun.last }
}

/** Up to punctuation or the next verb of the sentence. */
function restEnd(grammar: Grammar, at: number, region: Region): number {
  for (let index = at; index < region.last; index++) {
    if (/^[,.;:!?—–]$/.test(word(grammar, index)) || verbAt(grammar, index)?.finite === true) return index
  }
  return region.last
}

/** Verbs that, with "by", tell who said it: not "shown by", "led by", "found by". */
const uttered: ReadonlySet<string> = new Set(
  (
    'report announce confirm deny reveal disclose criticize criticise praise condemn denounce endorse support oppose reject dismiss dispute ' +
    'accuse acknowledge admit describe propose recommend approve suggest claim allege blame slam blast mock deride ' +
    'applaud hail laud welcome predict refute rebut contradict question defend demand decry tout rebuke retract state declare'
  ).split(' '),
)

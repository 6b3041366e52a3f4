/**
 * Attributions whose cue is a noun: "[his] claim [that …]", "calls [for talks] by [the bishops]", "concerns among [investors] [that …]".
 */
import { cueNouns } from '#lexicon/cue-nouns.ts'
import type { Sentence } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { contentEnd, runOf } from './clause-end.ts'
import { nounRun } from './complements.ts'
import { type Grammar, nounAt, type Run, verbAt, word } from './grammar.ts'
import { type Region, regionAt } from './region.ts'

export function nounCues(grammar: Grammar, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = grammar.tokens[at]!
    const takes = token.tag === 'NOUN' ? cueNouns.get(token.lemma) : undefined
    if (takes === undefined || nounAt(grammar, at)?.head !== at) continue
    const one = nounCue(grammar, at, takes, regionAt(grammar, sentence, at))
    if (one !== undefined) found.push(one)
  }
  return found
}

function nounCue(grammar: Grammar, at: number, takes: ReadonlySet<string>, region: Region): Attribution | undefined {
  const agent = agentAfter(grammar, at + 1, region)
  const next = agent === undefined ? at + 1 : agent.last
  const found = next < region.last ? complementAt(grammar, next, takes, region) : undefined
  if (found === undefined) return undefined
  const trailing = agent ?? agentAfter(grammar, found.last, region)
  const owner = possessor(grammar, at)
  if (owner === undefined && trailing === undefined && found.needsSource) return undefined
  const cue = { first: at, last: found.adjacent && next === at + 1 ? found.first : at + 1 }
  return attribution(grammar, owner ?? trailing, cue, [runOf(found.first, found.last)])
}

interface Found extends Run {
  /** The cue reaches up to the content: a preposition belongs to it. */
  readonly adjacent: boolean
  /** Only with somebody whose it is: "his promise to", "calls for talks from the bishops". */
  readonly needsSource: boolean
}

function complementAt(grammar: Grammar, at: number, takes: ReadonlySet<string>, region: Region): Found | undefined {
  const lower = word(grammar, at)
  if (lower === 'that' && takes.has('that'))
    return { first: at, last: clauseLast(grammar, at, region), adjacent: false, needsSource: false }
  if (lower === 'to' && takes.has('to') && verbAt(grammar, at + 1)?.infinitive === true) {
    return { first: at, last: phraseLast(grammar, at + 2, region), adjacent: false, needsSource: true }
  }
  const preposition = lower === 'to' ? takes.has('to-np') : lower !== 'that' && takes.has(lower)
  if (!preposition || at + 1 >= region.last) return undefined
  const last = phraseLast(grammar, at + 1, region)
  return last > at + 1
    ? { first: at + 1, last, adjacent: true, needsSource: !/^(?:about|over)$/.test(lower) }
    : undefined
}

/** "his claim", "the ministry’s denial": who stands in front. */
function possessor(grammar: Grammar, at: number): Run | undefined {
  const noun = nounAt(grammar, at)
  if (noun === undefined) return undefined
  if (/^(?:his|her|its|their|my|our|your)$/.test(word(grammar, noun.first)))
    return { first: noun.first, last: noun.first + 1 }
  for (let index = at - 1; index > noun.first; index--) {
    const { lower, tag } = grammar.tokens[index]!
    if (tag === 'PART' && (lower === "'s" || lower === "'")) return { first: noun.first, last: index + 1 }
  }
  return undefined
}

/** "by the bishops", "from experts", "among investors". */
function agentAfter(grammar: Grammar, at: number, region: Region): Run | undefined {
  if (!/^(?:by|from|among)$/.test(word(grammar, at)) || at + 1 >= region.last) return undefined
  return nounRun(grammar, at + 1, region.last)
}

/** A clause that belongs to a subject ends before the verb of that subject: "His claim that he won | was rejected". */
function clauseLast(grammar: Grammar, first: number, region: Region): number {
  const end = Math.min(region.last, contentEnd(grammar, first, region.last, { kind: 'clause' }))
  for (let at = region.first; at < first; at++) if (verbAt(grammar, at)?.finite === true) return end
  let verbs = 0
  for (let at = first; at < end; at++) {
    const group = verbAt(grammar, at)
    if (group?.finite === true && group.first === at && ++verbs === 2) return at
  }
  return end
}

/** A phrase ends with punctuation or the next finite verb. */
function phraseLast(grammar: Grammar, first: number, region: Region): number {
  for (let at = first; at < region.last; at++) {
    if (
      /^[,.;:!?—–]$/.test(word(grammar, at)) ||
      /^(?:that|which|who|by|from|after|when|because|as|while)$/.test(word(grammar, at))
    )
      return at
    if (verbAt(grammar, at)?.finite === true) return at
  }
  return region.last
}

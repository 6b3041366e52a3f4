/**
 * Cues of a light verb with the noun that says what is done: "[raised the alarm over] the shipments", "[made the case for] a bridge",
 * "[issued a statement calling] the raid a crime", "[expressed joy] that it was over".
 */
import { lightVerbs } from '#lexicon/cue-nouns.ts'
import { reportingVerbs } from '#lexicon/reporting-verbs.ts'
import type { Sentence, VerbGroup } from '#types/analysis.ts'
import { type Attribution, attribution } from './attribution.ts'
import { contentEnd, runOf } from './clause-end.ts'
import { complementAt, type Found, isTimeNoun } from './complements.ts'
import { type Grammar, nounAt, verbAt, word } from './grammar.ts'
import { type Region, regionAt } from './region.ts'
import { borrowedSubject, ownSubject } from './verb-subjects.ts'

export function lightVerbCues(grammar: Grammar, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const group = verbAt(grammar, at)
    if (group === undefined) continue
    at = group.last - 1
    const nouns = lightVerbs.get(grammar.tokens[group.head]!.lemma)
    if (nouns === undefined || group.passive) continue
    const one = lightVerbCue(grammar, group, nouns, regionAt(grammar, sentence, group.first))
    if (one !== undefined) found.push(one)
  }
  return found
}

function lightVerbCue(
  grammar: Grammar,
  group: VerbGroup,
  nouns: ReadonlySet<string>,
  region: Region,
): Attribution | undefined {
  const start = /^(?:out|back)$/.test(word(grammar, group.last)) ? group.last + 1 : group.last
  const noun = nounAt(grammar, start)
  if (noun === undefined || noun.first !== start || noun.last >= region.last) return undefined
  const { lemma } = grammar.tokens[noun.head]!
  if (!nouns.has(lemma) && !nouns.has('any')) return undefined
  const found = complement(grammar, noun.last, lemma, region)
  if (found === undefined) return undefined
  const source =
    ownSubject(grammar, group, region, reportingVerbs.get('say')!) ?? borrowedSubject(grammar, group, region, undefined)
  if (source === undefined) return undefined
  const last = contentEnd(grammar, found.first, region.last, { kind: found.kind })
  return attribution(grammar, source, { first: group.first, last: found.cueLast }, [
    runOf(found.first, Math.min(last, Math.max(region.last, found.first))),
  ])
}

/** What the noun is about: "concern [that …]", "outrage over [the test]", "a statement saying [that …]". */
function complement(grammar: Grammar, at: number, noun: string, region: Region): Found | undefined {
  let here = at
  for (let steps = 0; steps < 3 && here < region.last; steps++) {
    if (nounAt(grammar, here)?.first === here && isTimeNoun(grammar, here)) here = nounAt(grammar, here)!.last
    else if (word(grammar, here) === 'on' && isTimeNoun(grammar, here + 1)) here = nounAt(grammar, here + 1)!.last
    else break
  }
  const verb = verbAt(grammar, here)
  if (verb !== undefined && verb.first === here) {
    const takes = reportingVerbs.get(grammar.tokens[verb.head]!.lemma)
    if (takes === undefined || grammar.tokens[here]!.form !== 'gerund' || !spoken.has(noun)) return undefined
    return complementAt(grammar, verb.last, region.last, takes)
  }
  const lower = word(grammar, here)
  const cueLast = here === at ? here : at
  if (lower === 'that' || lower === 'whether') return { first: here, cueLast, kind: 'clause' }
  if (lower === 'to' && verbAt(grammar, here + 1)?.infinitive === true)
    return promised.has(noun) ? { first: here, cueLast, kind: 'infinitive' } : undefined
  if (!prepositions.has(lower) || here + 1 >= region.last || isTimeNoun(grammar, here + 1)) return undefined
  return { first: here + 1, cueLast: here === at ? here + 1 : at, kind: 'preposition' }
}

/** What is put in words that a verb of saying then gives: "a letter urging …". */
const spoken: ReadonlySet<string> = new Set(
  'statement letter tweet message memo email report video warning call appeal speech note'.split(' '),
)
const promised: ReadonlySet<string> = new Set(
  'promise pledge vow threat offer call appeal demand case plea willingness readiness desire commitment intention wish decision'.split(
    ' ',
  ),
)
const prepositions: ReadonlySet<string> = new Set(
  'of about over for against on at with to toward towards in regarding behind into'.split(' '),
)

/** Whether it is the subject of a clause, and of a verb of saying: "[Ann Lee], who left, said", "…,” stated [Ann Lee]", "[A union] that stands for nurses endorsed". */
import { type Phrase, phraseAt, type Token } from '#types/analysis.ts'

interface Readable {
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
}

/** A finite verb comes next, past adverbs and an insertion between commas; or "said" stands before: "…,” stated Mykhailo Samus". */
export function roleInClause(analysis: Readable, first: number, last: number): { subject: boolean; speaks: boolean } {
  const verb = verbOf(analysis, first, last) ?? verbInTree(analysis, first, last)
  return { subject: verb !== undefined, speaks: verb !== undefined && saying.test(verb) }
}

/** "A union | that stands for nurses | endorsed": the verb is out of sight of those who only look behind it. */
function verbInTree({ tokens }: Readable, first: number, last: number): string | undefined {
  for (let at = first; at < last; at++) {
    const { head, relation } = tokens[at]!
    if (head >= first && head < last) continue
    const verb = tokens[head]!
    return relation === 'nsubj' && head > at && (verb.form === 'past' || verb.form === 'present')
      ? verb.lemma
      : undefined
  }
  return undefined
}

/** The lemma of the verb that it is the subject of. */
function verbOf(analysis: Readable, first: number, last: number): string | undefined {
  const { tokens } = analysis
  const { sentence } = tokens[first]!
  let before = first - 1
  while (before > first - 9 && tokens[before] !== undefined && tokens[before]!.sentence === sentence) {
    const { tag, lower, form } = tokens[before]!
    if (tag === 'VERB' && form !== undefined) {
      if (saying.test(tokens[before]!.lemma) && /^[,"'”’.!?]/.test(tokens[before - 1]?.lower ?? ''))
        return tokens[before]!.lemma
      break
    }
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && lower !== 'the' && lower !== 'of' && lower !== 'a') break
    before--
  }
  let at = last
  if (tokens[at]?.lower === ',' && tokens[at]!.sentence === sentence) {
    let close = at + 1
    while (close < at + 25 && tokens[close]?.sentence === sentence && tokens[close]!.lower !== ',') close++
    if (tokens[close]?.lower !== ',') return undefined
    at = close + 1
  }
  at = pastInsertions(analysis, at, sentence)
  if (tokens[at]?.sentence !== sentence) return undefined
  const group = phraseAt(analysis, at)
  return group?.kind === 'verb' && group.first <= at && group.finite ? tokens[group.head]!.lemma : undefined
}

/** Past adverbs and what restricts the noun: "experts | on North Korea and nuclear arms | said". */
function pastInsertions(analysis: Readable, from: number, sentence: number): number {
  const { tokens } = analysis
  let at = from
  for (let round = 0; round < 4; round++) {
    while (tokens[at]?.tag === 'ADV' && at < from + 30) at++
    const joint = tokens[at]
    if (joint?.sentence !== sentence || (joint.tag !== 'ADP' && joint.lower !== 'and' && joint.lower !== ',')) break
    if (round === 0 && joint.tag !== 'ADP') break
    const phrase = phraseAt(analysis, at + 1)
    if (phrase?.kind !== 'noun' || phrase.first !== at + 1) break
    at = phrase.last
  }
  return at
}

const saying =
  /^(?:say|tell|add|note|state|write|warn|argue|explain|insist|claim|believe|think|comment|remark|announce|admit|declare|conclude|observe|recall|report|respond|reply|ask|joke|tweet|predict|suggest|acknowledge|caution|stress)$/

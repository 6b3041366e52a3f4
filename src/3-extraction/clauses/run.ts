/** A noun phrase with what hangs on it: "millions of rounds of ammunition and ballistic missiles". */
import type { Analysis, NounPhrase, Phrase } from '#types/analysis.ts'
import { phraseAt, spanOfTokens } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'

/** Tokens `[first, last)` with the head of the first noun phrase. */
export interface NounRun {
  readonly first: number
  readonly last: number
  readonly head: number
}

export function spanOfRun(analysis: Analysis, run: NounRun): Span {
  return spanOfTokens(analysis, run.first, run.last)
}

/** The noun phrase that holds or starts at token `index`, if one does. */
export function nounAt(analysis: Analysis, index: number): NounPhrase | undefined {
  const phrase = phraseAt(analysis, index)
  return phrase?.kind === 'noun' ? phrase : undefined
}

/** The run from `phrase` on: "of" phrases, and coordinated phrases that are not the subject of the next verb. */
export function runFrom(analysis: Analysis, phrase: NounPhrase): NounRun {
  const { tokens } = analysis
  const limit = analysis.sentences[tokens[phrase.first]!.sentence]!.last
  let { last } = phrase
  const between = tokens[phrase.first - 1]?.lower === 'between'
  for (let steps = 0; steps < 6; steps++) {
    const joint = tokens[last]
    if (joint === undefined || last >= limit) break
    const next = nounAt(analysis, last + 1)
    if (joint.lower === 'of' && next !== undefined) last = next.last
    else if (joint.lower === 'than' && isComparative(tokens[last - 1]!.lower) && next?.first === last + 1)
      last = next.last
    else if (asWellAs(analysis, last) !== undefined) last = asWellAs(analysis, last)!
    else if (
      /^(?:and|or|&)$/.test(joint.lower) &&
      next !== undefined &&
      next.first === last + 1 &&
      (between || !isSubject(analysis, next, limit))
    )
      last = next.last
    else if (joint.lower === ',' && next !== undefined && next.first === last + 1 && listGoesOn(analysis, next, limit))
      last = next.last
    else if (
      joint.lower === ',' &&
      /^(?:and|or)$/.test(tokens[last + 1]?.lower ?? '') &&
      nounAt(analysis, last + 2)?.first === last + 2
    ) {
      const after = nounAt(analysis, last + 2)!
      if (isSubject(analysis, after, limit)) break
      last = after.last
    } else break
  }
  return { first: phrase.first, last, head: phrase.head }
}

/** "more | than 200 girls": the number's bound, where the chunker parts it from the number. */
export function isComparative(lower: string): boolean {
  return /^(?:more|less|fewer|other)$/.test(lower)
}

/** "NATO officials, as well as | the agencies": the end of the phrase behind the words. */
function asWellAs(analysis: Analysis, at: number): number | undefined {
  const { tokens } = analysis
  const from = tokens[at]?.lower === ',' ? at + 1 : at
  if (tokens[from]?.lower !== 'as' || tokens[from + 1]?.lower !== 'well' || tokens[from + 2]?.lower !== 'as')
    return undefined
  const next = nounAt(analysis, from + 3)
  return next?.first === from + 3 ? next.last : undefined
}

/** "…, Japan, | Australia, and New Zealand": the phrase is followed by another comma or conjunction with a phrase behind it. */
function listGoesOn(analysis: Analysis, phrase: NounPhrase, limit: number): boolean {
  const { tokens } = analysis
  if (phrase.last >= limit) return false
  const joint = tokens[phrase.last]!.lower
  if (joint === 'and' || joint === 'or') return nounAt(analysis, phrase.last + 1)?.first === phrase.last + 1
  if (joint !== ',') return false
  return /^(?:and|or)$/.test(tokens[phrase.last + 1]?.lower ?? '') && !isSubject(analysis, phrase, limit)
}

/** A finite verb right behind the phrase (adverbs aside): it is that verb's subject. */
function isSubject(analysis: Analysis, phrase: NounPhrase, limit: number): boolean {
  let at = phrase.last
  while (at < limit && analysis.tokens[at]!.tag === 'ADV') at++
  const group: Phrase | undefined = at < limit ? phraseAt(analysis, at) : undefined
  return group?.kind === 'verb' && group.finite && group.first >= phrase.last
}

/** "Fox News Sunday" in quotation marks, "the Good Friday Agreement", "the March 14 Alliance", "Noah Christmas": words of a time that are part of a name. */
import { namedAfterTimes } from '#lexicon/named-after-times.ts'
import { spanOfTokens, type Wording } from '#types/analysis.ts'
import { type Draft, isCapital, type Refiner, wordAt } from '../draft.ts'

export const dropNames: Refiner = (drafts, analysis) => {
  const { names } = analysis
  let next = 0
  return drafts.filter((one) => {
    const { start } = spanOfTokens(analysis, one.first, one.last)
    while (next < names.length && names[next]!.end < start - 1) next++
    const before = names[next]
    if (before !== undefined && before.end === start - 1 && before.kind === 'person' && isSurname(one, analysis))
      return false
    return !opensName(one, analysis) && !isTitle(one, analysis)
  })
}

/** A person's name right before it, and a feast as the surname. */
function isSurname({ first, last, meaning }: Draft, { tokens }: Wording): boolean {
  return meaning.holiday !== undefined && last - first === 1 && tokens[first]!.tag === 'PROPN'
}

/** "the Good Friday Agreement": a capital behind a named day, and a word that names are made with. */
function opensName({ last, meaning }: Draft, analysis: Wording): boolean {
  const named = meaning.weekday ?? meaning.month ?? meaning.holiday
  if (named === undefined || meaning.year !== undefined) return false
  return isCapital(analysis, last) && namedAfterTimes.has(wordAt(analysis.tokens, last))
}

/** How long a title is looked for. */
const longestTitle = 6

/** “Fox News Sunday”, "This Week": a title in quotation marks, each word with its capital. */
function isTitle({ first, last }: Draft, analysis: Wording): boolean {
  const { tokens } = analysis
  const end = /^[,.]$/.test(wordAt(tokens, last)) ? last + 1 : last
  if (wordAt(tokens, end) !== '"' && wordAt(tokens, end) !== "'") return false
  const mark = wordAt(tokens, end)
  for (let index = last - 1; index >= 0 && index > last - longestTitle - 1; index--) {
    if (wordAt(tokens, index) === mark) return index < first
    if (!isCapital(analysis, index)) return false
  }
  return false
}

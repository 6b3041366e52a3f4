/**
 * Figures on the text alone, as `times-alone.ts` has times: words and the quick tagger, no model, no names, no places and no statements. What is counted and
 * which way it changed is found by the same rules on rougher tags; whose a figure is, and where, is not asked. docs/scores.md has what that costs.
 */
import { readWords } from '#2-analysis/read-words.ts'
import { findFigures } from '#3-extraction/figures/find-figures.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import type { Document } from '#types/document.ts'
import type { Figure } from '#types/figure.ts'

export function figuresAlone(document: Document): readonly Figure[] {
  const words = readWords(document, () => true)
  return findFigures(words, { times: findTimes(words), places: [], statements: [] })
}

/** "the 21 girls", "another 1,000 troops", "a “couple hundred” people": what opens the phrase of what is counted belongs to the figure. */
import type { Refiner } from '../draft.ts'

export const refineDeterminer: Refiner = (draft, { analysis }) => {
  const { tokens } = analysis
  const { item, amount, first } = draft
  if (amount.kind !== 'count' || item === undefined || item.first < amount.last || tokens[amount.last]?.lower === 'of')
    return draft
  const word = (back: number) => {
    const token = tokens[first - back]
    return token?.sentence === tokens[first]!.sentence ? token.lower : ''
  }
  // "21 of the more than 200 girls": the article is that of the first figure.
  if (/^(?:the|another|these|those)$/.test(word(1)) && !(word(2) === 'of' && tokens[first - 3]?.tag === 'NUM'))
    return { ...draft, first: first - 1 }
  if (/^(?:further|additional)$/.test(word(1)) && /^an?$/.test(word(2))) return { ...draft, first: first - 2 }
  if (item.first > amount.last && /^["“‘']$/.test(word(1)))
    return { ...draft, first: first - (/^an?$/.test(word(2)) ? 2 : 1) }
  return draft
}

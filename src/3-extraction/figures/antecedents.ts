/** "74 flaws, seven of them critical", "450 beds, 30 of which are free": what the pronoun stands for is what the figure before counts. */
import type { Word } from '#types/analysis.ts'
import type { Draft, Run } from './draft.ts'

export function withAntecedents(drafts: readonly Draft[], tokens: readonly Word[]): Draft[] {
  let last: { readonly item: Run; readonly sentence: number } | undefined
  return drafts.map((draft) => {
    const { item } = draft
    if (item === undefined) {
      // "4 million boxes, 300,000 fewer than planned"
      const own = tokens[draft.amount.last]
      const same = last !== undefined && own?.sentence === last.sentence && draft.amount.kind === 'count'
      return same && /^(?:more|fewer|less)$/.test(own!.lower) ? { ...draft, item: last!.item } : draft
    }
    const { lower, sentence } = tokens[item.first]!
    if (item.last !== item.first + 1 || !/^(?:them|which|whom|those|these)$/.test(lower)) {
      if (draft.amount.kind === 'count') last = { item, sentence }
      return draft
    }
    return last?.sentence === sentence ? { ...draft, item: last.item } : draft
  })
}

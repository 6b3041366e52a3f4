/** "74 flaws, seven of them critical", "450 beds, 30 of which are free": what the pronoun stands for is what the figure before counts. */
import { personRoles } from '#lexicon/role-nouns.ts'
import type { Word } from '#types/analysis.ts'
import type { Draft, Run } from './draft.ts'

/** "killing two people and wounding at least 90": what befell others of the same. */
function isAnotherFate({ first }: Draft, item: Run, nearest: Run, tokens: readonly Word[]): boolean {
  const verb = tokens[first - 1]
  if (verb === undefined || first - nearest.last > 6 || first - nearest.last < 2) return false
  if (!/^(?:kill|wound|injur|hurt|maim|arrest|detain|displac|hospitali[sz]|captur)(?:e?s|ed|ing)?$/.test(verb.lower))
    return false
  return tokens.slice(item.last, first).some(({ lower }) => lower === 'and' || lower === ',')
}

const anybody =
  /^(?:people|persons?|men|women|children|civilians|soldiers|girls|boys|others|passengers|residents|patients)$/

export function withAntecedents(drafts: readonly Draft[], tokens: readonly Word[]): Draft[] {
  let last: { readonly item: Run; readonly sentence: number } | undefined
  /** The last that are people: they are killed, and not the countries that they are in. */
  let people: typeof last
  return drafts.map((draft) => {
    const { item } = draft
    if (item === undefined) {
      // "4 million boxes, 300,000 fewer than planned"
      const own = tokens[draft.amount.last]
      const same = last !== undefined && own?.sentence === last.sentence && draft.amount.kind === 'count'
      if (same && /^(?:more|fewer|less)$/.test(own!.lower)) return { ...draft, item: last!.item }
      const those = people?.sentence === last?.sentence ? people : last
      return same && isAnotherFate(draft, those!.item, last!.item, tokens) ? { ...draft, item: those!.item } : draft
    }
    const { lower, sentence } = tokens[item.first]!
    if (item.last !== item.first + 1 || !/^(?:them|which|whom|those|these)$/.test(lower)) {
      if (draft.amount.kind === 'count') {
        last = { item, sentence }
        const { lower: head } = tokens[item.last - 1]!
        if (anybody.test(head) || personRoles.has(head.replace(/s$/, ''))) people = last
      }
      return draft
    }
    return last?.sentence === sentence ? { ...draft, item: last.item } : draft
  })
}

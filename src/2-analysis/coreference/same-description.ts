/** The same words, or "the" for "a": "US officials … US officials", "a Pentagon spokesperson … the spokesperson". */
import type { Token } from '#types/analysis.ts'
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'

const reach = 15

export function joinSameDescriptions({ analysis, candidates, join, isAlone }: Chains): void {
  const { tokens } = analysis
  const whole = new Map<string, number>()
  const heads = new Map<string, number>()
  candidates.forEach((one, index) => {
    if (one.form !== 'description') return
    const { lower } = tokens[one.head]!
    const key = keyOf(tokens, one)
    const same = whole.get(key)
    const opener = tokens[one.first]!.lower
    const fresh = /^(?:a|an|another|some|two|three|four|five|several|many|other|more|one|most|few)$/.test(opener)
    if (isAlone(index) && !fresh) {
      const plain = one.last - one.first === 2 && /^(?:the|this|these|those)$/.test(opener)
      const antecedent = key.includes(' ') || one.definite ? same : undefined
      const by = antecedent ?? (plain ? heads.get(lower) : undefined)
      if (by !== undefined && one.sentence - candidates[by]!.sentence <= reach && candidates[by]!.plural === one.plural)
        join(by, index)
    }
    whole.set(key, index)
    heads.set(lower, index)
  })
}

/** The words without article: "pentagon spokesperson". */
function keyOf(tokens: readonly Token[], { first, last }: Candidate): string {
  let key = ''
  for (let at = first; at < last; at++) {
    if (tokens[at]!.tag === 'DET') continue
    key += key === '' ? tokens[at]!.lower : ` ${tokens[at]!.lower}`
  }
  return key
}

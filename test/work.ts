import type { Analysis } from '#types/analysis.ts'

/**
 * How often `work` reads a token, phrase, sentence or mention of the analysis: a measure of cost that no busy machine disturbs. Clocks belong to `bench/`.
 */
export function readsOf(analysis: Analysis, work: (counted: Analysis) => void): number {
  let reads = 0
  const counting = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && key.charCodeAt(0) <= 0x39) reads++
        return Reflect.get(target, key, receiver) as unknown
      },
    })
  work({
    ...analysis,
    tokens: counting(analysis.tokens),
    phrases: counting(analysis.phrases),
    sentences: counting(analysis.sentences),
    mentions: counting(analysis.mentions),
  })
  return reads
}

/** The same words, or "the" for "a": "US officials … US officials", "a Pentagon spokesperson … the spokesperson". */
import type { Token } from '#types/analysis.ts'
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'

const reach = 15
/** How far where nobody else of that sort is in the text: "a source familiar with the matter … the source". */
const reachAlone = 60

export function joinSameDescriptions({ analysis, candidates, find, join, isAlone, setOf }: Chains): void {
  const { tokens, sentences } = analysis
  const hasHeadline = sentences.length > 1 && sentences[0]!.block !== sentences[1]!.block
  const whole = new Map<string, number>()
  const heads = new Map<string, number>()
  const kinds = new Map<string, number>()
  candidates.forEach((one, index) => {
    if (one.form !== 'description' || isShare(tokens[one.head]!.lower)) return
    const { lower } = tokens[one.head]!
    const key = keyOf(tokens, one)
    const same = whole.get(key)
    const opener = tokens[one.first]!.lower
    const fresh = /^(?:a|an|another|some|two|three|four|five|several|many|other|more|one|most|few)$/.test(opener)
    if (isAlone(index) && !fresh) {
      const plain = one.last - one.first === 2 && /^(?:the|this|these|those)$/.test(opener)
      const before = heads.get(lower)
      const isHeadlines = same !== undefined && same !== before && isBare(tokens, candidates[same]!)
      const antecedent = isHeadlines
        ? undefined
        : key.includes(' ') || one.definite || /^(?:police|authorities|prosecutors|investigators)$/.test(key)
          ? same
          : undefined
      const by = antecedent ?? (plain ? heads.get(lower) : undefined)
      const far = by !== undefined && kinds.get(lower) === 1 ? reachAlone : reach
      if (by !== undefined && one.sentence - candidates[by]!.sentence <= far && candidates[by]!.plural === one.plural)
        join(by, index)
    }
    // "Police officer dies. [A young police officer] died …": a headline goes without the article.
    const told =
      fresh && find(index) === index && !setOf(index).named && one.sentence > 0 && one.sentence <= lead
        ? heads.get(lower)
        : undefined
    if (
      told !== undefined &&
      hasHeadline &&
      isBare(tokens, candidates[told]!) &&
      candidates[told]!.plural === one.plural &&
      tellsAs(tokens, candidates[told]!, one)
    )
      join(told, index)
    if (isAlone(index)) kinds.set(lower, (kinds.get(lower) ?? 0) + 1)
    whole.set(key, index)
    heads.set(lower, index)
  })
}

/** Sentences behind the headline that may take it up. */
const lead = 2

/** Bare words in the first line of the text. */
function isBare(tokens: readonly Token[], { sentence, first }: Candidate): boolean {
  return sentence === 0 && tokens[first]!.tag !== 'DET'
}

/** All words of the headline's description stand in the other or right behind it: "Nurses' union … A union that stands for nurses". */
function tellsAs(tokens: readonly Token[], told: Candidate, one: Candidate): boolean {
  const words = new Set<string>()
  for (let at = one.first; at < Math.min(tokens.length, one.last + 5); at++) words.add(plainWord(tokens[at]!))
  for (let at = told.first; at < told.head; at++)
    if (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.tag) && !words.has(plainWord(tokens[at]!))) return false
  return true
}

function plainWord({ lower }: Token): string {
  return lower.replace(/s$/, '')
}

/** "5 percent … 12 percent": never the same ones again. */
export function isShare(lower: string): boolean {
  return /^(?:percent|percentage|third|half|quarter|majority|minority)$/.test(lower)
}

/** "North Korean troops … the North Korean forces" */
const soldiers = /^(?:troops|forces|soldiers)$/

/** The words without article: "pentagon spokesperson". */
function keyOf(tokens: readonly Token[], { first, last }: Candidate): string {
  let key = ''
  for (let at = first; at < last; at++) {
    const { tag, lower } = tokens[at]!
    if (tag === 'DET' || tag === 'NUM') continue
    const word = soldiers.test(lower) ? 'troops' : lower
    key += key === '' ? word : ` ${word}`
  }
  return key
}

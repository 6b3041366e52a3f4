/** A role out of the words that tell it: without its article, and former if it says so: "the former Dutch prime minister". */
import type { Role } from '#types/actor.ts'
import type { Analysis, Token } from '#types/analysis.ts'

export function roleOf(analysis: Analysis, first: number, last: number): Role | undefined {
  const { tokens, document } = analysis
  while (
    first < last &&
    (tokens[first]!.tag === 'DET' || /^(?:,|-|a|an|the|one|his|her|its|their)$/.test(tokens[first]!.lower))
  )
    first++
  while (last > first && tokens[last - 1]!.tag === 'PUNCT') last--
  if (first >= last) return undefined
  const { start } = tokens[first]!
  const { end } = tokens[last - 1]!
  const role: Role = { text: document.text.slice(start, end), start, end }
  return isFormer(tokens, first, last) ? { ...role, former: true } : role
}

function isFormer(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 4); at++) {
    const { lower } = tokens[at]!
    if (/^(?:former|formerly|ex|onetime|erstwhile|then|late|retired)$/.test(lower)) return true
  }
  return false
}

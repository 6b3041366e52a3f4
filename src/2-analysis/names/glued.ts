/** Runs of capitals that hold more than one name: what stands before an article in capitals, and opening words in capitals. */
import type { Sentence, Token } from '#types/analysis.ts'
import type { Run } from './runs.ts'

/** "HARBOUR OFFICE HAS SAID that …": an opening in capitals names somebody as far as its verb. */
export function endOpeningNames(
  text: string,
  tokens: readonly Token[],
  { first, last }: Sentence,
  named: Uint8Array,
): void {
  let end = first
  while (end < last && inCapitals(text, tokens[end]!)) end++
  if (end - first < 3 || end === last) return
  let verb = first + 1
  while (verb < end && !auxiliaries.has(tokens[verb]!.lower)) verb++
  named.fill(0, verb, Math.max(verb, end))
}

/** "FERRY DISASTER Ana Brandt", "Ana Brandt Ana Brandt": a label, or a caption's name, before the name. */
export function cutGlued(text: string, tokens: readonly Token[], run: Run): Run[] {
  const { first, last } = run
  const half = (last - first) / 2
  if (half >= 2 && Number.isInteger(half) && repeats(tokens, first, half))
    return [
      { first, last: first + half },
      { first: first + half, last },
    ]
  let end = first
  while (end < last && inCapitals(text, tokens[end]!) && text.slice(tokens[end]!.start, tokens[end]!.end).length > 2)
    end++
  if (end - first < 2 || last - end < 2) return [run]
  for (let at = end; at < last; at++)
    if (!/^\p{Lu}\p{Ll}/u.test(text.slice(tokens[at]!.start, tokens[at]!.end))) return [run]
  return [
    { first, last: end },
    { first: end, last },
  ]
}

function repeats(tokens: readonly Token[], first: number, half: number): boolean {
  for (let at = first; at < first + half; at++) if (tokens[at]!.lower !== tokens[at + half]!.lower) return false
  return true
}

function inCapitals(text: string, { start, end }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(start, end))
}

const auxiliaries = new Set(
  'has have had is are was were will would could can may might must should did does says said'.split(' '),
)

/** The title in front of a name: "South Korean Defense Minister | Kim Yong Hyun", "US Secretary of Defense | Lloyd Austin", "then-president | Ash". */
import { departments, groupNouns, honorifics, personRoles, shortTitles } from '#lexicon/role-nouns.ts'
import type { Role } from '#types/actor.ts'
import type { Analysis, Mention, Token } from '#types/analysis.ts'
import { tokenFrom } from '#types/analysis.ts'
import { roleOf } from './role-words.ts'

/** Longest title, in tokens. */
const longest = 10

export function roleBefore(
  analysis: Analysis,
  mention: Mention,
  isOther: (token: number) => boolean,
): Role | undefined {
  const { tokens } = analysis
  const name = tokenFrom(analysis, mention.start)
  let last = name
  // "Prime Minister Mr. Key" aside, an honorific is no role and is part of the mention.
  const { sentence } = tokens[name]!
  let head = last - 1
  if (tokens[head]?.sentence !== sentence || isOther(head)) return undefined
  if (honorifics.has(tokens[head]!.lower) && tokens[head - 1]?.lower !== 'first') head--
  last = head + 1
  head = headBefore(tokens, last, sentence)
  if (head < 0) return undefined
  let first = head
  while (first > 0 && first > last - longest && joins(tokens, first - 1, sentence) && !isOther(first - 1)) first--
  while (
    first < head &&
    (tokens[first]!.lower === 'and' || tokens[first]!.lower === "'s" || tokens[first]!.lower === '-')
  )
    first++
  return roleOf(analysis, first, last)
}

/** The role noun that the words up to `last` end in, or `-1`: "Minister", the "Secretary" of "Secretary of Defense", "Gen.". */
function headBefore(tokens: readonly Token[], last: number, sentence: number): number {
  const close = last - 1
  if (close < 0 || tokens[close]!.sentence !== sentence) return -1
  const { lower } = tokens[close]!
  if (shortTitles.has(lower) || personRoles.has(lower)) return close
  if (groupNouns.has(lower)) return -1
  // "Chief Executive Officer", "Vice President-elect"
  if (lower === 'elect' && tokens[close - 1]?.lower === '-') return close
  for (let at = close; at > close - 6 && at > 0; at--) {
    const token = tokens[at]!
    if (token.sentence !== sentence) return -1
    // "daughter of | Aung San" tells of somebody else
    if (/^(?:of|for)$/.test(token.lower)) return at < close && personRoles.has(tokens[at - 1]!.lower) ? close : -1
    if (!departments.has(token.lower) && token.lower !== 'and' && token.lower !== 'the') return -1
  }
  return -1
}

/** Words that a title is made of, going back from its head. */
function joins(tokens: readonly Token[], at: number, sentence: number): boolean {
  const { tag, lower, sentence: own } = tokens[at]!
  if (own !== sentence || time.test(lower)) return false
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') return true
  if (lower === "'s" || lower === "'") return true
  if (lower === '-') return !tokens[at + 1]!.spaced
  // "Speaker of | the | House"
  if (lower === 'the') return tokens[at - 1]?.lower === 'of' && personRoles.has(tokens[at - 2]?.lower ?? '')
  if (lower === 'of' || lower === 'for') return personRoles.has(tokens[at - 1]?.lower ?? '')
  // "general-turned-president"
  if (lower === 'turned') return tokens[at - 1]?.lower === '-' && tokens[at + 1]?.lower === '-'
  if (/^(?:then|ex|former|acting|retired|outgoing|incoming|visiting)$/.test(lower)) return true
  if (lower === 'and') {
    const next = tokens[at + 1]!
    const before = tokens[at - 1]
    return (
      before !== undefined &&
      (departments.has(before.lower) || before.tag === 'ADJ') &&
      (departments.has(next.lower) || personRoles.has(next.lower))
    )
  }
  return false
}

const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|week|month|year|night)$/

/**
 * Titles in front of names: "US Secretary of Defense | Lloyd Austin", "South Korean Defense Minister | Kim Yong Hyun", "Gen. | Mark Milley".
 */
import { departments, groupNouns, longTitles, personRoles, roleModifiers, shortTitles } from '#lexicon/role-nouns.ts'
import type { Token } from '#types/analysis.ts'

/** Index of the token behind the title that starts at `at`; `at` itself where none does. Capitals do not matter: "defence minister Healey". */
export function titleEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at
  for (let start = at; start < limit; ) {
    const next = oneTitle(tokens, start, limit)
    if (next === start) break
    end = next
    start = next
    // "President and Commander in Chief", "Vice President-elect"
    if (tokens[start]?.lower === '-' && tokens[start + 1]?.lower === 'elect') end = start += 2
    if (/^(?:and|&)$/.test(tokens[start]?.lower ?? '') && oneTitle(tokens, start + 1, limit) > start + 1) start++
  }
  return end
}

function oneTitle(tokens: readonly Token[], at: number, limit: number): number {
  if (shortTitles.has(tokens[at]!.lower)) return at + 1
  let head = at
  while (head < limit && head < at + 4 && !isRole(tokens[head]!.lower) && isInTitle(tokens[head]!)) head++
  if (head >= limit || !isRole(tokens[head]!.lower)) return at
  let end = head + 1
  // "Secretary | General", "Attorney | General", "Director | General", "Chief | Executive | Officer"
  while (end < limit && longTitles.has(`${tokens[end - 1]!.lower} ${tokens[end]!.lower}`)) end++
  if (tokens[end]?.lower === 'officer' && tokens[end - 1]!.lower === 'executive' && end < limit) end++
  // "Secretary of State", "Minister for Foreign Affairs", "Director of National Intelligence", "Chief of Staff"
  if (end + 1 < limit && /^(?:of|for)$/.test(tokens[end]!.lower)) {
    let last = end + 1
    if (tokens[last]?.lower === 'the' && last + 1 < limit) last++
    if (departments.has(tokens[last]!.lower)) {
      last++
      while (last < limit && (departments.has(tokens[last]!.lower) || joinsDepartments(tokens, last, limit))) last++
      end = last
    }
  }
  return end
}

function joinsDepartments(tokens: readonly Token[], at: number, limit: number): boolean {
  return tokens[at]!.lower === 'and' && at + 1 < limit && departments.has(tokens[at + 1]!.lower)
}

function isInTitle({ lower }: Token): boolean {
  return roleModifiers.has(lower) || departments.has(lower) || lower === '-'
}

export function isRole(lower: string): boolean {
  return (
    personRoles.has(lower) || (lower.endsWith('s') && (personRoles.has(lower.slice(0, -1)) || groupNouns.has(lower)))
  )
}

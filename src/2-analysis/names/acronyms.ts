/**
 * Short forms that the text itself explains: "the International Monitoring Mission (IMM)": from then on "IMM" is the mission.
 */
import type { Token } from '#types/analysis.ts'
import type { Run } from './runs.ts'

/** Full name by acronym, lower case. */
export function acronymsIn(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Run[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { first, last } of pieces) {
    const open = tokens[last]
    const short = tokens[last + 1]
    if (open?.lower !== '(' || short === undefined || tokens[last + 2]?.lower !== ')' || last - first < 2) continue
    const written = text.slice(short.start, short.end).replaceAll('.', '')
    if (!/^[A-Z]{2,8}$/.test(written)) continue
    let initials = ''
    for (let at = first; at < last; at++) {
      const letter = text[tokens[at]!.start]!
      if (letter !== letter.toLowerCase()) initials += letter
    }
    if (initials === written || initials.endsWith(written) || written.startsWith(initials)) {
      found.set(short.lower, text.slice(tokens[first]!.start, tokens[last - 1]!.end))
    }
  }
  return found
}

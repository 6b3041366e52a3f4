/**
 * Short forms that the text itself explains: "the International Monitoring Mission (IMM)", or that are the initials of a body it names in full:
 * "the Velmara Dam Authority … the VDA". From then on "VDA" is the authority.
 */
import type { Token } from '#types/analysis.ts'
import type { Run } from './runs.ts'

/** Full name by acronym, lower case. `isBody` tells which pieces name a body. */
export function acronymsIn(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Run[],
  isBody: (piece: number) => boolean,
): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  const inferred = new Map<string, string>()
  pieces.forEach(({ first, last }, index) => {
    if (last - first < 2) return
    const initials = initialsOf(text, tokens, first, last)
    const full = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    if (/^[A-Z]{3,8}$/.test(initials) && !inferred.has(initials.toLowerCase()) && isBody(index))
      inferred.set(initials.toLowerCase(), full)
    const short = tokens[last + 1]
    if (tokens[last]?.lower !== '(' || short === undefined || tokens[last + 2]?.lower !== ')') return
    const written = text.slice(short.start, short.end).replaceAll('.', '')
    if (!/^[A-Z]{2,8}$/.test(written)) return
    if (initials === written || initials.endsWith(written) || written.startsWith(initials)) told.set(short.lower, full)
  })
  return new Map([...inferred, ...told])
}

function initialsOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  let initials = ''
  for (let at = first; at < last; at++) {
    const letter = text[tokens[at]!.start]!
    if (letter !== letter.toLowerCase()) initials += letter
  }
  return initials
}

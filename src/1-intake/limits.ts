import type { Problem } from '#types/problem.ts'

/** Bytes of one document. The longest newspaper pages have about 2 MB, nearly all of it scripts. */
export const largestDocument = 20_000_000

/** Bytes of one PDF, DOCX, mail or saved page, with the pictures in it; and what a compressed one may unfold to. */
export const largestFile = 100_000_000

export function tooLarge(what: string, bytes?: number, limit = largestDocument): Problem {
  const size = bytes === undefined ? '' : ` (${Math.ceil(bytes / 1e6)} MB)`
  const message = `${what} is over the limit of ${limit / 1e6} MB for one document${size}. Split it, or give many documents as JSON Lines.`
  return { code: 'too-large', message }
}

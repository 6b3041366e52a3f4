import type { Placed } from '../html-blocks.ts'
import { bareName } from '../site-name.ts'

/** What the text that a page carries as data says of a block: it is there, it stands between two that are, or it stands before or behind them all. */
export type Stated = 'there' | 'between' | 'outside'

/**
 * Which blocks the text holds that a page carries as data (`articleBody`). None is said where the data has not most of the running text of the body: many pages give its first lines alone.
 */
export function statedIn(
  articleBody: string | undefined,
  pieces: readonly Placed[],
  isBodyProse: (at: number) => boolean,
): readonly Stated[] | undefined {
  if (articleBody === undefined || articleBody.length > longest || pieces.length > most) return undefined
  const whole = bareName(articleBody)
  const isThere = pieces.map(({ text }) => {
    const bare = text.length > 5000 ? '' : bareName(text)
    return bare.length >= 8 && whole.includes(bare)
  })
  let prose = 0
  let shared = 0
  for (const [at, { text }] of pieces.entries()) {
    if (!isBodyProse(at)) continue
    prose += text.length
    if (isThere[at]) shared += text.length
  }
  if (shared < 200 || shared < mostOf * prose) return undefined
  const first = isThere.findIndex((there, at) => there && isBodyProse(at))
  const last = isThere.findLastIndex((there, at) => there && isBodyProse(at))
  return isThere.map((there, at) => (there ? 'there' : at < first || at > last ? 'outside' : 'between'))
}

const longest = 100_000
const most = 400
const mostOf = 0.7

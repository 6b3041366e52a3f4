import type { Piece } from './pieces.ts'
import { bareName } from './site-name.ts'
import { isBoxTitle, isSolicitation } from './solicitation.ts'

/**
 * The pieces of an article without what its page put around them: lines of a word or two before the first sentence and after the last ("Media release", "Office of Public Affairs", "Release no. 24-311") stand
 * beside the text, as do offers among the paragraphs; the title again over each answer of a thread goes, and so does the name of the site above it.
 */
export function framed(
  pieces: readonly Piece[],
  headline: string | undefined,
  site: string | undefined,
): readonly Piece[] {
  const first = pieces.findIndex(isRunning)
  const last = pieces.findLastIndex(isSentence)
  const title = bareName(headline ?? '')
  const top = pieces.findIndex(({ kind, text }) => kind === 'heading' && bareName(text) === title)
  const marked = pieces.map((piece, at): Piece => {
    if (isSolicitation(piece.text)) return { ...piece, kind: 'caption' }
    const outside = at < first || at > last
    return first >= 0 && outside && piece.kind === 'paragraph' && isLabel(piece.text)
      ? { ...piece, kind: 'caption' }
      : piece
  })
  return marked.filter(
    ({ kind, text }, at) =>
      kind !== 'heading' ||
      !(
        (title.length > 8 && at > top && top >= 0 && bareName(text.replace(/^re:\s+/i, '')) === title) ||
        (at < top && bareName(text) === bareName(site ?? '')) ||
        isOfNothing(marked, at)
      ),
  )
}

function isRunning(piece: Piece): boolean {
  return isSentence(piece) && piece.text.length >= 60
}

function isSentence({ kind, text }: Piece): boolean {
  return kind !== 'heading' && kind !== 'caption' && /[.!?…:]["”’')\]]*\d{0,2}$/.test(text)
}

/** Few words without an end: no sentence. */
function isLabel(text: string): boolean {
  return text.length < 80 && !/[.!?…:"”’)\]]$/.test(text)
}

/** A heading over an offer, or over nothing at all, that is the title of a box. */
function isOfNothing(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  if (next === undefined) return at > 0 && isBoxTitle(pieces[at]!.text)
  return at > 0 && next.kind === 'caption' && isSolicitation(next.text)
}

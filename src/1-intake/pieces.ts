import type { Block } from '#types/document.ts'
import { wellFormed } from './well-formed.ts'

/** A block of rendered text before it has its place. */
export interface Piece {
  readonly kind: Block['kind']
  readonly text: string
}

/** Pieces → one text with a blank line between them, and the blocks in it. */
export function textOfPieces(pieces: readonly Piece[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let at = 0
  for (const piece of pieces) {
    const text = wellFormed(piece.text).replaceAll('\0', '').trim()
    if (text === '') continue
    if (parts.length > 0) at += 2
    parts.push(text)
    blocks.push({ kind: piece.kind, start: at, end: at + text.length })
    at += text.length
  }
  return { text: parts.join('\n\n'), blocks }
}

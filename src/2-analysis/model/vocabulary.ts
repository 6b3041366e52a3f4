/** The pieces that a model knows, each with its number: `vocab.txt`, one a line, counted from 0. Pieces within a word are written "##ing". */
export interface Vocabulary {
  readonly size: number
  /** Pieces that begin a word, and those that go on with one (without their "##"). */
  readonly starts: ReadonlyMap<string, number>
  readonly continues: ReadonlyMap<string, number>
  /** UTF-16 units of the longest piece: no look-up needs more. */
  readonly longest: number
  readonly unknown: number
  readonly opening: number
  readonly closing: number
}

/** `undefined` where a piece that every vocabulary has is missing. */
export function vocabularyOf(file: string): Vocabulary | undefined {
  const starts = new Map<string, number>()
  const continues = new Map<string, number>()
  let longest = 0
  let size = 0
  for (const line of file.replace(/\r?\n$/, '').split('\n')) {
    const piece = line.replace(/\r$/, '')
    const inner = piece.startsWith('##') && piece.length > 2
    const letters = inner ? piece.slice(2) : piece
    ;(inner ? continues : starts).set(letters, size++)
    if (letters.length > longest) longest = letters.length
  }
  const [unknown, opening, closing] = ['[UNK]', '[CLS]', '[SEP]'].map((piece) => starts.get(piece))
  if (unknown === undefined || opening === undefined || closing === undefined) return undefined
  return { size, starts, continues, longest, unknown, opening, closing }
}

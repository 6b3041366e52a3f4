/** A run of words on one line of a page, in points from the upper left corner. */
export interface PageLine {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where its letters stand, and how tall they are. */
  readonly baseline: number
  readonly size: number
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A piece of text as a PDF draws it: often a word, sometimes a letter, sometimes a line. */
export interface Drawn {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/**
 * What is drawn on a page → its lines. Pieces on one baseline are one line, until a gap as wide as that between two columns; a space is put where a
 * gap shows one. Text that stands on its side or upside down (watermarks, margins) is left out.
 */
export function linesOfPage(drawn: readonly Drawn[], page: number, { width, height }: PageSize): PageLine[] {
  const pieces = drawn
    .flatMap((each) => pieceOf(each, height))
    .filter(({ left, baseline }) => left < width + 50 && baseline > -50 && baseline < height + 50)
  const rows: Piece[][] = []
  for (const piece of pieces.sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1)
    // Raised and lowered marks belong to the line that they stand on.
    if (row && piece.baseline - row[0]!.baseline < 0.45 * Math.max(piece.size, row[0]!.size)) row.push(piece)
    else rows.push([piece])
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left)
  const gutters = guttersOf(rows, width)
  return rows.flatMap((row) => linesOfRow(row, page, gutters))
}

interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

function pieceOf({ str, transform, width }: Drawn, height: number): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0] = transform
  const size = Math.hypot(c, d)
  if (
    str.trim() === '' ||
    a <= 0 ||
    Math.abs(b) > 0.1 * Math.abs(a) ||
    !(size > 0.5) ||
    !Number.isFinite(left + y + width)
  )
    return []
  return [{ text: clean(str), left, right: left + width, baseline: height - y, size }]
}

function linesOfRow(row: readonly Piece[], page: number, gutters: readonly number[]): PageLine[] {
  const lines: { pieces: Piece[]; text: string }[] = []
  for (const piece of row) {
    const line = lines.at(-1)
    const last = line?.pieces.at(-1)
    const gap = last === undefined ? 0 : piece.left - last.right
    // Drawn twice, slightly moved, to look bold.
    if (line && last && last.text === piece.text && Math.abs(piece.left - last.left) < 0.2 * piece.size) continue
    const apart = last !== undefined && gutters.some((x) => last.right <= x && x <= piece.left)
    if (line === undefined || last === undefined || apart || gap > 1.4 * Math.max(piece.size, last.size)) {
      lines.push({ pieces: [piece], text: piece.text })
      continue
    }
    const spaced = gap > 0.16 * piece.size && !/\s$/.test(line.text) && !/^\s/.test(piece.text)
    line.text += (spaced ? ' ' : '') + piece.text
    line.pieces.push(piece)
  }
  return lines.flatMap(({ pieces, text }) => {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') return []
    const size = commonSize(pieces)
    const baseline = pieces.find((piece) => piece.size === size)!.baseline
    return [
      {
        page,
        text: words,
        left: pieces[0]!.left,
        right: Math.max(...pieces.map(({ right }) => right)),
        top: baseline - 0.8 * size,
        bottom: baseline + 0.2 * size,
        baseline,
        size,
      },
    ]
  })
}

/**
 * Where the white strips between columns are: places that hardly any row crosses, though many have words on both sides. Justified lines have gaps as wide, but each elsewhere.
 */
function guttersOf(rows: readonly (readonly Piece[])[], width: number): number[] {
  const beside = new Uint16Array(Math.ceil(width) + 1)
  const across = new Uint16Array(beside.length)
  for (const row of rows) {
    const first = Math.max(0, Math.ceil(row[0]!.left))
    const last = Math.min(beside.length - 1, Math.floor(row.at(-1)!.right))
    for (let x = first; x <= last; x++) beside[x]!++
    for (const { left, right } of row) {
      // Letters overhang their box a little.
      for (let x = Math.max(0, Math.ceil(left + 0.5)); x <= Math.min(last, right - 0.5); x++) across[x]!++
    }
  }
  const gutters: number[] = []
  for (let x = 0; x < beside.length; x++) {
    const open = (at: number) => beside[at]! >= 5 && across[at]! <= 0.3 * beside[at]! && beside[at]! - across[at]! >= 5
    if (!open(x)) continue
    let end = x
    while (end + 1 < beside.length && open(end + 1)) end++
    if (end - x >= narrowest) gutters.push((x + end) / 2)
    x = end
  }
  return gutters
}

/** Points; a column gap of less could not be told from the gap between two words. */
const narrowest = 4

/** The size in which most of a line is set. */
function commonSize(pieces: readonly Piece[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of pieces) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]![0]
}

/** Letters that are joined in print ("ﬁ") as the two that they are; no control characters. */
function clean(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, ' ')
}

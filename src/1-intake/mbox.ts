/**
 * Messages of an mbox file, one at a time, however long it is: each begins with a line "From someone date", and lines of a message that begin so were written ">From".
 * `undefined` for one that is over the limit: its bytes were let go.
 */
export async function* messagesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<{ readonly bytes: Uint8Array | undefined; readonly number: number }> {
  let lines: Buffer[] = []
  let size = 0
  let number = 0
  let rest = Buffer.alloc(0)
  let afterBlank = true
  const message = () => ({ bytes: size > limit ? undefined : Buffer.concat(lines), number })
  const take = (line: Buffer): boolean => {
    const starts = afterBlank && isSeparator(line)
    afterBlank = line.length <= 2 && line.toString('latin1').trim() === ''
    return starts
  }
  for await (const chunk of chunks) {
    let from = 0
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    for (let to = rest.indexOf(newline); to >= 0; to = rest.indexOf(newline, from)) {
      const line = rest.subarray(from, to + 1)
      from = to + 1
      if (take(line)) {
        if (size > 0) yield message()
        lines = []
        size = 0
        number++
        continue
      }
      const plain = /^>+From /.test(line.subarray(0, 12).toString('latin1')) ? line.subarray(1) : line
      size += plain.length
      if (size <= limit) lines.push(plain)
      else lines = []
    }
    rest = rest.subarray(from)
    // A line without end is taken in pieces: put together anew with each chunk, it would cost the square of its length.
    if (rest.length > longestPiece) {
      if (!take(rest)) size += rest.length
      if (size <= limit) lines.push(rest)
      else lines = []
      rest = Buffer.alloc(0)
    }
  }
  if (rest.length > 0 && !take(rest)) {
    size += rest.length
    if (size <= limit) lines.push(rest)
  }
  if (size > 0) yield message()
}

function isSeparator(line: Buffer): boolean {
  return /^From \S{1,300}[ \t]+\S/.test(line.subarray(0, 400).toString('latin1'))
}

const newline = 0x0a
const longestPiece = 1_000_000

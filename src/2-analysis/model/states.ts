/** The encoder's states of words, a byte a number: a quarter of the memory while windows are kept, and no score notices. */

export interface States {
  /** Numbers of one word. */
  readonly width: number
  /** [W, width], each to be multiplied by the scale of its word. */
  readonly rows: Int8Array
  /** [W] */
  readonly scales: Float32Array
}

const most = 127

export function packed(states: Float32Array, words: number): States {
  const width = words === 0 ? 0 : states.length / words
  const rows = new Int8Array(states.length)
  const scales = new Float32Array(words)
  for (let word = 0; word < words; word++) {
    let largest = 0
    for (let at = word * width; at < (word + 1) * width; at++) largest = Math.max(largest, Math.abs(states[at]!))
    const scale = largest / most
    scales[word] = scale
    if (scale === 0) continue
    for (let at = word * width; at < (word + 1) * width; at++) rows[at] = Math.round(states[at]! / scale)
  }
  return { width, rows, scales }
}

/** Writes the state of one word as it was. */
export function unpack({ width, rows, scales }: States, word: number, into: Float32Array, start: number): void {
  const scale = scales[word]!
  for (let at = 0; at < width; at++) into[start + at] = rows[word * width + at]! * scale
}

interface Part {
  readonly first: number
  readonly ownFirst: number
  readonly ownLast: number
  readonly states: States
}

/** The states of all words, each from the window that owns it. */
export function joined(parts: readonly Part[]): States {
  const width = parts[0]?.states.width ?? 0
  const words = parts.at(-1)?.ownLast ?? 0
  const rows = new Int8Array(words * width)
  const scales = new Float32Array(words)
  for (const { first, ownFirst, ownLast, states } of parts) {
    rows.set(states.rows.subarray((ownFirst - first) * width, (ownLast - first) * width), ownFirst * width)
    scales.set(states.scales.subarray(ownFirst - first, ownLast - first), ownFirst)
  }
  return { width, rows, scales }
}

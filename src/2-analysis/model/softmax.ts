/** Logits → what is made of them. A row is one word's logits, `width` long, in a flat array. */

/** The column of the greatest logit of a row; of equals the first. */
export function best(logits: Float32Array, row: number, width: number): number {
  const start = row * width
  let found = 0
  for (let column = 1; column < width; column++) {
    if (logits[start + column]! > logits[start + found]!) found = column
  }
  return found
}

/** The probability (0…1) that softmax gives to some columns of a row together. */
export function probability(logits: Float32Array, row: number, width: number, columns: readonly number[]): number {
  const start = row * width
  const greatest = logits[start + best(logits, row, width)]!
  let whole = 0
  for (let column = 0; column < width; column++) whole += Math.exp(logits[start + column]! - greatest)
  let part = 0
  for (const column of columns) part += Math.exp(logits[start + column]! - greatest)
  return part / whole
}

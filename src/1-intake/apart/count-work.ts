/**
 * Counts what a parser in this process does, so that a file that would cost it seconds is cut short at the same place on every machine and at every time; processor time is the guard behind it.
 *
 * What a damaged PDF costs most by is a font's map of characters whose range runs over: `<0000> <fffff0> <0041>` makes sixteen million letters one by one. Each is made by `String.fromCharCode`, and so is nearly all
 * that the parser of PDF makes of its bytes. Over the allowance the call throws, the parser passes over the map as over any damaged one, and goes on; after the third time it gets no further.
 */
export function countWork(): void {
  const { fromCharCode } = String
  String.fromCharCode = (...codes: number[]): string => {
    if (++done > allowed) {
      if (refusals < 3) {
        refusals++
        done = 0
      }
      throw new RangeError('more work than a file of its size should make')
    }
    return codes.length === 1 ? fromCharCode(codes[0]!) : fromCharCode.apply(String, codes)
  }
}

/** A file of so many bytes is begun, or something has come of it: the count begins anew. */
export function allowWork(bytes?: number): void {
  if (bytes !== undefined) allowed = 1_500_000 + 10 * bytes
  done = 0
  refusals = 0
}

let allowed = Number.POSITIVE_INFINITY
let done = 0
let refusals = 0

/**
 * A thread that is ended inside native code takes the whole process with it. So it passes a gate when it goes in and out; who wants to end it shuts the
 * gate first, which waits until it is outside. One number, shared between the two threads.
 */
export type Gate = Int32Array<SharedArrayBuffer>

const outside = 0
const inside = 1
const shut = 2

export function newGate(): Gate {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** Before a shut gate the thread waits for its end. */
export function goIn(gate: Gate): void {
  if (Atomics.compareExchange(gate, 0, outside, inside) === shut) Atomics.wait(gate, 0, shut)
}

export function goOut(gate: Gate): void {
  Atomics.compareExchange(gate, 0, inside, outside)
  Atomics.notify(gate, 0)
}

/** Blocks until the thread is outside, `patience` milliseconds at the most. False: it is still inside. */
export function shutGate(gate: Gate, patience: number): boolean {
  const end = performance.now() + patience
  while (Atomics.compareExchange(gate, 0, outside, shut) === inside) {
    const left = end - performance.now()
    if (left <= 0) return false
    Atomics.wait(gate, 0, inside, left)
  }
  return true
}

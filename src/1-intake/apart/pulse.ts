import { allowWork } from './count-work.ts'

/**
 * What tells a parser that works from one that hangs: processor time without a beat. A long paper beats with each page; what takes a file apart in one go has some seconds for it, and more by its size.
 */
const state = new Int32Array(new SharedArrayBuffer(8))

/** Milliseconds of processor time of this process at the last beat, and how many may pass until the next; 0: nothing is being taken apart. */
export const beats = state

/** Something has come of the work: the time begins anew. */
export function beat(): void {
  allowWork()
  if (Atomics.load(state, 1) > 0) Atomics.store(state, 0, spent())
}

/** A file is begun. */
export function begin(milliseconds: number): void {
  Atomics.store(state, 0, spent())
  Atomics.store(state, 1, Math.round(milliseconds))
}

export function end(): void {
  Atomics.store(state, 1, 0)
}

function spent(): number {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 1000)
}

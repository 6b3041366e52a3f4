import { workerData } from 'node:worker_threads'
import { type Gate, goIn, goOut } from '#types/gate.ts'

/** Native code runs inside the gate of its thread, where whoever started the thread gave it one. One call at a time. */
export async function guarded<Value>(run: () => Promise<Value>): Promise<Value> {
  if (gate !== undefined) goIn(gate)
  try {
    return await run()
  } finally {
    if (gate !== undefined) goOut(gate)
  }
}

const gate = (workerData as { readonly gate?: Gate } | null)?.gate

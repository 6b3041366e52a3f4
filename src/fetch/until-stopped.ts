import { setTimeout } from 'node:timers/promises'

/** Waiting that a person can end: the first Ctrl-C asks to stop, and what has begun is finished; a second one ends the process. Nothing listens before somebody waits. */
export function untilStopped(): { sleep(milliseconds: number): Promise<void>; stopped(): boolean } {
  const stop = new AbortController()
  let listening = false
  const listen = (): void => {
    if (listening) return
    listening = true
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  }
  return {
    async sleep(milliseconds) {
      listen()
      await setTimeout(milliseconds, undefined, { signal: stop.signal }).catch(() => {})
    },
    stopped() {
      listen()
      return stop.signal.aborted
    },
  }
}

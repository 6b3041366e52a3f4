import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Progress } from '#types/progress.ts'

/** Tells open pages what happens (server-sent events): `changed` when the case is another, `progress` while documents are added. */
export interface Feed {
  changed(): void
  progress(step: Progress): void
  readonly stream: (context: Context) => Response
}

export function feed(): Feed {
  const listeners = new Set<(event: string, data: string) => void>()
  const tell = (event: string, data: unknown): void => {
    for (const listener of listeners) listener(event, JSON.stringify(data))
  }
  let changes = 0
  return {
    changed: () => tell('changed', { change: ++changes }),
    progress: (step) => tell('progress', step),
    stream: (context) =>
      streamSSE(context, async (stream) => {
        let wake = (): void => {}
        const queue: { event: string; data: string }[] = []
        const listener = (event: string, data: string): void => {
          // A page that does not read is not waited for: it asks anew when it does.
          if (queue.length < mostWaiting) queue.push({ event, data })
          wake()
        }
        listeners.add(listener)
        stream.onAbort(() => {
          listeners.delete(listener)
          wake()
        })
        await stream.writeSSE({ event: 'hello', data: '{}' })
        while (!stream.aborted) {
          const next = queue.shift()
          if (next) await stream.writeSSE(next)
          else {
            await new Promise<void>((resolve) => {
              const beat = setTimeout(resolve, heartbeat)
              wake = () => {
                clearTimeout(beat)
                resolve()
              }
            })
            if (queue.length === 0 && !stream.aborted) await stream.writeSSE({ event: 'beat', data: '{}' })
          }
        }
      }),
  }
}

const mostWaiting = 1000
/** Milliseconds. */
const heartbeat = 15_000

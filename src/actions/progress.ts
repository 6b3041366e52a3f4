import type { World } from './action.ts'

/** How far long work is: "██████░░░░ 120 of 200 documents, about 2 min left". */
export interface Progress {
  /** Passes things on and counts them ahead, so that there is something to measure against. */
  counted<T>(items: AsyncIterable<T>): AsyncGenerator<T>
  step(): void
  end(): void
}

/** Things held back while counting: enough for an estimate, and no burden for the memory. */
const mostAhead = 500

export function progressOf(
  world: Pick<World, 'progress'>,
  things: string,
  now: () => number = () => performance.now(),
): Progress {
  const started = now()
  let done = 0
  let all: number | undefined
  const show = (): void => world.progress(lineOf(done, all, now() - started, things))
  return {
    async *counted(items) {
      const iterator = items[Symbol.asyncIterator]()
      const ahead = []
      let given = 0
      try {
        for (let next = await iterator.next(); ; next = await iterator.next()) {
          if (next.done) {
            all = given + ahead.length
            break
          }
          ahead.push(next.value)
          if (ahead.length <= mostAhead) continue
          given++
          yield ahead.shift()!
        }
        yield* ahead
      } finally {
        await iterator.return?.()
      }
    },
    step() {
      done++
      show()
    },
    end: () => world.progress(''),
  }
}

function lineOf(done: number, all: number | undefined, milliseconds: number, things: string): string {
  if (all === undefined || all === 0) return `${done} ${things}`
  const filled = Math.round((done / all) * width)
  const left = (milliseconds / Math.max(1, done)) * (all - done)
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${all} ${things}, ${timeText(left)} left`
}

const width = 20

function timeText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `about ${seconds} s`
  return seconds < 5400 ? `about ${Math.round(seconds / 60)} min` : `about ${Math.round(seconds / 360) / 10} h`
}

/**
 * Looks a little ahead: is there so little to read that starting threads would cost more than it saves? One document is always little, since it cannot be
 * shared. Does not wait for inputs that take their time (a pipe that somebody writes to): then what has come is read at once, by a thread.
 */
import type { Intake } from '#types/document.ts'

/** Characters that one thread has read by the time that a second one has started. */
const little = 20_000

/** Inputs held back at the most, most of them refused. */
const mostHeld = 100

/** Milliseconds. */
const patience = 50

export async function look(intakes: AsyncIterable<Intake>): Promise<{ all: AsyncIterable<Intake>; few: boolean }> {
  const iterator = intakes[Symbol.asyncIterator]()
  const held: Intake[] = []
  let documents = 0
  let characters = 0
  while (held.length < mostHeld && (documents < 2 || characters <= little)) {
    const coming = iterator.next()
    const next = await soon(coming)
    if (next === undefined) return { all: resumed(held, iterator, coming), few: false }
    if (next.done) return { all: resumed(held, iterator, coming), few: true }
    held.push(next.value)
    if ('document' in next.value) {
      documents++
      characters += next.value.document.text.length
    }
  }
  return { all: resumed(held, iterator), few: false }
}

/** `undefined` for what takes its time, and for an error: that is told when its turn comes. */
async function soon<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined)
  })
  try {
    return await Promise.race([coming.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}

async function* resumed(
  held: readonly Intake[],
  iterator: AsyncIterator<Intake>,
  coming = iterator.next(),
): AsyncGenerator<Intake> {
  try {
    yield* held
    for (let next = await coming; !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

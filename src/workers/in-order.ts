/**
 * Work on many items side by side, outcomes in the order of the items. At most `ahead` items are taken whose outcome nobody has fetched yet, so that
 * neither a slow first item nor a slow reader makes memory grow. An outcome is given as soon as it and all before it are there, whether or not the
 * next item has come. Where the items break off with an error, the outcomes before it come first.
 */
export async function* inOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  ahead: number,
): AsyncGenerator<Outcome> {
  const iterator = items[Symbol.asyncIterator]()
  const queue: Promise<Outcome>[] = []
  let coming: Promise<Pulled<Item>> | undefined
  let end: Extract<Pulled<Item>, { kind: 'end' }> | undefined
  try {
    while (true) {
      if (end === undefined && queue.length < ahead) coming ??= pull(iterator)
      const events = [...(coming ? [coming] : []), ...queue.slice(0, 1).map(settled)]
      if (events.length === 0) break
      const event = await Promise.race(events)
      if (event === 'outcome') {
        yield await queue.shift()!
        continue
      }
      coming = undefined
      if (event.kind === 'item') queue.push(heard(work(event.item)))
      else end = event
    }
    if (end?.failed) throw end.error
  } finally {
    if (end === undefined) void iterator.return?.()?.catch(() => {})
  }
}

type Pulled<Item> =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'end'; readonly failed: boolean; readonly error?: unknown }

async function pull<Item>(iterator: AsyncIterator<Item>): Promise<Pulled<Item>> {
  try {
    const next = await iterator.next()
    return next.done ? { kind: 'end', failed: false } : { kind: 'item', item: next.value }
  } catch (error) {
    return { kind: 'end', failed: true, error }
  }
}

async function settled(outcome: Promise<unknown>): Promise<'outcome'> {
  await outcome.catch(() => {})
  return 'outcome'
}

/** A failure waits in the queue for its turn: Node must not take it for one that nobody hears. */
function heard<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
  outcome.catch(() => {})
  return outcome
}

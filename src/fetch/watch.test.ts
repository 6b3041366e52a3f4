import { describe, expect, test } from 'vitest'
import type { Article } from '#types/feed.ts'
import { virtualClock, type Web, webOf } from '../../test/watched-web.ts'
import { type Memory, newMemory } from './memory.ts'
import { usualPace, type WatchEvent, watch } from './watch.ts'

const hour = 3_600_000

/** Keeps articles as a case does: by address, each text once. */
async function day(
  web: Web,
  clock: ReturnType<typeof virtualClock>,
  {
    hours = 24,
    memory = newMemory(),
    kept = new Map<string, string[]>(),
    once = false,
  }: { hours?: number; memory?: Memory; kept?: Map<string, string[]>; once?: boolean } = {},
) {
  const events: WatchEvent[] = []
  let stopped = false
  const keep = async ({ entry, page }: Article) => {
    const text = page ? Buffer.from(page.bytes).toString() : entry.html!
    const versions = kept.get(entry.link!) ?? []
    kept.set(entry.link!, versions)
    if (versions.includes(text)) return 'same'
    versions.push(text)
    return versions.length === 1 ? 'new' : 'version'
  }
  const world = {
    ...clock,
    fetch: web.fetch,
    readFeed: web.readFeed,
    keep,
    tell: (event: WatchEvent) => void events.push(event),
    stopped: () => stopped,
  }
  const until = clock.now() + hours * hour
  await clock.run(watch(web.feeds, memory, world, usualPace, once), until, () => {
    stopped = true
  })
  return { events, kept, memory }
}

describe('a day over 200 feeds, with faults', () => {
  const clock = virtualClock()
  const web = webOf(200, clock, 7)
  const start = clock.now()
  const lived = day(web, clock)

  test('nothing is lost', async () => {
    const { kept } = await lived
    // What appears in the last hours may still be on its way, since failures wait up to two hours; a feed that is gone tells of nothing more.
    const due = web.stories.filter(
      ({ born, feed }) => born < start + 20 * hour && !(web.faultOf(feed) === 'gone' && born > start + 11 * hour),
    )
    expect(due.length).toBeGreaterThan(400)
    expect(due.filter(({ address }) => !kept.has(address))).toEqual([])
  })

  test('an edit is a version, and each version comes once', async () => {
    const { kept, events } = await lived
    for (const versions of kept.values()) expect(new Set(versions).size).toBe(versions.length)
    const edited = web.stories.filter(
      ({ edits, born, feed }) => edits.length > 0 && born < start + 12 * hour && !/gone|robots/.test(web.faultOf(feed)),
    )
    expect(edited.length).toBeGreaterThan(40)
    expect(edited.filter(({ address }) => !kept.get(address)?.some((text) => text.endsWith('version 1')))).toEqual([])
    const fresh = events.filter((event) => event.kind === 'article' && event.became === 'new')
    expect(fresh.length).toBe(kept.size)
  })

  test('no host is asked for two things at once, nor sooner than it allows', async () => {
    await lived
    for (const [host, list] of web.requests) {
      for (const [at, { at: begun }] of list.entries()) {
        const before = list[at - 1]
        if (!before) continue
        expect(begun - before.at, `${host}: ${before.path}`).toBeGreaterThanOrEqual(usualPace.gap)
        expect(before.ended(), `${host}: ${before.path}`).toBeLessThanOrEqual(begun)
      }
    }
  })

  test('a host that asks to be left alone is, and so is what robots.txt forbids', async () => {
    const { kept, events } = await lived
    for (const [host, list] of web.requests) {
      const fault = web.faultOf(`https://${host}/`)
      if (fault === 'robots forbid') expect(list.filter(({ path }) => path.startsWith('/story'))).toEqual([])
      if (fault === 'robots fail')
        expect(list.filter(({ path, at }) => path !== '/robots.txt' && at < start + 3 * hour)).toEqual([])
    }
    // What may not be fetched is taken as the feed has it.
    const forbidden = web.stories.find(
      ({ feed, born }) => web.faultOf(feed) === 'robots forbid' && born < start + 20 * hour,
    )!
    expect(kept.get(forbidden.address)).toEqual([`<p>${forbidden.address} in the feed</p>`])
    expect(events.filter(({ kind }) => kind === 'gone').length).toBe(
      web.feeds.filter((feed) => web.faultOf(feed) === 'gone').length,
    )
  })
})

test('Retry-After holds the whole host', async () => {
  const clock = virtualClock()
  const web = webOf(28, clock, 3)
  const busy = web.feeds.find((feed) => web.faultOf(feed) === 'busy')!
  const waits: [from: number, until: number][] = []
  const fetch: Web['fetch'] = async (address, options) => {
    const found = await web.fetch(address, options)
    if ('code' in found && found.retryAfter) waits.push([clock.now(), clock.now() + found.retryAfter * 1000])
    return found
  }
  await day({ ...web, fetch }, clock, { hours: 6 })
  const begun = web.requests.get(new URL(busy).hostname)!.map(({ at }) => at)
  expect(waits.length).toBeGreaterThan(3)
  for (const [from, until] of waits) expect(begun.filter((at) => at > from && at < until)).toEqual([])
})

test('a watch that is stopped and begun again loses nothing and brings nothing twice', async () => {
  const clock = virtualClock()
  const web = webOf(40, clock, 11)
  const start = clock.now()
  const memory = newMemory()
  const kept = new Map<string, string[]>()
  const all: WatchEvent[] = []
  for (let run = 0; run < 6; run++) {
    // Kept as a file between runs.
    const { events, memory: after } = await day(web, clock, {
      hours: 4,
      memory: JSON.parse(JSON.stringify(memory)),
      kept,
    })
    Object.assign(memory, after)
    all.push(...events)
  }
  const due = web.stories.filter(
    ({ born, feed }) => born < start + 20 * hour && !(web.faultOf(feed) === 'gone' && born > start + 11 * hour),
  )
  expect(due.filter(({ address }) => !kept.has(address))).toEqual([])
  for (const versions of kept.values()) expect(new Set(versions).size).toBe(versions.length)
  expect(all.filter((event) => event.kind === 'article' && event.became === 'new').length).toBe(kept.size)
})

test('rounds of one look each, as a timer starts them, lose nothing, bring nothing twice, and end by themselves', async () => {
  const clock = virtualClock()
  const web = webOf(40, clock, 13)
  const start = clock.now()
  const memory = newMemory()
  const kept = new Map<string, string[]>()
  const all: WatchEvent[] = []
  while (clock.now() < start + 24 * hour) {
    const begun = clock.now()
    const { events } = await day(web, clock, { hours: 3, memory, kept, once: true })
    all.push(...events)
    expect(clock.now() - begun).toBeLessThan(hour)
    await clock.run(clock.sleep(Math.max(1, begun + hour / 4 - clock.now())), begun + hour / 4, () => {})
  }
  const due = web.stories.filter(
    ({ born, feed }) => born < start + 20 * hour && !(web.faultOf(feed) === 'gone' && born > start + 11 * hour),
  )
  expect(due.length).toBeGreaterThan(80)
  expect(due.filter(({ address }) => !kept.has(address))).toEqual([])
  for (const versions of kept.values()) expect(new Set(versions).size).toBe(versions.length)
  expect(all.filter((event) => event.kind === 'article' && event.became === 'new').length).toBe(kept.size)
})

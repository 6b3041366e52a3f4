/**
 * A web of feeds that lives in a clock of its own: articles appear and are edited, servers fail in all ways that servers do. Nothing waits for real, so that a day passes in seconds,
 * and the same seed gives the same day.
 */
import type { Feed } from '#types/feed.ts'
import type { Fetch, Fetched } from '#types/fetched.ts'

/** A clock that jumps to whatever comes next as soon as all has come to rest. */
export function virtualClock(start = Date.parse('2024-11-01T00:00:00Z')) {
  let now = start
  let order = 0
  /** The next one last. */
  const timers: { at: number; order: number; wake: () => void }[] = []
  return {
    now: () => now,
    sleep: (milliseconds: number) =>
      new Promise<void>((wake) => {
        const timer = { at: now + Math.max(0, milliseconds), order: order++, wake }
        let at = timers.length
        while (at > 0 && timers[at - 1]!.at <= timer.at) at--
        timers.splice(at, 0, timer)
      }),
    /** Lives on until the work is done or the time has come. */
    async run(work: Promise<unknown>, until: number, atEnd: () => void): Promise<void> {
      let done = false
      void work.finally(() => {
        done = true
      })
      while (!done) {
        // All that follows from the last step happens before time goes on.
        await new Promise((resolve) => setImmediate(resolve))
        if (done) return
        const next = timers.pop()
        if (!next) throw new Error('everybody waits, and nothing is to come')
        now = Math.max(now, next.at)
        if (now >= until) atEnd()
        next.wake()
      }
    },
  }
}

export interface Story {
  readonly address: string
  readonly feed: string
  readonly born: number
  /** When it was edited, and its text from then on. */
  readonly edits: readonly number[]
}

type Fault = 'none' | 'timeouts' | 'gone' | 'errors' | 'broken xml' | 'busy' | 'robots forbid' | 'robots fail' | 'slow'

export interface Web {
  readonly feeds: readonly string[]
  readonly stories: readonly Story[]
  readonly fetch: Fetch
  readFeed(fetched: Fetched): Promise<Feed | { readonly code: 'bad-feed'; readonly message: string }>
  faultOf(feed: string): Fault
  /** Beginnings of requests, by host. */
  readonly requests: ReadonlyMap<
    string,
    { readonly at: number; readonly path: string; readonly ended: () => number | undefined }[]
  >
  versionAt(story: Story, at: number): number
}

const faults: readonly Fault[] = [
  'none',
  'none',
  'none',
  'timeouts',
  'errors',
  'broken xml',
  'busy',
  'gone',
  'robots forbid',
  'robots fail',
  'slow',
  'none',
]
const minute = 60_000

export function webOf(
  count: number,
  clock: ReturnType<typeof virtualClock>,
  seed: number,
  day = 24 * 60 * minute,
): Web {
  const random = generator(seed)
  const start = clock.now()
  // Four feeds to a host, so that pacing has something to do.
  const feeds = Array.from({ length: count }, (_, at) => `https://host${Math.floor(at / 4)}.example/feed${at}.xml`)
  const faultOf = (feed: string): Fault => faults[Number(/host(\d+)/.exec(feed)![1]) % faults.length]!
  const stories = feeds.flatMap((feed) =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, (_, at) => {
      const born = start + Math.floor(random() * day)
      const edits = random() < 0.3 ? [born + Math.floor((10 + random() * 300) * minute)] : []
      return { address: feed.replace(/feed(\d+)\.xml/, `story$1-${at}`), feed, born, edits }
    }),
  )
  const byAddress = new Map(stories.map((story) => [story.address, story]))
  const versionAt = (story: Story, at: number) => story.edits.filter((edit) => edit <= at).length
  const requests = new Map<string, { at: number; path: string; ended: () => number | undefined }[]>()

  /** How a server answers now: a quarter of the time, where it has a fault at all. */
  const ill = (fault: Fault): boolean => fault !== 'none' && random() < 0.25
  const said = (bytes: string, extra: Partial<Fetched> = {}): Fetched => ({
    address: '',
    status: 200,
    type: 'text/plain',
    bytes: Buffer.from(bytes),
    retrieved: new Date(clock.now()).toISOString(),
    ...extra,
  })

  async function answer(address: string, etag: string | undefined): ReturnType<Fetch> {
    const fault = faultOf(address)
    await clock.sleep(50 + random() * 400)
    if (address.endsWith('/robots.txt')) {
      if (fault === 'robots fail' && clock.now() - start < 3 * 60 * minute)
        return { code: 'http-status', message: 'The server answered 503.', status: 503 }
      if (fault === 'robots forbid') return said('User-agent: *\nDisallow: /story')
      return random() < 0.5
        ? said('User-agent: *\nCrawl-delay: 5\nDisallow: /private')
        : { code: 'http-status', message: '404', status: 404 }
    }
    if (fault === 'slow' && ill(fault)) await clock.sleep(20_000)
    if (fault === 'timeouts' && ill(fault)) {
      await clock.sleep(60_000)
      return { code: 'unreachable', message: 'no answer within 60 seconds' }
    }
    if (fault === 'errors' && ill(fault))
      return { code: 'http-status', message: 'The server answered 500.', status: 500 }
    if (fault === 'busy' && ill(fault)) return { code: 'http-status', message: '429', status: 429, retryAfter: 600 }
    const story = byAddress.get(address)
    if (story) {
      const version = versionAt(story, clock.now())
      return etag === `"${version}"`
        ? said('', { status: 304, unchanged: true })
        : said(`${address} version ${version}`, { address, etag: `"${version}"` })
    }
    if (fault === 'gone' && clock.now() - start > 12 * 60 * minute)
      return { code: 'http-status', message: 'gone', status: 410 }
    const own = stories.filter(({ feed, born }) => feed === address && born <= clock.now())
    const body = own.map((each) => `${each.address} ${versionAt(each, clock.now())}`).join('\n')
    const sign = `"${body.length}-${own.length}-${own.reduce((sum, each) => sum + versionAt(each, clock.now()), 0)}"`
    if (etag === sign) return said('', { status: 304, unchanged: true })
    if (fault === 'broken xml' && ill(fault)) return said(`BROKEN ${body.slice(0, 20)}`, { etag: sign })
    return said(body, { etag: sign })
  }

  return {
    feeds,
    stories,
    faultOf,
    requests,
    versionAt,
    async fetch(address, options = {}) {
      const host = new URL(address).hostname
      let ended: number | undefined
      const list = requests.get(host) ?? []
      requests.set(host, list)
      list.push({ at: clock.now(), path: new URL(address).pathname, ended: () => ended })
      const found = await answer(address, options.etag)
      ended = clock.now()
      return 'code' in found ? found : { ...found, address }
    },
    async readFeed({ bytes, address }) {
      const text = Buffer.from(bytes).toString()
      if (text.startsWith('BROKEN')) return { code: 'bad-feed', message: 'Its XML breaks off.' }
      const entries = text
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [link, version] = line.split(' ') as [string, string]
          // Half of the papers say in their feed that they edited.
          return {
            id: link,
            link,
            title: link.endsWith('0') ? `${link} ${version}` : link,
            html: `<p>${link} in the feed</p>`,
          }
        })
      return { title: address, link: address, entries }
    },
  }
}

/** Mulberry32: the same numbers for the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

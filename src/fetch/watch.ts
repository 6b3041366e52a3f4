import type { Article, Feed, FeedEntry } from '#types/feed.ts'
import type { Fetch, Fetched } from '#types/fetched.ts'
import type { Problem } from '#types/problem.ts'
import { hostsOf } from './hosts.ts'
import { entrySign, type Memory } from './memory.ts'
import { rulesOf } from './robots.ts'

/** All that watching does to the world, handed in: a day of it can be lived in seconds. */
export interface WatchWorld {
  now(): number
  /** Ends early where it is asked to stop. */
  sleep(milliseconds: number): Promise<void>
  readonly fetch: Fetch
  readFeed(fetched: Fetched): Promise<Feed | Problem>
  /** Takes an article in: its page, or, where that cannot be had, what the feed holds of it. */
  keep(article: Article): Promise<'new' | 'version' | 'same' | Problem>
  tell(event: WatchEvent): void
  stopped(): boolean
  /** Called now and then, so that a run that breaks off can go on from what it remembers. */
  save?(): Promise<void>
}

export type WatchEvent =
  | {
      readonly kind: 'article'
      readonly became: 'new' | 'version' | 'same'
      readonly entry: FeedEntry
      readonly feed: string
    }
  | { readonly kind: 'problem'; readonly address: string; readonly problem: Problem; readonly again: boolean }
  | { readonly kind: 'gone'; readonly address: string }

export interface Pace {
  /** Between two looks at a feed, in milliseconds; a feed that asks for more gets more. */
  readonly every: number
  /** Between two requests to one host. */
  readonly gap: number
  /** Longest wait after failures. */
  readonly longest: number
  /** Requests under way at once, over all hosts. */
  readonly together: number
  /** When an article is looked at again, after it came: edits come in the first day. */
  readonly again: readonly number[]
  /** How often an article is tried before what the feed holds of it must do. */
  readonly tries: number
}

const minute = 60_000
export const usualPace: Pace = {
  every: 15 * minute,
  gap: 2_000,
  longest: 120 * minute,
  together: 8,
  again: [60 * minute, 6 * 60 * minute, 24 * 60 * minute],
  tries: 5,
}

/**
 * Watches feeds until it is stopped: new articles are kept as they come, edited ones again. One request at a time to a host, with a gap between; 304 costs nothing; failures wait longer each
 * time; Retry-After and robots.txt are obeyed. What has begun is ended before it returns.
 *
 * With `once`, it looks at each feed and at what is due, takes in what it finds, and returns: what is to be tried or looked at again waits in memory for the next round.
 *
 * @param memory what was seen in earlier runs; it is kept up to date, so that a run that breaks off loses nothing and brings nothing twice
 */
export async function watch(
  addresses: readonly string[],
  memory: Memory,
  world: WatchWorld,
  pace: Pace = usualPace,
  once = false,
): Promise<void> {
  const hosts = hostsOf(pace.gap, (origin) => rulesOf(origin, world.fetch, 'sitrep', world.now))
  const tasks = new Set<Task>()
  const queued = new Set<string>()
  const running = new Set<Promise<void>>()
  let saved = world.now()
  let asleep: { readonly until: number; readonly promise: Promise<void> } | undefined

  for (const [at, address] of [...new Set(addresses)].entries()) {
    // Not all at once: the first round is spread over the time between two.
    const spread = Math.max(Math.min(at * 500, pace.every) + world.now(), memory.feeds[address]?.due ?? 0)
    tasks.add({ kind: 'feed', address, due: once ? world.now() : spread, failures: 0 })
  }
  for (const [address, { feed, entry, due, look }] of Object.entries(memory.waiting)) {
    queued.add(address)
    if (!once || due <= world.now()) tasks.add({ kind: 'article', address, feed, entry, due, failures: 0, look })
  }

  while (!world.stopped() && tasks.size + running.size > 0) {
    const next = running.size < pace.together ? readiest(tasks, hosts) : undefined
    const wait =
      next === undefined ? Number.POSITIVE_INFINITY : Math.max(next.due, hosts.freeAt(next.address)) - world.now()
    if (next !== undefined && wait <= 0) {
      tasks.delete(next)
      const run: Promise<void> = perform(next).finally(() => running.delete(run))
      running.add(run)
      continue
    }
    await Promise.race([
      ...running,
      ...(Number.isFinite(wait) ? [sleepUntil(world.now() + Math.min(wait, 60 * minute))] : []),
    ])
  }
  await Promise.all(running)

  async function saveNow(): Promise<void> {
    if (world.now() - saved < minute) return
    saved = world.now()
    await world.save?.()
  }

  /** One sleep serves all that wait for a later moment. */
  function sleepUntil(moment: number): Promise<void> {
    if (asleep === undefined || asleep.until > moment) {
      const mine = { until: moment, promise: wake() }
      async function wake(): Promise<void> {
        await world.sleep(moment - world.now())
        if (asleep === mine) asleep = undefined
      }
      asleep = mine
    }
    return asleep.promise
  }

  async function perform(task: Task): Promise<void> {
    const release = hosts.take(task.address, world.now())
    try {
      const rules = await hosts.rules(task.address, world.now())
      if ('code' in rules) later(task, rules)
      else if (!rules.allows(task.address)) await forbidden(task)
      else if (rules.asked) tasks.add({ ...task, due: world.now() })
      else await (task.kind === 'feed' ? lookAtFeed(task) : lookAtArticle(task))
    } finally {
      release(world.now())
      await saveNow()
    }
  }

  async function lookAtFeed(task: FeedTask): Promise<void> {
    const known = memory.feeds[task.address] ?? {}
    const fetched = await world.fetch(task.address, conditions(known))
    if ('code' in fetched) {
      if (fetched.status === 410) world.tell({ kind: 'gone', address: task.address })
      else later(task, fetched, fetched.retryAfter)
      return
    }
    if (!fetched.unchanged) {
      const feed = await world.readFeed(fetched)
      if ('code' in feed) {
        later(task, feed)
        return
      }
      for (const entry of feed.entries) notice(feed, entry)
      task = { ...task, every: (feed.everyMinutes ?? 0) * minute }
      memory.feeds[task.address] = { ...validators(fetched) }
    }
    const due =
      world.now() + Math.max(pace.every, Math.min(task.every ?? 0, pace.longest), (fetched.retryAfter ?? 0) * 1000)
    memory.feeds[task.address] = { ...memory.feeds[task.address], due }
    if (!once) tasks.add({ ...task, due, failures: 0 })
  }

  /** An entry that is new, or says something new, has its article fetched. */
  function notice(feed: Feed, entry: FeedEntry): void {
    const sign = entrySign(entry)
    const key = `${feed.link ?? ''} ${entry.id}`
    if (memory.entries[key] === sign) return
    memory.entries[key] = sign
    const address = entry.link ?? key
    const { entries: _, ...head } = feed
    // Two feeds of a paper carry one article; one that is on its way is not sent for again.
    if (queued.has(address)) {
      const waiting = memory.waiting[address]
      if (waiting) waiting.due = Math.min(waiting.due, world.now())
      for (const task of tasks) if (task.address === address) task.due = Math.min(task.due, world.now())
      return
    }
    enqueue({ kind: 'article', address, feed: { ...head, entries: [] }, entry, due: world.now(), failures: 0, look: 0 })
  }

  function enqueue(task: ArticleTask): void {
    const { address, feed, entry, due, look } = task
    queued.add(address)
    memory.waiting[address] = { feed, entry, due, look }
    if (!once || due <= world.now()) tasks.add(task)
  }

  async function lookAtArticle(task: ArticleTask): Promise<void> {
    const { address, entry, feed } = task
    if (entry.link === undefined) return take(task, { feed, entry })
    const fetched = await world.fetch(address, conditions(memory.pages[address] ?? {}))
    if (!('code' in fetched)) {
      if (fetched.unchanged) return again(task)
      return take(task, { feed, entry, page: fetched })
    }
    const forGood =
      fetched.status !== undefined &&
      fetched.status >= 400 &&
      fetched.status < 500 &&
      fetched.status !== 429 &&
      fetched.status !== 408
    if (!forGood && fetched.code !== 'blocked-address' && task.failures + 1 < pace.tries)
      return later(task, fetched, fetched.retryAfter)
    world.tell({ kind: 'problem', address, problem: fetched, again: false })
    if (task.look > 0 || entry.html === undefined) return done(task)
    return take(task, { feed, entry })
  }

  async function forbidden(task: Task): Promise<void> {
    const problem = {
      code: 'robots',
      message: 'The site asks programs not to fetch it (robots.txt). Save it by hand.',
    } as const
    world.tell({ kind: 'problem', address: task.address, problem, again: false })
    if (task.kind === 'article' && task.look === 0 && task.entry.html !== undefined)
      await take(task, { feed: task.feed, entry: task.entry })
    else if (task.kind === 'article') done(task)
  }

  async function take(task: ArticleTask, article: Article): Promise<void> {
    const became = await world.keep(article)
    if (typeof became !== 'string') {
      world.tell({ kind: 'problem', address: task.address, problem: became, again: false })
      // A page that cannot be read may stand in the feed whole.
      if (article.page !== undefined && task.look === 0 && task.entry.html !== undefined)
        return take(task, { feed: article.feed, entry: article.entry })
      return done(task)
    }
    if (article.page) memory.pages[task.address] = validators(article.page)
    world.tell({ kind: 'article', became, entry: task.entry, feed: article.feed.title ?? article.feed.link ?? '' })
    if (article.page === undefined) done(task)
    else again(task)
  }

  /** Looks at an article once more, as long as edits are to be expected. */
  function again(task: ArticleTask): void {
    const wait = pace.again[task.look]
    if (wait === undefined) done(task)
    else enqueue({ ...task, due: world.now() + wait, failures: 0, look: task.look + 1 })
  }

  function done({ address }: ArticleTask): void {
    queued.delete(address)
    delete memory.waiting[address]
    delete memory.pages[address]
  }

  /** Twice as long after each failure, or as long as the server asks. */
  function later(task: Task, problem: Problem, retryAfter = 0): void {
    const failures = task.failures + 1
    const wait = Math.max(Math.min(minute * 2 ** Math.min(failures, 12), pace.longest), retryAfter * 1000)
    world.tell({ kind: 'problem', address: task.address, problem, again: true })
    const due = world.now() + wait
    if (retryAfter > 0) hosts.holdOff(task.address, due)
    if (task.kind === 'article') enqueue({ ...task, failures, due })
    else if (!once) tasks.add({ ...task, failures, due })
  }
}

interface FeedTask {
  readonly kind: 'feed'
  readonly address: string
  due: number
  readonly failures: number
  /** As its feed asks, in milliseconds. */
  readonly every?: number
}

interface ArticleTask {
  readonly kind: 'article'
  readonly address: string
  readonly feed: Feed
  readonly entry: FeedEntry
  due: number
  readonly failures: number
  /** 0: the first look; then one for each time that it is looked at again. */
  readonly look: number
}

type Task = FeedTask | ArticleTask

/** The task that can begin first. */
function readiest(tasks: Iterable<Task>, hosts: ReturnType<typeof hostsOf>): Task | undefined {
  let best: Task | undefined
  let bestAt = Number.POSITIVE_INFINITY
  for (const task of tasks) {
    const at = Math.max(task.due, hosts.freeAt(task.address))
    if (at < bestAt) {
      best = task
      bestAt = at
    }
  }
  return best
}

function conditions({ etag, lastModified }: { readonly etag?: string; readonly lastModified?: string }) {
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

function validators({ etag, lastModified }: Fetched) {
  return conditions({
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  })
}

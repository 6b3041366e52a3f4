import { z } from 'zod'
import { type Memory, newMemory } from '#fetch/memory.ts'
import { feedsOfOpml } from '#fetch/opml.ts'
import { usualPace, type WatchEvent, watch as watchFeeds } from '#fetch/watch.ts'
import { readFetchedFeed, takeInArticle } from '#pipeline.ts'
import type { Article } from '#types/feed.ts'
import type { Problem } from '#types/problem.ts'
import { CommandError, defineAction, type World } from '../action.ts'
import { addEach } from './add.ts'
import { type OpenCase, openedCase } from './open-case.ts'

/** `sitrep watch`: new articles of feeds go into the case as they come, edited ones as versions, until it is stopped. */
export const watch = defineAction({
  name: 'watch',
  summary: 'follow feeds and keep their articles in the case until stopped (Ctrl-C)',
  operands: '[FEED...]',
  options: [
    { flags: '--every <minutes>', summary: 'between two looks at a feed: 15' },
    { flags: '--once', summary: 'one round: look at each feed, take in what is new, and end' },
    { flags: '--own-network', summary: 'let feeds lead to this machine and its network, which they may not otherwise' },
    { flags: '--case <name>', summary: 'the case; without it, the one last used' },
  ],
  examples: ['sitrep watch feeds.opml', 'sitrep watch https://gazette.example/feed --every 30', 'sitrep watch --once'],
  input: z.object({
    files: z.array(z.string()),
    every: z.coerce.number('give --every in minutes').min(1, 'give --every in minutes, one or more').optional(),
    once: z.boolean().optional(),
    ownNetwork: z.boolean().optional(),
    case: z.string().optional(),
  }),
  async run({ files, every, once = false, ownNetwork = false, case: name }, world) {
    const open = await openedCase(name, world)
    try {
      const memory = memoryOf(await open.store.recall(place))
      const given = await feedsOf(files, world)
      const feeds = given.length > 0 ? given : Object.keys(memory.feeds)
      if (feeds.length === 0) throw new CommandError('no-input', 'name feeds, or an OPML file with their addresses')
      const counts = { new: 0, version: 0, same: 0, problem: 0 }
      const pace = { ...usualPace, ...(every === undefined ? {} : { every: every * 60_000 }) }
      await watchFeeds(
        feeds,
        memory,
        {
          now: () => Date.parse(world.now()),
          sleep: (milliseconds) => world.sleep(milliseconds),
          fetch: world.fetcher({ ownNetwork }),
          readFeed: readFetchedFeed,
          keep: (article) => keep(article, open, world),
          tell: (event) => tell(event, counts, world),
          stopped: () => world.stopped(),
          save: () => open.store.remember(place, JSON.stringify(memory)),
        },
        pace,
        once,
      )
      await open.store.remember(place, JSON.stringify(memory))
      await world.write(`${counts.new} new articles, ${counts.version} edited, ${counts.problem} problems\n`)
      return counts.problem > 0 ? 3 : 0
    } finally {
      await open.close()
    }
  },
})

const place = 'watch'

function memoryOf(kept: string | undefined): Memory {
  return kept === undefined ? newMemory() : (JSON.parse(kept) as Memory)
}

async function feedsOf(files: readonly string[], world: World): Promise<string[]> {
  const found: string[] = []
  for (const file of files) {
    if (/^https?:\/\//i.test(file)) {
      found.push(file)
      continue
    }
    const feeds = feedsOfOpml(new TextDecoder().decode(await world.readFile(file)))
    if (feeds.length === 0) throw new CommandError('no-input', `${file} holds no address of a feed (OPML)`)
    found.push(...feeds)
  }
  return found
}

async function keep(article: Article, open: OpenCase, world: World): Promise<'new' | 'version' | 'same' | Problem> {
  let problem: Problem | undefined
  let became: 'new' | 'version' | 'same' | undefined
  const quiet = { ...world, note: () => {}, progress: () => {} }
  for await (const outcome of addEach(takeInArticle(article, new Date(world.now())), open, quiet)) {
    if ('refusal' in outcome) problem = outcome.refusal.problem
    else became = outcome.kind === 'added' ? 'new' : outcome.kind === 'new version' ? 'version' : (became ?? 'same')
  }
  return became ?? problem ?? { code: 'empty', message: 'There is nothing in it.' }
}

function tell(
  event: WatchEvent,
  counts: { new: number; version: number; same: number; problem: number },
  world: World,
): void {
  if (event.kind === 'gone') world.note(`${event.address}: the feed is gone and is watched no more`)
  else if (event.kind === 'problem') {
    if (!event.again) counts.problem++
    world.note(
      `${event.address}: ${event.problem.code}: ${event.problem.message}${event.again ? ' It is tried again.' : ''}`,
    )
  } else {
    counts[event.became]++
    if (event.became !== 'same')
      world.note(`${event.became === 'new' ? 'new' : 'edited'}: ${event.entry.title ?? event.entry.id}`)
  }
}

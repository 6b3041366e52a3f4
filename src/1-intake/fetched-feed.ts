import type { Feed } from '#types/feed.ts'
import type { Fetched } from '#types/fetched.ts'
import type { Problem } from '#types/problem.ts'
import { parseApart } from './apart/shared.ts'
import { unfold } from './unfold.ts'

/** What the address of a feed gave → the feed. One without an entry is a feed, on a quiet day. */
export async function readFetchedFeed({ bytes, encoding, address }: Fetched): Promise<Feed | Problem> {
  const content = unfold(bytes, encoding ?? '')
  if ('code' in content) return content
  const parsed = await parseApart({ format: 'feed', content, address })
  if (parsed.kind === 'parts' && parsed.feed) return parsed.feed
  if (parsed.kind !== 'problem')
    return { code: 'bad-feed', message: 'It is no feed. Give the address of the feed itself.' }
  return parsed.problem.code === 'empty' ? { entries: [] } : parsed.problem
}

import type { Intake } from '#types/document.ts'
import type { Article } from '#types/feed.ts'
import { parseApart } from './apart/shared.ts'
import { knownOfEntry } from './feed.ts'
import { fromFetched } from './intake.ts'
import { documentsOf } from './sources.ts'

/**
 * An article of a feed → a document. Its page knows best what it is called and when it was published; what it does not say, the feed does. Without a page, the text
 * that the feed holds is the document.
 */
export async function* documentsOfArticle({ feed, entry, page }: Article, now: Date): AsyncGenerator<Intake> {
  const known = knownOfEntry(feed, entry)
  const circumstances = { now, parse: parseApart }
  if (page) yield* fromFetched(page, entry.link ?? page.address, circumstances, known)
  else {
    const inside = { format: 'html', content: entry.html ?? '', part: '', address: entry.link, known } as const
    yield* documentsOf(inside, entry.link ?? entry.id, circumstances, 'feed')
  }
}

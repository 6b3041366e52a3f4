import type { Fetched } from './fetched.ts'

/** A feed of RSS, Atom or JSON, whichever it was. */
export interface Feed {
  readonly title?: string
  /** The site that it belongs to. */
  readonly link?: string
  /** Minutes between two looks, by its own word. */
  readonly everyMinutes?: number
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** What the feed knows it by: guid, id, else its link. */
  readonly id: string
  readonly link?: string
  readonly title?: string
  readonly authors?: readonly string[]
  /** As written. */
  readonly published?: string
  readonly modified?: string
  /** The whole text or its beginning, as HTML. */
  readonly html?: string
}

/** An article that a feed tells of. */
export interface Article {
  readonly feed: Feed
  readonly entry: FeedEntry
  /** undefined: only what the feed holds. */
  readonly page?: Fetched
}

import type { Feed, FeedEntry } from '#types/feed.ts'

/** What a watch has seen: plain data, to be kept between runs. */
export interface Memory {
  readonly feeds: Record<string, { readonly etag?: string; readonly lastModified?: string; readonly due?: number }>
  /** By feed and id: what the entry said last. */
  readonly entries: Record<string, string>
  /** Articles that are to be fetched or looked at again, by address. */
  readonly waiting: Record<
    string,
    { readonly feed: Feed; readonly entry: FeedEntry; due: number; readonly look: number }
  >
  /** What servers said of pages that are looked at again. */
  readonly pages: Record<string, { readonly etag?: string; readonly lastModified?: string }>
}

export function newMemory(): Memory {
  return { feeds: {}, entries: {}, waiting: {}, pages: {} }
}

/** Changes if anything does that the feed says of an article. */
export function entrySign({ title, published, modified, html, link }: FeedEntry): string {
  let hash = 0xcbf29ce484222325n
  for (const part of [title, published, modified, html, link]) {
    for (const unit of part ?? '') hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0)!)) * 0x100000001b3n)
    hash = BigInt.asUintN(64, (hash ^ 0x1fn) * 0x100000001b3n)
  }
  return hash.toString(16)
}

import { expect, test } from 'vitest'
import { feedsOfOpml } from './opml.ts'

test('the feeds of an OPML file, each once, in order', () => {
  const xml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News">
    <outline type="rss" text="G" xmlUrl="https://gazette.example/feed?a=1&amp;b=2" htmlUrl="https://gazette.example/"/>
    <outline text='T' xmlUrl='http://times.example/rss'/><outline xmlUrl="https://gazette.example/feed?a=1&amp;b=2"/>
    <outline xmlUrl="file:///etc/passwd"/><outline text="no feed"/></outline></body></opml>`
  expect(feedsOfOpml(xml)).toEqual(['https://gazette.example/feed?a=1&b=2', 'http://times.example/rss'])
  expect(feedsOfOpml('no xml at all')).toEqual([])
})

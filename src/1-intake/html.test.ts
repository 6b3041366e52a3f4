import { describe, expect, test } from 'vitest'
import { hostilePages } from '../../test/hostile/pages.ts'
import { readHtml } from './html.ts'
import { withoutSite } from './site-name.ts'

const one =
  'Inspectors held a ferry at Port Vell on Friday, the port office said, after a search of its hold found <a href="/c">forty crates</a> without papers.'
const two =
  '“We do not know who sent them,” said Jo Day, a spokesperson for the port office. The owner has not answered, and its lawyers did not either.'
const three =
  'The company that owns the ferry, which is registered abroad, is expected to answer before a court on Tuesday, a lawyer for the port said.'

function page({ head = '', around = '', inside = '', after = '' }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${around}<main><article><h1>Ferry held at Port Vell</h1>
    <p>${one}</p>${inside}<p>${two}</p><p>${three}</p></article></main>${after}</body></html>`
}

function draftOf(html: string) {
  const draft = readHtml(html)
  if ('code' in draft) throw new Error(`${draft.code}: ${draft.message}`)
  return draft
}
const blocksIn = (html: string): string[] => {
  const { text, blocks } = draftOf(html)
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}
const plain = (text: string): string => text.replace(/<[^>]+>/g, '')

describe('the article of a page', () => {
  test('a time outside the page itself breaks nothing', () => {
    expect(readHtml('<html></html><time>2 Nov 2024</time>')).toMatchObject({ code: 'no-article' })
    expect(readHtml(`<!doctype html><time>2 Nov 2024</time>${page({})}`)).not.toHaveProperty('code')
  })
  test('headings, paragraphs, items, quotes, captions and rows are blocks', () => {
    const inside = `<h2>The cargo</h2><figure><img src=f.jpg><figcaption>The ferry at its berth</figcaption></figure>
      <blockquote><p>Nobody told us.</p></blockquote><ul><li>forty crates</li><li>two boats</li></ul>
      <table><tr><th>Month</th><th>Ships</th></tr><tr><td>September</td><td>12</td></tr></table>`
    expect(blocksIn(page({ inside }))).toEqual([
      'heading: Ferry held at Port Vell',
      `paragraph: ${plain(one)}`,
      'heading: The cargo',
      'caption: The ferry at its berth',
      'quote: Nobody told us.',
      'item: forty crates',
      'item: two boats',
      'item: Month\tShips',
      'item: September\t12',
      `paragraph: ${two}`,
      `paragraph: ${three}`,
    ])
  })

  test('menus, cookie bars, related links, comments and footers are gone', () => {
    const around = `<div class="cookie-banner">We use cookies to make this site work for you. Accept them all.</div>
      <header class="site-header"><a href="/">The Harbour Gazette</a></header><nav><ul><li><a href="/n">News of the day</a></li></ul></nav>`
    const inside =
      '<aside class="related"><a href="/1">An earlier ferry was stopped at sea</a></aside><div class="newsletter-signup">Sign up for our letter.</div>'
    const after = `<section class="more-stories"><ul><li><a href="/a">Storm closes the harbour for a second day</a></li></ul></section>
      <div id="comments"><p>First! I was there and saw it all happen.</p></div><footer><p>© The Harbour Gazette. All rights reserved.</p></footer>`
    expect(draftOf(page({ around, inside, after })).text).toBe(draftOf(page({})).text)
  })

  test('breaks part lines, but not the words of a sentence', () => {
    const inside = '<p>The office said this.<br><br>The owner said that.<br>The crew was<br>not heard.</p>'
    expect(blocksIn(page({ inside })).slice(2, 5)).toEqual([
      'paragraph: The office said this.',
      'paragraph: The owner said that.',
      'paragraph: The crew was not heard.',
    ])
  })

  test('characters: entities, soft hyphens, white space', () => {
    const inside =
      '<p>The  office\n said &ldquo;no&rdquo; &mdash; caf&#233;, infor\u00adma\u00adtion, 10&nbsp;000 &#x1F6A2;.</p>'
    expect(blocksIn(page({ inside }))[2]).toBe('paragraph: The office said “no” — café, information, 10 000 🚢.')
  })

  test('a block that is one link points elsewhere', () => {
    const inside =
      '<p><a href="/1">An earlier ferry was stopped at sea</a></p><p>It was <a href="/2">not the first</a>.</p>'
    expect(blocksIn(page({ inside })).slice(2, 4)).toEqual([
      'caption: An earlier ferry was stopped at sea',
      'paragraph: It was not the first.',
    ])
    expect(
      readHtml(`<html><body>${'<div><a href="/x">The ferry was held on Friday, the office said.</a></div>'.repeat(9)}`),
    ).toMatchObject({ code: 'no-article' })
  })

  test('a fragment, as feeds carry it, is article whole', () => {
    expect(blocksIn('<p>The ferry was held.</p><p>Nobody was hurt.</p>')).toEqual([
      'paragraph: The ferry was held.',
      'paragraph: Nobody was hurt.',
    ])
    expect(blocksIn('The ferry was held.')).toEqual(['paragraph: The ferry was held.'])
  })

  test('a short notice is found too', () => {
    const html =
      '<html><body><nav><a href=/>Home</a></nav><h1>Ferry held</h1><p>The ferry was held on Friday, the office said.</p></body></html>'
    expect(blocksIn(html)).toEqual(['heading: Ferry held', 'paragraph: The ferry was held on Friday, the office said.'])
  })

  test.each([
    '<html><body></body></html>',
    '<html><body><nav><a href=/>Home</a></nav></body></html>',
    '<html><body><script>he said</script></body></html>',
    '<html><body><h1>Ferry</h1></body></html>',
  ])('no article: %s', (html) => expect(readHtml(html)).toMatchObject({ code: 'no-article' }))

  test.each([
    page({}).slice(0, -40),
    `${page({}).slice(0, -60)}<a href="/x`,
    page({}).replace('</article>', '<!-- cut'),
  ])('a page that was cut is read, with a warning', (html) => {
    const { text, warnings } = draftOf(html)
    expect(text).toContain(plain(one))
    expect(warnings?.map(({ code }) => code)).toEqual(['truncated'])
  })

  test('a whole page has no warning', () => expect(draftOf(page({})).warnings).toEqual([]))
})

describe('what a page says of itself', () => {
  const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const own = (head: string, more = {}) => draftOf(page({ head, ...more })).own

  test('JSON-LD, also in a graph with references', () => {
    const head = ld({
      '@graph': [
        { '@type': 'NewsMediaOrganization', '@id': '#o', name: 'The Harbour Gazette' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry held &#8216;for days&#8217;',
          datePublished: '2024-11-02T08:15:00+01:00',
          dateModified: '2024-11-09',
          author: [{ name: 'Ann Lee' }, 'Jo Day'],
          publisher: { '@id': '#o' },
          mainEntityOfPage: { '@id': 'https://gazette.example/f' },
        },
      ],
    })
    expect(own(head)).toEqual({
      title: 'Ferry held ‘for days’',
      publisher: 'The Harbour Gazette',
      authors: ['Ann Lee', 'Jo Day'],
      url: 'https://gazette.example/f',
      published: '2024-11-02T08:15:00+01:00',
      modified: '2024-11-09',
      found: {
        title: 'json-ld',
        publisher: 'json-ld',
        authors: 'json-ld',
        url: 'json-ld',
        published: 'json-ld',
        modified: 'json-ld',
      },
    })
  })

  test('meta tags', () => {
    const head = `<meta property="og:title" content="Ferry held - The Harbour Gazette"><meta property="og:site_name" content="The Harbour Gazette">
      <meta name="author" content="By Ann Lee and Jo Day"><meta property="article:published_time" content="2024-11-02"><meta property="article:modified_time" content="2024-11-09">
      <link rel="canonical" href="https://gazette.example/f">`
    expect(own(head)).toEqual({
      title: 'Ferry held',
      publisher: 'The Harbour Gazette',
      authors: ['Ann Lee', 'Jo Day'],
      url: 'https://gazette.example/f',
      published: '2024-11-02',
      modified: '2024-11-09',
      found: { title: 'meta', publisher: 'meta', authors: 'meta', url: 'meta', published: 'meta', modified: 'meta' },
    })
  })

  test('<time>, else the address; never the date of a change', () => {
    expect(own('', { inside: '<time datetime="2024-11-02">Saturday</time>' }).published).toBe('2024-11-02')
    expect(own('', { inside: '<time class="updated" datetime="2024-11-09">later</time>' }).published).toBeUndefined()
    expect(own('<link rel=canonical href="https://g.example/2024/11/02/ferry">').published).toBe('2024/11/02')
    expect(own('<meta property="article:modified_time" content="2024-11-09">').published).toBeUndefined()
  })

  test('a date that is none gives way to one that is', () => {
    expect(
      own(`<meta name="date" content="2024-11-02">${ld({ '@type': 'NewsArticle', datePublished: 'soon' })}`).published,
    ).toBe('2024-11-02')
    expect(own(ld({ '@type': 'NewsArticle', datePublished: 'soon' })).published).toBe('soon')
  })

  test('nothing is made up', () => {
    expect(own('')).toEqual({ title: 'Ferry held at Port Vell', found: { title: 'visible text' } })
  })

  test.each([
    ['Ferry held | The Harbour Gazette', ['The Harbour Gazette'], 'Ferry held'],
    ['Ferry held - Harbour Gazette', ['The Harbour Gazette'], 'Ferry held'],
    ['The Harbour Gazette: Ferry held', ['The Harbour Gazette'], 'Ferry held'],
    ['Ferry held - World - gazette.example', ['gazette.example'], 'Ferry held - World'],
    ['Ferry held at the old port | Gazette News', [], 'Ferry held at the old port'],
    ['Ceasefire talks stall - what we know', ['The Harbour Gazette'], 'Ceasefire talks stall - what we know'],
    ['Ferry: crew held', [], 'Ferry: crew held'],
    ['Harbour Gazette wins a prize', ['Harbour Gazette'], 'Harbour Gazette wins a prize'],
    ['The Cargo Note: insurers blink', ['The Cargo Note'], 'The Cargo Note: insurers blink'],
  ])('site name: %s', (stated, sites, title) => expect(withoutSite(stated, sites)).toBe(title))
})

describe('hostile pages', () => {
  test.each(hostilePages.map((page) => [page.name, page] as const))('%s', (_, { html, keeps, never }) => {
    const draft = readHtml(html)
    if ('code' in draft) {
      expect(keeps).toBeUndefined()
      return
    }
    if (keeps !== undefined) expect(draft.text).toContain(keeps)
    if (never !== undefined) expect(JSON.stringify(draft.own) + draft.text).not.toMatch(never)
    for (const block of draft.blocks) expect(draft.text.slice(block.start, block.end).trim()).not.toBe('')
  })
})

test('a site that says its name in a link home alone is known by it, if its host is called so', () => {
  const page = `<html><head><title>Four thousand pieces of rope</title></head><body><h1><a href="/">Beach Count</a></h1><h3>Four thousand pieces of rope</h3><p>The count is over, and 61 people walked the beach for it in four weekends of October.</p></body></html>`
  const publisherAt = (address: string) => {
    const draft = readHtml(page, address)
    return 'code' in draft ? draft.code : draft.own.publisher
  }
  expect(publisherAt('http://beachcount.blogs.example/rope')).toBe('Beach Count')
  expect(publisherAt('http://ropes.example/rope')).toBeUndefined()
})

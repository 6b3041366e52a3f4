import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'

const one =
  'Inspectors held a ferry at Port Vell on Friday, the port office said, after a search of its hold found forty crates without papers.'
const two =
  '“We do not know who sent them,” said Jo Day, a spokesperson for the port office. The owner has not answered, and its lawyers did not either.'
const three =
  'The company that owns the ferry, which is registered abroad, is expected to answer before a court on Tuesday, a lawyer for the port said.'

const page = ({ head = '', before = '', inside = '', end = '', after = '' }): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${before}<main><div class="story"><h1>Ferry held at Port Vell</h1><p>${one}</p>${inside}<p>${two}</p><p>${three}</p>${end}</div></main>${after}</body></html>`

function blocksIn(html: string): string[] {
  const draft = readHtml(html)
  if ('code' in draft) throw new Error(draft.code)
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`)
}
const bare = blocksIn(page({}))
const said = (html: string): string[] => blocksIn(html).filter((block) => !block.startsWith('caption'))

describe('what stands among the paragraphs and is no part of them', () => {
  test.each([
    ['a poll', '<div class="x1"><div>Do you still take the ferry?</div><button>Yes</button><button>No</button></div>'],
    [
      'an address wanted',
      '<div class="x1"><h3>The tide, weekly</h3><p>One long story every Sunday.</p><input type="email"></div>',
    ],
    ['an offer', '<p>Support the Gazette from as little as 2 crowns.</p>'],
    [
      'an offer with its heading',
      '<div><h3>The Daily Briefing</h3><p>Our newsletter brings you all that you need. Sign up here.</p></div>',
    ],
    [
      'links to other articles',
      '<div><h4>You may also like</h4><ul><li><a href="/1">Storm closes the harbour for a day</a></li></ul></div>',
    ],
    [
      'a box that its tests name',
      '<div data-testid="promo-box"><p>Read on with the app: faster, and with fewer advertisements.</p></div>',
    ],
    ['an advertisement of AMP', '<amp-ad><div fallback>No advertisement could be loaded here.</div></amp-ad>'],
    [
      'a footnote',
      '<div class="footnote"><div class="footnote-content"><p>Annual report of the port office, 2023, page 14.</p></div></div>',
    ],
  ])('%s', (_, inside) => expect(said(page({ inside }))).toEqual(bare))

  test.each([
    [
      'a post with a button of its own',
      '<div class="post"><div class="head"><b>Jo Day</b><button>Share</button></div><div><p>The hold was sealed at noon.</p></div></div>',
      'The hold was sealed at noon.',
    ],
    [
      'people who are told to sign up',
      '<p>Residents were told to sign up for alerts before the storm.</p>',
      'Residents were told to sign up for alerts before the storm.',
    ],
    ['a heading that only begins like one', '<h2>Related charges dropped</h2>', 'Related charges dropped'],
    ['code', '<pre><code class="language-sql">SELECT count(*) FROM ships;</code></pre>', 'SELECT count(*) FROM ships;'],
    [
      'a form of words',
      '<p>The form was signed by nobody, the port office said.</p>',
      'The form was signed by nobody, the port office said.',
    ],
  ])('stays: %s', (_, inside, text) =>
    expect(said(page({ inside })).map((block) => block.replace(/^\w+: /, ''))).toContain(text),
  )

  test('the articles that follow on a page without end', () => {
    const next = `<div class="story"><h1>Museum must return its anchor</h1><p>The museum of Tarn must give back an anchor that it has shown for sixty years, a court said.</p><p>${three.replace('ferry', 'museum')}</p></div>`
    const head = '<meta property="og:title" content="Ferry held at Port Vell">'
    expect(said(page({ head }).replace('</main>', `${next}${next.replace('Museum', 'A museum')}</main>`))).toEqual(bare)
  })

  test('labels before the first sentence and behind the last stand beside the text', () => {
    const html = page({ end: '<p>Release no. 24-311</p>' }).replace(
      '</h1>',
      '</h1><div>Media release</div><div>Office of Public Affairs</div>',
    )
    expect(said(html)).toEqual(bare)
  })

  test('a picture has its caption under it, whatever it is called', () => {
    const inside =
      '<figure><img src=a.jpg><div class="em">The ferry at its berth. Jo Kerr/Gazette</div></figure><div class="asset-photo"><a><img src=b.jpg></a><p>The hold on Friday</p></div><p class="wp-caption-text">The quay in June</p>'
    expect(blocksIn(page({ inside })).filter((block) => block.startsWith('caption'))).toEqual([
      'caption: The ferry at its berth. Jo Kerr/Gazette',
      'caption: The hold on Friday',
      'caption: The quay in June',
    ])
    expect(said(page({ inside }))).toEqual(bare)
  })

  test('words for those who only hear the page are not its text', () => {
    const inside =
      '<p>The office held a briefing<span class="sr-only">, opens new tab</span> at noon<span style="clip:rect(0 0 0 0)"> (link)</span>.</p>'
    expect(said(page({ inside }))).toContain('paragraph: The office held a briefing at noon.')
  })
})

describe('tables', () => {
  test('columns of a page are no rows', () => {
    const html = `<html><body><table><tr><td><a href="/">Front page</a><br><a href="/n">News</a><br>Sunny, 24</td><td><font size=5><b>Ferry held</b></font><p>${one}<p>${two}</td></tr></table></body></html>`
    expect(blocksIn(html)).toEqual(expect.arrayContaining([`paragraph: ${one}`, `paragraph: ${two}`]))
    expect(blocksIn(html).some((block) => block.includes('\t'))).toBe(false)
  })

  test('rows of figures are, even where each cell is a paragraph', () => {
    const inside =
      '<table><tr><td><p>Greens</p></td><td><p>3,876</p></td></tr><tr><td>Coast</td><td>4,120</td></tr></table>'
    expect(said(page({ inside }))).toEqual(expect.arrayContaining(['item: Coast\t4,120']))
  })
})

describe('the headline and what stands under it', () => {
  const thread = (title: string) =>
    readHtml(
      `<html><head><title>${title}</title></head><body><div id="head"><h1>Ship Spotters</h1></div><h2>Green tanker off the mole</h2><div class="content">${one}</div><h3>Re: Green tanker off the mole</h3><div class="content">${two}</div></body></html>`,
    )

  test('where the first heading is the name of the site, a lesser one is the title', () => {
    expect(thread('Green tanker off the mole - Ship Spotters')).toMatchObject({
      own: { title: 'Green tanker off the mole', publisher: 'Ship Spotters' },
      text: `Green tanker off the mole\n\n${one}\n\n${two}`,
    })
  })

  test.each([
    ['is called a subtitle', '', '<h3 class="post-subtitle">How a stamp kept a tanker sailing for months</h3>'],
    [
      'is the description',
      '<meta name="description" content="How a stamp kept a tanker sailing for months">',
      '<h4>How a stamp kept a tanker sailing for months</h4>',
    ],
  ])('a line that %s is its first paragraph', (_, head, lead) =>
    expect(said(page({ head }).replace('</h1>', `</h1>${lead}`))[1]).toMatch(
      /: How a stamp kept a tanker sailing for months$/,
    ),
  )
})

describe('dates', () => {
  const dateOf = (html: string) => {
    const draft = readHtml(html)
    return 'code' in draft ? undefined : draft.own.published?.slice(0, 10)
  }
  test.each([
    [
      'a check of what was said says when it was checked',
      '<script type="application/ld+json">{"@type":"ClaimReview","datePublished":"2025-04-08","itemReviewed":{"datePublished":"2025-04-06"}}</script>',
      '',
      '2025-04-08',
    ],
    [
      'a page that describes itself alone',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2025-04-08"}]}</script>',
      '',
      '2025-04-08',
    ],
    [
      'the day of a hearing is not that of the judgment',
      '',
      '<p>Hearing date: 4 February 2025</p><p>21 February 2025</p>',
      '2025-02-21',
    ],
    [
      'a date in a sentence without an end',
      '',
      '<div>stated on April 6, 2025 in an interview on the television:</div><div>April 8, 2025</div>',
      '2025-04-08',
    ],
  ])('%s', (_, head, shown, day) => expect(dateOf(page({ head }).replace('</h1>', `</h1>${shown}`))).toBe(day))
})

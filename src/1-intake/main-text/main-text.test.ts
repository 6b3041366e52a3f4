import { describe, expect, test } from 'vitest'
import { readHtml } from '../html.ts'

const one =
  'Inspectors held a ferry at Port Vell on Friday, the port office said, after a search of its hold found forty crates without papers.'
const two =
  '“We do not know who sent them,” said Jo Day, a spokesperson for the port office. The owner has not answered, and its lawyers did not either.'
const three =
  'The company that owns the ferry, which is registered abroad, is expected to answer before a court on Tuesday, a lawyer for the port said.'

const page = ({ inside = '', end = '', beside = '', head = '' }): string =>
  `<!doctype html><html lang="en"><head><meta name="author" content="Lea Holt"><meta property="og:site_name" content="The Harbour Gazette">${head}</head><body><div class="wrap"><div class="main-col"><h1>Ferry held at Port Vell</h1><div class="x-body"><p class="t">${one}</p>${inside}<p class="t">${two}</p><p class="t">${three}</p>${end}</div></div>${beside}</div></body></html>`

function blocksIn(html: string): string[] {
  const draft = readHtml(html)
  if ('code' in draft) throw new Error(draft.code)
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`)
}
const said = (html: string): string[] => blocksIn(html).filter((block) => !block.startsWith('caption'))
const bare = said(page({}))

describe('by all that is seen of a block', () => {
  test('the page alone', () => expect(bare.length).toBe(4))

  test.each([
    [
      'who the author is',
      {
        end: '<p class="t"><em>Lea Holt covers ports for The Harbour Gazette. Reach her at lea@gazette.example.</em></p>',
      },
    ],
    [
      'how it was made',
      { end: '<p class="t"><em>The interview was conducted by Lea Holt and has been edited for length.</em></p>' },
    ],
    [
      'what the reader is asked',
      { end: '<p class="t"><i>Have you seen the ferry? Get in touch at tips@gazette.example.</i></p>' },
    ],
    [
      'a sentence said again in large letters',
      { inside: '<div class="quote-big"><blockquote>We do not know who sent them</blockquote></div>' },
    ],
    ['whose picture it is', { inside: '<div class="p9"><img src="f.jpg"><span>Tora Nilsen / Bayview</span></div>' }],
    [
      'another article, its title a link',
      {
        inside:
          '<div class="k2"><div class="k3"><h3><a href="/n">Storm closes the harbour</a></h3><p>Ships were sent to Tarn on Thursday as waves came over the mole for a second day.</p></div></div>',
      },
    ],
    [
      'a box in a column beside it',
      {
        beside:
          '<div class="right-col"><div class="b1"><h3>Press service</h3><p>Marit Solberg<br>Tel. +00 12 345 678</p></div><div class="b1"><h3>Calendar</h3><p>Visit of the minister to Orr</p></div></div>',
      },
    ],
  ])('%s is no part of it', (_, parts) => expect(said(page(parts))).toEqual(bare))

  test.each([
    [
      'of the body',
      '<p class="t"><em>The views expressed here are those of the author and do not reflect those of the Gazette.</em></p>',
    ],
    [
      'of the outlet',
      '<p class="t"><em>Our website is your destination for news, so sign up and bookmark it now.</em></p>',
    ],
  ])('what is said %s in slanted type is beside the text', (_, end) => expect(said(page({ end }))).toEqual(bare))

  test('what tells the story in short stands first, wherever the page puts it and without a full stop', () => {
    const short = 'Port office says that forty crates were found in its hold and that nobody knows who sent them'
    const html = page({}).replace(
      '</h1>',
      `</h1></div><div class="q7"><div class="q8"><p>${short}</p></div></div><div class="q9">`,
    )
    expect(blocksIn(html).map((block) => block.replace(/^[a-z]+: /, ''))[1]).toBe(short)
  })

  test('what is doubtful stays, beside the text', () => {
    const line = 'Reporting by Lea Holt in Port Vell; Editing by Pia Lund'
    expect(blocksIn(page({ end: `<p class="t">${line}</p>` }))).toContain(`caption: ${line}`)
  })

  test.each([
    ['a list', '<ul><li>forty crates</li><li>two boats</li></ul>', ['item: forty crates', 'item: two boats']],
    [
      'a quotation',
      '<blockquote><p>Nobody told us that the ferry was to be held.</p></blockquote>',
      ['quote: Nobody told us that the ferry was to be held.'],
    ],
    [
      'a section',
      '<div class="t2"><h2>The cargo</h2><p>The crates weigh 80 kilograms each, the port office said.</p></div>',
      ['heading: The cargo', 'paragraph: The crates weigh 80 kilograms each, the port office said.'],
    ],
    [
      'speech with "you" in it',
      '<p class="t">“You can see the crates from the mole,” she said.</p>',
      ['paragraph: “You can see the crates from the mole,” she said.'],
    ],
  ])('%s is', (_, inside, wanted) => {
    expect(said(page({ inside }))).toEqual([...bare.slice(0, 2), ...wanted, ...bare.slice(2)])
  })
})

describe('the names over the speeches of a record', () => {
  const speech = (name: string, href: string, text: string): string =>
    `<div class="turn"><div class="head"><a href="${href}"><div class="name">${name}</div></a><button>Share</button></div><div class="said"><p>${text}</p></div></div>`
  const record = (names: readonly string[]): string =>
    `<html><body><main><h1>Ports Bill</h1><div class="list">${names.map((name, at) => speech(name, `/m/${at}`, `I ask the House for the ${['first', 'second', 'third', 'fourth'][at]} time whether any port has a scanner.`)).join('')}</div></main></body></html>`

  test('are headings, though they are links', () => {
    const names = ['The Minister for Transport (Ida Voss)', 'Per Hald', 'Ida Voss', 'Per Hald']
    expect(blocksIn(record(names)).filter((block) => block.startsWith('heading'))).toEqual(
      ['Ports Bill', ...names].map((name) => `heading: ${name}`),
    )
  })

  test('the titles of other articles, each a link over its first words, are none', () => {
    const titles = ['Harbour Master To Leave', 'Storm Closes Harbour', 'New Crane For Tarn', 'Bridge Opens Early']
    expect(said(record(titles)).filter((block) => titles.some((title) => block === `heading: ${title}`))).toEqual([])
  })
})

describe('what a page says of its text as data', () => {
  const data = (more: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry held at Port Vell', ...more })}</script>`
  const four =
    'A watchman who has worked on the quay for thirty years has seen nothing like it, and has told nobody but his wife about the smell.'

  test('what stands behind the last of it is no part, however it is made', () => {
    const end = `<p class="t">${four}</p>`
    const html = page({ end })
    expect(said(html)).toHaveLength(bare.length + 1)
    const articleBody = [one, two, three].join(' ')
    expect(said(html.replace('<head>', `<head>${data({ articleBody })}`))).toEqual(bare)
  })

  test('data with the first lines alone says nothing of the others', () => {
    const html = page({}).replace('<head>', `<head>${data({ articleBody: one })}`)
    expect(said(html)).toEqual(bare)
  })

  test('what must be paid for is text, though its name is that of the wall', () => {
    const html = page({}).replaceAll('class="t"', 'class="paywall"')
    const hasPart = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.x-wall-content' }
    expect(said(html)).toEqual(bare)
    expect(
      said(
        page({ inside: `<div class="x-wall-content subscribe"><p class="t">${four}</p></div>` }).replace(
          '<head>',
          `<head>${data({ hasPart })}`,
        ),
      ),
    ).toContain(`paragraph: ${four}`)
  })
})

test('points between headline and text are text, links there are not', () => {
  const list = (item: (text: string) => string): string =>
    `</h1><ul class="k">${['Forty crates were found in the hold', 'Nobody knows who sent them to Port Vell'].map((text) => `<li>${item(text)}</li>`).join('')}</ul>`
  expect(
    said(
      page({}).replace(
        '</h1>',
        list((text) => text),
      ),
    ),
  ).toHaveLength(bare.length + 2)
  expect(
    said(
      page({}).replace(
        '</h1>',
        list((text) => `<a href="#a">${text}</a>`),
      ),
    ),
  ).toEqual(bare)
})

test('the lines of a song are text, and so is code', () => {
  const verse = 'The hold is dark\nthe hold is deep\nand forty crates\nare fast asleep'
  const song = `<html><body><main><h1>The hold</h1><div class="song">${Array(4)
    .fill(`<p>${verse.replaceAll('\n', '<br>\n')}</p>`)
    .join('')}</div></main></body></html>`
  expect(said(song).filter((block) => block.startsWith('paragraph'))).not.toEqual([])
  expect(said(page({ inside: '<p class="t">The list is made by this:</p><pre>count ships | sort</pre>' }))).toContain(
    'paragraph: count ships | sort',
  )
})

test('what its name calls a disclaimer is beside the text', () => {
  const end = '<p class="t disclaimer">The words of this record may be changed later to match what can be heard.</p>'
  expect(said(page({ end }))).toEqual(bare)
})

test('what tells the story in short needs no full stop, and no extractor that knows it', () => {
  const short = 'Port office holds the ship as questions about its cargo and those who sent it grow by the day'
  const html = page({})
    .replace('<h1>Ferry held at Port Vell</h1>', '')
    .replace(
      '<div class="wrap">',
      `<div class="topper"><div><h1><span>Ferry held at Port Vell</span></h1></div><p class="topper-below">${short}</p></div><div class="wrap">`,
    )
  expect(blocksIn(html)).toContain(`paragraph: ${short}`)
})

import { describe, expect, test } from 'vitest'
import { readHtml } from '../html.ts'

/**
 * What pages of the world put among the paragraphs and behind them, line by line and box by box, in three ways of naming boxes: by what they are, by letters that say nothing, not at all.
 */
const text = [
  'Inspectors held a ferry at Port Vell on Friday, the port office said, after a search of its hold found forty crates without papers.',
  '“We do not know who sent them,” said Jo Day, a spokesperson for the port office. The owner has not answered, and its lawyers did not either.',
  'The company that owns the ferry, which is registered abroad, is expected to answer before a court on Tuesday, a lawyer for the port said.',
  'Customs officers counted the crates twice on Saturday and found two more of them behind a false wall, according to the port office.',
  'A second ferry of the same owner was turned back at Tarn on Sunday without a search, the coast guard there said in a statement.',
]
const head =
  '<head><meta name="author" content="Lea Holt"><meta property="og:site_name" content="The Harbour Gazette"></head>'
const paragraphs = (some: readonly string[]) => some.map((each) => `<p>${each}</p>`).join('')
const page = (inside: string, end: string, call: Call = (name) => ` class="${name}"`, layout: Layout = within) =>
  `<!doctype html><html lang="en">${head}<body><div id="root">${layout(paragraphs(text.slice(0, 2)) + inside + paragraphs(text.slice(2)), end, call)}</div></body></html>`

type Call = (name: string) => string
type Layout = (body: string, end: string, call: Call) => string
const within: Layout = (body, end, call) =>
  `<main><h1>Ferry held at Port Vell</h1><div${call('article-body')}>${body}${end}</div></main>`
const after: Layout = (body, end, call) =>
  `<main><h1>Ferry held at Port Vell</h1><div${call('article-body')}>${body}</div>${end}</main>`
const beside: Layout = (body, end, call) =>
  `<div${call('row')}><div${call('col-8')}><h1>Ferry held at Port Vell</h1><div${call('article-body')}>${body}</div></div><div${call('col-4')}>${end}</div></div>`

function blocksIn(html: string) {
  const draft = readHtml(html)
  if ('code' in draft) throw new Error(draft.code)
  return draft.blocks.map(({ kind, start, end }) => ({ kind, text: draft.text.slice(start, end) }))
}
const said = (html: string) => blocksIn(html).flatMap(({ kind, text }) => (kind === 'caption' ? [] : [text]))
const bare = ['Ferry held at Port Vell', ...text]

describe('lines that are no part of the text', () => {
  test.each([
    'Reporting by Lea Holt in Port Vell and Ole Marsh in Tarn; editing by Pia Lund',
    'With reporting by Coastal Press and Strait Wire',
    'Lea Holt contributed reporting from Tarn.',
    'This story has been updated with comments from the port office.',
    'Lea Holt is the Gazette’s maritime reporter.',
    'Lea can be reached at lholt@gazette.example or 555-0101.',
    'Got a story? Email our newsdesk on news@gazette.example',
    'Do you have photos of the ferry? Send them to us.',
    'If you saw the ferry, we would like to hear from you.',
    'For more stories like this, visit our website.',
    'Copyright 2025 The Harbour Gazette. All rights reserved.',
    'Featured image by Tora Nilsen.',
    'Read the full report here.',
    'Watch the press conference below.',
    'Comments are closed.',
    'For further information, please contact the port office press desk on +44 20 7946 0000.',
    'The writer is a professor at the University of Tarn.',
    'You can follow us on Facebook, X and Instagram.',
    'To get the latest news, follow our WhatsApp channel.',
    'The opinions in this article are the author’s own.',
    'This reporting was made possible by a grant from the Sea Foundation.',
    'Lea Holt joined the paper in 2015. She studied history in Orr.',
  ])('at the end: %s', (line) => {
    expect(said(page('', `<p>${line}</p>`))).toEqual(bare)
    expect(said(page('', `<p><em>${line}</em></p>`))).toEqual(bare)
  })

  test.each([
    'ALSO READ | <a href="/a">Port office buys a scanner</a>',
    '<strong>MORE:</strong> <a href="/a">Port office buys a scanner</a>',
    'Opinion: <a href="/a">Why ports need scanners</a>',
    'The Harbour Gazette podcast: <a href="/a">Crates and cranes</a>',
    'Get the latest news from the port straight to your phone.',
    'Story continues below advertisement',
    'Loading…',
    'list of 3 items',
    'Please enable JavaScript to view this content.',
    'View this post on Instagram',
    'Gift this article',
  ])('between paragraphs: %s', (line) => expect(said(page(`<p>${line}</p>`, ''))).toEqual(bare))
})

test.each([
  '“You can see the crates from the mole,” she said.',
  'He said he would not answer.',
  'No one was hurt.',
  'The port office said it would publish its report on its website next week.',
  'Anyone with information is asked to call the police on 555-0199.',
  'Residents can sign up for text alerts at the town hall.',
  'The editor of a local paper, Pia Lund, was heard as a witness.',
  'In a post on X, the minister wrote: “We will not pay.”',
  'Watch officers saw the ferry at 5 a.m.',
  'Read aloud in court, the letter took nine minutes.',
  'Related charges against two men were dropped in May.',
  'The Gazette asked the ministry for comment.',
  'The copyright case was settled in 2019.',
  'The port’s owner, a registered company in Orr, did not respond to an email.',
])('stays: %s', (line) => {
  const html = page(`<p>${line}</p>`, '')
  expect(said(html)).toEqual([...bare.slice(0, 3), line, ...bare.slice(3)])
  expect(blocksIn(page('', `<p>${line}</p>`)).map(({ text }) => text)).toEqual([...bare, line])
})

const ways: readonly (readonly [string, Call])[] = [
  ['by what they are', (name) => ` class="${name}"`],
  ['by letters', (name) => ` class="css-${[...name].reduce((sum, each) => sum + (each.codePointAt(0) ?? 0), 0)}x"`],
  ['not', () => ''],
]

describe.each(ways)('boxes that are named %s', (_, call) => {
  const boxes: readonly (readonly [string, string])[] = [
    [
      'facts',
      `<div${call('factbox')}><h4>The Lark in short</h4><ul><li>Built in 1988</li><li>Owned by Vell Lines</li></ul></div>`,
    ],
    [
      'an explanation',
      `<div${call('fact-box')}><div>What is a manifest?</div><p>A manifest lists all that a ship carries and who sent it.</p></div>`,
    ],
    [
      'numbers with their source',
      `<div${call('infobox')}><strong>Ferries in numbers</strong><ul><li>41 ferries sail from Port Vell.</li></ul><div>Source: Port office</div></div>`,
    ],
    [
      'another article',
      `<div${call('promo')}><a href="/a"><img src="a.jpg"></a><div><a href="/a">Why ports need scanners</a><p>They cost less than a single lost crate of the kind found on Friday.</p></div></div>`,
    ],
    [
      'a letter',
      `<div${call('nl')}><p>The Tide: all that moves in the port, by mail, at six.</p><a href="/s">Sign up</a></div>`,
    ],
    ['words in large type', `<div${call('pullquote')}><p>We do not know who sent them</p><span>Jo Day</span></div>`],
    [
      'a picture',
      `<div${call('media')}><img src="a.jpg"><p>The ferry at its berth on Friday evening.</p><p>Tora Nilsen</p></div>`,
    ],
    ['buttons', `<div${call('actions')}><span>Gift</span><span>Save</span></div>`],
  ]
  test.each(boxes)('%s', (_, box) => expect(said(page(box, '', call))).toEqual(bare))

  const ends: readonly (readonly [string, string])[] = [
    [
      'who the author is',
      `<div${call('bio')}><h4>Lea Holt</h4><p>Lea Holt has written about ships since 2011 and lives in Tarn with two cats.</p></div>`,
    ],
    [
      'whom to ask',
      `<div${call('contact')}><h3>Press contact</h3><p>Jo Day<br>Head of press<br>jo.day@port.example</p></div>`,
    ],
    [
      'other articles',
      `<div${call('list')}><h3>You may have missed</h3><div${call('it')}><a href="/a">Port buys a scanner</a><p>It cost two million crowns and came in forty crates of its own.</p></div></div>`,
    ],
    [
      'what the outlet is',
      `<div${call('about')}><h3>About the Gazette</h3><p>The Harbour Gazette has told the port what happens since 1893. It is owned by its readers.</p></div>`,
    ],
    [
      'where it is registered',
      `<div${call('legal')}><p>The Harbour Gazette, 4 Quay Street, Port Vell. Registered in Velmara no. 1124.</p></div>`,
    ],
  ]
  test.each(ends)('behind the text: %s', (_, end) => {
    for (const layout of [within, after, beside]) expect(said(page('', end, call, layout))).toEqual(bare)
  })
})

test.each([
  [
    'a part with its heading',
    '<div class="t2"><h2>The cargo</h2><p>The crates weigh 80 kilograms each, the port office said.</p></div>',
    ['The cargo', 'The crates weigh 80 kilograms each, the port office said.'],
  ],
  [
    'a table',
    '<div class="t3"><table><tr><td>Port Vell</td><td>41</td></tr><tr><td>Tarn</td><td>12</td></tr></table></div>',
    ['Port Vell\t41', 'Tarn\t12'],
  ],
])('a box that is text stays: %s', (_, box, wanted) =>
  expect(said(page(box, ''))).toEqual([...bare.slice(0, 3), ...wanted, ...bare.slice(3)]),
)

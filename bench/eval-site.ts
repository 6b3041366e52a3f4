/**
 * `bench/eval-site.ts [--pages] [--set GROUP]`: the page shapes of `test/site`, fetched over HTTP from this machine and read, beside Readability and Defuddle alone on the same bytes.
 * "found" is the share of all paragraphs that came back, "beside" what is there beside them, in percent of their characters.
 * With --pages, one line for each page that ours reads wrongly; with --set, the pages of one set alone, so that another stays unread.
 */
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { decode } from '#1-intake/decode.ts'
import { pageOf } from '#1-intake/dom.ts'
import { declaredEncoding } from '#1-intake/html.ts'
import { piecesOf } from '#1-intake/html-blocks.ts'
import { intake } from '#1-intake/intake.ts'
import { parse } from '#1-intake/parse.ts'
import { publishedOf } from '#1-intake/published.ts'
import { fetcher } from '#fetch/fetch-address.ts'
import { amounts, type Got, type Marks, marksOf } from './intake/page-score.ts'
import { bytesOf, type Expected, groups, pages, serve } from './intake/site.ts'
import { row } from './row.ts'

const none: Got = { text: [], beside: new Set() }
const set = process.argv.indexOf('--set')
const all = pages().filter(({ group }) => set < 0 || group === process.argv[set + 1])
const site = await serve(all)
const fetch = fetcher({
  ownNetwork: (host) => host.endsWith('.example'),
  userAgent: 'sitrep-bench',
  lookup: site.lookup,
})
const names = ['ours', 'Readability', 'Defuddle'] as const
const marks = new Map<string, Marks[]>(names.map((name) => [name, []]))
const counted = new Map<string, ReturnType<typeof amounts>[]>(names.map((name) => [name, []]))
const wrong: string[] = []

for (const page of all) {
  const systems = { ours: await ours(page), Readability: readability(page), Defuddle: await defuddle(page) }
  for (const name of names) {
    const each = marksOf(page, systems[name])
    marks.get(name)!.push(each)
    counted.get(name)!.push(amounts(page, systems[name]))
    if (name === 'ours' && Object.values(each).includes(false)) wrong.push(lineOf(page, each, systems.ours))
  }
}
await site.close()

console.log(
  `${all.length} page shapes, ${all.filter(({ group }) => group !== 'later').length} of them written before the work on the reader that they judge (percent right)\n`,
)
console.log(
  `${'system'.padEnd(14)}${['text', 'title', 'publisher', 'date', 'all four'].map((what) => what.padStart(11)).join('')}${'found'.padStart(11)}${'beside'.padStart(11)}`,
)
for (const group of ['all', ...groups] as const) {
  const chosen = all.flatMap((page, at) => (group === 'all' || page.group === group ? [at] : []))
  if (chosen.length === 0) continue
  console.log(group)
  for (const name of names) {
    const own = chosen.map((at) => marks.get(name)![at]!)
    const share = (right: (each: Marks) => boolean) =>
      `${((100 * own.filter(right).length) / own.length).toFixed(0)}`.padStart(11)
    const total = (of: keyof ReturnType<typeof amounts>) =>
      chosen.reduce((sum, at) => sum + counted.get(name)![at]![of], 0)
    const shareOf = (part: 'found' | 'extra', of: 'paragraphs' | 'characters') =>
      `${((100 * total(part)) / total(of)).toFixed(1)}`.padStart(11)
    console.log(
      `  ${name.padEnd(12)}${share((each) => each.text)}${share((each) => each.title)}${share((each) => each.publisher)}${share((each) => each.published)}${share((each) => !Object.values(each).includes(false))}${shareOf('found', 'paragraphs')}${shareOf('extra', 'characters')}`,
    )
    if (group === 'all') {
      const percent = (of: keyof Marks) => ((100 * own.filter((each) => each[of]).length) / own.length).toFixed(0)
      if (name === 'ours')
        row(
          'pages: text / title / publisher / date right',
          `${all.length} page shapes`,
          `${percent('text')} / ${percent('title')} / ${percent('publisher')} / ${percent('published')}`,
        )
    }
  }
}
if (process.argv.includes('--pages')) for (const line of wrong) console.log(line)

/** As `sitrep read` does, over HTTP. Only the hosts of the site are trusted to lie within: what leads to 127.0.0.1 itself is refused. */
async function ours(page: Expected): Promise<Got> {
  for await (const each of intake([site.addressOf(page)], { fetch, parse, now: new Date('2025-01-01') })) {
    if (!('document' in each)) return { ...none, refused: each.refusal.problem.code }
    const { text, blocks, title, publisher, published } = each.document
    const body = blocks.filter(({ kind, start, end }) => !(kind === 'heading' && text.slice(start, end) === title))
    return {
      title,
      publisher,
      published,
      ...shown(body.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))),
    }
  }
  return none
}

function textOf(page: Expected): string {
  const decoded = decode(bytesOf(page), declaredEncoding)
  return 'text' in decoded ? decoded.text : ''
}

/** The same rules make blocks of what each system finds. */
function blocksOf(html: string, title: string | undefined) {
  const body = pageOf(`<html><body>${html}</body></html>`).body
  return shown((body ? piecesOf(body) : []).filter(({ kind, text }) => !(kind === 'heading' && text === title)))
}

function shown(pieces: readonly { readonly kind: string; readonly text: string }[]) {
  const beside = pieces.filter(({ kind }) => kind === 'caption').map(({ text }) => text.replace(/\s+/g, ' ').trim())
  return { text: pieces.map(({ text }) => text), beside: new Set(beside) }
}

function readability(page: Expected): Got {
  if (page.refused !== undefined) return none
  const { document } = parseHTML(textOf(page))
  const article = new Readability(document as never).parse()
  return {
    title: article?.title ?? undefined,
    publisher: article?.siteName ?? undefined,
    published: publishedOf(article?.publishedTime ?? '') ?? '',
    ...blocksOf(article?.content ?? '', article?.title ?? undefined),
  }
}

async function defuddle(page: Expected): Promise<Got> {
  if (page.refused !== undefined) return none
  const { document } = parseHTML(textOf(page))
  try {
    const found = await Defuddle(document as never, page.address, { useAsync: false } as never)
    return {
      title: found.title,
      publisher: found.site,
      published: publishedOf(found.published) ?? '',
      ...blocksOf(found.content, found.title),
    }
  } catch {
    return none
  }
}

function lineOf(page: Expected, each: Marks, got: Got): string {
  const faults = Object.entries(each)
    .filter(([, right]) => !right)
    .map(([what]) => what)
  const want = new Set(page.text)
  const missing = page.text.filter((paragraph) => !got.text.includes(paragraph)).map((text) => `- ${text.slice(0, 90)}`)
  const extra = got.text
    .filter((block) => !want.has(block) && !got.beside.has(block))
    .map((text) => `+ ${text.slice(0, 90)}`)
  return [
    `${page.name}: ${faults.join(', ')} wrong; got ${JSON.stringify({ ...got, text: undefined, beside: undefined })}`,
    ...(each.text ? [] : [...missing, ...extra]),
  ].join('\n    ')
}

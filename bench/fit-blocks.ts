/**
 * `bench/fit-blocks.ts [--folds]`: the weights by which blocks of a page are told from what stands around them (`src/1-intake/main-text/weights.ts`), worked out anew from the page shapes of `test/site`
 * after each set of them was scored blind. With --folds, how well weights worked out without a page do on it.
 */
import { decode } from '#1-intake/decode.ts'
import { pageOf } from '#1-intake/dom.ts'
import { declaredEncoding } from '#1-intake/html.ts'
import { leadOf } from '#1-intake/html-lead.ts'
import { metadataOf } from '#1-intake/html-metadata.ts'
import { candidatesOfPage } from '#1-intake/main-content.ts'
import { type Candidate, type Feature, features, type Seen } from '#1-intake/main-text/candidates.ts'
import { chosen } from '#1-intake/main-text/choose.ts'
import { bareName } from '#1-intake/site-name.ts'
import { dot, fitted, type Judged } from './intake/fit-weights.ts'
import { bytesOf, pages } from './intake/site.ts'

interface Example extends Judged {
  readonly text: string
}

/** Sets that wait for their blind score. */
const unread: ReadonlySet<string> = new Set()

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
const examples: Example[] = []
const judged = new Map<string, { wanted: ReadonlySet<string>; title: string; candidates: readonly Candidate[] }>()
for (const page of pages()) {
  if (page.refused !== undefined || unread.has(page.group)) continue
  const decoded = decode(bytesOf(page), declaredEncoding)
  if (!('text' in decoded)) continue
  const dom = pageOf(decoded.text)
  const { own, headline, summary, articleBody, paid } = metadataOf(dom, decoded.text, page.address)
  const names = [own.publisher, ...(own.authors ?? [])].filter((name) => name !== undefined)
  const found = candidatesOfPage(dom, decoded.text, {
    headline: headline ?? own.title,
    lead: leadOf(dom, headline, summary),
    articleBody,
    paid,
    names,
  })
  if ('plain' in found) continue
  const wanted = new Set(page.text.map(plain))
  judged.set(page.name, { wanted, title: page.title ?? '', candidates: found.candidates })
  for (const { piece, seen } of found.candidates) {
    if (piece.kind === 'heading') continue
    const text = plain(piece.text)
    if (piece.kind === 'caption' && !wanted.has(text)) continue
    if (bareName(text) === bareName(page.title ?? '')) continue
    examples.push({ seen: features.map((name) => seen[name]), right: wanted.has(text), page: page.name, text })
  }
}

/** What is expected before anything is counted. A thing that few of the pages show keeps near to it. */
const expected: Partial<Record<Feature, number>> = {
  linked: -2,
  afterLast: -0.5,
  neither: -3,
  repeated: -1,
  within: -1.5,
  making: -5,
  makingAside: -4,
  readerAside: -5,
  teaser: -3,
  contact: -2,
  reader: -1.5,
  before: -2,
  rights: -3,
  rightsAside: -5,
  ownNameLate: -0.5,
  slanted: -0.5,
  pictured: -0.5,
  picturedLabel: -2,
  thinBranch: -0.5,
  boxName: -0.7,
  sideName: -1,
  outsideBox: -1.5,
  label: -1,
  sentence: 1.5,
  kin: 1,
  core: 1,
  readable: 0.7,
  defuddled: 0.7,
  lead: 3,
  plainItem: 1,
  bodyName: 0.3,
  stated: 2.5,
  unstated: -8,
  unstatedBetween: -0.7,
  pointer: -7,
  payer: -1,
  payerAside: -6,
  underLink: -5,
  otherHeading: -1.5,
  readerLate: -7,
  wrapped: -6,
  bio: -8,
  rowLabel: -1,
  point: 2,
  outside: -3,
  appendix: -6,
  tail: -2,
  ask: -8,
  control: -8,
  deskAside: -6,
  verse: 3,
  pre: 2.5,
}
const trust = Number(process.env.TRUST ?? 0.05)

const weightsFrom = (of: readonly Example[]): number[] =>
  fitted(
    of,
    features.map((name) => expected[name] ?? 0),
    trust,
  )

if (process.argv.includes('--folds')) {
  const names = [...new Set(examples.map(({ page }) => page))]
  const lines: string[] = []
  let right = 0
  let beside = 0
  const folds = 12
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(names.filter((_, at) => at % folds === fold))
    const weight = weightsFrom(examples.filter(({ page }) => !held.has(page)))
    const weigh = (seen: Seen) =>
      dot(
        weight,
        features.map((name) => seen[name]),
      )
    for (const name of held) {
      const { wanted, title, candidates } = judged.get(name)!
      const kept = chosen(candidates, weigh)
      const texts = new Set(kept.map(({ text }) => plain(text)))
      for (const { kind, text } of kept) if (kind === 'caption' && wanted.has(plain(text))) beside++
      const lost = [...wanted].filter((text) => !texts.has(text))
      const extra = kept
        .map(({ kind, text }) => (kind === 'caption' ? '' : plain(text)))
        .filter((text) => text !== '' && !wanted.has(text) && bareName(text) !== bareName(title))
      if (lost.length === 0 && extra.join(' ').length <= 0.05 * [...wanted].join(' ').length) right++
      else {
        const told = (text: string) => {
          const found = candidates.find(({ piece }) => plain(piece.text) === text)
          return found
            ? `${text.slice(0, 70)} [${weigh(found.seen).toFixed(1)} ${features
                .filter((name) => found.seen[name] !== 0)
                .slice(1)
                .join(' ')}]`
            : `${text.slice(0, 70)} [no candidate]`
        }
        lines.push(
          [name, ...lost.map((text) => `- ${told(text)}`), ...extra.map((text) => `+ ${told(text)}`)].join('\n    '),
        )
      }
    }
  }
  console.log(
    `${examples.length} blocks; ${right} of ${names.length} pages right by weights worked out without them; ${beside} of their blocks kept beside the text`,
  )
  console.log(lines.join('\n'))
} else {
  const weight = weightsFrom(examples)
  for (const [at, name] of features.entries()) console.log(`  ${name}: ${Number(weight[at]!.toFixed(2))},`)
}

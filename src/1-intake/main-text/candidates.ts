import { type DomElement, isElement } from '../dom.ts'
import { type Placed, piecesOf } from '../html-blocks.ts'
import { bareName } from '../site-name.ts'
import { coreOf } from './core.ts'
import { endsSentence, signatureOf } from './looks.ts'
import { marksReader } from './marks.ts'
import { speakersAmong } from './speakers.ts'

/**
 * The blocks of a page, each with what can be seen of it: where it stands to the body of the article, what its containers are called, how it is made, how it speaks, and what others think of it.
 * `weights.ts` says what each counts for.
 */
export interface Candidate {
  readonly piece: Placed
  readonly seen: Seen
  /** It lies in the element that holds the body of the article. */
  readonly inCore: boolean
  /** It names who speaks in what follows. */
  readonly isSpeaker: boolean
}

export type Seen = Readonly<Record<Feature, number>>

export const features = [
  'bias',
  'readable',
  'defuddled',
  'both',
  'neither',
  'plain',
  'core',
  'before',
  'beforeCore',
  'afterCore',
  'afterLast',
  'lead',
  'sentence',
  'short',
  'long',
  'label',
  'linked',
  'heading',
  'item',
  'plainItem',
  'quote',
  'boldLabel',
  'slanted',
  'kin',
  'alone',
  'thinBranch',
  'boxName',
  'bodyName',
  'sideName',
  'outsideBox',
  'pictured',
  'picturedLabel',
  'contact',
  'ownName',
  'ownNameLate',
  'reader',
  'making',
  'makingAside',
  'readerAside',
  'teaser',
  'rights',
  'rightsAside',
  'repeated',
  'within',
] as const
export type Feature = (typeof features)[number]

/** What is known of the page beside its blocks. */
export interface Around {
  readonly body: DomElement
  /** The smallest of body, main and articles that holds most of the running text. */
  readonly plain: DomElement
  /** Texts of blocks that Readability and Defuddle keep; undefined where they found nothing. */
  readonly readable: ReadonlySet<string> | undefined
  readonly defuddled: ReadonlySet<string> | undefined
  readonly headline: string | undefined
  /** The sentence under the headline, if it has one. */
  readonly lead: string | undefined
  /** Names of outlet and authors. */
  readonly names: readonly string[]
}

export function candidatesOf(around: Around): Candidate[] {
  const pieces = piecesOf(around.body)
  const isProse = pieces.map(isProseOf)
  const core = coreOf(around.body, pieces, isProse)
  const inCore = pieces.map(({ element }) => core.chain(element).includes(core.element))
  const kin = kinship(pieces, isProse, inCore)
  const first = inCore.indexOf(true)
  const lastProse = pieces.findLastIndex((_, at) => inCore[at]! && isProse[at]! && kin[at]! > 0.2)
  const title = bareName(around.headline ?? '')
  const head = title === '' ? -1 : pieces.findIndex(({ text }) => text.length < 400 && bareName(text) === title)
  const marks = marksReader()
  const inTeaser = teasersOf(pieces, core.chain, (element) => marks.of(element).small)
  const standfirst = standfirstAt(pieces, head, inCore)
  const speakers = speakersAmong(pieces, inCore)
  const seenBefore = new Set<string>()
  const bares = pieces.map(({ text }) => (text.length > 2000 ? '' : bareName(text)))
  const names = around.names.map((name) => name.toLowerCase()).filter((name) => name.length > 3)

  return pieces.map((piece, at): Candidate => {
    const { text, kind, element, letters } = piece
    const bare = bares[at]!
    const again = bare.length > 15 && seenBefore.has(bare)
    seenBefore.add(bare)
    const inside =
      pieces.length < 400 &&
      bare.length > 20 &&
      bare.length < 400 &&
      bares.some((other, index) => index !== at && other.length > bare.length && other.includes(bare))
    const chain = core.chain(element)
    const below = inCore[at]! ? chain.slice(0, chain.indexOf(core.element)) : chain
    const bodyMarks = marks.within(chain)
    const isSentence = endsSentence(text)
    const isLabel = kind === 'paragraph' && text.length < 90 && !/[.!?…:;,”"’)\]]$/.test(text)
    const own = text.length < 400 && names.some((name) => text.toLowerCase().includes(name))
    const late = at > lastProse || (at > 0 && at >= lastProse - 2)
    const isSlanted = kind === 'paragraph' && letters > 0 && piece.slanted === letters
    const isMaking = text.length < 400 && making.test(text)
    const isOfRights = text.length < 600 && rights.test(text)
    const isBoxed = below.some((each) => marks.of(each).box)
    const isToReader = kind !== 'quote' && kind !== 'heading' && !isLabel && speaksToReader(text)
    const readable = Number(around.readable?.has(text) ?? false)
    const defuddled = Number(around.defuddled?.has(text) ?? false)
    const branch = core.branch(chain)
    const pictured = chain.slice(0, 3).some((each) => marks.of(each).pictured)
    const seen: Seen = {
      bias: 1,
      readable,
      defuddled,
      both: readable * defuddled,
      neither: Number(readable + defuddled === 0 && (around.readable ?? around.defuddled) !== undefined),
      plain: Number(chain.includes(around.plain)),
      core: Number(inCore[at]),
      before: Number(head >= 0 && at < head),
      beforeCore: Number(!inCore[at] && at < first),
      afterCore: Number(!inCore[at] && at > first),
      afterLast: Number(inCore[at]! && at > lastProse),
      lead: Number(text === around.lead || at === standfirst),
      sentence: Number(isSentence),
      short: Number(text.length < 40),
      long: Math.min(1, text.length / 250),
      label: Number(isLabel),
      linked: letters === 0 ? 0 : piece.linked / letters,
      heading: Number(kind === 'heading'),
      item: Number(kind === 'item'),
      plainItem: Number(kind === 'item' && inCore[at]! && piece.linked === 0 && !isBoxed),
      quote: Number(kind === 'quote'),
      boldLabel: Number(isLabel && piece.bold === letters),
      slanted: Number(isSlanted),
      kin: kin[at]!,
      alone: Number(inCore[at]! && branch !== undefined && core.isAlone(branch)),
      thinBranch: Number(
        branch !== undefined && core.proseIn(branch) < 120 && marks.of(branch).small && branch !== element,
      ),
      boxName: Number(isBoxed),
      bodyName: Number(bodyMarks.body),
      sideName: Number(bodyMarks.side),
      outsideBox: Number(!inCore[at] && at > first && (bodyMarks.side || below.some((each) => marks.of(each).box))),
      pictured: Number(pictured),
      picturedLabel: Number(pictured && !isSentence),
      contact: Number(text.length < 600 && contact.test(text)),
      ownName: Number(own),
      ownNameLate: Number(own && late),
      reader: Number(isToReader),
      making: Number(isMaking),
      makingAside: Number(isMaking && (isSlanted || late)),
      readerAside: Number(isToReader && (isSlanted || contact.test(text))),
      teaser: Number(inTeaser(chain)),
      rights: Number(isOfRights),
      rightsAside: Number(isOfRights && (isSlanted || late)),
      repeated: Number(again),
      within: Number(inside),
    }
    return { piece, seen, inCore: inCore[at]!, isSpeaker: speakers.has(at) }
  })
}

/**
 * Blocks in a small box whose heading is a link: another article's title and first words.
 */
function teasersOf(
  pieces: readonly Placed[],
  chain: (element: DomElement) => readonly DomElement[],
  small: (element: DomElement) => boolean,
) {
  const boxes = new Set<DomElement>()
  for (const { kind, element, letters, linked } of pieces) {
    if (kind !== 'heading' || linked < letters || leadsWithin(element)) continue
    let box: DomElement | undefined
    for (const above of chain(element).slice(1, 5)) if (small(above)) box = above
    if (box) boxes.add(box)
  }
  return (above: readonly DomElement[]): boolean => above.slice(0, 6).some((each) => boxes.has(each))
}

/** Posts of a live blog have headings that link to themselves. */
function leadsWithin(heading: DomElement): boolean {
  const parent = heading.parentNode
  const links = [
    ...heading.querySelectorAll('a'),
    ...(parent && isElement(parent) && parent.localName === 'a' ? [parent] : []),
  ]
  return links.some((link) => (link.getAttribute('href') ?? '').startsWith('#'))
}

/** What tells the story in short between headline and text, wherever the makers of the page put it: the first block there that is as long as a sentence. */
function standfirstAt(pieces: readonly Placed[], head: number, inCore: readonly boolean[]): number {
  if (head < 0) return -1
  for (let at = head + 1; at < pieces.length && at <= head + 4 && !inCore[at]; at++) {
    const { kind, text, linked, letters } = pieces[at]!
    if (kind === 'item') return -1
    if (kind === 'caption' || text.length < 40 || (text.slice(0, 400).match(/(?:^|\s)\p{Ll}/gu) ?? []).length < 4)
      continue
    return text.length < 500 && linked < 0.3 * letters && !making.test(text) && !contact.test(text) ? at : -1
  }
  return -1
}

function isProseOf({ kind, text, letters, linked }: Placed): boolean {
  return kind !== 'heading' && kind !== 'caption' && text.length >= 60 && endsSentence(text) && linked < 0.5 * letters
}

/** How much of the prose of the body has a parent of the same making: the tag of the block, its classes without numbers, and those of what holds it. */
function kinship(pieces: readonly Placed[], isProse: readonly boolean[], inCore: readonly boolean[]): number[] {
  const weight = new Map<string, number>()
  let all = 0
  const signatures = pieces.map(({ element }) => signatureOf(element))
  for (const [at, { text }] of pieces.entries()) {
    if (!isProse[at] || !inCore[at]) continue
    weight.set(signatures[at]!, (weight.get(signatures[at]!) ?? 0) + text.length)
    all += text.length
  }
  return signatures.map((signature) => (all === 0 ? 0 : (weight.get(signature) ?? 0) / all))
}

function speaksToReader(text: string): boolean {
  if (/^[“"‘]/.test(text) || text.length > 400) return false
  const bare = text.replace(/[“"][^”"]{0,400}[”"]/g, ' ')
  return /\b(?:you|your|you[’']ve|us at|let us know|get in touch|contact us|write to|click (?:here|on)|tap (?:here|on|the)|full screen|(?:skip|scroll) (?:to|down)|our (?:newsletter|app|site|website|readers|journalism|reporting|team))\b/i.test(
    bare,
  )
}

/** Who made it, and how. */
const making =
  /^(?:\((?:updates?|adds|corrects|recasts|repeats|refiles)\b|\(?(?:additional )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|produced|photography|contributing|contributors?)\b[^.]{0,20}(?: by\b|:)|this (?:article|story|interview|report|piece|conversation|post) (?:was|is|has been|first|originally)\b|the (?:interview|conversation) was (?:conducted|edited|recorded|translated)\b)|\b(?:covers|reports on|writes (?:about|on|for)|contributed (?:\p{L}+ )?(?:to|for) this (?:report|story|article|piece|investigation)|is (?:a|an|the) (?:\p{L}+ ){0,4}(?:reporter|editor|correspondent|columnist|journalist|freelancer|staff writer))\b/iu
const contact =
  /[\w.+-]+@[\w-]+\.\w{2,}|(?:^|\s)@\w{3,}|\b(?:tel|phone|fax)\b\.?:?\s*[+(\d]|\+\d[\d ()-]{6,}|\b\d{3}-\d{4}\b|\bwww\.\S+/i
const rights =
  /©|\(c\) ?\d{4}|all rights reserved|copyright|terms of (?:use|service)|privacy policy|not responsible for|creative commons|without (?:prior )?(?:written )?permission|views (?:and opinions )?expressed|opinions expressed|(?:does|do) not (?:necessarily )?(?:represent|reflect) (?:the )?(?:views?|opinions?|those)|registered (?:charity|company|office)/i

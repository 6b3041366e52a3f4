import { type DomElement, inWords } from '../dom.ts'
import { type Placed, piecesOf } from '../html-blocks.ts'
import { bareName } from '../site-name.ts'
import { isBoxTitle, isSolicitation } from '../solicitation.ts'
import { coreOf } from './core.ts'
import { endsSentence, signatureOf } from './looks.ts'
import { marksReader } from './marks.ts'
import {
  asksReader,
  claimsRights,
  givesContact,
  givesDesk,
  isControl,
  namesPayer,
  pointsElsewhere,
  speaksToReader,
  tellsMaking,
} from './says.ts'
import { speakersAmong } from './speakers.ts'
import { statedIn } from './stated.ts'
import { teasersOf, underLinks } from './teasers.ts'

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
  'stated',
  'unstated',
  'unstatedBetween',
  'pointer',
  'payer',
  'payerAside',
  'underLink',
  'otherHeading',
  'readerLate',
  'wrapped',
  'bio',
  'rowLabel',
  'point',
  'outside',
  'appendix',
  'tail',
  'ask',
  'control',
  'deskAside',
  'verse',
  'pre',
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
  /** The text that the page carries as data. */
  readonly articleBody: string | undefined
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
  const names = around.names.map((name) => name.toLowerCase()).filter((name) => name.length > 3)
  const authors = names.filter((name) => name.includes(' '))
  const speakers = speakersAmong(pieces, inCore)
  const stated = statedIn(around.articleBody, pieces, (at) => isProse[at]! && inCore[at]!)
  const underLink = underLinks(pieces, core.chain)
  const verse = versesIn(pieces, inCore)
  const tailFrom = pieces.findIndex(
    ({ text, letters, linked }, at) =>
      at > lastProse && lastProse >= 0 && (isOwnAffair(text) || linked > 0.5 * letters),
  )
  const points = pointsOnTop(pieces, head, first)
  const appendix = appendixOf(pieces, names)
  const otherHeading = underOtherHeadings(pieces, inCore, first)
  const seenBefore = new Set<string>()
  const bares = pieces.map(({ text }) => (text.length > 2000 ? '' : bareName(text)))

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
    const isMaking = tellsMaking(text)
    const isOfRights = claimsRights(text)
    const isContact = givesContact(text)
    const isPaid = namesPayer(text)
    const isBoxed = below.some((each) => marks.of(each).box)
    const isToReader = kind !== 'quote' && kind !== 'heading' && !isLabel && speaksToReader(text)
    const readable = Number(around.readable?.has(text) ?? false)
    const defuddled = Number(around.defuddled?.has(text) ?? false)
    const branch = core.branch(chain)
    const isWrapped =
      inCore[at]! &&
      at > first &&
      kind !== 'caption' &&
      !text.includes('\t') &&
      core.isWrapped(chain) &&
      !(branch && isSection(branch) && !marks.of(branch).box)
    const isOnTop = points.has(at) || (isSentence && text.length >= 60 && head >= 0 && at > head && at < first)
    const isLead = text === around.lead || at === standfirst
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
      lead: Number(isLead),
      sentence: Number(isSentence),
      short: Number(text.length < 40),
      long: Math.min(1, text.length / 250),
      label: Number(isLabel),
      linked: letters === 0 ? 0 : piece.linked / letters,
      heading: Number(kind === 'heading'),
      item: Number(kind === 'item'),
      plainItem: Number(kind === 'item' && inCore[at]! && piece.linked === 0 && !isBoxed && !isWrapped),
      quote: Number(kind === 'quote'),
      boldLabel: Number(isLabel && piece.bold === letters),
      slanted: Number(isSlanted),
      kin: isWrapped ? 0 : kin[at]!,
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
      contact: Number(isContact),
      ownName: Number(own),
      ownNameLate: Number(own && late),
      reader: Number(isToReader),
      making: Number(isMaking),
      makingAside: Number(isMaking && (isSlanted || late)),
      readerAside: Number(isToReader && (isSlanted || isContact)),
      teaser: Number(inTeaser(chain)),
      rights: Number(isOfRights),
      rightsAside: Number(isOfRights && (isSlanted || late)),
      repeated: Number(again),
      within: Number(inside),
      stated: Number(stated?.[at] === 'there'),
      unstated: Number(stated?.[at] === 'outside' && !isLead),
      unstatedBetween: Number(stated?.[at] === 'between' && kind !== 'heading'),
      pointer: Number((pointsElsewhere(text) && (piece.linked > 0.3 * letters || isLabel)) || isLabelledLink(piece)),
      payer: Number(isPaid),
      payerAside: Number(isPaid && (isSlanted || late || piece.linked > 0)),
      underLink: Number(underLink.has(at) && !isLead),
      otherHeading: Number(otherHeading[at] && text.length < 300),
      readerLate: Number(isToReader && at > lastProse),
      wrapped: Number(isWrapped),
      bio: Number(late && startsWithAuthor(text, authors)),
      point: Number(points.has(at)),
      rowLabel: Number(kind === 'item' && !inCore[at]! && !isSentence && !points.has(at)),
      outside: Number(!inCore[at] && core.share > 0.7 && !isLead && !isOnTop),
      appendix: Number(appendix[at]),
      ask: Number(kind !== 'quote' && kind !== 'heading' && asksReader(text)),
      control: Number(isControl(text) || (isLabel && isBoxTitle(text))),
      deskAside: Number((isSlanted || late) && givesDesk(text)),
      verse: Number(verse.has(at)),
      pre: Number(inCore[at]! && chain.slice(0, 3).some(({ localName }) => localName === 'pre')),
      tail: Number(tailFrom >= 0 && at > tailFrom),
    }
    return { piece, seen, inCore: inCore[at]!, isSpeaker: speakers.has(at) }
  })
}

/** What tells the story in short between headline and text, wherever the makers of the page put it: the first block there that is as long as a sentence. */
function standfirstAt(pieces: readonly Placed[], head: number, inCore: readonly boolean[]): number {
  if (head < 0) return -1
  for (let at = head + 1; at < pieces.length && at <= head + 4 && !inCore[at]; at++) {
    const { kind, text, linked, letters } = pieces[at]!
    if (kind === 'item') return -1
    if (kind === 'caption' || text.length < 40 || (text.slice(0, 400).match(/(?:^|\s)\p{Ll}/gu) ?? []).length < 4)
      continue
    return text.length < 500 && linked < 0.3 * letters && !tellsMaking(text) && !givesContact(text) ? at : -1
  }
  return -1
}

/** Running text of a report: a sentence of some length that is not of the outlet's own affairs. */
function isProseOf({ kind, text, letters, linked }: Placed): boolean {
  if (kind === 'heading' || kind === 'caption' || text.length < 60 || !endsSentence(text)) return false
  return linked < 0.5 * letters && !isOwnAffair(text)
}

function isOwnAffair(text: string): boolean {
  return (
    tellsMaking(text) ||
    claimsRights(text) ||
    asksReader(text) ||
    ((speaksToReader(text) || namesPayer(text)) && (givesContact(text) || isSolicitation(text) || text.length < 160))
  )
}

/** A part of the text in a box of its own: with a heading of the second rank, or called a post or paragraph. */
function isSection(branch: DomElement): boolean {
  const names = inWords((branch.getAttribute('class') ?? '').slice(0, 300))
  return sectionNames.test(names) || [...branch.querySelectorAll('h2')].length > 0
}

const sectionNames =
  /(?:^|[\s_-])(?:post|entry|section|chapter|paragraphs?|text|group|columns?|update|content|wysiwyg|rich-?text|intro|lead|drop-?cap)(?:$|[\s_-])/i

/** "Lea Holt joined the Gazette in 2015.", behind the text: who it is by. */
function startsWithAuthor(text: string, authors: readonly string[]): boolean {
  const start = text.slice(0, 100).toLowerCase()
  return text.length < 600 && authors.some((name) => start.startsWith(name))
}

/** "Opinion: Why ports need scanners": all behind the label is a link. */
function isLabelledLink({ text, linked }: Placed): boolean {
  const label = /^[^:|»>]{2,40}[:|»>]\s+(?=\S)/.exec(text)?.[0]
  return (
    label !== undefined &&
    text.length < 200 &&
    linked > 0 &&
    linked >= lettersIn(text.slice(label.length)) &&
    linked > 8
  )
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Blocks behind the first of the body whose heading stands outside of it: "Top news" over other stories. */
function underOtherHeadings(pieces: readonly Placed[], inCore: readonly boolean[], first: number): boolean[] {
  let other = false
  return pieces.map(({ kind }, at) => {
    if (inCore[at]) other = false
    else if (kind === 'heading') other = at > first && first >= 0
    return other
  })
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

/** What a page says in a list of two or more between its headline and its text: "Turnout at 18:00 was 61%". Links there lead elsewhere. */
function pointsOnTop(pieces: readonly Placed[], head: number, first: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = head + 1; head >= 0 && at < first; at++) {
    const { kind, text, linked, element } = pieces[at]!
    if (kind === 'item' && element.localName === 'li' && text.length >= 30 && text.length < 300 && linked === 0)
      found.add(at)
  }
  return found.size > 1 && found.size < 9 ? found : new Set()
}

/** What stands under "About Vell Lines" or "Notes to editors" up to the end: it is said under every release. */
function appendixOf(pieces: readonly Placed[], names: readonly string[]): boolean[] {
  let inside = false
  let started = false
  return pieces.map(({ kind, text, bold, letters }, at) => {
    started ||= kind === 'paragraph' && text.length > 100 && endsSentence(text)
    const isTitle = kind === 'heading' || (text.length < 80 && bold === letters)
    if (isTitle && at > 0) {
      const bare = text.toLowerCase().replace(/^about (?:the )?/, '')
      inside =
        appendixTitles.test(text) ||
        (bare !== text.toLowerCase() && names.some((name) => bareName(name).endsWith(bareName(bare)))) ||
        (kind === 'heading' && names.includes(text.toLowerCase()) && started)
    }
    return inside
  })
}

const appendixTitles =
  /^(?:notes? (?:to|for) (?:the )?editors?|about (?:us|the (?:company|authors?|writers?|project|series)|this (?:series|project))|(?:media|press|investor)(?: relations)? contacts?|contacts?(?: for (?:the )?(?:media|press))?|for (?:more|further) information.{0,30}|(?:caution(?:ary)? (?:note|statement).{0,40}|forward-looking statements.{0,20})|disclaimer|disclosure(?: statement)?|how to (?:contact|reach) us|acknowledge?ments?|foot-?notes|end-?notes|references|methodology note|partners)[\s:]*$/i

/** Songs and poems: a body of lines, broken within its paragraphs, that end as lines and not as sentences do. */
function versesIn(pieces: readonly Placed[], inCore: readonly boolean[]): ReadonlySet<number> {
  const lines = new Map<DomElement, number[]>()
  let all = 0
  for (const [at, { element, kind, linked }] of pieces.entries()) {
    if (!inCore[at] || kind === 'heading' || linked > 0) continue
    all++
    const group = lines.get(element)
    if (group) group.push(at)
    else lines.set(element, [at])
  }
  const verses = [...lines.values()].filter((group) => group.length > 2).flat()
  const unended = verses.filter((at) => !endsSentence(pieces[at]!.text))
  return verses.length > 7 && verses.length > 0.6 * all && unended.length > 0.5 * verses.length
    ? new Set(verses)
    : new Set()
}

import type { DomElement } from '../dom.ts'
import { type Placed, piecesOf } from '../html-blocks.ts'
import { bareName } from '../site-name.ts'
import { isBoxTitle } from '../solicitation.ts'
import { coreOf } from './core.ts'
import { endsSentence } from './looks.ts'
import { isSection, kinship, versesIn } from './makings.ts'
import { marksReader } from './marks.ts'
import { appendixOf, pointsOnTop, standfirstAt, underOtherHeadings } from './places.ts'
import { isLabelledLink, isOwnAffair, isProseOf, startsWithAuthor } from './prose.ts'
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
  const sections = new Map<DomElement, boolean>()
  const isSectionOf = (branch: DomElement): boolean => {
    const known = sections.get(branch) ?? isSection(branch)
    sections.set(branch, known)
    return known
  }
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
    const isOfRights = claimsRights(text) || marks.of(element).legal
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
      !(branch && isSectionOf(branch) && !marks.of(branch).box)
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
      label: Number(isLabel && !isLead),
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
      outside: Number(!inCore[at] && core.share > 0.7 && !isLead && !isOnTop && kind !== 'quote'),
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

import { type DomElement, type DomNode, inWords, isElement, shortText, textNode, walk } from './dom.ts'
import { isUnseen, unseen } from './html-blocks.ts'
import { isBoxTitle, isSolicitation } from './solicitation.ts'

/**
 * Takes out of a page what is no article in any page: scripts, menus, what is hidden, bars about cookies, links to other articles, boxes that ask for something.
 *
 * @param sane the page is none that was made to hurt: what costs more than one walk may be asked of it
 * @param paid classes that the page gives to what must be paid for: its text, and no offer
 */
export function clearAround(body: DomElement, sane: boolean, paid: ReadonlySet<string> = new Set()): void {
  if (sane) removeAll(boxesWithFields(body))
  const kept = sane ? textByName(body, paid) : new Set<DomElement>()
  const out: DomElement[] = []
  walk(body, (node) => {
    if (!isElement(node)) return false
    if (!isUnseen(node) && (kept.has(node) || !surrounds(node, sane))) return true
    out.push(node)
    return false
  })
  removeAll(out)
  if (!sane) return
  removeAll(boxesByTitle(body))
  for (const mark of few(body, 'figcaption [class*=redit], figcaption [class*=opyright]'))
    mark.innerHTML = `<br><br>${mark.innerHTML}`
  for (const caption of captionsIn(body)) caption.innerHTML = `<figcaption>${caption.innerHTML}</figcaption>`
}

/**
 * What is called after the wall that it stands behind, and is text: `<p class="paywall">` three times or more, or any element of a class that the page itself says must be paid for; and what
 * holds headline and most of the prose, whatever else its name says (`class="page-with-sidebar"`).
 */
function textByName(body: DomElement, paid: ReadonlySet<string>): ReadonlySet<DomElement> {
  const kept = new Set<DomElement>()
  for (const name of paid) for (const each of few(body, `[class~="${name}"]`)) kept.add(each)
  const walled = few(body, 'p[class*=wall]')
  if (walled.length > 2) for (const each of walled) kept.add(each)
  const most = 0.5 * proseLength(body)
  for (const headline of few(body, 'h1, [itemprop=headline]').slice(0, 20))
    for (let node = headline.parentNode, up = 0; node && isElement(node) && up < 20; node = node.parentNode, up++)
      if (!kept.has(node) && isAround(namesOf(node), node.localName) && proseLength(node) > most) kept.add(node)
  return kept
}

/** What stands under a picture without saying that it does: by its name, by lying in the figure, or by being the one line beside the picture in a box made for it. */
function captionsIn(body: DomElement): DomElement[] {
  const named = few(body, '[class*=caption]').filter(({ localName }) => /^(?:p|div|span)$/.test(localName))
  const beside = few(body, 'figure img, figure picture, [class] > img, [class] > a > img').flatMap(besidePicture)
  return [...new Set([...named, ...beside])].filter(
    (each) =>
      shortText(each, 1000) !== undefined &&
      each.querySelectorAll('figcaption')[Symbol.iterator]().next().done === true,
  )
}

function besidePicture(picture: DomElement): DomElement[] {
  let box: DomElement | undefined
  for (let node = picture.parentNode, up = 0; node && isElement(node) && up < 4; node = node.parentNode, up++)
    if (node.localName === 'figure' || (/^(?:div|p|span)$/.test(node.localName) && pictureBox.test(namesOf(node))))
      box = node
  if (box === undefined || shortText(box, 500) === undefined) return []
  return [...box.querySelectorAll('p, div')]
    .slice(0, 10)
    .filter((each) => [...each.querySelectorAll('p, div, img, figcaption')].length === 0)
}

const pictureBox = /image|photo|picture|asset|media(?!n)|thumb|illustration/i

function few(body: DomElement, selector: string): DomElement[] {
  return [...body.querySelectorAll(selector)].slice(0, 500)
}

function removeAll(elements: readonly DomElement[]): void {
  for (const element of elements) element.remove()
}

function surrounds(element: DomElement, sane: boolean): boolean {
  const { localName } = element
  if (/^(?:body|article|main|blockquote)$/.test(localName)) return false
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  if (
    /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|complementary)$/.test(
      element.getAttribute('role') ?? '',
    )
  )
    return true
  if (localName === 'aside' || isFacts(element)) return true
  if (localName === 'footer') return sane && !insideQuote(element)
  if (!sane) return false
  const names = namesOf(element)
  return isAround(names, localName) && proseLength(element) < mostAround
}

function isAround(names: string, localName: string): boolean {
  return around.test(names) || (isBox(localName) && (aroundBoxes.test(names) || aroundWithin.test(inWords(names))))
}

/** Words that the makers of a page gave an element: classes, id, names for their own tests. */
function namesOf(element: DomElement): string {
  return ['class', 'id', 'data-testid', 'data-component', 'data-component-name', 'data-name', 'name']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 500)
}

/** From, published, last updated, beside the text of a public body. */
function isFacts(element: DomElement): boolean {
  return element.localName === 'dl' && /meta|profile|details|info/i.test(namesOf(element))
}

/** A quotation names its author in a footer. */
function insideQuote(element: DomElement): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) if (node.localName === 'blockquote') return true
  return false
}

function isBox(name: string): boolean {
  return !/^(?:a|sup|sub|span|b|i|em|strong|p|h[1-6])$/.test(name)
}

/**
 * A box between the paragraphs that wants an answer: "Do you still carry cash? [Yes] [No]", an address for a newsletter. It holds fields, little text, and is one of its kind: posts of a live blog have
 * buttons too, and are many.
 */
function boxesWithFields(body: DomElement): DomElement[] {
  const found = new Set<DomElement>()
  for (const field of few(body, 'form, button, input, textarea, select')) {
    let box: DomElement | undefined
    for (let node = field.parentNode; node && isElement(node) && isSmallBox(node, field); node = node.parentNode)
      box = node
    if (box) found.add(box)
  }
  return [...found]
}

function isSmallBox(element: DomElement, field: DomElement): boolean {
  if (/^(?:body|html|article|main|figure|li|p|table|td|tr)$/.test(element.localName)) return false
  const text = shortText(element, 600)
  if (text === undefined || sentencesIn(text) > sentencesBeside(element, field)) return false
  return !hasHeadline(element) && !isOneOfMany(element)
}

/** One button is there to share or save what it stands under; two are answers to a question, a field waits for an address. */
function sentencesBeside(element: DomElement, field: DomElement): number {
  if (field.localName !== 'button') return 3
  return [...element.querySelectorAll('button')].length > 1 ? 1 : 0
}

function sentencesIn(text: string): number {
  return (text.match(/\p{L}{2}[.!?]["”’)]?(?=\s|$)/gu) ?? []).length
}

function hasHeadline(element: DomElement): boolean {
  return [...element.querySelectorAll('h1, [itemprop=headline], figure, article')].length > 0
}

/** Itself, or what holds it, has others of its kind beside it. */
function isOneOfMany(element: DomElement): boolean {
  let one: DomNode | null = element
  for (let up = 0; up < 3 && one && isElement(one) && !/^(?:body|article|main)$/.test(one.localName); up++) {
    const own = one.getAttribute('class')
    for (let node: DomNode | null | undefined = one.parentNode?.firstChild; node; node = node.nextSibling)
      if (node !== one && isElement(node) && node.localName === one.localName && node.getAttribute('class') === own)
        return own !== null || up === 0
    one = one.parentNode
  }
  return false
}

/** "Most read", "You may also like", "Discussion about this post": the heading says what the box under it is. */
function boxesByTitle(body: DomElement): DomElement[] {
  const out: DomElement[] = []
  for (const heading of few(body, 'h2, h3, h4, h5, h6, [class*=title], [class*=heading], [class*=label]')) {
    const text = shortText(heading, 150)?.replace(/\s+/g, ' ').trim() ?? ''
    if (text === '' || text.length > 70 || !(isBoxTitle(text) || isSolicitation(text))) continue
    out.push(...boxOf(heading))
  }
  return out
}

/** What a heading stands over: its own container, where that holds no other heading's text; else itself and the lists and links behind it. */
function boxOf(heading: DomElement): DomElement[] {
  let box = heading
  for (let node = heading.parentNode; node && isElement(node); node = node.parentNode) {
    if (/^(?:body|article|main)$/.test(node.localName) || hasHeadline(node) || !isFirstIn(node, box)) break
    if (proseLength(node) >= mostAround) break
    box = node
  }
  if (box !== heading) return [box]
  const out = [heading]
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (!isElement(node)) {
      if (node.nodeType === textNode && node.textContent.trim() !== '') break
      continue
    }
    const isText = /^(?:p|blockquote|h[1-6]|figure|table)$/.test(node.localName)
    if (isText || proseLength(node) > 0.3 * node.textContent.length) break
    out.push(node)
  }
  return out
}

/** Nothing that says something stands before it. */
function isFirstIn(parent: DomElement, child: DomNode): boolean {
  for (let node = parent.firstChild; node && node !== child; node = node.nextSibling)
    if (
      isElement(node) ? shortText(node, 0)?.trim() !== '' : node.nodeType === textNode && node.textContent.trim() !== ''
    )
      return false
  return true
}

/** Words of class names and ids; whole words only, so that "share" is not found in "shareholders". */
const around =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletters?|subscribe|subscription|paywall|regwall|barrier|gateway-content|piano|related|recommend(?:ed|ations?)|most-?(?:read|viewed|popular)|trending|shar(?:e|ing)|social|promos?|advert(?:s|isement)?|ads?|sponsored|breadcrumbs?|comments?|disqus|sidebar|sidenav|navigation|navbar|nav|menu|masthead|site-?(?:header|footer)|footer|skip|toolbar|popup|modal|overlay|outbrain|taboola|more-?(?:on|from|stories|news)|read-?(?:more|next)|also-?read|tags?|byline-?bio|author-?(?:bio|box)|up-?next|next-?up|history|changelog|footnotes|recirc|teasers?|sign-?up|cta|pull-?quotes?|key-?events|contacts?|(?:video|audio|media)-?player|controls|post-?profile|user-?(?:info|profile)|signatures?|online-?list|kg-bookmark-card|donat(?:e|ion)|membership|trust-badge|post-?navigation)(?:$|[\s_-])/i

/** Words that say so of a box, and nothing of a link or mark within a sentence. */
const aroundBoxes =
  /(?:^|[\s_-])(?:footnote|sources|poll|quiz|archive|lang(?:uage)?-(?:switch(?:er)?|select(?:or)?|picker|menu)|tickers?|banner|alert-?bar|disclaimer)(?:$|[\s_-])/i

/** Words that say so of a box where names are written together: "NewsletterSubscribeForm", "recircMostPopular". */
const aroundWithin =
  /(?:^|[\s_-])(?:newsletters?|subscribe|subscription|related|recirc|recommend(?:ed|ations?)|promos?|shar(?:e|ing)|social|sponsored|most-(?:read|viewed|popular)|trending|cookies?|consent|sign-up|donat(?:e|ion)|sidebar|breadcrumbs?|comments|more-(?:from|on|stories)|read-(?:more|next)|advert(?:isement)?|teasers?)(?:$|[\s_-])/i

/** Characters of running text that no such box has. */
const mostAround = 1500

/** Characters of text outside links, in pieces that could be part of a sentence. */
export function proseLength(root: DomElement): number {
  let length = 0
  walk(root, (node) => {
    if (node.nodeType === textNode) {
      const own = node.textContent.trim().length
      if (own > 20) length += own
    } else if (!isElement(node) || node.localName === 'a' || unseen.has(node.localName)) return false
    return true
  })
  return length
}

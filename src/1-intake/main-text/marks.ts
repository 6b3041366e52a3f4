import { type DomElement, type DomNode, inWords, isElement, shortText } from '../dom.ts'

/** What can be seen of an element alone. */
interface Marks {
  /** Called a box among the paragraphs. */
  readonly box: boolean
  /** Called as the bodies of articles are. */
  readonly body: boolean
  /** Called something that stands beside or under them. */
  readonly side: boolean
  /** Called what lawyers want said. */
  readonly legal: boolean
  /** Little text. */
  readonly small: boolean
  /** Little text, and a picture. */
  readonly pictured: boolean
}

/** Reads the marks of each element once. */
export function marksReader() {
  const known = new Map<DomNode, Marks>()
  const of = (element: DomElement): Marks => {
    const before = known.get(element)
    if (before) return before
    const names = namesOf(element)
    const small = !/^(?:body|main|article)$/.test(element.localName) && shortText(element, 400) !== undefined
    const marks = {
      box: boxNames.test(names),
      body: bodyNames.test(names),
      side: sideNames.test(names),
      legal: legalNames.test(names),
      small,
      pictured: small && holdsPicture(element),
    }
    known.set(element, marks)
    return marks
  }
  const inherited = new Map<DomNode, { readonly body: boolean; readonly side: boolean }>()
  return {
    of,
    /** Whether an element, or anything around it, is called a body or a side. */
    within(chain: readonly DomElement[]): { readonly body: boolean; readonly side: boolean } {
      let marks = { body: false, side: false }
      const from = chain.findIndex((each) => inherited.has(each))
      if (from >= 0) marks = inherited.get(chain[from]!)!
      for (let at = (from < 0 ? chain.length : from) - 1; at >= 0; at--) {
        const { body, side } = of(chain[at]!)
        marks = { body: marks.body || body, side: marks.side || side }
        inherited.set(chain[at]!, marks)
      }
      return marks
    },
  }
}

function holdsPicture(element: DomElement): boolean {
  for (let node = element.firstChild, root: DomNode = element; node; ) {
    if (isElement(node) && /^(?:img|picture|amp-img|video|figure)$/.test(node.localName)) return true
    let next: DomNode | null = node.firstChild
    for (let up: DomNode | null = node; !next && up && up !== root; up = up.parentNode) next = up.nextSibling
    node = next
  }
  return false
}

/** Words that the makers of a page gave an element. */
function namesOf(element: DomElement): string {
  return inWords(
    ['class', 'id', 'data-testid', 'data-component', 'data-component-name', 'data-type', 'itemprop', 'role']
      .map((name) => element.getAttribute(name) ?? '')
      .join(' ')
      .slice(0, 300),
  )
}

const boxNames =
  /(?:^|[\s_-])(?:box|boxed|callouts?|card|widget|promos?|teasers?|embed(?:ded)?|enhancement|inline|insert|infobox|factbox|facts|panel|module|link-?(?:list|s)|linklist|list-?block|more|hint|tagline|bio|author|credits?|source|copyright|caption|quote|key-?(?:figures?|points?|facts?)|figures|tools?|actions?|meta|donate|signup|tips?|notes?|contacts?|attachments?|files?|download|gallery|video|audio|poll|recirc|cta|disclaimer|takeaways|glance|summary-?box|toc|explainer)(?:$|[\s_-])/i
const legalNames = /(?:^|[\s_-])(?:disclaimer|disclosure|copyright|boilerplate|legal(?:ese)?|terms)(?:$|[\s_-])/i
const bodyNames =
  /(?:article|story|entry|post|page|node|content|body|rich|news|press|doc)[_-]{0,2}(?:body|content|text|copy|main)|(?:^|[\s_-])(?:wysiwyg|prose|govspeak|rich-?text|rich-?text-?body|text-?block|paragraphs?|article-?body|story-?body|body-?text|main-?text|cms-?content|instapaper_body)/i
const sideNames =
  /(?:^|[\s_-])(?:side|side-?(?:bar|rail|panel|col(?:umn)?|block)|right|right-?(?:bar|rail|panel|col(?:umn)?|side)|left|rail|aside|column-?2|secondary|foot|footer|bottom|below|related|recirc|more-?(?:from|on|stories)?|popular|latest|trending|most-?(?:read|viewed|popular)|top-?(?:news|stories)|recommend(?:ed|ations?)|newsletters?|subscribe|sign-?up|promos?|teasers?|tags?|topics?|keywords?|comments?|contributors?|biograph(?:y|ies)|colophon|legal)(?:$|[\s_-])/i

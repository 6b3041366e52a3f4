import type { CaseActor } from '#types/situation.ts'
import { contains, type Span, textOf } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Cast } from './actors.ts'
import { sentenceAt } from './counted.ts'
import type { Unit } from './units.ts'

/** "the statement", "a news release from the zoo", "a post on its website": a paper speaks for whoever put it out. */
export function isPaper(name: string): boolean {
  return paper.test(name)
}

/** "a video", "records", "a trailer", "23 percent": shows what it shows, and is nobody's word. */
export function isThing(name: string): boolean {
  return picture.test(name) || share.test(name) || isNamedForThing(name)
}

/** By the head of what is named, written small: "the telescope's data", and neither "data scientists", "a professor of law" nor "Lucent Technologies". */
function isNamedForThing(name: string): boolean {
  const [phrase = ''] = name
    .replace(/^(?:the|an?)\s+/i, '')
    .split(/,|\s+(?=(?:from|by|of|on|in|at|to|for|about|that|which|who)\b)/i)
  const words = phrase.split(/\s+/)
  const head = words.at(-1)!
  return things.has(words.length === 1 ? head.toLowerCase() : head)
}

const paper =
  /\b(?:statements?|(?:news|press) releases?|releases?|communiqu[eé]s?|posts?|tweets?|letters?|e-?mails?|filings?|indictments?|charge sheets?|notices?|memos?|memorand\w+|blogs?|websites?|web sites?|guidelines|advisory|advisories|bulletins?|pages?|accounts?|presentations?|announcements?|remarks|articles?)(?=$|,|\s+(?:from|by|of|on|in|at|to|about|that|posted|published|released|issued|sent|seen|dated|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i

const picture =
  /\b(?:videos?|footage|photos?|photographs?|pictures?|images?|captions?|posters?|signs|screenshots?|clips?)\b/i
const things: ReadonlySet<string> = new Set(
  'data findings research record records searches law laws resolution resolutions technique technology trailer rumor rumors rumour rumours launch flight move theory result results evidence test tests bulk half'.split(
    ' ',
  ),
)
const share =
  /^(?:(?:about|around|nearly|almost|some|only|just|over|roughly|more than|less than|at least) )*(?:\d[\d.,]*|\p{L}+) ?(?:%|percent|per cent)(?!\p{L})/iu

/**
 * Who put a paper out: whom its own words name ("a news release [from the zoo]"), else whoever spoke through one of that name last ("[Norvik] said in a
 * statement … the statement added"). `undefined`: nobody knows.
 */
export function issuersOf({ reading, statement }: Unit, cast: Cast): CaseActor[] {
  const { document, findings, sentences } = reading
  const own = new Set(statement.speakers)
  const inside = findings.actors.filter(
    (actor) =>
      !own.has(actor.id) && actor.mentions.some((mention) => statement.source.some((span) => contains(span, mention))),
  )
  const found = inside.flatMap(({ id }) => cast.caseActor(document.id, id) ?? []).filter(({ name }) => !isPaper(name))
  if (found.length > 0) return found.slice(0, 1)
  const issuer = issuerByNoun(reading, statement)
  if (issuer !== undefined) return [cast.caseActor(document.id, issuer)].filter((one) => one !== undefined)
  const nouns = [
    ...statement.source.map((span) => textOf(document, span)),
    ...findings.actors.filter(({ id }) => own.has(id)).map(({ name }) => name),
  ].flatMap((words) => paper.exec(words)?.[0].toLowerCase() ?? [])
  const from = startOf(statement)
  const before = findings.statements
    .filter((other) => other.speakers.length > 0 && startOf(other) < from)
    .sort((a, b) => startOf(b) - startOf(a))
    .slice(0, mostBack)
  for (const other of before) {
    const sentence = sentences[sentenceAt(sentences, startOf(other))]
    const words = sentence === undefined ? '' : textOf(document, sentence).toLowerCase()
    if (!nouns.some((noun) => words.includes(noun))) continue
    const speakers = other.speakers
      .flatMap((id) => cast.caseActor(document.id, id) ?? [])
      .filter(({ name }) => !isPaper(name))
    if (speakers.length > 0) return speakers.slice(0, 1)
  }
  return []
}

const mostBack = 12

/** "a release from [the zoo]": the one of that noun that the text names most. */
function issuerByNoun({ document, findings }: Unit['reading'], { source }: Statement): string | undefined {
  const words = source.map((span) => textOf(document, { ...span, end: Math.min(span.end, span.start + 120) })).join(' ')
  const noun = /\b(?:from|by|of) the (\p{Ll}{3,})\b/u.exec(words)?.[1] ?? /^the (\p{Ll}{3,})[’']s\b/iu.exec(words)?.[1]
  if (noun === undefined) return undefined
  const named = findings.actors.filter(
    ({ named, name }) =>
      named &&
      name
        .toLowerCase()
        .split(/\P{L}+/u)
        .includes(noun),
  )
  return named.sort((a, b) => b.mentions.length - a.mentions.length)[0]?.id
}

function startOf({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }: Span) => start))
}

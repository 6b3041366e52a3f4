import { organizations } from '#lexicon/organizations.ts'
import { outlets } from '#lexicon/outlets.ts'
import type { Credit } from '#types/credit.ts'
import type { Block } from '#types/document.ts'

/**
 * What a text says of its own making, found at its edges alone: an agency that is quoted further down wrote nothing of it.
 *
 *     By Ana Brandt and Ole Marsh, Associated Press        byline; agency
 *     SEOUL, Oct. 18 (Reuters) — Troops …                  dateline with its day; agency
 *     (Reporting by Ana Brandt; editing by Ole Marsh)      reporting
 *     Copyright 2018 The Associated Press. All rights …    agency
 */
export function creditsIn(text: string, blocks: readonly Block[]): Credit[] {
  const shown = blocks.filter(({ kind }) => kind !== 'heading')
  const first = shown.slice(0, opening)
  const last = shown.slice(Math.max(opening, shown.length - closing))
  const credits = [
    ...blocks.slice(0, opening + 1).flatMap((block) => bylineOf(text, block)),
    ...first.flatMap((block) => datelineOf(text, block)).slice(0, 3),
    ...[...first, ...last].flatMap((block) => reportingOf(text, block)),
    ...shown.slice(-closing).flatMap((block) => ownerOf(text, block)),
  ]
  return credits.sort((a, b) => a.start - b.start || a.end - b.end)
}

const opening = 4
const closing = 3

/** "By Ana Brandt, Reuters" alone in its block. */
function bylineOf(text: string, { start, end }: Block): Credit[] {
  if (end - start > longestByline) return []
  const line = text.slice(start, end)
  const opener = /^(?:Words |Story |Written |Text )?[Bb][Yy]:?\s+/.exec(line)
  if (!opener) return []
  // "By Ana Brandt | 2 November 2024": the names end before a bar, a dot or a date.
  const named = line.slice(opener[0].length).split(/\s+[|·•–—]\s+|\n|,?\s+\d|\s+(?:for|in)\s+/)[0]!
  const names = namesIn(named)
  const people = names.filter((name) => !isAgency(name))
  const agencies = names.filter(isAgency)
  if (people.length === 0 && agencies.length === 0) return []
  return [
    ...(people.length > 0 ? [{ kind: 'byline' as const, names: people, start, end }] : []),
    ...agencies.map((name): Credit => {
      const at = start + line.indexOf(name)
      return { kind: 'agency', name, start: at, end: at + name.length }
    }),
  ]
}

/** "SEOUL, Oct. 18 (Reuters) — …", "TARN, Velmara —". */
function datelineOf(text: string, { start, end }: Block): Credit[] {
  const line = text.slice(start, Math.min(end, start + longestDateline))
  const match = dateline.exec(line)
  if (!match) return []
  const [whole, place, day, agency] = match
  if (agency === undefined && !/^\p{Lu}[\p{Lu}.'’ -]{2,}/u.test(place!)) return []
  if (isBody(place!.trim()) && agency === undefined) return []
  const credits: Credit[] = [
    {
      kind: 'dateline',
      place: place!.trim().replace(/,$/, ''),
      ...(day === undefined ? {} : { day: day.trim() }),
      start,
      end: start + whole.trimEnd().length,
    },
  ]
  if (agency !== undefined) {
    const at = start + whole.lastIndexOf(agency)
    credits.push({ kind: 'agency', name: agency, start: at, end: at + agency.length })
  }
  return credits
}

/** "(Reporting by Ana Brandt; editing by Ole Marsh)", "Ole Marsh contributed reporting". */
function reportingOf(text: string, { start, end }: Block): Credit[] {
  const from = Math.max(start, end - longestReporting)
  const line = text.slice(from, end)
  const match =
    /\(?(?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting) by|[Ww]ith (?:assistance|reporting) (?:by|from)) ([^;.()]{3,200})(?:[;.][^()]{0,200})?\)?\s*$/.exec(
      line,
    ) ?? /^(\p{Lu}[^;.()]{3,120}) contributed (?:reporting|to this (?:report|story|article))/u.exec(line)
  if (!match) return reportedFrom(line, from)
  const names = namesIn(match[1]!.replace(/\s+in\s+[^,;]{2,40}?(?=,|\s+and\s|$)/g, ''))
  if (names.length === 0) return []
  const at = from + match.index
  return [{ kind: 'reporting', names, start: at, end: at + match[0].trimEnd().length }]
}

/** "Brandt reported from Tarn; Marsh, from Orr." as the last paragraph, alone. */
function reportedFrom(line: string, from: number): Credit[] {
  const match =
    /^(\p{Lu}[\p{L}.'’ -]{1,60}) reported from [^;]{2,60}(?:; (\p{Lu}[\p{L}.'’ -]{1,60}), from [^;]{2,60})?$/u.exec(
      line.trim(),
    )
  const names = [match?.[1], match?.[2]].flatMap((name) => (name === undefined ? [] : namesIn(name)))
  return match && names.length > 0 ? [{ kind: 'reporting', names, start: from, end: from + line.trimEnd().length }] : []
}

/** "Copyright 2018 The Associated Press. All rights reserved.", or the name of an agency alone: whose copy it is, said at the end. An outlet that says so of itself is no other's. */
function ownerOf(text: string, { start, end }: Block): Credit[] {
  const line = text.slice(start, Math.min(end, start + longestByline))
  const owner =
    /^(?:copyright|©|\(c\))[\s,©]*(?:(?:19|20)\d\d)?[\s,]*(?:by )?(?:the )?(\p{Lu}[\p{L} .-]{1,40}?)(?=[.,]|\s*$| all rights)/iu.exec(
      line,
    )?.[1] ?? (end - start <= 40 ? line.replace(/^source:\s*/i, '').trim() : undefined)
  if (owner === undefined || !isWire(owner)) return []
  const at = start + line.indexOf(owner)
  return [{ kind: 'agency', name: owner, start: at, end: at + owner.length }]
}

/** Names of people and houses in a list: each begins with capitals, and none is a sentence. */
function namesIn(list: string): string[] {
  const names = list
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*/)
    .map((name) => name.trim().replace(/[.)]+$/, ''))
  return names.filter((name) =>
    /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|del|della|der|den|di|du|el|la|le|van|von|bin|al)\s+){0,2}\p{Lu}[\p{L}.'’-]*){0,5}$/u.test(
      name,
    ),
  )
}

function isAgency(name: string): boolean {
  agencies ??= new Set([...outlets().keys()].map((each) => each.toLowerCase()))
  return agencies.has(name.toLowerCase().replace(/^the /, ''))
}

/** Agencies alone: a paper that claims its own copy, or is named under a picture, tells of no other origin. */
function isWire(name: string): boolean {
  return wires.has(name.toLowerCase().replace(/^the /, ''))
}

const wires: ReadonlySet<string> = new Set(
  'reuters|thomson reuters|associated press|ap|agence france-presse|afp|united press international|upi|press association|pa media|tass|interfax|xinhua|yonhap|kyodo|kyodo news|kcna|anadolu|anadolu agency|press trust of india|pti|dpa|ansa|efe'.split(
    '|',
  ),
)

/** "NATO —" begins a sentence. */
function isBody(name: string): boolean {
  bodies ??= new Set(organizations().flatMap(({ names }) => names))
  return isAgency(name) || bodies.has(name)
}

let bodies: ReadonlySet<string> | undefined
let agencies: ReadonlySet<string> | undefined

const longestByline = 160
const longestDateline = 140
const longestReporting = 300
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'

/** Place, perhaps a day, perhaps an agency in brackets, and a dash. */
const dateline = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’-]*(?:[ /](?:of |the |and |de |al-)?\\p{Lu}[\\p{L}.'’-]*){0,4}(?:,\\s+\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2}(?<!${month}))?),?\\s*(?:,?\\s*(${month}\\s+\\d{1,2}|\\d{1,2}\\s+${month}))?,?\\s*(?:\\((\\p{Lu}[^()\\n]{1,40})\\)\\s*)?(?:[—–]|--|-(?=\\s))\\s*(?=\\S)`,
  'u',
)

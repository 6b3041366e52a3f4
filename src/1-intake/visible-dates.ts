import { publishedOf } from './published.ts'

/**
 * The dates that a page or paper shows over its text: "Published 18 October 2024 at 09:12 BST", "24.09.2024", "Thursday, March 15, 2001", "Last updated: 4 Nov 2024".
 *
 * What is said to be an update is one; else the first that is said to be of publication; else the first that stands in a line of little more than a date. Dates within sentences are the story's.
 *
 * @param lines in order, as they stand
 */
export function visibleDates(lines: Iterable<string>): { readonly published?: string; readonly modified?: string } {
  let labelled: string | undefined
  let bare: string | undefined
  let modified: string | undefined
  for (const line of lines) {
    for (const { value, kind } of datesIn(line.slice(0, longest))) {
      if (kind === 'modified') modified ??= value
      else if (kind === 'published') labelled ??= value
      else if (kind === 'bare') bare ??= value
    }
  }
  const published = labelled ?? bare
  return { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) }
}

/** "Thursday, March 15, 2001", "Last updated: 4 Nov 2024 First published: 2 Nov 2024": nothing but dates and what they are the dates of. */
export function isDateLine(line: string): boolean {
  if (line.length > 160 || !/\d/.test(line)) return false
  const dates = datesIn(line)
  if (dates.length === 0) return false
  const rest = line.replace(written, ' ').replace(clocks, ' ').replace(labels, ' ')
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 2
}

interface Shown {
  readonly value: string
  readonly kind: 'published' | 'modified' | 'bare' | 'within'
}

function datesIn(line: string): Shown[] {
  const found: Shown[] = []
  let from = 0
  for (const match of line.matchAll(written)) {
    const value =
      publishedOf(match[0].replace(/(\d)\.(\d\d)(?=\s*(?:GMT|UTC|BST|CET|CEST))/, '$1:$2')) ??
      publishedOf(match[1] ?? match[0])
    if (value === undefined) continue
    const before = line.slice(from, match.index)
    const kind = updated.test(before)
      ? 'modified'
      : issued.test(before)
        ? 'published'
        : !another.test(before) && isLittleElse(line, match[0])
          ? 'bare'
          : 'within'
    found.push({ value, kind })
    from = match.index + match[0].length
  }
  return found
}

/** "By Ana Brandt | 2 November 2024 | 3 min read" is furniture; a sentence has more words than that. */
function isLittleElse(line: string, date: string): boolean {
  const rest = line
    .replace(date, ' ')
    .replace(/\b(?:\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?|min(?:ute)?s? read|by|on|at)\b/gi, ' ')
  const words = rest.match(/\p{L}{2,}/gu) ?? []
  // Names and labels stand beside a date; words in lower case are a sentence's.
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length <= 7 && lower <= 3 && !/[.!?]["”’]?\s*$/.test(line.trim().replace(/\b[ap]\.m\.$/i, ''))
}

const updated =
  /(?:updat|modifi|amend|correct|edit|revis|review|access|retriev|last change)\w*\s*(?:on|at)?[\s:]*(?:\p{L}{2,9},?\s+)?$/iu
const issued =
  /(?:(?:publish|publication|post|issu|releas|creat|filed|print)\w*(?:\s+date)?|^\s*date\w*)\s*(?:on|at|by [^,:]{1,40})?[\s:,]*(?:\p{L}{2,9},?\s+)?$/iu
/** "Hearing date: 4 February 2025": said to be the day of something else. */
const another =
  /\b(?:hearing|event|start|end|due|closing|effective|expiry|birth|born|meeting|incident|delivery|trial|sailing|copyright)s?(?:\s+dates?)?\s*(?:on)?[\s:]*$/i
const longest = 300
const clocks =
  /\b\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*\p{Lu}{2,4})?(?:[+-]\d{1,4})?|\b(?:GMT|UTC|BST|CET|CEST|E[SD]T|P[SD]T)\b/giu
const labels =
  /\b(?:last|first|updated?|modified|published?|posted|issued|released|edited|on|at|by|date|min(?:ute)?s? read|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\d+ (?:days?|hours?|minutes?) ago|see all updates)\b/giu

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,7}\\.?'
const clock =
  '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:GMT|UTC|Z))?(?:[+-]\\d{1,2}(?::?\\d\\d)?)?)?'
/** Day, month and year, in any of the orders that `published.ts` reads. */
const written = new RegExp(
  `(?<![\\d/.-])(\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+${month},?\\s+(?:19|20)\\d\\d|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)(?!\\d)${clock}`,
  'giu',
)

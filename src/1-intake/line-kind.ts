import { publishedOf } from './published.ts'

/**
 * What a line of plain text is, by its looks alone: "FULL TEXT", "6:05 p.m." and "What comes next" are headings,
 * "(AP Photo/Jane Roe)", "By Jane Roe" and "Read more:" "2 November 2024" stand beside the reporting and count as captions.
 * All else is a paragraph: an assertion that is taken for a heading is a worse mistake than the reverse.
 */
export function isHeading(line: string): boolean {
  if (line.length > 75 || !/[\p{L}\d]/u.test(line)) return false
  if (isClockTime(line) || isAllCapitals(line)) return true
  if (/[.!?…:;,–—-]["”’')\]]*$/u.test(line) || !/^["“‘'([]?[\p{Lu}\d#]/u.test(line)) return false
  // “…,” he said: speech. “It left. (Agency)”: a sentence and who it is from.
  if (/,["”’']|\p{Ll}[.!?]["”’)]* /u.test(line)) return false
  return countWords(line) <= 10
}

/**
 * The first line of a text as its headline. It may ask or exclaim. With a full stop it is one only when it Capitalises
 * its Words; else it is the first sentence of the report.
 */
export function isHeadline(line: string): boolean {
  if (line.length > 160 || countWords(line) > 25 || !/^["“‘'[]?[\p{Lu}\d]/u.test(line)) return false
  if (isAllCapitals(line)) return true
  // "KYIV, Nov 2 (Reuters) - " opens a report, not a headline.
  if (/^\p{Lu}[\p{L}\d .,'’]{2,40}(?:\([\p{L} ]+\))? [-–—]{1,2} /u.test(line) && /^\p{Lu}{3,}|\(/u.test(line))
    return false
  if (/[:;,–—-]$/.test(line)) return false
  return /[.…]["”’']*$/u.test(line) ? isTitleCase(line) : true
}

export function isCaption(line: string): boolean {
  if (line.length > 300) return false
  if (publishedOf(line.replace(/\.$/, '')) !== undefined) return true
  return furniture.some((pattern) => pattern.test(line))
}

/** "___", "* * *", "}.": nothing to read. Such a line lies in no block. */
export function isSeparator(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line.length > 200 ? line.slice(0, 200) : line)
}

/** Length of a list marker with the space after it: "- ", "• ", "3. ", "(b) "; 0 for none. Numbers need company: see `items`. */
export function markerLength(line: string): number {
  return /^(?:[-*•‣◦·▪●–—]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]{1,8}(?=\S)/.exec(line.slice(0, 16))?.[0].length ?? 0
}

/** "> " of quoted mail; 0 for none. */
export function quoteMarkerLength(line: string): number {
  return /^(?:>[ \t]?){1,8}\s*/.exec(line)?.[0].length ?? 0
}

/** "17:42", "6:05 p.m." */
export function isClockTime(line: string): boolean {
  return /^\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?\.?$/i.test(line) && /[:.apm]/i.test(line)
}

/** "FULL TEXT.", "WHAT WE KNOW": two words or more, or one of five letters. */
function isAllCapitals(line: string): boolean {
  if (/\p{Ll}/u.test(line) || line.length > 100) return false
  return /\p{Lu}{2,}.*\p{Lu}{2,}|\p{Lu}{5,}/u.test(line) && !/\p{Lu}["”]$/u.test(line)
}

function isTitleCase(line: string): boolean {
  const long = line.match(/[\p{L}\p{M}'’-]{4,}/gu) ?? []
  return long.length >= 4 && long.filter((word) => /^['’]?\p{Lu}/u.test(word)).length >= 0.8 * long.length
}

function countWords(line: string): number {
  let words = 0
  for (let i = 0; i < line.length; i++) {
    if (line.charCodeAt(i) > 0x20 && (i === 0 || line.charCodeAt(i - 1) <= 0x20)) words++
  }
  return words
}

const credit = `Getty(?: Images)?|Reuters|AFP|AP(?: Photo)?|Associated Press|EPA(?:-EFE)?|Shutterstock|Alamy|WireImage|iStock|Bloomberg`

/** What stands beside the reporting: picture captions, credits, bylines, pointers to other pages. */
const furniture: readonly RegExp[] = [
  /^(?:image|photo|picture|video|media|media playback|file photo|file|graphic|illustration|photograph)s? ?(?:copyright|caption|credit|courtesy|by\b|:)/i,
  /^(?:photos?|image|video|advertisement|next|prev|gallery|share|comments|related|trending)\.?$/i,
  /\b(?:hide caption|toggle caption|enlarge this image|continue reading the main story)/i,
  /^(?:scroll (?:down |below )?for|slideshow \(|read or share this story|just watched|click here|sign up (?:for|to)|subscribe (?:to|now))\b/i,
  /^\(?(?:read|see|watch) (?:more|also|next|the rest)\b/i,
  /\bread more$/i,
  /^(?:more|related|read|watch|see also|recommended|must read|information from|contributing)\s?:/i,
  /^(?:follow|like) .{2,60} on (?:twitter|facebook|instagram|x)\b/i,
  /^\[[^\]]{3,160}\]\.?$/,
  new RegExp(
    `^(?:${credit})(?:[ /]|$)(?! (?:said|says|reported|reports|has|is|was|that|and|quoted|cited|news agency))(?=[^.!?]*$)`,
  ),
  new RegExp(`^(?:${credit})/[\\w ./]{2,40}$`),
  new RegExp(`(?:/|via |© ?|\\(c\\) ?)(?:${credit}|Storyful)\\)?,?(?: file)?$`, 'i'),
  new RegExp(`^(?:\\S{1,20} ){0,4}\\S{0,20}(?:/(?:${credit})|via Getty Images)\\.$`),
  new RegExp(`[^.!?"”’)\\s]\\s?[(\\[](?:[^()]{0,60}[ /:])?(?:${credit})(?:[ /,][^()]{0,40})?[)\\]]\\.?$`),
  /\((?:photo|image|picture|file photo|ap photo|pool photo|photo by|photo credit)\b[^()]{0,80}\)\.?$/i,
  /\((?:[^()]{0,30} )?photo(?:graph)?s? ?[/:][^()]{2,60}\)\.?$/i,
  /^by(?: \p{Lu}[\p{L}.'’-]+){2,4}(?:(?:,| and|, and)(?: \p{Lu}[\p{L}.'’-]+){2,4}){0,4}(?:,? (?:in|for|of|at) [\p{L} ]{2,40}|, [\p{L} ]{2,40})?\.?$/iu,
  /^(?:updated|published|posted|last modified|first published)(?: on| at)?:? .{0,24}\d.{0,40}$/i,
  /^(?:©|copyright\b|\(c\) ?(?:19|20)\d\d)/i,
  /^back to (?:top|contents|home|index|start|article|news)\b[^.]{0,30}$/i,
  /^\d{1,3} ?(?:of|\/) ?\d{1,3}$/,
  /^our standards: /i,
  /^you are here:/i,
  /^printed from\b/i,
  /^this (?:article|story|piece|report) (?:was )?(?:first|originally) (?:appeared|published|ran)\b/i,
  // "Lea Holt, environment correspondent", "Herald staff writer"
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, (?:[\p{L}-]+ ){0,4}(?:correspondent|reporter|editor|writer|columnist)s?$/u,
  /^(?:[\p{L}]+ ){0,3}(?:staff writer|staff reporter|correspondent)$/iu,
  /^words(?: and \p{L}+)? by \p{Lu}[^.!?]{3,150}$/iu,
  /^(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]dit(?:ing|ed)|[Cc]ompiled) by \p{Lu}/u,
]

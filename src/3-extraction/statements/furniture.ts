/**
 * What a page says of itself and nobody reports: "All rights reserved.", "Follow Ann Lee on Twitter", "Sign up for our newsletter",
 * "Reporting by Ann Lee; editing by Bob Ray".
 */
import { labelLength } from '#lexicon/glued-labels.ts'
import type { Sentence } from '#types/analysis.ts'
import type { Grammar } from './grammar.ts'

export function isFurniture(grammar: Grammar, sentence: Sentence): boolean {
  const { analysis, tokens } = grammar
  const { start, end, first, last } = sentence
  if (isGlued(grammar, sentence)) return true
  let telltale = false
  for (let at = first; at < Math.min(last, first + 40) && !telltale; at++) telltale = telltales.has(tokens[at]!.lower)
  return telltale && furniture.test(analysis.document.text.slice(start, Math.min(end, start + 240)))
}

/** "Getty Images", "WHAT WE KNOW" before the first sentence of a paragraph: a sentence of its own, which says nothing. */
function isGlued({ analysis, sentences }: Grammar, { index, block, start, end }: Sentence): boolean {
  if (sentences[index - 1]?.block === block || sentences[index + 1]?.block !== block || end - start > 300) return false
  const length = labelLength(analysis.document.text.slice(start, sentences[index + 1]!.end))
  return length >= end - start
}

/** One of these words is in each pattern: few sentences have one, and only those are looked at closely. */
const telltales: ReadonlySet<string> = new Set(
  'rights copyright © sign subscribe log register read see click tap swipe scroll follow this reporting writing editing email mail newsletter advertisement just must story authorization authorisation permission consent republished published reproduced broadcast rewritten redistributed robot file external more related watch hide photo photos image images picture pictures pictured video videos'.split(
    ' ',
  ),
)

const furniture = new RegExp(
  [
    'all rights reserved',
    String.raw`^\W*(?:copyright|©) `,
    String.raw`\bsign up (?:for|to|here|now|you|continue)\b`,
    String.raw`^\W*(?:please )?(?:read|see) (?:more|also|next|the full)\b`,
    String.raw`^\W*(?:click|tap|swipe|scroll) (?:here|to|on|the|down)\b`,
    String.raw`^\W*(?:please )?(?:subscribe|log in|sign in|register) (?:to|for|now|here|today)\b`,
    String.raw`^\W*follow .{1,80}\bon (?:twitter|facebook|instagram|x|linkedin|telegram)\b`,
    String.raw`\b(?:contributed to|reported from .{1,60} for) this (?:report|story|article)\b`,
    String.raw`^\W*(?:additional )?(?:reporting|writing|editing) by\b`,
    String.raw`\bthis (?:article|story|report|post) (?:was|has been|is|originally|first) .{0,40}\b(?:published|updated|corrected|posted|appeared)\b`,
    String.raw`\b(?:e-?mail address|newsletter|advertisement|not a robot)\b.{0,60}\b(?:enter|subscribe|click|sign)`,
    String.raw`\bwritten (?:authori[sz]ation|permission|consent)\b|\b(?:shall|may|must) not be (?:re)?(?:published|produced|broadcast|written|distributed)\b`,
    String.raw`^\W*(?:advertisement|just watched|must watch|story highlights)\b`,
    String.raw`^\W*(?:photo|image|picture|video)s?(?: by|:|/)`,
    String.raw`^\W*file(?: photo)?\s*[-–—:]`,
    String.raw`^\W*(?:more|related|watch|read also|also read)\s?:`,
    String.raw`\bexternal (?:links are provided|internet sites)\b`,
    String.raw`^\W*pictured(?: (?:above|below|here|left|right))?:`,
    String.raw`^\W*hide captions?\b`,
    // A headline with its link: no sentence ends without its stop.
    String.raw`\bread more[^\p{L}.!?]*$`,
  ].join('|'),
  'iu',
)

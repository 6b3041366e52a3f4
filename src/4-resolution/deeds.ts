import { cueNouns, lightVerbs } from '#lexicon/cue-nouns.ts'
import { irregularParticiple, irregularPast } from '#lexicon/irregular-verbs.ts'
import { attitudeAdjectives, hearerPassives, passiveCues, reportingVerbs } from '#lexicon/reporting-verbs.ts'
import { finite, type Shape, shapeOf } from '#types/shape.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { stemOf } from './concepts.ts'

/**
 * "rejected [the bid]", "called [a meeting]", "refused [to pay]", "indicted [a girl]": a thing done, with words or without, and no word on a matter.
 * That it was done is the word of whoever tells it. What is quoted is one's own word, and so is what a clause says.
 */
export function isDeed({ mode, act, cue, content, via }: Statement, shape: Shape, text: string): boolean {
  // “the team [made the decision] to shoot,” he said: all of it is quoted, and the team of whom it is told says nothing.
  const isWithin = mode === 'direct' && via !== undefined && !/^["“‘]/.test(wordsOf(content, text))
  if (mode !== 'indirect' && !isWithin && !(mode === 'mixed' && quotesLittle(content, text))) return false
  const words = wordsOf(cue, text)
  const object = wordsOf(content, text)
  // "indicted [a girl who was filmed]": the clause is a remark on the girl.
  if (shape === 'clause' && (!remarkedOn.test(object) || finite.test(object.split(remark)[0]!))) return false
  if (shape === 'question') return inquiries.test(words)
  if (act === 'declines') return /\brefus/.test(words) && !replies.test(object)
  if (replying.has(act)) return false
  return deeds.test(words) || (/\bcall(?:s|ed|ing)?$/.test(words) && convened.test(object)) || !tellsAtAll(words)
}

/** "the agency approved [the purchase]", "voted for [the budget]": the content is a thing, and the cue decides on it. */
export function isDecided(statement: Statement, text: string): boolean {
  return (
    /\b(?:approv|adopt|bann|vot|reject|endors|veto|block|pass)/.test(wordsOf(statement.cue, text)) &&
    shapeOf(statement, text) === 'phrase'
  )
}

/** "ordered them to pay a union known as the “Judges Club”": a name in quotation marks is no quotation. */
function quotesLittle(content: readonly Span[], text: string): boolean {
  const words = content.map(({ start, end }) => text.slice(start, Math.min(end, start + 600))).join(' ')
  const quoted = [...words.matchAll(/["“‘]([^"“”‘’]*)["”’]/g)].reduce((sum, [found]) => sum + found.length, 0)
  return !/^\W*["“‘]/.test(words) && quoted > 0 && quoted < 0.2 * words.length
}

const remark = /,?\s(?:who|which|whose|that|where|when|after|before|while|as)\b/
const remarkedOn = new RegExp(`^(?!that\\b)[^.;]*?${remark.source}`)

/** Whoever answers takes a stand on what was said, whatever its words are. */
const replying: ReadonlySet<string> = new Set(['confirms', 'acknowledges', 'denies', 'retracts', 'alerts'])

const deeds =
  /\b(?:accept|adopt|agree[ds]?\b|approv|ban(?:s|n|\b)|block|charg|choos|chose|condemn|convict|debat|decid|decision|endors|hail|indict|met\b|nominat|offer|opt(?:s|ed)?\b|order|pass|plan|pledg|post(?:s|ed)?\b|propos|protest|publish|push|refus|reject|releas|resist|sentenc|sign(?:s|ed)?\b|spark|support|veto|view|vot|want)/

const inquiries = /\b(?:investigat|examin|prob(?:e|ing)|check|look(?:s|ed|ing)? into|debat|discuss|consider)/

/** "refused [to comment]" is an answer that was not given; "refused [to pay]" is none. */
const replies =
  /\b(?:comment|say|answer|confirm|discuss|disclose|speak|elaborate|talk|identify|reveal|tell|explain|specify|name|deny|rule)\b/

/** "called [an emergency meeting]", and not "called [the raid a mistake]". */
const convened =
  /^(?:(?:an?|the|its|their|his|her|\d+|two|three|several|snap|emergency|urgent|special|early|new|closed-door|first) )*(?:meetings?|sessions?|summits?|conferences?|elections?|votes?|polls?|referend\w+|strikes?|talks|inquir(?:y|ies)|truces?|ceasefires?|911|police)\b/

/** Whether any word of the cue can tell a matter at all: by the tables that find statements. */
function tellsAtAll(cue: string): boolean {
  return (
    cue.split(/[^a-z']+/).every((word) => word === '') || cue.split(/[^a-z']+/).some((word) => tellers.has(stem(word)))
  )
}

function stem(word: string): string {
  const lemma = irregularPast.get(word) ?? irregularParticiple.get(word) ?? word
  return stemOf(lemma.replace(/ied$/, 'y'))
}

const tellers: ReadonlySet<string> = new Set(
  [
    ...[...reportingVerbs, ...passiveCues, ...hearerPassives, ...attitudeAdjectives, ...cueNouns, ...lightVerbs].map(
      ([lemma]) => lemma,
    ),
    ...'accord per cite show inform'.split(' '),
  ].map(stem),
)

/** The first words of each span, in lower case. */
function wordsOf(spans: readonly Span[], text: string): string {
  return spans
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 60)))
    .join(' ')
    .toLowerCase()
}

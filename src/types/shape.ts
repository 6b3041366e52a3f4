import { hull, overlaps, type Span, textOf } from './span.ts'
import type { Statement } from './statement.ts'

/**
 * What kind of words a content is made of, as far as that can be told from the words: "that losses are rising" says something by itself,
 * "the alarm over the deployment" does only behind "Seoul raised", "if it is one of several" asks.
 */
export type Shape = 'clause' | 'phrase' | 'plan' | 'question'

export function shapeOf(statement: Statement, text: string): Shape {
  const [first] = statement.content
  if (statement.mode === 'narrated' || first === undefined) return 'clause'
  const opening = text.slice(first.start, Math.min(first.end, first.start + 40)).replace(/^[\s"'“‘(]+/, '')
  if (asks(statement, text, opening)) return 'question'
  if (statement.mode !== 'direct' && plan.test(opening)) return 'plan'
  if (/^that\b/.test(opening)) return 'clause'
  const content = statement.content
    .map((span) => textOf({ text }, { ...span, end: Math.min(span.end, span.start + 400) }))
    .join(' ')
  // "the deployment, with its agency saying that they had arrived": the verb of the remark is not that of the matter.
  const matter = statement.mode === 'direct' ? content : (/^[^,]{12,}?(?=, )/.exec(content)?.[0] ?? content)
  if (finite.test(matter)) return 'clause'
  const cue = statement.cue
    .map((span) => textOf({ text }, { ...span, end: Math.min(span.end, span.start + 60) }))
    .join(' ')
  return takesClause.test(cue) && !nominal.test(opening) ? 'clause' : 'phrase'
}

/** "if further contingents would follow", "what they know", "where her husband was taken"; but "If they cross, it becomes another war" says something. */
function asks({ mode, act, content }: Statement, text: string, opening: string): boolean {
  if (act === 'asks') return true
  const word = /^\w+/.exec(opening)?.[0] ?? ''
  if (mode === 'direct' && /^[A-Z]/.test(word)) return false
  if (/^(?:whether|how|why|who|whom|whose|where)$/i.test(word)) return true
  if (/^what$/i.test(word)) return content.length === 1
  if (word !== 'if') return false
  const [first] = content
  return (
    content.length === 1 &&
    !textOf({ text }, { start: first!.start, end: Math.min(first!.end, first!.start + 300) }).includes(',')
  )
}

/**
 * Cue and content as one run of words, where the content is none that can be read by itself: "signed the bill into law", "accused the owners of neglect".
 * `undefined` where they stand apart, or where a "not" before the cue would be cut off.
 */
export function cueAndContent(statement: Statement, text: string): Span | undefined {
  const shape = shapeOf(statement, text)
  if (statement.mode === 'direct' || (shape !== 'phrase' && shape !== 'plan') || statement.content.length !== 1)
    return undefined
  const whole = hull([...statement.cue, ...statement.content])
  const [cue] = statement.cue
  const [content] = statement.content
  if (whole === undefined || cue === undefined || content === undefined || cue.start > content.start) return undefined
  if (content.start - cue.end > 80 || statement.source.some((span) => overlaps(span, whole))) return undefined
  // "said [moving the funds could cost a billion]" says something by itself.
  if (
    shape === 'plan' &&
    !/^\s*to\b/.test(text.slice(content.start, content.start + 8)) &&
    finite.test(textOf({ text }, content))
  )
    return undefined
  const between = text.slice(cue.end, content.start)
  if (/[.!?;:"“”\n]/.test(between)) return undefined
  return negated.test(text.slice(Math.max(0, cue.start - 24), cue.start)) ? undefined : whole
}

const negated = /(?:\b(?:not|never|neither|nor|no|hardly|cannot)|n[’']t)\s+(?:\p{L}+\s+){0,2}$/iu

const plan = /^(?:to|\p{Ll}{3,}ing)\b/u

/** A finite verb: auxiliaries, modals, contractions, common irregular pasts; a past in -ed that no article makes an adjective. */
export const finite =
  /\b(?:is|are|was|were|am|be|been|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|cannot|went|came|made|took|said|gave|got|saw|knew|found|left|felt|held|told|began|became|kept|lost|won|met|sent|led|fell|rose|ran|broke|struck|fought|died|says|means|wants|needs|remains|plans|hopes)\b|\b\w+(?:n't|'s not|’t|'re|’re|'ve|’ve|'ll|’ll|'m|’m)\b|\b(?:it|that|he|she|there)[’']s\b/i

/** Cues that govern a clause even without "that": "said losses are rising". */
const takesClause =
  /\b(?:sa(?:y|ys|id|ying)|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|claim(?:s|ed|ing)?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|estimat(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|tell(?:s|ing)?|told|insist(?:s|ed)?|according|suggest(?:s|ed|ing)?|report(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|wr(?:ote|ites)|stat(?:e|es|ed|ing)|warn(?:s|ed|ing)?)\b/i

const nominal = /^(?:(?:the|a|an|its|their|his|her|this|these|those|such|any|no)\s+)?(?:[\p{L}’'-]+\s*){1,3}$/iu

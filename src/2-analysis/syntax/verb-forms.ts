/**
 * The form of each verb and auxiliary: "sent" is a participle in "was sent" and in "troops sent to Russia are…", a past in "they sent troops".
 * By spelling, a table of irregular verbs, and the words around.
 */
import { irregularParticiple, irregularPast } from '#lexicon/irregular-verbs.ts'
import type { Tag, VerbForm } from '#types/analysis.ts'

export interface Word {
  readonly lower: string
  readonly tag: Tag
  /** Penn tag and relation as a model reads them, where one does. */
  readonly penn?: string
  readonly relation?: string
}

export const modals: ReadonlySet<string> = new Set(
  "will would can could may might shall should must 'll wo ca ought".split(' '),
)
const haves: ReadonlySet<string> = new Set("have has had having 've".split(' '))
const bes: ReadonlySet<string> = new Set("be is are was were been being am 'm 're get gets got getting".split(' '))

/** Forms for the tokens of one sentence, undefined for what is no verb. */
export function verbForms(words: readonly Word[]): (VerbForm | undefined)[] {
  const forms = words.map((_, index) => formOf(words, index))
  for (let index = 0; index < words.length; index++) {
    if (forms[index] === 'past' && isReducedRelative(words, forms, index)) forms[index] = 'participle'
  }
  return forms
}

function formOf(words: readonly Word[], index: number): VerbForm | undefined {
  const { lower, tag } = words[index]!
  if (tag !== 'VERB' && tag !== 'AUX') return undefined
  if (modals.has(lower)) return 'modal'
  if (lower === "'d") return helperBefore(words, index + 2) ? 'modal' : 'past'
  if (lower === 'been') return 'participle'
  if (lower === 'be') return 'base'
  if (lower === 'was' || lower === 'were' || lower === 'did' || lower === 'had') return 'past'
  if (lower.endsWith('ing') && lower.length > 4) return 'gerund'
  const helper = helperBefore(words, index)
  const past = irregularPast.has(lower)
  const participle = irregularParticiple.has(lower)
  const regular =
    lower.endsWith('ed') &&
    lower.length > 3 &&
    !/^(?:need|feed|speed|seed|heed|weed|bleed|breed|exceed|proceed|succeed|embed)$/.test(lower)
  if (past || participle || regular) {
    if (helper === 'have' || helper === 'be') return 'participle'
    const same = irregularPast.get(lower) === lower
    if (same && (helper === 'to' || helper === 'modal' || helper === 'do')) return 'base'
    // "might come", "they become": the participle is spelt as the base.
    if (spelledAsBase.has(lower))
      return helper === undefined ? (followsSubject(words, index) ? 'present' : 'base') : 'base'
    if (participle && !past) return 'participle'
    return 'past'
  }
  if (helper === 'to' || helper === 'modal' || helper === 'do') return 'base'
  if (/(?:^is|^are|^am|^has|^does|^'s|^'re|^'m|^'ve|[^s]s)$/.test(lower)) return 'present'
  return followsSubject(words, index) ? 'present' : 'base'
}

const spelledAsBase: ReadonlySet<string> = new Set('come become overcome run outrun rerun'.split(' '))

/** The helper that governs the verb, past adverbs, "not" and the subject of a question. */
function helperBefore(words: readonly Word[], index: number): 'have' | 'be' | 'do' | 'modal' | 'to' | undefined {
  for (let at = index - 1, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    const { lower, tag } = words[at]!
    if (lower === 'to') return 'to'
    if (modals.has(lower)) return 'modal'
    if (haves.has(lower)) return 'have'
    if (bes.has(lower) || (lower === "'s" && tag === 'AUX')) return 'be'
    if (lower === 'do' || lower === 'does' || lower === 'did') return 'do'
    if (tag !== 'ADV' && lower !== "n't" && lower !== 'not' && tag !== 'PRON') return undefined
    if (tag === 'PRON' && !/^(?:i|you|he|she|it|we|they)$/.test(lower)) return undefined
  }
  return undefined
}

function followsSubject(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && (words[at]!.tag === 'ADV' || words[at]!.lower === ',')) at--
  const before = words[at]
  return before !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(before.tag)
}

/**
 * "troops sent to Russia are believed…": an ambiguous form right behind a noun, and the next finite verb has no subject of its own
 * (all nouns between them hang on prepositions), so the noun before is that verb's subject.
 */
function isReducedRelative(words: readonly Word[], forms: readonly (VerbForm | undefined)[], index: number): boolean {
  const before = words[index - 1]
  if (before === undefined || !['NOUN', 'PROPN', 'NUM'].includes(before.tag)) return false
  // "Collins said in a statement obtained by …": what is "said" without "to" is no modifier.
  if (words[index]!.lower === 'said' && words[index + 1]?.lower !== 'to') return false
  if (!irregularParticiple.has(words[index]!.lower) && !words[index]!.lower.endsWith('ed')) return false
  if (isByAgent(words, index)) return true
  // "the driver walked through the lane wrapped in a flag"
  if (words[index]!.penn === 'VBD' && words[index]!.relation !== 'acl') return false
  if (fillsGap(words, index)) return false
  let governed = false
  for (let at = index + 1; at < Math.min(words.length, index + 14); at++) {
    const { tag, lower } = words[at]!
    const form = forms[at]
    if (tag === 'ADP' && !clauseOpeners.test(lower)) governed = true
    else if (weekday.test(lower)) continue
    else if (form === 'past' && words[at - 1]!.tag === 'DET' && words[at + 1]?.tag === 'NOUN')
      continue // "the freed girls"
    else if (form === 'past' || form === 'present' || form === 'modal') return at > index + 1
    else if (
      tag === 'PUNCT' ||
      tag === 'CCONJ' ||
      tag === 'SCONJ' ||
      lower === 'to' ||
      lower === 'that' ||
      lower === 'who' ||
      lower === 'which' ||
      clauseOpeners.test(lower)
    )
      return false
    else if (form !== undefined) return false
    else if (tag === 'PRON' || ((tag === 'NOUN' || tag === 'PROPN' || tag === 'DET' || tag === 'NUM') && !governed))
      return false
  }
  return false
}

/** "which [state media] claimed now allows …": the noun in front is a subject inside a relative clause. */
function fillsGap(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && index - at < 6 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(words[at]!.tag)) at--
  return /^(?:which|what|who)$/.test(words[at]?.lower ?? '')
}

/** "a statement released by the party": an agent behind the form, not an amount ("rose by 4%", "stopped by the house"). */
function isByAgent(words: readonly Word[], index: number): boolean {
  const { lower } = words[index]!
  if (
    words[index + 1]?.lower !== 'by' ||
    /^(?:stopped|passed|dropped|stood|lived|abided|came|went|got|sat|led)$/.test(lower)
  )
    return false
  return /^(?:DET|PROPN|ADJ|NOUN|PRON)$/.test(words[index + 2]?.tag ?? '')
}

const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/
const clauseOpeners = /^(?:whether|if|how|why|what|because|when)$/

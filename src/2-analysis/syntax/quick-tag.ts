/**
 * Universal part-of-speech tags from tables of function words, common verbs and endings: "the ministry said losses rose sharply" is
 * DET NOUN VERB NOUN VERB ADV. At a small part of the tagger's cost and right less often: for times on the text alone, which
 * ask for the verbs, nouns and names around a date, and for nothing finer.
 */
import { irregularParticiple, irregularPast } from '#lexicon/irregular-verbs.ts'
import { magnitudes, tens, units } from '#lexicon/number-words.ts'
import type { Tag } from '#types/analysis.ts'
import { functionWords, nounsToo, plainAdjectives, plainVerbs } from './quick-words.ts'
import { lemmaOfGerund, lemmaOfPast } from './verb-lemma.ts'

export interface QuickTagged {
  readonly lower: string
  tag: Tag
  lemma: string
}

/** The words of one sentence, as written and in lower case. */
export function quickTag(
  words: readonly string[],
  lower: readonly string[],
  first: number,
  last: number,
): QuickTagged[] {
  const run: QuickTagged[] = []
  for (let at = first; at < last; at++) {
    const word = lower[at]!
    const tag = tagOf(words, lower, { at, first, last }, run[run.length - 1])
    run.push({ lower: word, tag, lemma: lemmaOf(word, tag) })
  }
  return run
}

interface Place {
  readonly at: number
  readonly first: number
  readonly last: number
}

function tagOf(words: readonly string[], lower: readonly string[], place: Place, before: QuickTagged | undefined): Tag {
  const { at, first, last } = place
  const word = lower[at]!
  const next = at + 1 < last ? lower[at + 1]! : ''
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return ofNumber(word)
  const closed = word === 'may' && words[at] !== word && at > first ? undefined : functionWords.get(word)
  if (closed !== undefined) return ofFunctionWord(closed, word, before, next)
  if (isMark(word, code)) return symbols.includes(word[0]!) ? 'SYM' : 'PUNCT'
  if (words[at] !== word && (at > first || next === "'s" || (next !== '' && words[at + 1] !== next))) return 'PROPN'
  if (units.has(word) || tens.has(word) || magnitudes.has(word)) return 'NUM'
  return ofOpenWord(word, before, next)
}

function ofNumber(word: string): Tag {
  return /(?:st|nd|rd|th)$/.test(word) ? 'ADJ' : word.endsWith('s') ? 'NOUN' : 'NUM'
}

function isMark(word: string, code: number): boolean {
  return code < 128 ? code < 0x61 || code > 0x7a : !/[\p{L}\p{N}]/u.test(word)
}

const symbols = '$€£¥%+=<>#@&°₹₽₩₪§~^|'

/** "he's" against "Russia's", "that night" against "that they", "before the war" against "before they left". */
function ofFunctionWord(tag: Tag, word: string, before: QuickTagged | undefined, next: string): Tag {
  if (word === "'s") return before?.tag === 'PRON' || before?.lower === 'that' ? 'AUX' : 'PART'
  if (tag === 'ADP' && clauseToo.has(word) && functionWords.get(next) === 'PRON') return 'SCONJ'
  if (word === 'that' && before?.tag === 'ADP') return 'DET'
  return tag
}

const clauseToo: ReadonlySet<string> = new Set('before after since until till as'.split(' '))

function ofOpenWord(word: string, before: QuickTagged | undefined, next: string): Tag {
  const nominal = before !== undefined && opensNoun(before)
  // "a cut", "the lead": a past that is spelt like a noun.
  if (irregularPast.has(word) || irregularParticiple.has(word)) return nominal && nounsToo.has(word) ? 'NOUN' : 'VERB'
  if (word.endsWith('ly') && word.length > 4) return plainAdjectives.has(word) ? 'ADJ' : 'ADV'
  if (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')) return 'VERB'
  if (word.endsWith('ing') && word.length > 5) return nominal && closesNoun(next) ? 'NOUN' : 'VERB'
  if (plainAdjectives.has(word)) return 'ADJ'
  if (nominal) return ofEnding(word)
  if (before !== undefined && (before.lower === 'to' || modals.has(before.lower)) && !/(?:s|tion|ment|ity)$/.test(word))
    return 'VERB'
  if (before !== undefined && isVerbForm(word, before)) return 'VERB'
  return ofEnding(word)
}

/** What stands before a noun and not before a verb. */
function opensNoun({ tag, lower }: QuickTagged): boolean {
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    tag === 'ADP' ||
    possessives.has(lower) ||
    (lower === "'s" && tag === 'PART')
  )
}

function closesNoun(next: string): boolean {
  const tag = functionWords.get(next)
  return next === '' || !/^[a-z]/.test(next) || (tag !== undefined && tag !== 'DET' && tag !== 'PRON')
}

const possessives: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '))
const modals: ReadonlySet<string> = new Set(
  "will would can could may might shall should must 'll wo ca do does did".split(' '),
)

/** "the bank expects", "officials expect", "they expect": a known verb behind what may be its subject. */
function isVerbForm(word: string, { tag, lower }: QuickTagged): boolean {
  const subject =
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'PRON' ||
    tag === 'ADV' ||
    tag === 'AUX' ||
    lower === ',' ||
    lower === '"' ||
    lower === 'and'
  if (!subject) return false
  if (plainVerbs.has(word))
    return tag === 'PRON' || tag === 'ADV' || tag === 'AUX' || lower.endsWith('s') || !/[a-z]/.test(lower)
  if (!word.endsWith('s')) return false
  return (
    plainVerbs.has(word.slice(0, -1)) || plainVerbs.has(word.slice(0, -2)) || plainVerbs.has(`${word.slice(0, -3)}y`)
  )
}

const adjective = /(?:ous|ful|less|ive|able|ible|ic|ical|ial|onal|ish|ian|ary|ese)$/

function ofEnding(word: string): Tag {
  return word.length > 4 && adjective.test(word) ? 'ADJ' : 'NOUN'
}

function lemmaOf(word: string, tag: Tag): string {
  if (tag === 'NOUN') return nounLemma(word)
  if (tag === 'AUX') return auxiliaries.get(word) ?? word
  if (tag !== 'VERB') return word
  const irregular = irregularPast.get(word) ?? irregularParticiple.get(word)
  if (irregular !== undefined) return irregular
  if (word.endsWith('ed')) return lemmaOfPast(word)
  if (word.endsWith('ing') && word.length > 4) return lemmaOfGerund(word)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (plainVerbs.has(word.slice(0, -1)) && word.endsWith('s')) return word.slice(0, -1)
  return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word
}

function nounLemma(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

const auxiliaries: ReadonlyMap<string, string> = new Map(
  [
    ['be', 'is are was were been being am'],
    ['have', 'has had having'],
    ['do', 'does did'],
  ].flatMap(([lemma, forms]) => forms!.split(' ').map((form): [string, string] => [form, lemma!])),
)

/**
 * Who or what a verb group is said of, without a parser: "[North Korea] has sent", "[Mykhailo Samus], a Ukrainian analyst, said", "[the minister] who took
 * over", "[Seoul] decided to send", "[The agreement] between them collapsed". Undefined where the words do not tell.
 */
import type { Analysis, Phrase, VerbGroup } from '#types/analysis.ts'
import { phraseFrom } from '#types/analysis.ts'
import { type NounRun, runFrom } from './run.ts'

/** How many phrases back a subject is looked for. */
const reach = 10

export function subjectOf(analysis: Analysis, group: VerbGroup, depth = 0): NounRun | undefined {
  const { tokens, phrases, sentences } = analysis
  const sentence = sentences[tokens[group.first]!.sentence]!
  let at = phraseFrom(analysis, group.first) - 1
  let right = group.first
  for (let steps = 0; at >= 0 && steps < reach; steps++, at--) {
    const phrase = phrases[at]!
    if (phrase.first < sentence.first) return undefined
    const between = gap(analysis, phrase.last, right)
    if (phrase.kind === 'verb') {
      const joined = governed(analysis, phrase, group, between)
      return joined && depth < 4 ? subjectOf(analysis, phrase, depth + 1) : undefined
    }
    if (/[;:]/.test(between)) return undefined
    const word = tokens[phrase.head]!.lower
    if (isRelative(tokens[phrase.first]!.lower, phrase) || relativeBetween.test(between)) {
      const from = isRelative(tokens[phrase.first]!.lower, phrase) ? at - 1 : at
      return antecedent(phrases, from, analysis)
    }
    if (timeWord.test(word) && tokens[phrase.first - 1]?.tag !== 'ADP') {
      right = phrase.first
      continue
    }
    const before = tokens[phrase.first - 1]
    const inPreposition =
      before !== undefined && before.index >= sentence.first && before.tag === 'ADP' && before.lower !== 'than'
    if (inPreposition) {
      right = phrase.first - 1
      continue
    }
    if (between.endsWith(',') && isApposition(analysis, at, sentence.first)) {
      right = phrase.first
      continue
    }
    const last = coordinatedFirst(analysis, at, sentence.first)
    return { ...runFrom(analysis, last), last: Math.max(phrase.last, runFrom(analysis, last).last) }
  }
  return undefined
}

const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|week|month|year|night|morning|evening|january|february|march|april|june|july|august|september|october|november|december)$/
const relativeBetween = /(?:^|\s)(?:who|which|that)(?:\s|$)/

/** The words between two token positions, lower case: "who also", ", and then". */
function gap(analysis: Analysis, from: number, to: number): string {
  return analysis.tokens
    .slice(from, Math.max(from, to))
    .map((token) => token.lower)
    .join(' ')
}

function isRelative(lower: string, phrase: Phrase): boolean {
  return phrase.last - phrase.first === 1 && /^(?:who|which|that)$/.test(lower)
}

/** What the relative pronoun stands for: the phrase before it, back over "of" phrases. */
function antecedent(phrases: readonly Phrase[], at: number, analysis: Analysis): NounRun | undefined {
  for (let back = at; back >= Math.max(0, at - 3); back--) {
    const phrase = phrases[back]!
    if (phrase.kind !== 'noun') return undefined
    if (analysis.tokens[phrase.first - 1]?.lower !== 'of') return runFrom(analysis, phrase)
  }
  return undefined
}

/** Does `group` take over the subject of the verb before it: by coordination, or as its infinitive or participle? */
function governed(analysis: Analysis, before: VerbGroup, group: VerbGroup, between: string): boolean {
  const words = between.replace(/^, /, '')
  if (/^(?:(?:,|and|but|then|also|or|later|either|both) ?)*$/.test(between)) return true
  if (group.infinitive && /(?:^|\s)to$/.test(between))
    return !objectTakes.has(analysis.tokens[before.head]!.lemma) || !/\w+ to$/.test(words)
  return group.tense === 'none' && !group.passive && /,\s*(?:\w+ly )?$/.test(`${between} `)
}

/** "urged the US to remove": the object is the subject of the infinitive. */
const objectTakes: ReadonlySet<string> = new Set(
  'urge ask tell order force allow enable persuade call press encourage warn invite require want help'.split(' '),
)

/** ", a Ukrainian defense analyst, | said": between two commas behind another noun phrase. */
function isApposition(analysis: Analysis, at: number, first: number): boolean {
  const { tokens, phrases } = analysis
  const phrase = phrases[at]!
  for (let back = phrase.first - 1; back > first && phrase.first - back < 30; back--) {
    if (tokens[back]!.form !== undefined && tokens[back]!.form !== 'participle') return false
    if (tokens[back]!.lower === ',') return phrases[phraseFrom(analysis, back) - 1]?.kind === 'noun'
  }
  return false
}

/** "Vladimir Putin and Kim Jong Un signed": back to the first of coordinated subjects. */
function coordinatedFirst(analysis: Analysis, at: number, first: number) {
  const { phrases, tokens } = analysis
  let phrase = phrases[at]!
  for (let back = at; back > 0; back--) {
    const before = phrases[back - 1]!
    if (before.kind !== 'noun' || before.first < first) break
    const joint = tokens
      .slice(before.last, phrase.first)
      .map((token) => token.lower)
      .join(' ')
    if (!/^(?:and|or|, and|&|as well as)$/.test(joint)) break
    // "alongside Japan and Korea sent": coordinated inside a prepositional phrase counts with it.
    phrase = before
  }
  return phrase.kind === 'noun' ? phrase : (phrases[at] as typeof phrase & { kind: 'noun' })
}

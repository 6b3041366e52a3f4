/**
 * Who or what a verb group is said of, without a parser: "[North Korea] has sent", "[Mykhailo Samus], a Ukrainian analyst, said", "[the minister] who took
 * over", "[Seoul] decided to send", "[troops] sent by". Undefined where the words do not tell. For passives it is who is acted upon.
 */
import type { Analysis, NounPhrase, VerbGroup } from '#types/analysis.ts'
import { phraseAt } from '#types/analysis.ts'
import { chainBefore, phraseEndingAt, possessorOf } from './chain.ts'
import { type NounRun, nounAt, runFrom } from './run.ts'
import { openingOf, verbBefore } from './walk.ts'

/** Steps and depth bound the walk: hostile text costs no more than its length. */
const reach = 14
const deepest = 5

export function subjectOf(analysis: Analysis, group: VerbGroup, depth = 0): NounRun | undefined {
  if (depth > deepest) return undefined
  const joined = coordinatedWith(analysis, group)
  if (joined !== undefined) return subjectOf(analysis, joined, depth + 1)
  if (group.finite) return finiteSubject(analysis, group, depth)
  return group.infinitive ? infinitiveSubject(analysis, group, depth) : participleSubject(analysis, group, depth)
}

/** The verb that `group` shares its subject with: "attacked the port and | killed three", "will meet and | discuss", "were attacked, robbed and killed". */
export function coordinatedWith(analysis: Analysis, group: VerbGroup): VerbGroup | undefined {
  const { tokens } = analysis
  let at = group.first - 1
  const first = sentenceStart(analysis, group)
  while (at > first && (tokens[at]!.tag === 'ADV' || tokens[at]!.lower === 'to')) at--
  const joint = tokens[at]?.lower ?? ''
  if (at <= first || !/^(?:and|or|but|then|nor)$/.test(joint)) return undefined
  if (phraseEndingAt(analysis, at)?.kind === 'verb' || tokens[at - 1]!.lower !== ',') return alike(analysis, group, at)
  // ", and then sent": only a verb without a subject of its own comes here
  return alike(analysis, group, at)
}

/** The nearest verb before token `at` that is of the same making as `group`: finite with finite, gerund with gerund. */
function alike(analysis: Analysis, group: VerbGroup, at: number): VerbGroup | undefined {
  const { form } = analysis.tokens[group.head]!
  return verbBefore(analysis, at, reach, (verb) => {
    const other = analysis.tokens[verb.head]!.form
    if (group.finite) return verb.finite
    if (form === 'base') return verb.infinitive || (verb.finite && other === 'base')
    if (form === 'gerund') return other === 'gerund'
    return verb.passive || verb.perfect || other === 'participle'
  })
}

function finiteSubject(analysis: Analysis, group: VerbGroup, depth: number): NounRun | undefined {
  const { tokens } = analysis
  const first = sentenceStart(analysis, group)
  let right = group.first
  let jumped = false
  for (let steps = 0; steps < reach && right > first; steps++) {
    const token = tokens[right - 1]!
    const phrase = phraseEndingAt(analysis, right)
    if (/^(?:who|which|that)$/.test(token.lower) && (phrase === undefined || phrase.last - phrase.first === 1))
      return antecedent(analysis, right - 1, first)
    if (phrase?.kind === 'noun') {
      if (isTime(analysis, phrase)) {
        right = tokens[phrase.first - 1]?.tag === 'ADP' ? phrase.first - 1 : phrase.first
        continue
      }
      const chain = chainBefore(analysis, phrase, first)
      const before = tokens[chain.first - 1]
      if (before === undefined || chain.first <= first) return chain
      if (before.tag === 'ADP' && !opensSubject(analysis, chain, right === group.first)) {
        right = chain.first - 1
        continue
      }
      // ", a Ukrainian analyst, who …, | said": what is renamed stands before the comma
      if (jumped && before.lower === ',' && isRenamed(analysis, chain.first - 1)) {
        right = chain.first - 1
        continue
      }
      const verb = phraseEndingAt(analysis, chain.first)
      const past = verb?.kind === 'verb' ? modifierStart(analysis, verb, first) : undefined
      if (past === undefined) return chain
      right = past
      continue
    }
    if (phrase?.kind === 'verb') {
      // "The village, which forces had bombed, was"; "The man arrested was"; a clause as subject tells nobody.
      const start = modifierStart(analysis, phrase, first) ?? objectRelative(analysis, phrase, depth)
      if (start === undefined) return undefined
      right = start
      continue
    }
    if (/^[,)\]]$|^[—–]$|^--$/.test(token.lower)) {
      const listed = phraseEndingAt(analysis, right - 1)
      if (token.lower === ',' && listed?.kind === 'noun' && isList(analysis, chainBefore(analysis, listed, first))) {
        right--
        continue
      }
      const open = openingOf(analysis, right - 1, first)
      if (open === undefined && token.lower === ',') {
        const verb = verbBefore(analysis, right - 1, reach, (one) => one.finite)
        if (verb !== undefined && verb.first >= first) return subjectOf(analysis, verb, depth + 1)
      }
      jumped = jumped || open !== undefined
      right = open ?? right - 1
      continue
    }
    if (token.tag === 'SCONJ' || token.tag === 'CCONJ' || token.lower === ';' || token.lower === ':') return undefined
    right--
  }
  return undefined
}

/** "the armies of Chad, Niger and Benin": commas inside are those of the list, and one may close it. */
function isList({ tokens }: Analysis, run: NounRun): boolean {
  for (let at = run.first; at < Math.min(run.last, run.first + 30); at++) if (tokens[at]!.lower === ',') return true
  return false
}

/** "unless [it] withdraws", "after [the government] released", "At [least two people] have died": the word before is no preposition of the phrase. */
function opensSubject({ tokens }: Analysis, run: NounRun, adjacent: boolean): boolean {
  const { lower } = tokens[run.first - 1]!
  if (/^(?:than|like|including|unless|if|because|while|whether|although|though|as|where|when)$/.test(lower)) return true
  if (adjacent && /^(?:after|before|since|until|once|till)$/.test(lower)) return true
  const quantified = tokens[run.first]!.tag === 'NUM' || /^(?:least|most)$/.test(tokens[run.first]!.lower)
  return quantified && /^(?:at|about|around|over|up|to|under|between)$/.test(lower)
}

/** Is the phrase before the comma at `index` a name or description that the one behind it renames? */
function isRenamed(analysis: Analysis, index: number): boolean {
  const phrase = phraseEndingAt(analysis, index)
  return phrase?.kind === 'noun' && !isTime(analysis, phrase) && analysis.tokens[phrase.first - 1]?.tag !== 'ADP'
}

/** Where a reduced or subject relative clause with this verb begins: "troops [sent by X]", "the man [who attacked X]", "the plan [to attack X]". */
function modifierStart(analysis: Analysis, verb: VerbGroup, first: number): number | undefined {
  const { tokens } = analysis
  if (verb.infinitive) return tokens[verb.first - 1]?.lower === 'to' ? verb.first - 1 : undefined
  let at = verb.first
  while (at > first && tokens[at - 1]!.tag === 'ADV') at--
  if (!verb.finite) return phraseEndingAt(analysis, at)?.kind === 'noun' ? at : undefined
  if (takesClause.has(tokens[verb.head]!.lemma)) return undefined
  return /^(?:who|which|that)$/.test(tokens[at - 1]?.lower ?? '') && at - 1 > first ? at - 1 : undefined
}

/** Where the object relative clause of this verb begins: "the village [which forces had bombed]", "the girls [they kidnapped]". */
export function objectRelative(analysis: Analysis, verb: VerbGroup, depth = 0): number | undefined {
  if (!verb.finite) return undefined
  const subject = finiteSubject(analysis, verb, depth + 1)
  if (subject === undefined || subject.last > verb.first) return undefined
  if (subject.first <= sentenceStart(analysis, verb)) return undefined
  const { lower } = analysis.tokens[subject.first - 1]!
  if (/^(?:which|that|whom|who)$/.test(lower)) return subject.first - 1
  return nounAt(analysis, subject.first - 1)?.last === subject.first ? subject.first : undefined
}

/** What the relative pronoun at token `index` stands for: the noun phrase before it, back over "of" phrases and a comma. */
export function antecedent(analysis: Analysis, index: number, first: number): NounRun | undefined {
  const { tokens } = analysis
  let right = index
  while (right > first && (tokens[right - 1]!.lower === ',' || tokens[right - 1]!.tag === 'ADP')) right--
  const phrase = phraseEndingAt(analysis, right)
  if (phrase?.kind !== 'noun') return undefined
  const chain = chainBefore(analysis, phrase, first)
  // ", a small state in the north, which …" stands in apposition: what it renames is as good
  return chain
}

function infinitiveSubject(analysis: Analysis, group: VerbGroup, depth: number): NounRun | undefined {
  const { tokens } = analysis
  const first = sentenceStart(analysis, group)
  let right = group.first
  while (right > first && (tokens[right - 1]!.lower === 'to' || tokens[right - 1]!.tag === 'ADV')) right--
  for (let steps = 0; steps < reach && right > first; steps++) {
    const phrase = phraseEndingAt(analysis, right)
    if (phrase?.kind === 'verb') return subjectOf(analysis, phrase, depth + 1)
    if (phrase?.kind === 'noun' && !isTime(analysis, phrase)) {
      const chain = chainBefore(analysis, phrase, first, true)
      const before = tokens[chain.first - 1]
      if (before !== undefined && /^(?:by|for)$/.test(before.lower)) return chain
      const verb = phraseEndingAt(analysis, chain.first)
      if (verb?.kind === 'verb') {
        if (objectTakes.has(tokens[verb.head]!.lemma) && !verb.passive) return chain
        return possessorOf(analysis, phrase) ?? subjectOf(analysis, verb, depth + 1)
      }
      if (before?.tag !== 'ADP' || chain.first <= first) return possessorOf(analysis, phrase)
      if (objectTakes.has(tokens[verbBefore(analysis, chain.first, 1, () => true)?.head ?? 0]!.lemma)) return chain
      right = chain.first - 1
      continue
    }
    if (/^[;:]$/.test(tokens[right - 1]!.lower) || tokens[right - 1]!.tag === 'SCONJ') return undefined
    right = phrase?.first ?? right - 1
  }
  return undefined
}

function participleSubject(analysis: Analysis, group: VerbGroup, depth: number): NounRun | undefined {
  const { tokens } = analysis
  const first = sentenceStart(analysis, group)
  let right = group.first
  while (right > first && tokens[right - 1]!.tag === 'ADV') right--
  if (right === first) return frontedSubject(analysis, group)
  const phrase = phraseEndingAt(analysis, right)
  if (phrase?.kind === 'verb') return subjectOf(analysis, phrase, depth + 1)
  if (phrase?.kind === 'noun') return chainBefore(analysis, phrase, first)
  const before = tokens[right - 1]!
  const verb = verbBefore(analysis, right, 4, (one) => one.finite || one.passive)
  // "Norland’s price for sending troops": whose the price is
  const held = phraseEndingAt(analysis, right - 1)
  const owner = before.tag === 'ADP' && held?.kind === 'noun' ? possessorOf(analysis, held) : undefined
  if (owner !== undefined) return owner
  if (before.lower === ',' || before.lower === '—' || before.lower === '–') {
    const beside = phraseEndingAt(analysis, right - 1)
    if (group.passive && beside?.kind === 'noun') return chainBefore(analysis, beside, first)
    return verb === undefined || verb.first < first
      ? beside?.kind === 'noun'
        ? chainBefore(analysis, beside, first)
        : undefined
      : subjectOf(analysis, verb, depth + 1)
  }
  if (verb === undefined || verb.first < first) return frontedSubject(analysis, group)
  // "accused the minister of taking": whoever is accused did it
  const object = nounAt(analysis, verb.last)
  if (accuses.has(tokens[verb.head]!.lemma) && !verb.passive && object?.first === verb.last)
    return runFrom(analysis, object)
  return subjectOf(analysis, verb, depth + 1)
}

/** "After meeting Mr Orlov, [Mr Bane] said": the noun phrase behind the comma. */
function frontedSubject(analysis: Analysis, group: VerbGroup): NounRun | undefined {
  const { tokens, sentences } = analysis
  const { last } = sentences[tokens[group.first]!.sentence]!
  for (let at = group.last, steps = 0; at < last - 1 && steps < 30; at++, steps++) {
    if (tokens[at]!.lower !== ',') continue
    const phrase = nounAt(analysis, at + 1)
    if (phrase?.first === at + 1) return runFrom(analysis, phrase)
  }
  return undefined
}

function sentenceStart({ sentences, tokens }: Analysis, group: VerbGroup): number {
  return sentences[tokens[group.first]!.sentence]!.first
}

/** "this week", "Thursday night": an adverbial, never who does something. */
export function isTime(analysis: Analysis, phrase: NounPhrase): boolean {
  return timeWord.test(analysis.tokens[phrase.head]!.lower) && phraseAt(analysis, phrase.head) === phrase
}

const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|weeks?|weekend|months?|years?|nights?|mornings?|evenings?|afternoons?|decades?|january|february|march|april|june|july|august|september|october|november|december|noon|midnight|times?|hours?|days?)$/

/** "urged the US to remove": the object is the subject of the infinitive. */
const objectTakes: ReadonlySet<string> = new Set(
  'urge ask tell order force allow enable persuade call press encourage warn invite require want help command instruct permit beg implore pressure push lobby authorize authorise compel convince direct expect'.split(
    ' ',
  ),
)

/** Verbs that take a clause without "that": "the minister who said [X] attacked" has a subject of its own. */
export const takesClause: ReadonlySet<string> = new Set(
  'say think believe claim report add know hope fear insist suggest argue announce confirm deny tell warn note'.split(
    ' ',
  ),
)

const accuses: ReadonlySet<string> = new Set(
  'accuse suspect convict blame condemn criticize criticise charge acquit denounce stop prevent keep ban thank praise slam'.split(
    ' ',
  ),
)

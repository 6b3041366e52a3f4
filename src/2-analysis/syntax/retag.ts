/**
 * Repairs of part-of-speech tags by their neighbours, an ordered list, one phenomenon each. Applied before verb forms are read.
 */
import type { Tag } from '#types/analysis.ts'
import { lemmaOfPast } from './verb-lemma.ts'

interface Tagged {
  readonly lower: string
  tag: Tag
  lemma: string
}

type Repair = (words: readonly Tagged[], index: number) => Tag | undefined

/** By the tag that a repair looks at, in order; the repairs of one tag see the tag as the ones before left it. */
const repairs: Partial<Record<Tag, readonly Repair[]>> = {
  DET: [
    // "the test, which state media claimed …": behind a comma it stands for the noun in front.
    (words, at) => (words[at]!.lower === 'which' && words[at - 1]?.lower === ',' ? 'PRON' : undefined),
    // "would neither confirm nor deny": before a verb it says no to it.
    (words, at) =>
      words[at]!.lower === 'neither' && (words[at + 1]?.tag === 'VERB' || words[at + 1]?.tag === 'AUX')
        ? 'ADV'
        : undefined,
  ],
  AUX: [
    // "the bank’s chief financial officer": behind a noun, "’s" with adjectives and a noun but no article after it owns them.
    (words, at) => {
      if (words[at]!.lower !== "'s" || words[at]!.tag !== 'AUX') return undefined
      const before = words[at - 1]?.tag
      if (before !== 'PROPN' && before !== 'NOUN') return undefined
      let next = at + 1
      while (words[next]?.tag === 'ADJ' && next < at + 4) next++
      return words[next]?.tag === 'NOUN' ? 'PART' : undefined
    },
  ],
  ADJ: [
    // "police chief of the province", "its top official,": an office that nothing follows to modify is the noun.
    (words, at) =>
      words[at]!.tag === 'ADJ' &&
      /^(?:chief|executive|official|general|representative|expert|principal|head)$/.test(words[at]!.lower) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(words[at - 1]?.tag ?? '') &&
      !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[at + 1]?.tag ?? '') &&
      !/^(?:is|are|was|were|be|been)$/.test(words[at - 1]?.lower ?? '')
        ? 'NOUN'
        : undefined,
    // "Ukraine’s military maintains", "the wounded were": an adjective with a determiner and a verb behind it is the noun.
    (words, at) =>
      words[at]!.tag === 'ADJ' &&
      (words[at - 1]?.lower === "'s" || words[at - 1]?.tag === 'DET') &&
      (words[at + 1]?.tag === 'AUX' || (words[at + 1]?.tag === 'VERB' && !/(?:ed|ing)$/.test(words[at + 1]!.lower)))
        ? 'NOUN'
        : undefined,
    // "if this claim is validated": an "-ed" adjective behind a form of "be" is the passive.
    (words, at) =>
      words[at]!.tag === 'ADJ' &&
      /[^e]ed$/.test(words[at]!.lower) &&
      /^(?:is|are|was|were|been|being|be)$/.test(words[at - 1]?.lower ?? '')
        ? 'VERB'
        : undefined,
    // "Norland branded Sudland a threat": an "-ed" adjective between a name and another, or its article, is the verb.
    (words, at) =>
      words[at]!.tag === 'ADJ' &&
      /[^e]ed$/.test(words[at]!.lower) &&
      words[at - 1]?.tag === 'PROPN' &&
      (words[at + 1]?.tag === 'DET' ||
        (words[at + 1]?.tag === 'PROPN' && !/^(?:DET|ADJ)$/.test(words[at - 2]?.tag ?? '')))
        ? 'VERB'
        : undefined,
    // "deputy police chief Ann Lee": an office between a noun and a name.
    (words, at) =>
      words[at]!.tag === 'ADJ' &&
      words[at]!.lower === 'chief' &&
      words[at - 1]?.tag === 'NOUN' &&
      words[at + 1]?.tag === 'PROPN'
        ? 'NOUN'
        : undefined,
  ],
  SCONJ: [
    // "have since hailed": between "have" and its verb it is an adverb.
    (words, at) =>
      words[at]!.lower === 'since' &&
      /^(?:have|has|had|'ve)$/.test(words[at - 1]?.lower ?? '') &&
      words[at + 1]?.tag === 'VERB'
        ? 'ADV'
        : undefined,
  ],
  NOUN: [
    // "Ann Lee, who lives in Ohio,": behind "who", a form in -s is the verb.
    (words, at) =>
      words[at]!.tag === 'NOUN' && words[at - 1]?.lower === 'who' && /[^s]s$/.test(words[at]!.lower)
        ? 'VERB'
        : undefined,
    // "analysts point out that", "both sides point to": behind a plural noun, the verb.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      words[at]!.lower === 'point' &&
      /^(?:out|to)$/.test(words[at + 1]?.lower ?? '') &&
      words[at - 1]?.tag === 'NOUN' &&
      /[^s]s$/.test(words[at - 1]!.lower)
        ? 'VERB'
        : undefined,
    // "Leaders vow action": what headlines do to plural nouns.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      /^(?:vow|slam|urge|mourn|condemn|denounce|reject|deny)$/.test(words[at]!.lower) &&
      (words[at - 1]?.tag === 'NOUN' || words[at - 1]?.tag === 'PRON') &&
      /[^s]s$/.test(words[at - 1]!.lower)
        ? 'VERB'
        : undefined,
    // "Russia plans to engage": a plural noun between a name and "to" + verb is the verb.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      /^(?:plans|hopes|aims|needs|intends|wants|promises|threatens|offers|claims|vows)$/.test(words[at]!.lower) &&
      (words[at - 1]?.tag === 'PROPN' || words[at - 1]?.tag === 'NOUN') &&
      words[at + 1]?.lower === 'to' &&
      (words[at + 2]?.tag === 'VERB' || words[at + 2]?.tag === 'AUX')
        ? 'VERB'
        : undefined,
    // "the ministry estimates that": between a name or noun and "that", the verb.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      /^(?:estimates|forecast|forecasts|claims|reports|hopes|fears|notes|warns|doubts|remarks|argues|states|suspects|promises|demands|projects)$/.test(
        words[at]!.lower,
      ) &&
      (words[at - 1]?.tag === 'PROPN' || words[at - 1]?.tag === 'NOUN') &&
      (words[at - 1]!.tag === 'PROPN' ||
        !/^(?:media|news|press|intelligence|police|abuse|fraud|rape|assault|election)$/.test(words[at - 1]!.lower)) &&
      words[at + 1]?.lower === 'that'
        ? 'VERB'
        : undefined,
    // "it also aligns with", "he still hopes": a plural noun right behind a personal pronoun is the verb.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      /[^s]s$/.test(words[at]!.lower) &&
      (/^(?:he|she|it)$/.test(words[at - 1]?.lower ?? '') ||
        (/^(?:also|still|now|only|often|never)$/.test(words[at - 1]?.lower ?? '') &&
          /^(?:he|she|it)$/.test(words[at - 2]?.lower ?? '')))
        ? 'VERB'
        : undefined,
    // "Democrats plan to release": behind a plural noun and before "to" + verb, the verb.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      /^(?:plan|hope|vow|pledge|promise|aim|need|want|claim)$/.test(words[at]!.lower) &&
      (words[at - 1]?.tag === 'NOUN' || words[at - 1]?.tag === 'PROPN') &&
      /[^s]s$/.test(words[at - 1]!.lower) &&
      words[at + 1]?.lower === 'to' &&
      (words[at + 2]?.tag === 'VERB' || words[at + 2]?.tag === 'AUX')
        ? 'VERB'
        : undefined,
    // "Lee blasts the plan": what headlines do to names.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      /^(?:blasts|slams|mocks|praises|vows|urges|warns|backs|endorses|rips|denies|defends|promises)$/.test(
        words[at]!.lower,
      ) &&
      words[at - 1]?.tag === 'PROPN' &&
      ['PROPN', 'DET', 'ADJ', 'PRON', 'NUM'].includes(words[at + 1]?.tag ?? '')
        ? 'VERB'
        : undefined,
    // "polls show", "records show": what documents do, before a clause or an object.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      /^(?:show|shows)$/.test(words[at]!.lower) &&
      /^(?:polls?|records?|surveys?|results?|data|numbers|figures|emails|documents|stud(?:y|ies)|reports?|polling|statistics|research|returns|filings|videos?|images|photos)$/.test(
        words[at - 1]?.lower ?? '',
      ) &&
      !/^(?:on|in|at|and|or|,|\.|of)$/.test(words[at + 1]?.lower ?? '.')
        ? 'VERB'
        : undefined,
  ],
  VERB: [
    // "his claim that", "its hope of": a verb right behind a possessive is the noun.
    (words, at) =>
      words[at]!.tag === 'VERB' &&
      (/^(?:his|its|their|our|my|your)$/.test(words[at - 1]?.lower ?? '') ||
        // "its only ally"
        (/^(?:only|own)$/.test(words[at - 1]?.lower ?? '') &&
          /^(?:his|her|its|their|our|my|your)$/.test(words[at - 2]?.lower ?? ''))) &&
      !/(?:ed|ing)$/.test(words[at]!.lower)
        ? 'NOUN'
        : undefined,
    // "led to demands for": behind "to", a form in -s is a noun.
    (words, at) =>
      words[at]!.tag === 'VERB' && words[at - 1]?.lower === 'to' && /[^sui']s$/.test(words[at]!.lower)
        ? 'NOUN'
        : undefined,
    // "…, the Harbour Times reports.": behind a name, at the end of what it says.
    (words, at) =>
      words[at]!.tag === 'NOUN' &&
      words[at]!.lower === 'reports' &&
      words[at - 1]?.tag === 'PROPN' &&
      /^(?:[.,:]|from|that)$/.test(words[at + 1]?.lower ?? '.')
        ? 'VERB'
        : undefined,
    // "Ward said", "Mr. Burke says": a verb right before a verb of saying is the speaker's name, unless it is a participle or has a helper.
    (words, at) =>
      words[at]!.tag === 'VERB' &&
      /^(?:said|says|added|wrote|argued|told|tweeted|explained|replied|declined|noted|denied|refused|called|suggested|claimed|announced|acknowledged)$/.test(
        words[at + 1]?.lower ?? '',
      ) &&
      !/(?:ed|ing)$/.test(words[at]!.lower) &&
      !/^(?:to|and|or|be|that|who|which|what)$/.test(words[at - 1]?.lower ?? '') &&
      !['AUX', 'ADV', 'PRON'].includes(words[at - 1]?.tag ?? 'PUNCT')
        ? 'PROPN'
        : undefined,
  ],
}

/** "Mr. Burke", "Ms. Price": a title stands before a name. */
const afterTitle: Repair = (words, at) =>
  words[at]!.tag !== 'PROPN' &&
  words[at]!.tag !== 'PUNCT' &&
  /^(?:mr|mrs|ms|dr|sen|rep|gov)\.$/.test(words[at - 1]?.lower ?? '')
    ? 'PROPN'
    : undefined

/** Changes the tags of one sentence in place. */
export function retag(words: readonly Tagged[]): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const before = word.tag
    for (const repair of repairs[word.tag] ?? []) word.tag = repair(words, index) ?? word.tag
    if (before === 'ADJ' && word.tag === 'VERB' && word.lemma === word.lower) word.lemma = lemmaOfPast(word.lower)
    if (words[index - 1]?.lower.endsWith('.')) word.tag = afterTitle(words, index) ?? word.tag
  }
}

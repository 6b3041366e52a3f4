/**
 * A noun with a date of its own: "Tuesday’s US presidential election", "the vote on June 3", "the summit in Vienna next week". Only nouns that name
 * something that takes place ("election", "summit", "deadline").
 */
import { type Analysis, phraseAt, sentenceAt, spanOfTokens, tokenFrom } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'

export function datedNoun(analysis: Analysis, time: Time): Span | undefined {
  const { tokens } = analysis
  const first = tokenFrom(analysis, time.start)
  const own = phraseAt(analysis, first)
  // "Tuesday’s election", "next week’s meeting", "the June 3 vote": the date stands inside the noun phrase.
  if (
    own?.kind === 'noun' &&
    tokens[own.head]!.start >= time.end &&
    isOccasion(tokens[own.head]!.lower, tokens[own.head]!.lemma)
  ) {
    return withPlace(analysis, own.first, own.last)
  }
  // "the value of next month’s | launch": the chunker may end the phrase at the date.
  const behind = possessed(analysis, time)
  if (behind !== undefined) return behind
  // "the election is two months away", "the vote is on Tuesday"
  const told = copular(analysis, time)
  if (told !== undefined) return told
  // "the vote on June 3", "a summit in Vienna next week"
  const sentence = sentenceAt(analysis, time.start)!
  for (let at = first - 1, steps = 0; at >= sentence.first && steps < 7; at--, steps++) {
    const token = tokens[at]!
    if (
      token.form === 'past' ||
      token.form === 'present' ||
      token.form === 'modal' ||
      token.form === 'base' ||
      token.lower === ','
    )
      return undefined
    if ((token.tag === 'NOUN' || token.tag === 'PROPN') && isOccasion(token.lower, token.lemma)) {
      const phrase = phraseAt(analysis, at)
      if (phrase?.kind !== 'noun' || phrase.head !== at) continue
      return { start: phrase.start, end: time.end }
    }
  }
  return undefined
}

function possessed(analysis: Analysis, time: Time): Span | undefined {
  const { tokens } = analysis
  const after = tokenFrom(analysis, time.end)
  if (!/^(?:'s|')$/.test(tokens[after]?.lower ?? '')) return undefined
  for (let at = after + 1; at < Math.min(after + 4, tokens.length); at++) {
    if (!isOccasion(tokens[at]!.lower, tokens[at]!.lemma)) continue
    return { start: time.start, end: withPlace(analysis, after + 1, at + 1).end }
  }
  return undefined
}

/** "the election is two months away": how far off it is, without a date. */
export function occasionAway(analysis: Analysis, time: Time): Span | undefined {
  const { tokens } = analysis
  const away = tokens[tokenFrom(analysis, time.end)]
  if (away?.lower !== 'away' && away?.lower !== 'off') return undefined
  const told = copular(analysis, time)
  return told === undefined ? undefined : { start: told.start, end: away.end }
}

/** The occasion that a form of "be" right before the date is said of. */
function copular(analysis: Analysis, time: Time): Span | undefined {
  const { tokens } = analysis
  let at = tokenFrom(analysis, time.start) - 1
  for (let steps = 0; steps < 3 && /^(?:ADP|ADV|DET|PART)$/.test(tokens[at]?.tag ?? ''); steps++) at--
  const verb = at < 0 ? undefined : phraseAt(analysis, at)
  if (verb?.kind !== 'verb' || verb.last !== at + 1 || verb.negated || tokens[verb.head]!.lemma !== 'be')
    return undefined
  if (verb.tense !== 'present' && verb.tense !== 'future') return undefined
  const phrase = phraseAt(analysis, verb.first - 1)
  if (phrase?.kind !== 'noun' || phrase.last !== verb.first) return undefined
  return isOccasion(tokens[phrase.head]!.lower, tokens[phrase.head]!.lemma)
    ? { start: phrase.start, end: time.end }
    : undefined
}

/** "… election in Ohio": a locative phrase right behind belongs to it. */
function withPlace(analysis: Analysis, first: number, last: number): Span {
  const { tokens } = analysis
  if (/^(?:in|at|of|on|between|with)$/.test(tokens[last]?.lower ?? '')) {
    const next = phraseAt(analysis, last + 1)
    if (next?.kind === 'noun' && next.first === last + 1) return spanOfTokens(analysis, first, next.last)
  }
  return spanOfTokens(analysis, first, last)
}

function isOccasion(lower: string, lemma: string): boolean {
  return occasions.has(lower) || occasions.has(lemma)
}

const occasions: ReadonlySet<string> = new Set(
  `election elections vote referendum ballot runoff primary caucus summit meeting talks conference hearing trial verdict sentencing ruling decision deadline
   debate inauguration visit launch strike protest rally march funeral ceremony expiry vote review report release session congress assembly council
   negotiations negotiation deployment offensive withdrawal ceasefire truce festival tournament match game final race auction sale merger closing opening
   announcement publication census exercise exercises drill drills inspection audit test flight voyage mission landing event anniversary poll polls
   convention budget address speech testimony premiere handover transfer payment delivery inquiry consultation referendum round`.split(
    /\s+/,
  ),
)

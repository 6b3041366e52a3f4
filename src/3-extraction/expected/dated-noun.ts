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

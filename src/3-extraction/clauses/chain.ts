/** Noun phrases that hang together, read leftwards: "[the head of the army and his deputy] said". */
import type { Analysis, NounPhrase, Phrase } from '#types/analysis.ts'
import { phraseAt } from '#types/analysis.ts'
import { isComparative, type NounRun, runFrom } from './run.ts'

/** The phrase whose last token stands right before token `index`. */
export function phraseEndingAt(analysis: Analysis, index: number): Phrase | undefined {
  const phrase = index > 0 ? phraseAt(analysis, index - 1) : undefined
  return phrase?.last === index ? phrase : undefined
}

/** The run that ends with `phrase`, from the first of coordinated phrases and of the phrase that an "of" hangs on. */
export function chainBefore(analysis: Analysis, phrase: NounPhrase, first: number, overObjects = false): NounRun {
  const { tokens } = analysis
  let from = phrase
  for (let steps = 0; steps < 8; steps++) {
    let at = from.first - 1
    if (at <= first) break
    if (tokens[at]!.lower === 'of' || (tokens[at]!.lower === 'than' && isComparative(tokens[at - 1]!.lower))) {
      const held = phraseEndingAt(analysis, at)
      if (held?.kind !== 'noun') break
      from = held
      continue
    }
    if (!/^(?:and|or|&)$/.test(tokens[at]!.lower)) break
    if (tokens[at - 1]?.lower === ',') at--
    const held = phraseEndingAt(analysis, at)
    if (held?.kind !== 'noun' || (!overObjects && isObject(analysis, held))) break
    from = listStart(analysis, held, first)
  }
  const forward = runFrom(analysis, from)
  // "that Norland supplied": where the chunker took the pronoun into the phrase, the run begins behind it
  const start =
    from.head > from.first && /^(?:that|which)$/.test(tokens[from.first]!.lower) ? from.first + 1 : from.first
  return { first: start, last: Math.max(phrase.last, forward.last), head: from.head }
}

/** "Japan, Australia | and New Zealand": back over the commas of the list. */
function listStart(analysis: Analysis, phrase: NounPhrase, first: number): NounPhrase {
  let from = phrase
  for (let steps = 0; steps < 12; steps++) {
    const at = from.first - 1
    if (at <= first || analysis.tokens[at]!.lower !== ',') break
    const held = phraseEndingAt(analysis, at)
    if (held?.kind !== 'noun' || held.first <= first - 1) break
    from = held
  }
  return from
}

/** "attacked [the port] and the army fled": the phrase before the "and" is the object of a verb, so a new clause begins behind it. */
function isObject(analysis: Analysis, phrase: NounPhrase): boolean {
  return phraseEndingAt(analysis, phrase.first)?.kind === 'verb'
}

/** "[Velmara]’s decision", "[its] plan": the possessor inside a noun phrase. */
export function possessorOf(analysis: Analysis, phrase: NounPhrase): NounRun | undefined {
  const { tokens } = analysis
  const opening = tokens[phrase.first]!
  if (/^(?:its|his|her|their|our|my)$/.test(opening.lower))
    return { first: phrase.first, last: phrase.first + 1, head: phrase.first }
  for (let at = phrase.first + 1; at < phrase.head; at++) {
    if (/^(?:'s|'|’s|’)$/.test(tokens[at]!.lower)) return { first: phrase.first, last: at, head: at - 1 }
  }
  return undefined
}

import { type Grammar, word } from './grammar.ts'

/** "Should it rain, …", "Had the dam burst, …", "Were they to leave, …": a condition without "if" opens at `first`. */
export function isInverted(grammar: Grammar, first: number): boolean {
  if (!/^(?:should|had|were)$/.test(word(grammar, first))) return false
  return /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(grammar.tokens[first + 1]?.tag ?? '')
}

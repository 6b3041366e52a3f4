import type { t } from './templates.ts'

/**
 * The band that ICD 203 (Office of the Director of National Intelligence, 2015) gives to an expression of likelihood:
 * "highly likely" → very likely, 80–95%. `undefined` for "may", "could" and all words that it does not define:
 * they say that a thing is possible, not how likely it is.
 */
export function bandOf(words: string): keyof typeof t.band | undefined {
  const text = ` ${words
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `
  // "not unlikely" is no term of the standard, and "not very likely" is not "very likely".
  if (text.startsWith(' not ')) return / not (?:very |highly )?(?:likely|probable) /.test(text) ? 'unlikely' : undefined
  return bands.find(([, terms]) => terms.some((term) => text.includes(` ${term} `)))?.[0]
}

/** Longer terms first: "very unlikely" before "unlikely". */
const bands: readonly (readonly [keyof typeof t.band, readonly string[]])[] = [
  ['almost no chance', ['almost no chance', 'remote']],
  ['almost certain', ['almost certain', 'almost certainly', 'nearly certain', 'nearly certainly']],
  ['very unlikely', ['very unlikely', 'highly unlikely', 'highly improbable', 'very improbable']],
  ['very likely', ['very likely', 'highly likely', 'highly probable', 'very probable', 'very probably']],
  ['roughly even chance', ['roughly even chance', 'roughly even odds', 'even chance', 'even odds']],
  ['unlikely', ['unlikely', 'improbable', 'improbably']],
  ['likely', ['likely', 'probable', 'probably']],
]

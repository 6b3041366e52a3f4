/**
 * A word as BERT's uncased models want it, in parts: "Zürich" → zurich, "U.S." → u . s ., "北京" → 北 京. Control characters go, accents are stripped,
 * letters become small, punctuation and CJK characters stand alone. The order of steps is that of BertNormalizer and BertPreTokenizer.
 */
export function normalise(word: string): readonly string[] {
  if (plainLetters.test(word)) return [word.toLowerCase()]
  const clean = word.replace(control, '').replace(ideograph, ' $& ')
  const bare = clean.normalize('NFD').replace(/\p{Mn}/gu, '')
  return lower(bare).match(part) ?? []
}

const plainLetters = /^[A-Za-z0-9]+$/

/** Tab and line ends are white space, not control characters. Format characters, surrogates without partner and unassigned ones go too. */
const control = /(?![\t\n\r])[\p{C}\uFFFD]/gu

const ideograph =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu

/** All ASCII marks count as punctuation, "$" and "+" among them. */
const part = /[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu

/** Letter by letter: a capital sigma does not look at what stands after it. */
function lower(text: string): string {
  return text.replaceAll('Σ', 'σ').toLowerCase()
}

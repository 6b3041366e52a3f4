/** Where half a surrogate pair stands in a text, -1 for nowhere. No UTF-8 output could carry it. */
export function loneSurrogateIn(text: string): number {
  return text.search(/\p{Surrogate}/u)
}

/** The text with U+FFFD for every half of a surrogate pair: for messages and rendered pages, never for plain text. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** Typographic apostrophes and quotation marks as typed on a keyboard: what tables and taggers know. */
export function plain(word: string): string {
  if (word === "''" || word === '``') return '"'
  return typographic.test(word) ? word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : word
}

const typographic = /[‘’“”]/

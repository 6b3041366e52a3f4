/**
 * How a word is written, since the model's pieces are all small letters: "Trump" 3, "NATO" 5, "McCain" 6. One number for each piece: that of the word for
 * its first piece, `continued` more for the others, 0 for the marks at the ends of a window.
 */
export type Case = 1 | 2 | 3 | 4 | 5 | 6

/** Added for the second and later pieces of a word. */
export const continued = 6

/** By the letters of the word; digits and marks are passed over: "G7" is one capital alone, "A-10" too. */
export function caseOf(word: string): Case {
  let letters = 0
  let capitals = 0
  let first = false
  for (const character of word) {
    if (!letter.test(character)) continue
    if (capital.test(character)) {
      if (letters === 0) first = true
      capitals++
    }
    letters++
  }
  if (letters === 0) return 1
  if (capitals === 0) return 2
  if (capitals === letters) return letters === 1 ? 4 : 5
  return first && capitals === 1 ? 3 : 6
}

const letter = /\p{L}/u
const capital = /[\p{Lu}\p{Lt}]/u

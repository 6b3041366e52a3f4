/**
 * Which reader made the text of a document out of its bytes. Raised whenever the same bytes give another text: a sealed case says of each document which one read it, so that a text that is no longer made can be told from one
 * that was changed. `reread.test.ts` notices a change that was not counted.
 */
export const readerVersion = 6

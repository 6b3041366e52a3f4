import { describe, test } from 'vitest'
import { finds } from '../../../test/statements.ts'

describe('quotations that go on', () => {
  test.each([
    '{content:“We are ready,”} {source:she} {cue:said}. {content:“Let them come. We shall see.”}',
    '{content:“We are ready,”} {source:she} {cue:said}.\n{content:“Nobody sleeps here.”}',
    '{content:“We are ready,”} {source:she} {cue:said}.\n{content:“Nobody sleeps.”}\n{content:“It is late.”}\n{content:“We wait.”}\n{content:“Let them come.”}\n{content:“We go.”}',
    '{content:“For us it pays.\n“Now they learn,”} {cue:said} {source:Ann Lee}.',
  ])('%s', (text) => finds(text))

  test('a few words in scare quotes are carried to nobody', () =>
    finds('{content:“We are ready,”} {source:she} {cue:said}. The “iron corridor” was empty.'))

  test('a quotation far from any cue has no speaker', () =>
    finds('{content:“We are ready,”} {source:she} {cue:said}.\nA.\nB.\nC.\nD.\n“Nobody sleeps here.”'))
})

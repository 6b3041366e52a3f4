import { describe, test } from 'vitest'
import { joins } from '../../../test/joins.ts'

describe('a pronoun in front of its name', () => {
  test.each([
    '{o:John Ash} left. When {b:she} wrote the book, {b:Ana Brandt} said that she was sure.',
    'In {c:its} report, {c:the Tarn Commission} found faults.',
    // no man is "she"
    'When {none:she} wrote the book, {b:Mr. Brandt} laughed.',
  ])('%s', joins)
})

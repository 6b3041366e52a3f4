import { describe, expect, test } from 'vitest'
import { said } from '../../test/said.ts'

import { cueAndContent, shapeOf } from './shape.ts'
import type { Statement } from './statement.ts'

describe('what a content is made of', () => {
  test.each([
    ['[Kyiv] <said> that losses are rising', 'clause'],
    ['[Kyiv] <said> losses rise in winter', 'clause'],
    ['[Kyiv] <said> if they cross, it becomes another war', 'clause'],
    ['[He] <criticised> an officer for shooting a man', 'phrase'],
    ['[Seoul] <raised> the alarm over the deployment', 'phrase'],
    ['[Seoul] <raised> the alarm over the deployment, with its agency saying that they had arrived', 'phrase'],
    ['[Oslo] <plans> to supply arms', 'plan'],
    ['[Oslo] <considers> supplying arms', 'plan'],
    ['[It] <is unclear> if more will follow', 'question'],
    ['[She] <knew> where her husband was taken', 'question'],
    ['[She] <asked> whether he had left', 'question'],
  ])('%s: a %s', (marked, shape) => {
    const { text, of } = said(marked)
    expect(shapeOf(of, text)).toBe(shape)
  })

  test('what is quoted word for word may begin as it likes', () => {
    const { text, of } = said('[She] <said> "What matters is what they are used for."', 'direct')
    expect(shapeOf(of, text)).toBe('clause')
  })
})

test('what says nothing without its verb is shown with it', () => {
  const words = (marked: string, mode?: Statement['mode']) => {
    const { text, of } = said(marked, mode)
    const span = cueAndContent(of, text)
    return span && text.slice(span.start, span.end)
  }
  expect(words('[Oslo] <signed> the bill into law')).toBe('signed the bill into law')
  expect(words('[Oslo] <plans> to supply arms')).toBe('plans to supply arms')
  expect(words('[Oslo] <said> that arms were supplied')).toBeUndefined()
  expect(words('[Oslo] <said> moving the arms could cost a million')).toBeUndefined()
  expect(words('[Oslo] <called it> "a mistake"', 'direct')).toBeUndefined()
  const { text, of } = said('[Oslo did not] <mention> the arms')
  expect(cueAndContent({ ...of, source: [{ start: 0, end: 4 }] }, text)).toBeUndefined()
})

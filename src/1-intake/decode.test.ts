import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { declaredEncoding } from './html.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const textOf = (input: Uint8Array, declared?: (head: string) => string | undefined): string | undefined => {
  const decoded = decode(input, declared)
  return 'text' in decoded ? decoded.text : undefined
}
const problemOf = (input: Uint8Array, declared?: (head: string) => string | undefined) => {
  const decoded = decode(input, declared)
  return 'problem' in decoded ? decoded.problem : undefined
}
const sample = 'Kyiv said “no” – twice.'

describe('decode', () => {
  test('UTF-8, without its byte order mark', () => {
    expect(textOf(Buffer.from(sample))).toBe(sample)
    expect(textOf(Buffer.from(`\uFEFF${sample}`))).toBe(sample)
    expect(textOf(Buffer.from(`\uFEFF\uFEFF${sample}`))).toBe(`\uFEFF${sample}`)
  })

  test('UTF-16 of both kinds, with and without its mark', () => {
    const little = Buffer.from(sample, 'utf16le')
    expect(textOf(Buffer.concat([bytes(0xff, 0xfe), little]))).toBe(sample)
    expect(textOf(Buffer.concat([bytes(0xfe, 0xff), Buffer.from(little).swap16()]))).toBe(sample)
    expect(textOf(little)).toBe(sample)
    expect(textOf(Buffer.from(little).swap16())).toBe(sample)
  })

  test.each([
    ['windows-1252', bytes(0x93, 0x6e, 0x6f, 0x94, 0x20, 0x96), '“no” –'],
    ['iso-8859-1', bytes(0x63, 0x61, 0x66, 0xe9), 'café'],
    ['ISO-8859-2', bytes(0xa3, 0xf3, 0x64, 0xbc), 'Łódź'],
    ['koi8-r', bytes(0xed, 0xc9, 0xd2), 'Мир'],
  ])('%s, where the page declares it', (encoding, content, expected) => {
    const page = Buffer.concat([Buffer.from(`<html><head><meta charset="${encoding}"></head><body>`), content])
    expect(textOf(page, declaredEncoding)?.slice(-expected.length)).toBe(expected)
  })

  test('valid UTF-8 goes before a declaration that the saving tool forgot', () => {
    expect(textOf(Buffer.from(`<meta charset=windows-1252>${sample}`), declaredEncoding)).toContain(sample)
  })

  test('bytes that are not UTF-8 are refused with their offset, never replaced', () => {
    const problem = problemOf(Buffer.concat([Buffer.from('caf'), bytes(0xe9), Buffer.from(' closed')]))
    expect(problem?.code).toBe('bad-encoding')
    expect(problem?.message).toContain('at byte 3 (0xE9)')
    expect(problemOf(Buffer.concat([Buffer.from('The end '), bytes(0xe2, 0x80)]))?.message).toContain(
      'at byte 8 (0xE2)',
    )
    // Half a surrogate pair, as some old software writes it.
    expect(problemOf(Buffer.concat([Buffer.from('Then '), bytes(0xed, 0xa0, 0x80)]))?.code).toBe('bad-encoding')
    expect(problemOf(Buffer.concat([bytes(0xff, 0xfe, 0x00, 0xd8), Buffer.from('ab', 'utf16le')]))?.code).toBe(
      'bad-encoding',
    )
  })

  test('the offset is right far into a long text', () => {
    const long = Buffer.alloc(300_000, 0x61)
    long[277_001] = 0xff
    expect(problemOf(long)?.message).toContain('at byte 277001 (0xFF)')
  })

  test('an encoding that nobody knows is named', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="klingon-8">'), bytes(0xe9)])
    expect(problemOf(page, declaredEncoding)).toMatchObject({
      code: 'bad-encoding',
      message: expect.stringContaining('klingon-8'),
    })
  })

  test.each([
    ['PDF', Buffer.from('%PDF-1.7 …')],
    ['ZIP', bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
    ['picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['zeros', new Uint8Array(5000)],
    ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)],
  ])('%s is binary', (_, content) => {
    expect(problemOf(content)?.code).toBe('binary')
  })

  test('nothing is empty', () => {
    expect(problemOf(bytes())?.code).toBe('empty')
  })
})

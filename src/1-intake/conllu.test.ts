import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Document } from '#types/document.ts'
import { type Columns, readConllu } from './conllu.ts'
import type { Draft } from './draft.ts'
import { intake } from './intake.ts'

/** "2-3 don't" and "2 do" are lines of CoNLL-U; what follows a word goes into its last column. */
function conllu(...lines: string[]): string {
  const table = lines.map((line) => {
    const [id, form, misc = '_'] = line.split(' ')
    return /^\d[^\t]*$/.test(line) ? [id, form, '_', 'X', '_', '_', '_', '_', '_', misc].join('\t') : line
  })
  return `${table.join('\n')}\n`
}

function drafts(source: string, columns: Columns = 'conllu'): readonly Draft[] {
  const found = readConllu(source, columns)
  if ('code' in found) throw new Error(found.message)
  return found
}

const wordsOf = ({ text, given }: Draft) =>
  given!.map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)))

describe('CoNLL-U', () => {
  test('words, sentences, paragraphs and documents are those of the file', () => {
    const found = drafts(
      conllu(
        '# newdoc id = quay-1',
        '# newpar',
        '# newpar_block = p',
        '1 Ships',
        '2 wait SpaceAfter=No',
        '3 .',
        '',
        '1 No',
        '',
        '# newpar id = p2',
        '1 Why SpaceAfter=No',
        '2 ?',
        '',
        '# newdoc id = quay-2',
        '1 Later',
        '',
      ),
    )
    expect(found.map(({ text }) => text)).toEqual(['Ships wait. No\n\nWhy?', 'Later'])
    expect(found.map(({ own }) => own.id)).toEqual(['quay-1', 'quay-2'])
    expect(found.map(({ blocks }) => blocks.length)).toEqual([2, 1])
    expect(wordsOf(found[0]!)).toEqual([['Ships', 'wait', '.'], ['No'], ['Why', '?']])
  })

  test('a multiword token says where no space stands; an empty node says nothing', () => {
    const [draft] = drafts(
      conllu('1-2 don’t', '1 do', '2 n’t', '2.1 go', '3-4 gonna SpaceAfter=No', '3 gon', '4 na', '5 !', ''),
    )
    expect(draft!.text).toBe('don’t gonna!')
    expect(wordsOf(draft!)).toEqual([['do', 'n’t', 'gon', 'na', '!']])
  })

  test('a last sentence without its blank line, and line ends of Windows, are read', () => {
    const [draft] = drafts(conllu('1 Ships', '2 wait').trimEnd().replaceAll('\n', '\r\n'))
    expect(draft!.text).toBe('Ships wait')
  })

  test('IOB2 has its words in the same place, and its spaces from the comment with the text', () => {
    const lines = [
      '# text = Port Vell’s closed.',
      '1\tPort\tB-LOC',
      '2\tVell\tI-LOC',
      '3\t’s\tO',
      '4\tclosed\tO',
      '5\t.\tO',
    ]
    expect(drafts(`${lines.join('\n')}\n\n`, 'iob2').map(({ text }) => text)).toEqual(['Port Vell’s closed.'])
    lines[0] = '# text = something else'
    expect(drafts(`${lines.join('\n')}\n\n`, 'iob2').map(({ text }) => text)).toEqual(['Port Vell ’s closed .'])
  })

  test.each([
    [['1 Ships', '3 wait', ''], /^Line 2: .*“3” instead of 2/],
    [['1 Ships', '', '2 wait', ''], /^Line 3: .*“2” instead of 1/],
    [['2 Ships', ''], /^Line 1: /],
    [['1-2 don’t', '1 do', ''], /^Line 3: .*within a multiword token/],
    [['1-2 don’t', '1 do'], /within a multiword token/],
    [['1 do', '1-2 don’t', '2 n’t', ''], /^Line 2: .*“1-2”/],
    [['2-1 don’t', '1 do', ''], /^Line 1: /],
    [['1 \u00a0', ''], /^Line 1: the word is blank/],
    [['1 Ships', 'wait here', ''], /^Line 2: it has 1 columns/],
    [['1\tShips\tship\tNOUN', ''], /^Line 1: it has 4 columns between tabs instead of 10/],
  ])('%j is refused with its line', (lines, message) => {
    const found = readConllu(conllu(...lines), 'conllu')
    expect(found).toMatchObject({ code: 'bad-conllu', message: expect.stringMatching(message) })
  })

  test('whatever the file holds: a problem with a line, or words that lie in the text in order', () => {
    const line = fc.oneof(
      fc.constantFrom('', '# newdoc', '# newpar', '# newdoc id = a', '# text = a b', '1-2\tab\t_'),
      fc
        .tuple(fc.constantFrom('1', '2', '3', '1-2', '1.1', 'x'), fc.string({ unit: 'binary', maxLength: 3 }))
        .map(([id, form]) => [id, form, ...Array<string>(8).fill('_')].join('\t')),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const found = readConllu(lines.join('\n'), 'conllu')
        if ('code' in found) {
          expect(found.message).toMatch(/^Line \d+: /)
          return
        }
        for (const { text, blocks, given } of found) {
          let last = 0
          for (const { start, end } of given!.flat()) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(last, start).trim()).toBe('')
            last = end
          }
          expect(last).toBe(text.length)
          for (const words of given!)
            expect(blocks.some(({ start, end }) => start <= words[0]!.start && words.at(-1)!.end <= end)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a file of CoNLL-U', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-conllu-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const take = async (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    const all = []
    for await (const each of intake([join(folder, name)])) all.push(each)
    return all
  }

  test('gives a document for each of its own, in whatever language', async () => {
    const source = conllu('# newdoc id = hafen', '1 Der', '2 Hafen', '3 ist', '4 zu', '', '# newdoc', '1 Zu', '')
    const documents = (await take('two.conllu', source)).map((each) => ('document' in each ? each.document : undefined))
    expect(documents.map((document) => document?.text)).toEqual(['Der Hafen ist zu', 'Zu'])
    expect(documents[0]).toMatchObject({ id: 'hafen', given: [[{ start: 0 }, {}, {}, {}]] } satisfies object)
    expect((documents[1] as Document).id).toMatch(/^[0-9a-f]{16}$/)
  })

  test('that is broken is refused as a whole; one without a sentence is empty', async () => {
    const broken = conllu('1 Ships', '', '1 Ships', '5 wait', '')
    expect(await take('broken.conllu', broken)).toMatchObject([{ refusal: { problem: { code: 'bad-conllu' } } }])
    expect(await take('none.conllu', '# newdoc\n\n')).toMatchObject([{ refusal: { problem: { code: 'empty' } } }])
  })
})

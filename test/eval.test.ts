/** What `npm run eval` is made of: gold data as documents, and the table at its end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { documentOfWords, readGold } from '../bench/gold.ts'
import { type GoldNames, gumNames, unerDev, wnutDev } from '../bench/names-gold.ts'
import { f1, rowsIn, table } from '../bench/row.ts'

const data = mkdtempSync(join(tmpdir(), 'sitrep-eval-'))
afterAll(() => rmSync(data, { recursive: true }))
const file = (path: string, lines: readonly string[]): string => {
  mkdirSync(join(data, path, '..'), { recursive: true })
  writeFileSync(join(data, path), `${lines.join('\n')}\n`)
  return join(data, path)
}

/** "Lee NNP 1:flat Entity=1)": form, Penn tag, head and relation, note. */
const gum = (...words: string[]) =>
  words.map((word, at) => {
    const [form, penn, arc, note = '_'] = word.split(' ')
    return [at + 1, form, '_', 'X', penn, '_', ...arc!.split(':'), '_', note].join('\t')
  })

const shown = ({ document: { text, given }, names }: GoldNames) =>
  names.map(({ first, last, kind }) => {
    const words = given!.flat()
    return `${kind}: ${text.slice(words[first]!.start, words[last - 1]!.end)}`
  })

describe('gold data', () => {
  test('the columns stand beside the tokens of their document', () => {
    const path = file('two.conllu', [
      '# newdoc id = a',
      ...gum('Ships NNS 2:nsubj', 'wait VBP 0:root'),
      '',
      '# newdoc id = b',
      ...gum('No UH 0:root'),
      '',
    ])
    const gold = readGold(path, 'conllu')
    expect(gold.map(({ document, rows }) => [document.id, ...rows.map((row) => row[1])])).toEqual([
      ['a', 'Ships', 'wait'],
      ['b', 'No'],
    ])
    expect(
      documentOfWords('c', [
        ['It', 'rained', '.'],
        ['No', '.'],
      ]).given,
    ).toHaveLength(2)
  })

  test('names of GUM are the proper heads of mentions, without titles; posts, pairs and common nouns are none', () => {
    file('gum/splits.md', [
      '## dev',
      '',
      '  * GUM_news_quay',
      '  * GUM_reddit_quay',
      '',
      '## test',
      '',
      '  * GUM_news_late',
      '',
    ])
    file('gum/dep/GUM_news_late.conllu', [
      '# newdoc id = GUM_news_late',
      ...gum('Norland NNP 0:root Entity=(1-place-new-n-cf1-1-sgl)'),
      '',
    ])
    file('gum/dep/GUM_news_quay.conllu', [
      '# newdoc id = GUM_news_quay',
      ...gum(
        'Professor NNP 2:nmod Entity=(1-person-new-n-cf1-1,2,3-coref',
        'Ann NNP 5:nsubj _',
        'Lee NNP 2:flat Entity=1)',
        'and CC 5:cc _',
        'left VBD 0:root _',
        'the DT 7:det Entity=(2-place-new-n-cf1-2-coref',
        'quay NN 5:obj _',
        'of IN 9:case _',
        'Tarn NNP 7:nmod Entity=(3-place-new-n-cf2-1-sgl)2)',
        'Director NNP 5:appos Entity=(4-person-new-n-cf1-1-coref)',
        'Kim NNP 5:obl Entity=(5-person-new-n-cf1-1,3-coref',
        'and CC 13:cc _',
        'Cho NNP 11:conj Entity=5)',
      ),
      '',
    ])
    const [quay, ...others] = gumNames(data)
    expect(others).toEqual([])
    expect(shown(quay!)).toEqual(['person: Ann Lee', 'place: Tarn'])
    expect(quay!.news).toBe(true)
  })

  test('of UNER every second document, in the order of the treebank, is kept from training', () => {
    const names = ['d', 'a', 'c', 'b']
    file(
      'ud-english-ewt/en_ewt-ud-dev.conllu',
      names.map((name) => `# newdoc id = ${name}`),
    )
    file(
      'ner/uner-english-ewt/en_ewt-ud-dev.iob2',
      ['a', 'b', 'c', 'd'].flatMap((name) => [
        `# newdoc id = ${name}`,
        '1\tPort\tB-LOC\t-\t-',
        '2\tVell\tI-LOC\t-\t-',
        '3\tLee\tB-PER\t-\t-',
        '',
      ]),
    )
    const uner = unerDev(data)!
    expect(uner.held.map(({ document }) => document.id)).toEqual(['a', 'b'])
    expect(uner.all).toHaveLength(4)
    expect(shown(uner.all[0]!)).toEqual(['LOC: Port Vell', 'PER: Lee'])
  })

  test('a post of WNUT17 is a document', () => {
    file('ner/wnut17/emerging.dev.conll', [
      'See\tO',
      'Port\tB-location',
      'Vell\tI-location',
      '\t',
      'Lee\tB-person',
      '',
      '',
    ])
    expect(wnutDev(data)!.map(shown)).toEqual([['location: Port Vell'], ['person: Lee']])
    expect(wnutDev(join(data, 'none'))).toBeUndefined()
  })
})

test('the table holds the rows that parts print, and nothing else of what they print', () => {
  const rows = rowsIn('names\n→ names, F1 | UNER | 80.0 | –\nP R F1 | 1\n→ LAS | EWT | 82 | 89.4\n')
  expect(rows).toEqual([
    ['names, F1', 'UNER', '80.0', '–'],
    ['LAS', 'EWT', '82', '89.4'],
  ])
  expect(table(rows)).toBe('names, F1   UNER   80.0   –\nLAS         EWT    82     89.4')
  expect([f1(1, 2, 2), f1(0, 0, 0), f1(3, 3, 3)]).toEqual([50, 0, 100])
})

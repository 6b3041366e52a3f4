/** What `sitrep analyse` writes is CoNLL-U whatever the text, and comes back as it was when it is read again. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConllu } from '#1-intake/conllu.ts'
import { analyse } from '#2-analysis/analyse.ts'
import { toConllu } from '#5-report/conllu.ts'
import { faultsOf } from './conllu-faults.ts'
import { documentOf } from './marked.ts'

const written = async (text: string, id = 'test') => toConllu(await analyse(documentOf(text, { id })))

describe('CoNLL-U', () => {
  test('each word has its place, tags, head and notes', async () => {
    const rows = (await written('Mr. Samus told reporters that Norland hasn’t sent troops.'))
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'))
    expect(rows.map(([, form]) => form)).toEqual(
      'Mr. Samus told reporters that Norland has n’t sent troops .'.split(' '),
    )
    const [, , told] = rows
    expect(told).toEqual(['3', 'told', 'tell', 'VERB', 'VBD', '_', '0', 'root', '_', expect.any(String)])
    expect(told![9]).toMatch(/TokenRange=10:14\|Certainty=[\d.]+\|Said=cue:1/)
    expect(rows[6]![9]).toMatch(/^SpaceAfter=No\|TokenRange=38:41/)
    expect(rows[1]![9]).toMatch(/Name=[BI]-person\|Entity=\(?e\d+\)/)
    expect(rows[1]!.slice(2, 4)).toEqual(['Samus', 'PROPN'])
  })

  test('an id stands in one line and makes no path', async () => {
    const lines = (await written('It rained.', 'a b/c\nd')).split('\n')
    expect(lines[0]).toBe('# newdoc id = a b/c d')
    expect(lines).toContain('# sent_id = a-b-c-d-1')
  })

  test('a document without words gives nothing', async () => {
    expect(toConllu(await analyse(documentOf('')))).toBe('')
  })

  test.each([
    ['two roots', ['1 a 0 root', '2 b 0 root']],
    ['a circle', ['1 a 2 nsubj', '2 b 1 obj', '3 c 0 root']],
    ['a root that is called another thing', ['1 a 0 dep']],
    ['a word that is called root', ['1 a 0 root', '2 b 1 root']],
    ['a number left out', ['1 a 0 root', '3 b 1 dep']],
    ['a mention left open', ['1 a 0 root Entity=(e1']],
    ['a mention never opened', ['1 a 0 root Entity=e1)']],
    ['a name without its beginning', ['1 a 0 root Name=I-place']],
  ])('the check of these tests sees %s', (_, words) => {
    const rows = words.map((word) => {
      const [id, form, head, relation, note = 'TokenRange=0:1'] = word.split(' ')
      return [id, form, form, 'X', 'FW', '_', head, relation, '_', note].join('\t')
    })
    const text = words.map((word) => word.split(' ')[1]).join(' ')
    const sentence = (rows: readonly string[]) => `# sent_id = s\n# text = ${text}\n${rows.join('\n')}\n\n`
    expect(faultsOf(sentence(rows))).not.toEqual([])
    expect(faultsOf('# sent_id = s\n# text = a\n1\ta\ta\tX\tFW\t_\t0\troot\t_\tTokenRange=0:1\n\n')).toEqual([])
  })

  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'Anna Weiss',
        'said',
        'that',
        'Norland',
        '“',
        '”',
        '.',
        ',',
        ' – ',
        'n’t',
        'it',
        'the minister',
        '\n',
        ';',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '\u0085',
        '\u200b',
        '\u2028',
        '\t',
        '\0',
        '\u001c',
        '|',
        '=',
        '#',
        '_',
        '🚢',
        'e\u0301',
        '(',
        ')',
        '1–2',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  )
  const anyText = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', '  ')), { maxLength: 60 })
    .map((pieces) => pieces.flat().join(''))

  test('any text gives whole trees, notes that close, and the words it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(faultsOf(await written(text))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('what is written, when read, has the same words and sentences, and is written the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (source) => {
        const text = source.replace(/(?!\n)\p{Cc}/gu, '') // a word of nothing else is written as “_”
        const first = withoutPlaces(await written(text))
        const drafts = readConllu(first, 'conllu')
        if ('code' in drafts) throw new Error(drafts.message)
        const again = await Promise.all(
          drafts.map(({ text, blocks, given }) => analyse(documentOf(text, { blocks, ...(given && { given }) }))),
        )
        expect(withoutPlaces(again.map(toConllu).join(''))).toBe(first)
      }),
      { numRuns: 100 },
    )
  })
})

/** White space is made even in writing, so that words may stand elsewhere. */
function withoutPlaces(conllu: string): string {
  return conllu.replace(/TokenRange=\d+:\d+/g, 'TokenRange=0:0')
}

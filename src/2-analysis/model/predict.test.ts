/** With the tiny model, whose weights are simple rules: see `make_tiny_model.py` beside it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentOf } from '../../../test/marked.ts'
import { readTokens } from '../read-tokens.ts'
import { type Predictor, predictor } from './predict.ts'
import type { Prediction } from './prediction.ts'
import { openSession } from './session.ts'

const folder = fileURLToPath(new URL('../../../test/tiny-model/', import.meta.url))

let tiny: Predictor
beforeAll(async () => {
  tiny = predictor(await openSession(folder))
})
afterAll(() => tiny.close())

async function read(text: string, by = tiny) {
  const document = documentOf(text)
  const { spans: tokens, sentences } = readTokens(document)
  const prediction = await by.predict(text, tokens, sentences)
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  return { prediction, tokens, sentences, words }
}

async function cuesOf(text: string) {
  const { prediction, words } = await read(text)
  return prediction.cues.map((cue) => [words(cue), cue.sources.map(words), cue.contents.map(words)])
}

const filler = 'It was in the city of losses and it was rising in the ministry. '

describe('predict', () => {
  test('words, names and cues of a sentence', async () => {
    const { prediction, words } = await read('It rained. Dmytro Kuleba said losses were 50.')
    expect(prediction.words.map(({ tag }) => tag)).toEqual(
      'NOUN NOUN PUNCT PROPN PROPN VERB NOUN NOUN NUM PUNCT'.split(' '),
    )
    expect(prediction.words.map(({ head }) => head)).toEqual([0, 0, 1, 3, 3, 4, 5, 6, 7, 8])
    expect(prediction.words[3]).toMatchObject({ relation: 'root', form: 'none' })
    expect(prediction.words[3]!.certainty).toBeCloseTo(0.9)
    expect(prediction.words[5]).toMatchObject({ relation: 'dep', form: 'past', certainty: 0.5 })
    expect(prediction.names.map((name) => [name.kind, words(name)])).toEqual([['person', 'Dmytro Kuleba']])
    expect(prediction.cues.map(words)).toEqual(['said'])
  })

  test('each cue has its own source and content, in pieces, over sentences', async () => {
    expect(await cuesOf('Oleg, Boris said it rained. We were in Kiev. It warned.')).toEqual([
      ['said', ['Oleg', 'Boris'], ['it rained', 'We were in Kiev']],
      ['warned', [], []],
    ])
    expect(await cuesOf('According to Boris it rained. To it.')).toEqual([
      ['According to', [], ['Boris it rained', 'To it']],
    ])
  })

  test('no words: nothing', async () => {
    expect(await tiny.predict('', [], [])).toMatchObject({ words: [], names: [], cues: [] })
  })

  test('what stands in a later window is counted in the document', async () => {
    const text = `${filler.repeat(60)}Dmytro Kuleba said losses were rising. ${filler.repeat(60)}`
    const { prediction, tokens, sentences, words } = await read(text)
    expect(prediction.words).toHaveLength(tokens.length)
    expect(prediction.names.map(words)).toEqual(['Dmytro Kuleba'])
    expect(prediction.cues.map(({ sources }) => sources.map(words))).toEqual([['Dmytro Kuleba']])
    const firsts = new Set(sentences.map(({ first }) => first))
    prediction.words.forEach(({ head }, index) => {
      expect(head).toBe(firsts.has(index) ? index : index - 1)
    })
  })

  test('a sentence longer than a window is read in parts: no run twice, no head outside', async () => {
    const { prediction, tokens, words } = await read('Kuleba said so and '.repeat(200))
    expect(prediction.words).toHaveLength(tokens.length)
    expect(prediction.names.map(words)).toEqual(Array(200).fill('Kuleba'))
    expect(prediction.cues.map(words)).toEqual(Array(200).fill('said'))
    expect(prediction.words.every(({ head }, index) => head === index || head === index - 1)).toBe(true)
  })

  test('the same for any text, whatever was read before, with every index in its place', async () => {
    const scraps = fc.constantFrom('Kuleba', 'said', 'According to', 'it', '.', '\n', '“', '北', '\u0301', filler, '7')
    await fc.assert(
      fc.asyncProperty(fc.array(scraps, { maxLength: 120 }), async (pieces) => {
        const text = pieces.join(' ')
        const { prediction, tokens } = await read(text)
        const fresh = predictor(await openSession(folder))
        expect((await read(text, fresh)).prediction).toEqual(prediction)
        await fresh.close()
        checkIndices(prediction, tokens.length)
      }),
      { numRuns: 25 },
    )
  })

  test('WebAssembly gives the same', async () => {
    const wasm = predictor(await openSession(folder, 'wasm'))
    expect(wasm.runtime).toBe('wasm')
    const text = `${filler.repeat(20)}Dmytro Kuleba said losses were rising.`
    expect((await read(text, wasm)).prediction).toEqual((await read(text)).prediction)
    await wasm.close()
  })

  test('a window seen before is not read again', async () => {
    const fresh = predictor(await openSession(folder))
    const first = await read(filler.repeat(40), fresh)
    const { windows, hits } = fresh.counts()
    expect(windows).toBeGreaterThan(2)
    const again = await read(filler.repeat(40), fresh)
    expect(again.prediction).toEqual(first.prediction)
    expect(fresh.counts()).toMatchObject({ windows: 2 * windows, hits: hits + windows })
    expect(fresh.counts().inside).toBeGreaterThan(0)
    await fresh.close()
  })
})

function checkIndices({ words, names, cues }: Prediction, count: number): void {
  expect(words).toHaveLength(count)
  for (const { head } of words) expect(head >= 0 && head < count).toBe(true)
  for (const runs of [names, cues, ...cues.flatMap(({ sources, contents }) => [sources, contents])]) {
    let end = 0
    for (const { first, last, probability } of runs) {
      expect(first).toBeGreaterThanOrEqual(end)
      expect(last).toBeGreaterThan(first)
      expect(last).toBeLessThanOrEqual(count)
      expect(probability > 0 && probability <= 1).toBe(true)
      end = last
    }
  }
}

describe('a model that is not whole', () => {
  const copy = mkdtempSync(join(tmpdir(), 'model-'))
  afterAll(() => rmSync(copy, { recursive: true }))
  const restore = () => cpSync(folder, copy, { recursive: true })

  test.each(['vocab.txt', 'labels.json', 'encoder.onnx', 'links.onnx'])('%s', async (file) => {
    restore()
    rmSync(join(copy, file))
    const missing = { code: 'model-missing', message: expect.stringMatching(`${file} is missing. Install`) }
    await expect(openSession(copy)).rejects.toMatchObject(missing)
    writeFileSync(join(copy, file), '{"cues": ["O"]}')
    const broken = { code: 'model-broken', message: expect.stringMatching(`${file} is not the file`) }
    await expect(openSession(copy)).rejects.toMatchObject(broken)
    await expect(openSession(copy, 'wasm')).rejects.toMatchObject(broken)
  })

  test('labels that are not those of the graph', async () => {
    restore()
    const labels = await openSession(folder).then((session) => session.labels)
    writeFileSync(join(copy, 'labels.json'), JSON.stringify({ ...labels, tags: ['NOUN'] }))
    const session = await openSession(copy)
    await expect(read('It rained.', predictor(session))).rejects.toMatchObject({ code: 'model-broken' })
  })
})

import { describe, expect, test } from 'vitest'
import { documentOf, marked } from '../../../test/marked.ts'
import { analyse } from '../analyse.ts'
import type { ScorePairs } from './join-scored.ts'
import { pairFeatures } from './pair-features.ts'

/** Gives "nobody" 0, and every pair what `told` says of its two candidates by their order in the text. */
function scorer(told: (later: number, earlier: number) => number): ScorePairs {
  return async (_, { pairs }) =>
    Float32Array.from({ length: pairs.length / 2 }, (_, at) => {
      const [later, earlier] = [pairs[2 * at]!, pairs[2 * at + 1]!]
      return later === earlier ? 0 : told(later, earlier)
    })
}

async function entities(source: string, score: ScorePairs): Promise<(number | undefined)[]> {
  const { text, spans } = marked(source)
  const { mentions } = await analyse(documentOf(text), score)
  return spans.map(({ start, end }) => mentions.find((one) => one.start === start && one.end === end)?.entity)
}

describe('the learned pass', () => {
  test('the best score joins', async () => {
    const [ash, reed, senator] = await entities(
      '{a:John Ash} met {b:Paul Reed}. {c:The senator} left.',
      scorer((_, earlier) => (earlier === 1 ? 2 : 1)),
    )
    expect(senator).toBe(reed)
    expect(ash).not.toBe(reed)
  })

  test('where nobody is as likely nobody is taken', async () => {
    const [ash, reed, senator] = await entities(
      '{a:John Ash} met {b:Paul Reed}. {c:The senator} left.',
      scorer(() => 0),
    )
    expect(new Set([ash, reed, senator]).size).toBe(3)
  })

  test('several mentions of one add up', async () => {
    const [ash, , reed, senator] = await entities(
      '{a:John Ash} spoke. {a:Ash} met {b:Paul Reed}. {c:The senator} left.',
      scorer((_, earlier) => (earlier === 2 ? 1.5 : 1)),
    )
    expect(senator).toBe(ash)
    expect(senator).not.toBe(reed)
  })

  test('"a senator" is somebody new, and of a list each is another', async () => {
    const all = await entities(
      '{a:John Ash} left. {b:A senator} came. {c:The minister} and {d:the mayor} slept.',
      scorer((later, earlier) => (later === 3 && earlier === 2 ? 50 : -50)),
    )
    expect(new Set(all).size).toBe(4)
  })

  test.each([
    ['a woman is not "he"', '{a:Anna Berg} spoke. {b:He} left.'],
    ['what she is not she is not', '{a:Anna Berg} is not {b:the director}.'],
    ['one is not many', '{a:US officials} came. {b:She} left.'],
    ['"he" is no company', '{a:NATO} met. {b:He} left.'],
    ['two names stay two', '{a:NATO} met. {b:The Tarn Council} left.'],
  ])('no score outweighs that %s', async (_, source) => {
    const [a, b] = await entities(
      source,
      scorer(() => 50),
    )
    expect(a).toBeDefined()
    expect(b).not.toBe(a)
  })

  test('of whom nothing is known a score decides', async () => {
    const [a, b] = await entities(
      '{a:The committee} met. {b:It} left.',
      scorer(() => 50),
    )
    expect(a).toBeDefined()
    expect(b).toBe(a)
  })

  test('pairs grow with the text, not with its square, and every feature lies below its size', async () => {
    const count = async (rounds: number) => {
      let pairs = 0
      const text = Array.from({ length: rounds }, (_, at) => `He told the minister that officials ${at} had left it.`)
      await analyse(documentOf(text.join(' ')), async (_, asked) => {
        pairs = asked.pairs.length / 2
        const width = pairFeatures.length
        asked.features.forEach((value, at) => {
          if (value >= pairFeatures[at % width]![1]) throw new Error(`${pairFeatures[at % width]![0]}: ${value}`)
        })
        return new Float32Array(pairs)
      })
      return pairs
    }
    const [some, many] = [await count(100), await count(200)]
    expect(some).toBeGreaterThan(1000)
    expect(many).toBeLessThan(2.2 * some)
  })
})

import { expect, test } from 'vitest'
import { parse } from '#1-intake/parse.ts'
import { fuzz } from '../bench/intake/fuzz.ts'

test('mutated files of all kinds: none breaks anything, each refusal has its reason', async () => {
  const { files, documents, refused, failed } = await fuzz(
    300,
    Number(process.env.FC_SEED === 'random' ? Date.now() % 1e6 : 20),
    parse,
  )
  expect(failed).toEqual([])
  expect(files).toBe(300)
  expect(documents).toBeGreaterThan(50)
  expect(Object.keys(refused).length).toBeGreaterThan(5)
})

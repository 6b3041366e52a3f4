import { expect, test } from 'vitest'
import type { Claim } from '#types/situation.ts'
import { claimsNamed } from './target.ts'

const claims = ['C1abc', 'C1abc-2', 'C1abd', 'C2xyz'].map((id) => ({ id }) as Claim)

test.each([
  ['C1abc', ['C1abc']],
  ['C1abc-2', ['C1abc-2']],
  ['C1ab', ['C1abc', 'C1abc-2', 'C1abd']],
  ['C2', ['C2xyz']],
  ['C3', []],
])('%s names %j', (name, ids) => {
  expect(claimsNamed(name, { claims }).map(({ id }) => id)).toEqual(ids)
})

import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sealed, unsealed } from './seal.ts'

const parts = { 'documents/1.json': strToU8('{"text":"a"}'), 'sources/x': strToU8('bytes') }

test('what was sealed is whole, and the same parts have the same seal', () => {
  const { bytes, seal } = sealed(parts, { case: 'ferry' })
  expect(unsealed(bytes)).toMatchObject({ seal, faults: [] })
  expect(sealed({ ...parts }, { case: 'ferry' })).toEqual({ bytes, seal })
})

test('parts that were changed, taken out or added are named', () => {
  const files = unzipSync(sealed(parts, { case: 'ferry' }).bytes)
  const faultsOf = (changed: Record<string, Uint8Array>) => unsealed(zipSync(changed)).faults
  expect(faultsOf({ ...files, 'sources/x': strToU8('other') })).toEqual(['sources/x was changed'])
  expect(faultsOf({ ...files, 'sources/y': strToU8('other') })).toEqual(['sources/y was added'])
  const { 'sources/x': _, ...less } = files
  expect(faultsOf(less)).toEqual(['sources/x is missing'])
  const { 'manifest.json': __, ...bare } = files
  expect(faultsOf(bare)).toEqual(['it has no manifest, so it is no sealed case'])
  expect(unsealed(strToU8('hello')).faults[0]).toMatch(/^it is no whole archive/)
})

test('a manifest that was made to fit has another seal', () => {
  const { seal } = sealed(parts, { case: 'ferry' })
  expect(sealed({ ...parts, 'sources/x': strToU8('other') }, { case: 'ferry' }).seal).not.toBe(seal)
})

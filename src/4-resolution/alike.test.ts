import { expect, test } from 'vitest'
import { type Alike, alikeness } from './alike.ts'
import { featureHash, type Profile } from './profiles.ts'
import { weights } from './weights.ts'

const statement = (names: readonly string[], numbers?: readonly number[], rest: Partial<Profile> = {}): Alike => {
  const features = names.map(featureHash).sort((a, b) => a - b)
  const profile: Profile = {
    ...{ rank: '', document: '', features, weight: features.map(() => 1), norm: Math.sqrt(features.length) },
    ...{ act: 'asserts', when: [], published: null, parties: [], sign: 1, bare: false, figures: [] },
    ...rest,
  }
  return { profile, meaning: numbers && Int8Array.from(numbers) }
}

const shot = ['w:animal', 'w:shoot']
const killed = ['w:gorilla', 'w:kill']
// Of length 256 each: what says the same, nearly the same, and something else.
const east = [127, 127, 127, 127, 0]
const nearly = [127, 127, 120, 100, 80]
const north = [0, 0, 0, 0, 127]

test('what means the same is alike without a word in common, and what does not is not', () => {
  expect(alikeness(statement(shot, east), statement(killed, nearly))).toBeGreaterThan(0.4)
  expect(alikeness(statement(shot, east), statement(killed, north))).toBeLessThan(0.05)
})

test('words in common count beside the meaning, and a "not" against both', () => {
  const apart = alikeness(statement(shot, east), statement(killed, nearly))
  expect(alikeness(statement(shot, east), statement(['w:animal', 'w:kill'], nearly))).toBeGreaterThan(apart)
  expect(alikeness(statement(shot, east), statement(killed, nearly, { sign: -1 }))).toBeLessThan(apart)
})

test('without a vector of both, or with those of two models, words decide alone', () => {
  const [one, other] = [
    ['w:animal', 'w:zoo'],
    ['w:animal', 'w:zoo', 'w:shoot'],
  ]
  const alone = alikeness(statement(one), statement(other))
  expect(alone).toBeGreaterThan(0.5)
  expect(alikeness(statement(one, east), statement(other))).toBe(alone)
  expect(alikeness(statement(one, east), statement(other, [9]))).toBe(alone)
  expect(alikeness(statement(shot), statement(killed))).toBeLessThan(0.3)
})

test('statements of texts on two matters have to be all the more alike', () => {
  const [one, other] = [statement(shot, east), statement(killed, nearly)]
  expect(alikeness(one, other, 0)).toBeLessThan(alikeness(one, other, 0.06))
  expect(alikeness(one, other, weights.near)).toBe(alikeness(one, other, 1))
})

test('a bare noun is like nothing', () => {
  expect(alikeness(statement(shot, east, { bare: true }), statement(shot, east))).toBe(0)
})

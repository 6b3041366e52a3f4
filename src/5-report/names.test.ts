import { expect, test } from 'vitest'
import { resolve } from '#4-resolution/resolve.ts'
import type { ActorKind } from '#types/actor.ts'
import { outcomesOf, readingOf } from '../../test/reading-of.ts'
import { lookup } from './lookup.ts'
import { nameOf } from './names.ts'
import { said } from './views/quote.ts'

/** Under which name an actor without a name of its own is shown, and what is said of the name. */
function shownAs(
  name: string,
  of?: 'state' | 'islands' | 'crowd',
  kind: ActorKind = 'organization',
): { name: string; because: string | undefined } {
  const actors = {
    state: { name: 'Norland', kind: 'state' as const },
    islands: { name: 'Marsh Islands', kind: 'state' as const },
    crowd: { name: 'the villagers', unnamed: true },
    own: { name, kind, unnamed: true, ...(of === undefined ? {} : { of }) },
  }
  const reading = readingOf(`Norland, the Marsh Islands and the villagers were silent. ${name} said that it rained.`, {
    actors,
    statements: [{ by: ['own'], source: name, cue: 'said', content: 'it rained' }],
  })
  const look = lookup(resolve(outcomesOf(reading)))
  const parts = nameOf(look, look.joined(reading.document.id, 'own')!)
  const [first] = parts
  return { name: said(look, parts), because: first?.kind === 'value' ? first.because : undefined }
}

test('a body that the text calls "its" goes by the name of whose it is, and says what the text has', () => {
  expect(shownAs('Its foreign ministry', 'state')).toEqual({
    name: 'Norland’s foreign ministry',
    because: expect.stringContaining('“Its foreign ministry”'),
  })
})

test('an owner that ends in s takes the mark alone', () => {
  expect(shownAs('Their coast guard', 'islands').name).toBe('Marsh Islands’ coast guard')
})

test.each([
  ['whose it is is not known', 'Its foreign ministry', undefined],
  ['whose it is is no state', 'Their council', 'crowd'],
  ['it is somebody', 'Its owner', 'state', 'person'],
  ['it is told with its owner', 'Norland’s foreign ministry', 'state'],
  ['it is told without', 'Foreign ministry', 'state'],
] as const)('where %s, the words of the text stand', (_, name, of, kind?: ActorKind) => {
  expect(shownAs(name, of, kind)).toEqual({ name, because: undefined })
})

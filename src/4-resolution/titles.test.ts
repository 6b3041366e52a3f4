import { expect, test } from 'vitest'
import { outcomesOf, readingOf, type Told } from '../../test/reading-of.ts'
import { resolve } from './resolve.ts'

const known: NonNullable<Told['actors']> = {
  lee: { name: 'Ann Lee', kind: 'person' },
  velmara: { name: 'Velmara', kind: 'state' },
}

/** Titles of the claims, the heaviest first. */
function titlesOf(text: string, statements: NonNullable<Told['statements']>): string[] {
  const actors = Object.fromEntries(Object.entries(known).filter(([, { name }]) => text.includes(name)))
  const { claims } = resolve(outcomesOf(readingOf(text, { actors, statements }, { id: 'a', publisher: 'Tarn Mail' })))
  return claims.map((claim) => claim.text.spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
}

test('in the first person: with the one who speaks, before or behind', () => {
  const said = { by: ['lee'], source: 'Ann Lee', cue: 'said', mode: 'direct' as const }
  expect(
    titlesOf('“I told Velmara that soldiers would leave the dam,” Ann Lee said.', [
      { ...said, content: '“I told Velmara that soldiers would leave the dam,”' },
    ]),
  ).toEqual(['“I told Velmara that soldiers would leave the dam,” Ann Lee said'])
  expect(
    titlesOf('Ann Lee said: “I told Velmara that soldiers would leave the dam.”', [
      { ...said, content: '“I told Velmara that soldiers would leave the dam.”' },
    ]),
  ).toEqual(['Ann Lee said: “I told Velmara that soldiers would leave the dam.”'])
})

test('who told somebody told it to somebody', () => {
  expect(
    titlesOf('“I sent soldiers to the dam of Velmara,” Ann Lee told the council.', [
      {
        by: ['lee'],
        source: 'Ann Lee',
        cue: 'told',
        mode: 'direct',
        content: '“I sent soldiers to the dam of Velmara,”',
      },
    ]),
  ).toEqual(['“I sent soldiers to the dam of Velmara,” Ann Lee told the council.'])
})

test('a condition with what follows from it', () => {
  expect(
    titlesOf('Should the soldiers leave the dam in Velmara, Ann Lee said, a flood is unlikely.', [
      { by: ['lee'], source: 'Ann Lee', cue: 'said', content: 'Should the soldiers leave the dam in Velmara' },
    ]),
  ).toEqual(['Should the soldiers leave the dam in Velmara, Ann Lee said, a flood is unlikely.'])
})

test('a plan with the one who plans', () => {
  expect(
    titlesOf('On Monday Ann Lee announced plans to empty the dam in Velmara.', [
      { by: ['lee'], source: 'Ann Lee', cue: 'announced', content: 'plans to empty the dam in Velmara' },
    ]),
  ).toEqual(['Ann Lee announced plans to empty the dam in Velmara'])
})

test.each([
  ['Soldiers will guard the dam in Velmara, and', 'Soldiers will guard the dam in Velmara'],
  ['Soldiers guarded the dam in Velmara, six days', 'Soldiers guarded the dam in Velmara'],
  ['Soldiers guarded the dam of Velmara, which was', 'Soldiers guarded the dam of Velmara'],
  ['Soldiers guarded the dam in Velmara for six days', 'Soldiers guarded the dam in Velmara for six days'],
])('nothing hangs at its end: %s', (content, title) => {
  expect(titlesOf(`${content} later it broke.`, [{ content, mode: 'narrated' }])).toEqual([title])
})

test('what no words of it make clear comes after what stands alone', () => {
  expect(
    titlesOf('It guards the dam of Velmara with soldiers. The harbour of Velmara was closed by the police.', [
      { content: 'It guards the dam of Velmara with soldiers', mode: 'narrated' },
      { content: 'The harbour of Velmara was closed by the police', mode: 'narrated' },
    ]),
  ).toEqual(['The harbour of Velmara was closed by the police', 'It guards the dam of Velmara with soldiers'])
})

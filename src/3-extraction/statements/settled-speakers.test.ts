import { describe, expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { findActors } from '#3-extraction/actors/find-actors.ts'
import { documentOf } from '../../../test/marked.ts'
import { statementsOf } from '../../../test/statements.ts'

/** Who says what has these words in it. */
async function speakersOf(text: string, words: string): Promise<(string | undefined)[]> {
  const actors = findActors(await analyse(documentOf(text)))
  const all = await statementsOf(text, { actors })
  const at = text.indexOf(words)
  const own = all.filter(
    ({ mode, content }) => mode !== 'narrated' && content.some(({ start, end }) => start <= at && at < end),
  )
  const inner = own.toSorted((a, b) => b.content[0]!.start - a.content[0]!.start)[0]!
  return inner.speakers.map((id) => actors.find((actor) => actor.id === id)?.name)
}

describe('speakers that the words alone leave open', () => {
  test('"he said" goes on with the one who was just heard', async () =>
    expect(
      await speakersOf(
        'Harbour director Odo Marr said the bear was old. Bruno the bear would have charged, he said. “It was a hard choice,” he said.',
        'hard choice',
      ),
    ).toEqual(['Odo Marr']))

  test('"Lee said she was certain": the certainty is hers', async () =>
    expect(
      await speakersOf(
        'Rana Amari was charged on Monday. Her lawyer, Ann Lee, said she was certain some of the charges would be dropped.',
        'charges would be dropped',
      ),
    ).toEqual(['Ann Lee']))

  test('"the militant group": the one that was named last', async () =>
    expect(
      await speakersOf(
        'The army attacked Boko Haram on Monday. The militant group claimed that two villages had been hit.',
        'two villages',
      ),
    ).toEqual(['Boko Haram']))

  test('what a name is stands in front of it', async () =>
    expect(await speakersOf('Parent company Kessin Hydro said a decimal point was moved.', 'decimal point')).toEqual([
      'Kessin Hydro',
    ]))
})

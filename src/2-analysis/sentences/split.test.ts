import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../test/marked.ts'
import { analyse } from '../analyse.ts'

/** `|` marks where one sentence ends and the next begins. */
async function splits(marked: string): Promise<void> {
  const wanted = marked.split(/(?<!\\)\|/).map((piece) => piece.trim().replace('\\|', '|'))
  const text = wanted.join(' ')
  const { sentences } = await analyse(documentOf(text))
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(wanted)
}

describe('sentences', () => {
  test.each([
    'Mr. Smith met Gen. O’Brien. | They talked.',
    'He lives in the U.S. Treasury building. | She does not.',
    'They left the U.S. | The others stayed.',
    'It began at 5 p.m. on Monday. | It ended at 9 p.m. | Nobody slept.',
    'J. R. Smith signed. | So did A. Jones.',
    'Acme Inc. makes cars. | Widget Corp. | The rest is history.',
    '“Stop!” he said. | “Why?” asked Ms. Lane.',
    '“Why now?” Mr. Samuels asked. | Nobody knew.',
    '“We are ready.” | The minister left.',
    '"We are ready." | The minister left.',
    'It cost $3.5 million. | That is 2.5 times more.',
    'No. 10 declined to comment. | See p. 4 for more.',
    'He said (and meant it.) | Then he left.',
    'Wait... what? | Yes... | No.',
    // What stood beside the text on its page is no part of its first sentence.
    'Getty Images | The consulate was badly damaged.',
    'Ana Brandt/Getty Images | Ferries lay in the harbour.',
    'Image copyright Reuters Image caption | Divers searched the lake for two days.',
    'Image caption | The harbour was closed.',
    'Reuters | The harbour was closed on Monday.',
    'CLOSE | Ann Lee says that nobody told her.',
    'Skip in Skip x Embed x Share CLOSE | Ann Lee says that nobody told her.',
    'WHAT WE KNOW ABOUT THE DAM | It was built in 1962.',
    'Dam breaks at night \\| 0:56 | Engineers found a leak.',
    // And what merely looks like it begins one.
    'Reuters reported on Monday that the harbour was closed.',
    'Getty Images sued the company.',
    'Getty Images Chief Executive Ann Lee resigned.',
    'Reuters President Ann Lee resigned.',
    'The AP said so.',
    'NATO Allies met.',
    'UN Security Council members met.',
    'Image captions were missing.',
    'Close allies met.',
    'On Jan. 5 it rained. | On Feb. 6 it snowed.',
    'He said no. | Then he left.',
    'She fell ill. | Nobody came.',
    'He lives in Peoria, Ill. | The town is small.',
    'It is no. 5 on the list.',
    'She has a Ph.D. in physics. | He has none.',
  ])('%s', splits)

  test('the title of a gallery, printed before each of its captions, ends before them', async () => {
    const captions = ['Divers searched the lake.', 'A boat lay on its side.', 'Rain fell on Osk.']
    const text = captions.map((caption) => `Photos: The dam at Osk ${caption}`).join('\n')
    const { sentences } = await analyse(documentOf(text))
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      captions.flatMap((caption) => ['Photos: The dam at Osk', caption]),
    )
    const [once] = text.split('\n')
    expect((await analyse(documentOf(once!))).sentences).toHaveLength(1)
  })

  test('a heading and a list item end where their line ends', async () => {
    const text = 'Talks resume in Vienna\nThe talks resumed.\n- one thing\n- another'
    const { sentences } = await analyse(documentOf(text))
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'))
  })

  test('sentences are in order, inside their blocks, and hold every token once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '"', '“', '”', '\n', '!', 'Mr.', '5'), maxLength: 120 }),
        async (text) => {
          const { sentences, tokens, document } = await analyse(documentOf(text))
          let next = 0
          for (const sentence of sentences) {
            const block = document.blocks[sentence.block]!
            expect(sentence.start).toBeGreaterThanOrEqual(block.start)
            expect(sentence.end).toBeLessThanOrEqual(block.end)
            expect(sentence.first).toBe(next)
            expect(sentence.last).toBeGreaterThan(sentence.first)
            next = sentence.last
          }
          expect(next).toBe(tokens.length)
        },
      ),
      { numRuns: 200 },
    )
  })
})

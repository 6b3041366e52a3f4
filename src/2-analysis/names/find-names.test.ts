import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf, marked } from '../../../test/marked.ts'
import { analyse } from '../analyse.ts'

/** The text with its names marked, kind by kind: what is marked must be found, and nothing else. */
async function finds(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const { names } = await analyse(documentOf(text))
  const found = names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)} @${start}`)
  expect(found).toEqual(spans.map(({ label, start, text: words }) => `${label} ${words} @${start}`))
}

describe('names', () => {
  test.each([
    // titles are no part of a name
    '{state:US} Secretary of Defense {person:Harlan Boyd} met Mr. {person:Okoro} on Monday.',
    'South Korean Defense Minister {person:Kim Yong Hyun} spoke.',
    'Gen. {person:Petra Lindqvist} and Prime Minister {person:Ash} agreed.',
    'They met Sir {person:Aldous Finch}, a retired judge.',
    // bodies with small words inside
    'She joined the {organization:Center for Strategic and International Studies} in May.',
    'The {organization:British Ministry of Defence} and the {organization:New Harbour Research Network} disagree.',
    'It was printed in the {organization:Tarn Evening Mail} and the {organization:Financial Times}.',
    'They sued the {organization:Securities and Exchange Commission} in spring.',
    'The {organization:National Security Council} met {person:Ariel Quiros} at the {organization:George W. Berg Presidential Center}.',
    'She runs the {organization:Committee to Protect Journalists} from home.',
    'The {organization:House Oversight and Government Reform Committee} voted on it.',
    '{organization:Quellmar Ports} met {organization:Brandt Lines}. {organization:Quellmar} said no, and {organization:Quellmar} left.',
    // a firm with its form, a town with its state, a name as letters give it
    'She sued {organization:Vorlex Trading, Inc.} in May.',
    'They moved to {place:San Rafael} {place:California} in spring.',
    'Then “{person:Townsend, George}” wrote.',
    'It passed from the {organization:Mozilla Foundation} to {organization:Google} in May.',
    // two given names with a hyphen open a sentence
    '{person:Jo-Renee Holmdal}, a professor, spoke.',
    'The {organization:Fisheries and Oceans Agency} told {organization:Hofstra University} on {place:Long Island} so.',
    // storms bear first names, and whoever shares one is still a person
    '{event:Hurricane Edna} neared the coast. {event:Edna} tore roofs off, and villagers fear {event:Edna}.',
    '{event:Storm Bert} came. {person:Bert Linden} lost his roof, and Mr. {person:Linden} left.',
    // an opening in capitals, a caption's name before the name
    '{organization:QUELLMAR PORTS} HAS REVEALED that it sold ships. {organization:Quellmar Ports} met {organization:Brandt Lines}.',
    '{person:Anna Marsh} {person:Anna Marsh} left the town in spring.',
    // surnames that are trades, short and long forms, offices in between
    'They asked Mr. {person:King} and Ms. {person:Baker} twice.',
    'They saw {person:Joseph R. Biden, Jr.}, leave, and {person:Robert C. (Bobby) Scott} arrive.',
    'It was said by speaker of the House {person:Newt Ashford} on Monday.',
    'He asked {organization:Velnet} Chief Executive {person:Anna Marsh} to leave.',
    'Whether it is {person:Clinton} or {person:Trump}, little changes.',
    // where a report was filed
    '{place:TARN}, {place:Russia} (Reuters) — Rain fell.',
    '{organization:NATO} — the alliance — met.',
    // where somebody is, too, is a house that speaks
    'A bear fell in at the {organization:Tulsa Zoo} on Sunday.',
    // states by what stands for them, places by where they stand
    'Talks in {place:Moscow} failed, and {state:Moscow} intends to leave.',
    'The {state:Kremlin} denied it. Protesters gathered outside the {place:Kremlin}.',
    'Pressure on {state:Pyongyang} grew.',
    '{person:Mykhailo Samus} said so. {person:Samus} is from {place:Kyiv}.',
    '{person:Paris Miller} and {person:Jordan Peters} left {state:Jordan}.',
    '{state:Russia}’s war with {state:Ukraine} goes on.',
    'The {group:Ukrainians} hold the town.',
    'Fighters of {group:al-Qaeda} and {group:Hezbollah} were seen.',
  ])('%s', finds)

  test.each([
    'However, nobody came.',
    'Yesterday the minister spoke. On Monday he left.',
    'Great service and good prices.',
    'Officials said the troops were tired.',
    'Russian troops and Korean units crossed the river.',
    'The President spoke to the Prime Minister in October.',
    'It was I who said no.',
    'Who told us?',
    'Then the reading of the polish began.',
    'Sign Up Continue',
    'It cost FREE and FULL TEXT.',
    'They spoke in Capital Download about the Danish plan.',
    'Brexit and Obamacare were on the list.',
  ])('none in: %s', finds)

  test('a headline in capitals gives only what the text or a table knows', async () => {
    await finds('OFFICIALS SAY {state:NORTH KOREA} SENDS MORE TROOPS\nThe {state:North Korea} envoy left.')
    await finds(
      'Troops Head East As {person:Rutte} Warns {organization:NATO} Members\nMr. {person:Rutte} spoke to {organization:NATO}.',
    )
  })

  test('a text may end within what looks like a title', async () => {
    await expect(analyse(documentOf('He wrote to Netgear Chief'))).resolves.toBeDefined()
    await expect(analyse(documentOf('They asked the Enron Vice'))).resolves.toBeDefined()
  })

  test('initials of a body named in full', async () => {
    const { names } = await analyse(
      documentOf('The Velmara Dam Authority spoke. Later the VDA denied it, and so did the S.E.C.'),
    )
    expect(names.map(({ canonical }) => canonical)).toEqual([undefined, 'Velmara Dam Authority', 'SEC'])
  })

  test('the text itself explains a short form', async () => {
    const { names } = await analyse(documentOf('The Velmara Dam Authority (VDA) spoke. The VDA denied it.'))
    expect(names.map(({ canonical }) => canonical)).toEqual([
      undefined,
      'Velmara Dam Authority',
      'Velmara Dam Authority',
    ])
  })

  test('names lie in the text, in order, without overlap, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            'Kim',
            'Mr.',
            'of',
            'the',
            'Ministry',
            'US',
            '-',
            'al',
            ',',
            '’s',
            'and',
            'Paris',
            'x',
            '“',
            '\n',
            '😀',
          ),
          { maxLength: 60 },
        ),
        async (words) => {
          const text = words.join(' ')
          const { names } = await analyse(documentOf(text))
          let end = 0
          for (const name of names) {
            expect(name.start).toBeGreaterThanOrEqual(end)
            expect(name.end).toBeGreaterThan(name.start)
            end = name.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

import { expect, test } from 'vitest'
import { statementsOf } from '../../../test/statements.ts'

test.each([
  'All rights reserved.',
  'Pictured: The ferry leaves the harbour at night.',
  'The ferry leaves the harbour for good – as it happened Read more',
  'Follow Ann Lee on Twitter.',
  'Sign up for our newsletter to learn what is new.',
  'Reporting by Ann Lee; editing by Bob Ray.',
  'Ann Lee contributed to this report.',
  'Read more about the war here.',
  'This article was originally published in May.',
  'FILE - In this May 2, 2013, file photo, a ferry leaves the harbour.',
  'More: The ferry company stumbles but its prices hold',
  'The paper is not responsible for the content of external Internet sites.',
  'Harbour in flames',
])('nobody asserts: %s', async (text) => expect(await statementsOf(text)).toEqual([]))

test.each([
  'The rights of the crew were read out.',
  'The crew followed the ship on the radio.',
  'She signed up for the navy.',
  'The children of Tarn read more.',
  'He read the report to the council.',
  'The newspaper published the article in May.',
])('is reported: %s', async (text) => expect(await statementsOf(text)).toHaveLength(1))

test.each([
  ['The owner said the ferry “drifted all night” Ann Lee/Reuters', 'all night”'],
  ['The ferry drifted all night off Tarn. (AP Photo/Ann Lee)', 'off Tarn'],
  ['The ferry drifted all night off Tarn ANN LEE/PA', 'off Tarn'],
  ['The owner told Reuters and AP that it drifted all night.', 'all night'],
])('who took the picture is no part of what is said: %s', async (text, end) => {
  const words = (await statementsOf(text)).flatMap(({ content }) =>
    content.map((span) => text.slice(span.start, span.end)),
  )
  expect(words.length).toBeGreaterThan(0)
  for (const one of words) expect(one.replace(/[.\s]+$/, '')).not.toMatch(/Lee|PA$|Photo/)
  expect(words.some((one) => one.replace(/[.\s]+$/, '').endsWith(end))).toBe(true)
})

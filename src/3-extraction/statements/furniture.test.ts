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

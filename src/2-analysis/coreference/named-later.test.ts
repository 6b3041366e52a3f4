import { describe, test } from 'vitest'
import { joins } from '../../../test/joins.ts'

describe('named after the lead', () => {
  test.each([
    '{j:A federal judge} ruled on Tuesday that the road stays open. It is long. On Friday Judge {j:Ana Brandt} wrote on.',
    '{c:A Senate panel} voted for the road. {c:The Senate Committee on Roads} met on Monday.',
    // another sort of court, two judges, somebody else's office
    '{a:A federal appeals court} ruled on the road. {b:The Supreme Court} waits.',
    '{a:A judge} ruled on it. Judge {b:Ana Brandt} came. Judge {c:Ole Marsh} left.',
    '{a:A senator} spoke of it. Governor {b:Ana Brandt} left.',
  ])('%s', joins)
})

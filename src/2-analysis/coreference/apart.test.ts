import { describe, test } from 'vitest'
import { joins } from '../../../test/joins.ts'

describe('who cannot be meant', () => {
  test.each([
    '{m:John Ash} spoke. Campaigning against {r:Paul Reed} in May, {m:he} said little.',
    '{m:John Ash} met {r:Paul Reed}. “{m:He} is tired,” {r:Reed} said.',
    '{m:The district court} ruled. {a:The appeals court} waits.',
    '{a:12 percent} said yes. {b:Five percent} said no.',
  ])('%s', joins)
})

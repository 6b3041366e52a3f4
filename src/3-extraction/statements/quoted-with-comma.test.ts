import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('a quotation that ends on a comma', () => {
  test.each([
    '{content:“The launch is a proud result of our work,”} {source:Ri Chun Hee, the best known newsreader of the land, who was brought back last month,} {cue:declared} in a special broadcast from the capital.',
    '{content:“It was an utter mess,”} {source:Ann Lee} {cue:described} the scene on the quay.',
    '{content:“Some of the sailors are still missing,”} {source:the Meridian Wire} {cue:reports}.',
  ])('%s', (text) => finds(text))

  test.each(['“Harbour Lights,” a play by Ann Lee, opened in June.'])('nothing in: %s', (text) => findsNothing(text))
})

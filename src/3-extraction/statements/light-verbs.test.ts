import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('a light verb with the noun that says what is done', () => {
  test.each([
    '{source:The envoy} {cue:raised the alarm over} {content:the shipments}.',
    '{source:The mayor} {cue:made the case for} {content:a new bridge}.',
    '{source:The senator} {cue:took a shot at} {content:the governor}.',
    '{source:The union} {cue:expressed joy} {content:that the strike was over}.',
    '{source:The council} {cue:issued a statement calling} {content:the raid a crime}.',
    '{source:The rebels} {cue:claimed responsibility for} {content:the attack}.',
    'Ann Lee met the crew, {source:who} {cue:voiced support for} {content:the plan}.',
    '{source:The bank} {cue:casts doubt on} {content:the figures}.',
  ])('%s', (text) => finds(text))

  test.each([
    'The crew made a violin case.',
    'The crew took a shot.',
    'The farm raises cattle for the market.',
    'The alliance has a plan for the coast.',
    'The factory made the parts for the bridge.',
    'The port issued tickets to visitors.',
    'The insurgency has claimed 200 lives and displaced thousands.',
    'She cast the net on the water.',
  ])('nothing in: %s', (text) => findsNothing(text))
})

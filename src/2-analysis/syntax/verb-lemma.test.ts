import { expect, test } from 'vitest'
import { lemmaOfGerund, lemmaOfPast } from './verb-lemma.ts'

test.each([
  ['branded', 'brand'],
  ['cited', 'cite'],
  ['denied', 'deny'],
  ['accused', 'accuse'],
  ['dismissed', 'dismiss'],
  ['announced', 'announce'],
  ['estimated', 'estimate'],
  ['repeated', 'repeat'],
  ['charged', 'charge'],
  ['expected', 'expect'],
  ['planned', 'plan'],
  ['called', 'call'],
  ['doubled', 'double'],
  ['alleged', 'allege'],
  ['scheduled', 'schedule'],
  ['agreed', 'agreed'],
  ['red', 'red'],
])('%s → %s', (word, lemma) => expect(lemmaOfPast(word)).toBe(lemma))

test.each([
  ['planning', 'plan'],
  ['citing', 'cite'],
  ['agreeing', 'agree'],
  ['saying', 'say'],
  ['going', 'go'],
  ['ordering', 'order'],
])('%s → %s', (word, lemma) => expect(lemmaOfGerund(word)).toBe(lemma))

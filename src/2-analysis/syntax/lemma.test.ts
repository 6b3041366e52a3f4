import { describe, expect, test } from 'vitest'
import { lemmaOf } from './lemma.ts'

describe('lemmaOf', () => {
  test.each([
    ['denied', 'VERB', 'deny'],
    ['left', 'VERB', 'leave'],
    ['left', 'ADJ', 'left'],
    ['staged', 'VERB', 'stage'], // WordNet has "stag" too
    ['stopped', 'VERB', 'stop'],
    ['hoping', 'VERB', 'hope'],
    ['focussed', 'VERB', 'focuss'], // not in WordNet: by spelling
    ['embed', 'VERB', 'embed'],
    ['tweeted', 'VERB', 'tweet'],
    ['wo', 'AUX', 'will'],
    ["'re", 'AUX', 'be'],
    ["n't", 'PART', 'not'],
    ['policies', 'NOUN', 'policy'],
    ['women', 'NOUN', 'woman'],
    ['data', 'NOUN', 'data'],
    ['ceasefires', 'NOUN', 'ceasefires'], // WordNet has it as two words
    ['worst', 'ADJ', 'bad'],
    ['banks', 'PROPN', 'banks'],
  ] as const)('%s as %s: %s', (word, tag, lemma) => expect(lemmaOf(word, tag)).toBe(lemma))
})

/**
 * Two heads of the model tag each word, with universal and with Penn tags, and each alone may say what the other rules out ("demands": VERB, NN). Read
 * together, the likeliest pair that English has: which pairs it has, by the Universal Dependencies English Web Treebank (5 times or more).
 */
export const tagsOfForm: Readonly<Record<string, readonly string[]>> = {
  $: ['SYM'],
  "''": ['PUNCT'],
  ',': ['PUNCT', 'SYM'],
  '-LRB-': ['PUNCT'],
  '-RRB-': ['PUNCT'],
  '.': ['PUNCT'],
  ':': ['PUNCT'],
  '``': ['PUNCT'],
  ADD: ['PROPN', 'X'],
  AFX: ['X', 'ADV', 'NOUN'],
  CC: ['CCONJ'],
  CD: ['NUM'],
  DT: ['DET', 'PRON'],
  EX: ['PRON'],
  FW: ['NOUN', 'X', 'ADV'],
  GW: ['X', 'PROPN', 'ADV', 'NOUN', 'ADJ', 'PRON'],
  HYPH: ['PUNCT', 'SYM'],
  IN: ['ADP', 'SCONJ', 'X'],
  JJ: ['ADJ', 'X'],
  JJR: ['ADJ'],
  JJS: ['ADJ'],
  LS: ['NUM'],
  MD: ['AUX'],
  NFP: ['PUNCT', 'SYM'],
  NN: ['NOUN', 'PRON', 'SYM', 'X'],
  NNP: ['PROPN', 'ADJ', 'NUM', 'VERB', 'ADV'],
  NNPS: ['PROPN'],
  NNS: ['NOUN'],
  PDT: ['DET'],
  POS: ['PART'],
  PRP: ['PRON'],
  PRP$: ['PRON'],
  RB: ['ADV', 'PART', 'X'],
  RBR: ['ADV'],
  RBS: ['ADV'],
  RP: ['ADP'],
  SYM: ['SYM'],
  TO: ['PART'],
  UH: ['INTJ'],
  VB: ['VERB', 'AUX', 'X'],
  VBD: ['VERB', 'AUX'],
  VBG: ['VERB', 'AUX'],
  VBN: ['VERB', 'AUX'],
  VBP: ['VERB', 'AUX'],
  VBZ: ['VERB', 'AUX'],
  WDT: ['PRON', 'DET'],
  WP: ['PRON'],
  WP$: ['PRON'],
  WRB: ['ADV'],
}

export interface TagPairs {
  readonly tags: Uint8Array
  readonly forms: Uint8Array
}

/** Logits of both heads, a row a word → the columns of the likeliest pair of each word; of equals the first. */
export function tagPairs(labels: {
  readonly tags: readonly string[]
  readonly forms: readonly string[]
}): (tags: Float32Array, forms: Float32Array, words: number) => TagPairs {
  const pairs = labels.forms.flatMap((form, column) =>
    [...labels.tags.keys()]
      .filter((tag) => tagsOfForm[form]?.includes(labels.tags[tag]!) ?? true)
      .map((tag) => [tag, column] as const),
  )
  return (tags, forms, words) => {
    const found = { tags: new Uint8Array(words), forms: new Uint8Array(words) }
    for (let word = 0; word < words; word++) {
      const tagRow = word * labels.tags.length
      const formRow = word * labels.forms.length
      let most = Number.NEGATIVE_INFINITY
      for (const [tag, form] of pairs) {
        const sum = tags[tagRow + tag]! + forms[formRow + form]!
        if (sum <= most) continue
        most = sum
        found.tags[word] = tag
        found.forms[word] = form
      }
    }
    return found
  }
}

/** What a pronoun tells by itself: person or not, one or many, gender. */
type PronounKind = readonly [kind: 'person' | 'unknown', plural: boolean, gender: 'male' | 'female' | 'unknown']
const he: PronounKind = ['person', false, 'male']
const she: PronounKind = ['person', false, 'female']
const it: PronounKind = ['unknown', false, 'unknown']
const they: PronounKind = ['unknown', true, 'unknown']
const who: PronounKind = ['person', false, 'unknown']
export const pronouns: ReadonlyMap<string, PronounKind> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, PronounKind] => [word, he]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, PronounKind] => [word, she]),
  ...['it', 'its', 'itself'].map((word): [string, PronounKind] => [word, it]),
  ...['they', 'them', 'their', 'themselves'].map((word): [string, PronounKind] => [word, they]),
  ...['who', 'whom', 'whose'].map((word): [string, PronounKind] => [word, who]),
])
export const possessive: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'whose'])

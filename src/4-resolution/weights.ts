/**
 * The policy of "do these two statements say the same?", as a table that a person can read. A score is the weighted likeness of the
 * contents (0…1) plus what speaks for and against.
 */
export const weights = {
  /** How much a feature counts, before its rarity in its document: what is done and to what, whose, where, which number, which day. */
  feature: { w: 1, a: 0.55, p: 0.85, n: 1.5, d: 0.7 } as Readonly<Record<string, number>>,
  commonNumber: 1,
  /** Of a word in a remark. */
  aside: 0.8,
  /** Shared features beyond this many add nothing; a likeness that rests on fewer counts less, by this power of their share. */
  enough: 10,
  few: 0.2,
  /** The least likeness of two statements that share one feature. */
  one: 0.3,
  /** Speaks against it. */
  otherTime: -0.05,
  otherParties: -0.04,
  otherSign: -0.25,
  /** Below this two statements are not linked. */
  link: 0.15,
  /**
   * How likely two statements are one claim (`alike.ts`): a logistic of the cosine of their meanings, of the likeness of their words and of what speaks against it,
   * without the first where there are no meanings; and of how far from each other their texts are, 0 (`near` or nearer) to 1.
   */
  byMeaning: { base: -5.5, cosine: 9, words: 8, against: 8, elsewhere: 4 },
  byWords: { base: -2.7, cosine: 0, words: 14, against: 4, elsewhere: 4 },
  near: 0.12,
  /** From where on two statements tie what they stand with, and the average over two groups of statements from which on they are one claim; over those of one text alone. */
  tie: 0.35,
  join: 0.45,
  joinWithin: 0.8,
  /** The best link of a denial with what it may deny. */
  reply: 0.24,
  /** With the statement that stands for the claim, to bear it out as a second origin. */
  sure: 0.5,
  /** What a status rests on: the least fit of "denied", of "acknowledged that", of "confirmed" and of a plain "not" with what they answer. */
  denial: 0.28,
  owned: 0.25,
  answer: 0.4,
  negation: 0.45,
} as const

/** The policy of "do these two figures count the same thing?" (`same-thing.ts`). */
export const figureWeights = {
  /** How likely their statements make one claim, where that decides; of sums, sizes, shares and lengths of time that are far from each other twice as much. */
  alike: 0.35,
  /** How near two texts are (`openings.ts`): the least for any figures, and for tolls with no word of the sentence in common. */
  near: 0.08,
  story: 0.2,
  /** How many words the sentences share: of sums and sizes; of what is measured by the word behind it; of two first offers, and of sums that are nearly the same. */
  words: 3,
  wordsOfMeasured: 1,
  wordsOfOffer: 2,
  /** How many times one may be the other: nearly the same sum, a figure that belongs with its like, a sum, a size, either where the statements say the same; a count of what nothing becomes of. */
  nearly: 1.1,
  close: 1.25,
  money: 1.5,
  measure: 2,
  far: 2.5,
  count: 10,
} as const

/** How heavy a claim is in the order of the report: parties first, then voices, then what they did. */
export const claimWeights = {
  origin: 3,
  statement: 1,
  step: 1.5,
  answer: 1.5,
  noComment: 0.5,
  /** Of each document that opens with it: what is new stands first in news. */
  lead: 1,
  figure: 0.5,
  event: 1,
  /** Claims that only the outlet itself makes, in its own voice. */
  narratedOnly: -1.5,
  /** Claims that stand in quotation marks alone: mostly views. */
  directOnly: -0.5,
  /** "Crutcher's death", "justice": a matter without what is said of it. */
  phrase: -1.5,
  /** "it is feared", "she said" of somebody whom nobody could identify. */
  nobody: -1,
  /** No party is named in it. */
  aboutNobody: -0.75,
  /** "to sell the ships": a plan without the one who plans. */
  fragment: -1,
  /** "It is the third ferry", "I told them so": no wording of it says anything to whoever reads nothing else. */
  leaning: -4,
} as const

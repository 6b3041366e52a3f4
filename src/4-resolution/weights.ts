/**
 * The policy of "do these two statements say the same?", as a table that a person can read. A score is the weighted likeness of the
 * contents (0…1) plus what speaks for and against; from `join` on two statements are one claim.
 */
export const weights = {
  /** How much a feature counts, before its rarity: what is done and to what, whose, where, what kind of event, which number, which day. */
  feature: { w: 1, a: 0.8, p: 0.5, e: 0.5, n: 1, d: 0.5 } as Readonly<Record<string, number>>,
  /** Likeness of two contents: cosine for alike lengths, containment for a short one that a long one holds. */
  cosine: 0.65,
  contained: 0.35,
  /** Speaks for it. */
  sameFigure: 0.12,
  sameEvent: 0.06,
  /** "acknowledged the presence of these troops": an answer names its matter in few words. */
  answer: 0.1,
  /** Within three sentences of each other. */
  near: 0.04,
  /** Speaks against it. */
  otherFigure: -0.3,
  otherDay: -0.1,
  /** One statement of matter, one of judgement: "a dangerous expansion", "will probably". */
  otherCertainty: -0.17,
  join: 0.55,
} as const

/** How heavy a claim is in the order of the report: parties first, then voices, then what they did. */
export const claimWeights = {
  origin: 3,
  statement: 1,
  step: 1.5,
  answer: 1.5,
  noComment: 0.5,
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
} as const

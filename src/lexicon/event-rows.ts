/** How the tables of event words are written: words | type | frame | what the object must name | what it must not name. */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export type EventFrame = 'acts' | 'gives' | 'gets' | 'mutual' | 'moves'

export type EventRow = readonly [
  words: string,
  type: PloverType,
  frame: EventFrame,
  needs?: RegExp | undefined,
  not?: RegExp,
]

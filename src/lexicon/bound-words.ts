/** Words before or after a number that say how exact it is: "at least", "roughly", "or more". In lower case, parted by a space. */

export interface BoundSense {
  readonly bound: 'exact' | 'at least' | 'at most' | 'more than' | 'less than'
  readonly approximate: boolean
}

const about = { bound: 'exact', approximate: true } as const
const atLeast = { bound: 'at least', approximate: false } as const
const atMost = { bound: 'at most', approximate: false } as const
const moreThan = { bound: 'more than', approximate: false } as const
const lessThan = { bound: 'less than', approximate: false } as const

export const boundsBefore: ReadonlyMap<string, BoundSense> = rows([
  [
    about,
    'about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|an estimated|estimated|the estimated|circa|c.|ca.|in the region of|in the order of|on the order of|in the neighborhood of|just about|well-nigh|virtually|practically|near|nearing|approaching|what is believed to be|something like|more or less|~|≈|an average of|on average|averaging|averaged|averages|an approximate|a reported|a rough',
  ],
  [
    atLeast,
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|as few as|as little as|as low as|at the very least|≥|>=|greater than or equal to|more than or equal to|equal to or greater than|equal to or more than|bigger or equal than|larger or equal than|greater or equal than|higher or equal than|more or equal than|at least or equal to|> =|= >|as early as',
  ],
  [
    atMost,
    'up to|as many as|as much as|as high as|as long as|as far as|as large as|as big as|as tall as|as old as|at most|no more than|not more than|no greater than|a maximum of|maximum|a maximum|at the most|≤|<=|as deep as|no longer than|not exceeding|less than or equal to|equal to or less than|smaller or equal than|less or equal than|lower or equal than|fewer or equal than|< =|= <|no higher than',
  ],
  [
    moreThan,
    'more than|over|above|greater than|higher than|larger than|bigger than|in excess of|upwards of|upward of|exceeding|exceed|exceeds|exceeded|north of|well over|just over|a little over|slightly over|slightly more than|just above|well above|just more than|a little more than|far more than|much more than|better than|longer than|older than|beyond|surpass|surpasses|surpassed|surpassing|topping|topped|>',
  ],
  [
    lessThan,
    'less than|fewer than|under|below|lower than|just under|just below|well under|well below|slightly under|slightly less than|a little under|just less than|a little less than|just short of|short of|smaller than|shorter than|younger than|south of|<',
  ],
]) // prettier-ignore

export const boundsAfter: ReadonlyMap<string, BoundSense> = rows([
  [about, 'or so|or thereabouts|more or less|- odd|odd|- ish|approximately|or more or less'],
  [
    atLeast,
    'or more|or higher|or older|or greater|or above|or over|or more than|or greater than|or higher than|or better|or longer|and above|and over|and up|and older|and more|and counting|- plus|plus|+|at least|at a minimum|minimum|at the very least',
  ],
  [
    atMost,
    'or less|or fewer|or lower|or younger|or under|or below|and under|and below|and younger|at most|at the most|at a maximum|maximum|tops',
  ],
]) // prettier-ignore

/** In words. */
export const longestBound = 5

function rows(table: readonly (readonly [BoundSense, string])[]): ReadonlyMap<string, BoundSense> {
  return new Map(table.flatMap(([sense, words]) => words.split('|').map((word): [string, BoundSense] => [word, sense])))
}

/**
 * Runs of words that may be names: capitals in a row, with the small words that names hold inside: "Center for Strategic and International Studies",
 * "Ursula von der Leyen", "Bashar al-Assad", "Procter & Gamble", "Kim Yong-hyun".
 */
import { isCommonWord } from '#lexicon/common-words.ts'
import { genderOf } from '#lexicon/first-names.ts'
import { organizationHeads, organizationOpeners } from '#lexicon/organizations.ts'
import { departments, honorifics, personRoles } from '#lexicon/role-nouns.ts'
import type { Sentence, Token } from '#types/analysis.ts'
import { hasCapital } from './capitals.ts'

export interface Run {
  readonly first: number
  readonly last: number
}

/** Longest name that is taken for one, in tokens: beyond it a run is a list or a headline. */
const longest = 14

export function findRuns(text: string, sentence: Sentence, tokens: readonly Token[], named: Uint8Array): Run[] {
  const runs: Run[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const starts = named[at] === 1 && !/^(?:'s|,|-|\(|&)$/.test(tokens[at]!.lower)
    if (!starts && !opensSmall(tokens, at, sentence.last, named)) {
      at++
      continue
    }
    const first = at
    at++
    while (at < sentence.last && at - first < longest) {
      const joined = continues(text, tokens, first, at, sentence.last, named)
      if (joined === 0) break
      at += joined
    }
    runs.push({ first, last: at })
  }
  return runs
}

/** "al-Assad", "de Blasio", "von der Leyen" at the front. */
function opensSmall(tokens: readonly Token[], at: number, limit: number, named: Uint8Array): boolean {
  const { lower } = tokens[at]!
  if (!/^(?:al|el|de|van|von|bin|ibn|abu)$/.test(lower) || at + 1 >= limit) return false
  if (tokens[at + 1]!.lower === '-') return at + 2 < limit && named[at + 2] === 1
  return lower !== 'al' && lower !== 'de' && named[at + 1] === 1
}

/** How many more tokens belong to the run that reaches up to `at`. */
function continues(
  text: string,
  tokens: readonly Token[],
  first: number,
  at: number,
  limit: number,
  named: Uint8Array,
): number {
  const token = tokens[at]!
  const { lower } = token
  // "Democratic People’s Republic", "G-20": small pieces that a table has marked
  if (named[at] === 1) {
    const inside = /^(?:'s|-|,)$/.test(lower) || tokens[at - 1]!.lower === '-'
    return token.spaced || text[token.start - 1] === '.' || inside ? 1 : 0
  }
  const isNamed = (index: number) => index < limit && named[index] === 1
  if (lower === '-' && !token.spaced && at + 1 < limit && !tokens[at + 1]!.spaced)
    return hyphen(text, tokens, at, named)
  if (particles.has(lower)) {
    if (isNamed(at + 1)) return 2
    if (tokens[at + 1]?.lower === '-' && isNamed(at + 2)) return 3
    if (particles.has(tokens[at + 1]?.lower ?? '') && isNamed(at + 2)) return 3
    return 0
  }
  // "Joseph R. Biden, Jr."
  if (lower === ',' && /^(?:jr|sr)\.?$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < limit) return 2
  // "CCNG, Inc."
  if (
    lower === ',' &&
    companyForm.test(tokens[at + 1]?.lower ?? '') &&
    at + 1 < limit &&
    hasCapital(text, tokens[at + 1]!)
  )
    return 2
  // "“Berg, Anna” <anna@…>": the name of who sends a letter
  if (lower === ',' && at - first === 1 && isNamed(at + 1) && isQuoted(tokens, first, at + 2))
    return genderOf(tokens[at + 1]!.lower) === undefined ? 0 : 2
  // "Committee to Protect Journalists", "Alliance to Reclaim Our Schools"
  if (lower === 'to')
    return organizationOpeners.has(tokens[at - 1]!.lower) && isNamed(at + 1) && tokens[at + 1]!.tag === 'VERB' ? 2 : 0
  if (lower === 'our') return hasCapital(text, token) && tokens[at - 2]?.lower === 'to' && isNamed(at + 1) ? 2 : 0
  // "Robert C. (Bobby) Scott", "Robert “Bobby” Scott"
  if (
    /^(?:\(|"|“)$/.test(lower) &&
    isNamed(at + 3) &&
    hasCapital(text, tokens[at + 1]!) &&
    genderOf(tokens[first]!.lower) !== undefined
  )
    return /^(?:\)|"|”)$/.test(tokens[at + 2]!.lower) ? 4 : 0
  if (lower === '&') return isNamed(at + 1) ? 2 : 0
  if (lower === "'s") {
    const isPerson = honorifics.has(tokens[at - 2]?.lower ?? '')
    return possessed.has(tokens[at - 1]!.lower) && !isPerson && isNamed(at + 1) ? 2 : 0
  }
  if (lower === 'of' || lower === 'for' || lower === 'on') {
    // "Secretary of Defense": the title stays in the run, and is cut off there.
    if (lower !== 'on' && personRoles.has(tokens[at - 1]!.lower)) {
      if (isNamed(at + 1) && departments.has(tokens[at + 1]!.lower)) return 2
      // "Speaker of the House"
      if (tokens[at + 1]?.lower === 'the' && isNamed(at + 2) && departments.has(tokens[at + 2]!.lower)) return 3
    }
    if (!holdsOpener(tokens, first, at, lower)) return 0
    if (isNamed(at + 1)) return 2
    return /^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? '') && isNamed(at + 2) ? 3 : 0
  }
  if (lower === 'and' || (lower === ',' && listsDepartments(tokens, at, limit, named))) {
    if (!isNamed(at + 1)) return 0
    // "Center for Strategic and International Studies": only inside what follows "of" or "for", up to a word that closes it.
    let opened = false
    let opener = first
    for (let index = first; index < at; index++) {
      if (opened || !/^(?:of|for|on)$/.test(tokens[index]!.lower)) continue
      opened = true
      // "the U.S. | Department | of Health": a state may come first
      opener = index - 1
    }
    if (lower === 'and' && namesCommittee(tokens, first, at, limit, named)) return 2
    if (
      opened &&
      (organizationOpeners.has(tokens[first]!.lower) || organizationOpeners.has(tokens[opener]?.lower ?? '')) &&
      closesList(tokens, at + 1, limit, named)
    )
      return 2
    // "Fisheries and Oceans Agency": one field and another, then the word for a body
    if (lower === 'and' && at - first === 1 && isField(tokens[first]!.lower)) {
      let last = at + 1
      while (last + 1 < limit && named[last + 1] === 1 && tokens[last + 1]!.spaced) last++
      if (last > at + 1 && last < at + 4 && organizationHeads.has(tokens[last]!.lower)) return 2
    }
    return 0
  }
  return 0
}

const companyForm = /^(?:inc|ltd|llc|corp|plc|llp|l\.l\.c|l\.p)\.?$/

function isQuoted(tokens: readonly Token[], first: number, last: number): boolean {
  return /^["“]$/.test(tokens[first - 1]?.lower ?? '') && /^["”]$/.test(tokens[last]?.lower ?? '')
}

const particles: ReadonlySet<string> = new Set(
  'de del della der den des du da das dos di van von bin bint ibn ben al el ul ur la le y zu ter ten e'.split(' '),
)

const possessed: ReadonlySet<string> = new Set(
  'people women men children king queen lloyd moody mcdonald macy veterans workers farmers writers sotheby christie girls boys domino wendy levi sainsbury standard&poor st'.split(
    ' ',
  ),
)

function hyphen(text: string, tokens: readonly Token[], at: number, named: Uint8Array): number {
  const next = tokens[at + 1]!
  if (named[at + 1] === 1 || hasCapital(text, next)) return 2
  // "Mazar-i-Sharif", "Stratford-upon-Avon"
  if (
    next.lower.length <= 4 &&
    tokens[at + 2]?.lower === '-' &&
    !tokens[at + 2]!.spaced &&
    named[at + 3] === 1 &&
    !tokens[at + 3]!.spaced
  )
    return 4
  if (/^\d/.test(next.lower) && next.lower.length < 4) return 2 // F-16
  // "Kim Yong-hyun", "Ban Ki-moon": a given name in two halves.
  const surname = tokens[at - 2]
  if (
    surname !== undefined &&
    asianSurname.test(surname.lower) &&
    next.lower.length <= 6 &&
    tokens[at - 1]!.end - tokens[at - 1]!.start <= 6
  )
    return 2
  return /^al$/.test(tokens[at - 1]!.lower) && hasCapital(text, next) ? 2 : 0
}

const asianSurname =
  /^(?:kim|lee|park|choi|jung|chung|kang|cho|yoon|yun|jang|chang|lim|oh|han|seo|shin|kwon|hwang|ahn|song|ryu|hong|moon|roh|ban|tsai|chen|lin|wu|ma|ri|pak|choe|so|no|jo|hong|wang|chiang|lai|hau|ko|shih)$/

function holdsOpener(tokens: readonly Token[], first: number, at: number, joint: string): boolean {
  const { lower } = tokens[at - 1]!
  if (organizationOpeners.has(lower)) return joint !== 'on' || forums.test(lower)
  if (joint === 'of') return ofHeads.has(lower)
  // "Center for X", "Campaign for Y", "Institute for Z", "Council on Foreign Relations"
  for (let index = first; index < at; index++) {
    if (organizationOpeners.has(tokens[index]!.lower)) return joint === 'for' || forums.test(tokens[index]!.lower)
  }
  return false
}

/** "Council on Foreign Relations", but "Hofstra University | on Long Island". */
const forums =
  /^(?:council|committee|subcommittee|commission|conference|institute|center|centre|panel|foundation|board)$/

const ofHeads: ReadonlySet<string> = new Set(
  `gulf strait sea cape battle treaty isle port bay bank city lord duke duchess earl prince princess king queen archbishop bishop knights articles declaration bill house state
   kingdom republic horn gates game lords chamber corps order statue tower valley church lake temple book rock commonwealth university art bachelor master hall day war siege fall district`.split(
    /\s+/,
  ),
)

function listsDepartments(tokens: readonly Token[], at: number, limit: number, named: Uint8Array): boolean {
  // "Department of Health, Education and Welfare": a comma only if "and" + capital closes the list.
  return (
    at + 3 < limit &&
    named[at + 1] === 1 &&
    /^(?:and|&)$/.test(tokens[at + 2]!.lower) &&
    named[at + 3] === 1 &&
    /^(?:of|for)$/.test(tokens[at - 2]?.lower ?? '')
  )
}

/** "The House Transport | and | Public Works Committee": fields of work behind the chamber, up to the word for a body. */
function namesCommittee(
  tokens: readonly Token[],
  first: number,
  at: number,
  limit: number,
  named: Uint8Array,
): boolean {
  let chamber = first
  while (chamber < at && !/^(?:house|senate|joint|assembly|commons|parliamentary)$/.test(tokens[chamber]!.lower))
    chamber++
  if (chamber >= at - 1 || tokens[chamber - 1]?.lower === 'white') return false
  for (let index = chamber + 1; index < at; index++) {
    const { lower } = tokens[index]!
    if (organizationHeads.has(lower) && !departments.has(lower)) return false
    if (!isCommonWord(lower) && !departments.has(lower) && !fields.has(lower)) return false
  }
  let last = at + 1
  while (last + 1 < limit && last < at + 6 && named[last + 1] === 1 && tokens[last + 1]!.spaced) last++
  return last > at + 1 && /^(?:committee|subcommittee|panel|commission)$/.test(tokens[last]!.lower)
}

/** What comes behind "and" ends like a body or a field of work, and is no person: "International Studies", "Human Services". */
function closesList(tokens: readonly Token[], at: number, limit: number, named: Uint8Array): boolean {
  if (genderOf(tokens[at]!.lower) !== undefined) return false
  let last = at
  while (last + 1 < limit && named[last + 1] === 1 && tokens[last + 1]!.spaced) last++
  const { lower } = tokens[last]!
  return (
    fields.has(lower) ||
    organizationHeads.has(lower) ||
    /(?:ics|tion|ology|ment|ture|ing|ity|ies|ship|airs)$/.test(lower)
  )
}

function isField(lower: string): boolean {
  return fields.has(lower) || departments.has(lower) || (isCommonWord(lower) && lower.endsWith('s'))
}

const fields: ReadonlySet<string> = new Set(
  `studies affairs security defense defence services trade finance health science sciences research development technology education welfare sport sports media culture labor labour justice
   peace democracy rights freedom law policy strategy relations energy water prevention control industry fisheries food forestry art arts infrastructure
   oversight reform judiciary appropriations ethics intelligence means veterans commerce budget housing transportation workforce indian small business rules administration`.split(
    /\s+/,
  ),
)

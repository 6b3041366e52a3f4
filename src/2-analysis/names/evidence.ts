/**
 * What speaks for the kind of a name, as weights that a person can read: its own words ("Inc.", "River", a first name), and its neighbours
 * ("Mr." before, ", 45," or ", an analyst" after, "in" before).
 */
import { isCity } from '#lexicon/cities.ts'
import { isCommonWord } from '#lexicon/common-words.ts'
import { genderOf } from '#lexicon/first-names.ts'
import {
  eventHeads,
  organizationHeads,
  organizationOpeners,
  placeHeads,
  products,
  workHeads,
} from '#lexicon/organizations.ts'
import { outletHeads } from '#lexicon/outlets.ts'
import { bodyNouns, personRoles } from '#lexicon/role-nouns.ts'
import { isKnownSurname } from '#lexicon/surnames.ts'
import type { NameKind, Token } from '#types/analysis.ts'
import type { Piece } from './pieces.ts'

export type Evidence = Partial<Record<NameKind, number>>

/** Adds to `evidence` what this occurrence says; what its own words say is added at the first one only, so that repetition proves nothing. */
export function weigh(
  text: string,
  tokens: readonly Token[],
  piece: Piece,
  evidence: Evidence,
  isFirst: boolean,
): void {
  if (piece.titled) add(evidence, 'person', 5)
  if (isFirst) weighWords(text, tokens, piece, evidence)
  weighBefore(tokens, piece, evidence, isFirst)
  weighAfter(text, tokens, piece, evidence, isFirst)
}

function weighWords(text: string, tokens: readonly Token[], { first, last, demonym }: Piece, evidence: Evidence): void {
  const opener = tokens[first]!.lower
  const closer = tokens[last - 1]!.lower
  const length = last - first
  const gender = genderOf(opener)
  if (gender !== undefined && length > 1 && length < 6) add(evidence, 'person', 3)
  else if (gender !== undefined) add(evidence, 'person', 1.5)
  if (length === 3 && tokens[first + 1]!.lower === ',' && genderOf(closer) !== undefined) add(evidence, 'person', 4)
  if (length > 1 && /^(?:\p{L}\.){1,2}$/u.test(tokens[first]!.lower)) add(evidence, 'person', 3)
  if (length > 2 && /^\p{L}\.$/u.test(tokens[first + 1]!.lower)) add(evidence, 'person', 4)
  if (length > 1 && /^(?:jr|sr)\.?$/.test(closer)) add(evidence, 'person', 4)
  if (length < 5 && surnameLike.test(closer) && !isCommonWord(closer)) add(evidence, 'person', 1)
  if (length === 1 && isKnownSurname(closer)) add(evidence, 'person', isCommonWord(closer) ? 2 : 3.3)
  // "Communism", "Catholicism": a teaching
  if (length === 1 && /[a-z]{3}isms?$/.test(closer)) add(evidence, 'work', 4)
  if (demonym) add(evidence, 'organization', 2)
  if (organizationHeads.has(closer))
    add(evidence, 'organization', length > 3 ? 8 : length > 1 ? (gender === undefined ? 4 : 3.5) : 2)
  else if (outletHeads.has(closer) && length > 1) add(evidence, 'organization', 2.5)
  let opened = false
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at]!
    if (organizationOpeners.has(lower) && /^(?:of|for|on)$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < last)
      opened = true
    if (lower === '&' && length > 2) add(evidence, 'organization', 3)
  }
  if (opened) add(evidence, 'organization', 5)
  if (placeHeads.has(closer) && length > 1) add(evidence, 'place', gender === undefined ? 3.5 : 3)
  if (length > 1 && placeOpeners.has(opener)) add(evidence, 'place', 2.5)
  if (eventHeads.has(closer) && length > 1) add(evidence, 'event', 3.2)
  if (workHeads.has(closer) && length > 1) add(evidence, 'work', 3.2)
  for (let at = first; at < last; at++) if (products.has(tokens[at]!.lower)) add(evidence, 'product', 3)
  const written = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  if (/\d/.test(written) && /^[A-Z][\w-]*$/.test(written)) add(evidence, 'product', 3)
  // "FULL TEXT", "FREE" shout, they name nobody
  if (length === 1 && written.length > 1 && written.length < 7 && /^[A-Z.&]+$/.test(written) && !isCommonWord(closer))
    add(evidence, 'organization', 3)
  if (length < 4 && isCity(written)) add(evidence, 'place', gender === undefined ? 2 : 0.5)
  else if (length === 1 && placeLike.test(closer)) add(evidence, 'place', 1)
  // "Htin Kyaw" for want of better; "Fancy Bear" and "Capital Download" are two common words
  // "Media", "House": a lone common word is a name only on strong evidence
  if (length < 3 && areCommon(tokens, first, last) && gender === undefined && !placeHeads.has(closer))
    for (const kind of ['person', 'organization', 'place'] as const) add(evidence, kind, -2)
  // "RealClearPolitics", but "McCain", "DeSantis"
  if (length === 1 && /^(?!Mc|Mac|De|Di|La|Le|Fitz|Van)[A-Z][a-z]+[A-Z]/.test(written))
    add(evidence, 'organization', 1.5)
  if (length === 2 && (gender !== undefined || !isCommonWord(opener)))
    add(evidence, 'person', isCommonWord(closer) ? 0.6 : 1.2)
  // "Sign Up Continue": three common words are no body
  if (length > 2 && !areCommon(tokens, first, last)) add(evidence, 'organization', 0.8)
  if (length === 1 && /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/.test(closer))
    add(evidence, 'place', 3)
}

function areCommon(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]!.lower.length > 2 && !isCommonWord(tokens[at]!.lower)) return false
  return true
}

function weighBefore(tokens: readonly Token[], { first, last }: Piece, evidence: Evidence, isFirst: boolean): void {
  let at = first - 1
  const before = tokens[at]
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return
  if (before.lower === 'the') {
    add(evidence, 'person', -2)
    // "the Danube": a lone name behind an article is a body only if it does something
    const next = tokens[last]
    const acts = last - first > 1 || next?.tag === 'VERB' || next?.lower === "'s"
    if (isFirst || acts) evidence.organization = Math.max(evidence.organization ?? 0, acts ? 1 : 0.1)
    at--
  }
  const cue = tokens[at]?.lower ?? ''
  if (
    /^(?:in|near|outside|throughout|across|along|around|northern|southern|eastern|western|central|downtown)$/.test(cue)
  )
    add(evidence, 'place', before.lower === 'the' ? 1 : 2)
  else if (/^(?:from|to|at)$/.test(cue)) add(evidence, 'place', 0.6)
  else if (/^(?:by|with|against|told|told|asked)$/.test(cue)) add(evidence, 'person', 0.5)
  // "director of the Water Programme"
  if (cue === 'of' && before.lower === 'the' && personRoles.has(tokens[at - 1]?.lower ?? ''))
    add(evidence, 'organization', 2.5)
  if (bodyNouns.has(cue)) add(evidence, 'organization', 2.5)
  else if (personRoles.has(cue) && before.lower !== 'the') add(evidence, 'person', 2.5)
  if (/^(?:brother|sister|son|daughter|wife|husband|father|mother|widow)$/.test(cue)) add(evidence, 'person', 2)
}

function weighAfter(
  text: string,
  tokens: readonly Token[],
  { first, last }: Piece,
  evidence: Evidence,
  isFirst: boolean,
): void {
  const next = tokens[last]
  if (next === undefined || next.sentence !== tokens[first]!.sentence) return
  if (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself') add(evidence, 'person', 3)
  if (personVerbs.has(next.lemma) || personVerbs.has(next.lower)) add(evidence, 'person', isFirst ? 0.8 : 0.2)
  // "Netgear Chief Executive", "Signal Risk Director": whose office
  if (
    isFirst &&
    next.spaced &&
    personRoles.has(next.lower) &&
    /^[A-Z]/.test(text[next.start]!) &&
    genderOf(tokens[first]!.lower) === undefined
  )
    add(evidence, 'organization', 1.5)
  // "Nassau County police", "Kemp residents"
  if (/^(?:police|residents|authorities|airport|suburbs?|officials)$/.test(next.lower)) add(evidence, 'place', 1.5)
  // "the Obama administration", "the Clinton campaign"
  if (/^(?:administration|campaign|camp|team|supporters|presidency|era|aide|aides|ally|allies)$/.test(next.lower))
    add(evidence, 'person', 2.5)
  // "the Black Lives Matter movement", "the Signal app"
  if (
    /^(?:movement|party|group|company|corporation|newspaper|website|magazine|network|firm|foundation|coalition|militia|channel)$/.test(
      next.lower,
    )
  )
    add(evidence, 'organization', 2.5)
  // "BRANDT: We will stay."
  const label = next.lower === ':' && last - first === 1 && tokens[first - 1]?.sentence !== next.sentence
  if (
    label &&
    !isCommonWord(tokens[first]!.lower) &&
    /^\p{Lu}{4,}$/u.test(text.slice(tokens[first]!.start, tokens[first]!.end))
  )
    add(evidence, 'person', 3.5)
  if (next.lower === ':' && last - first < 3 && /\p{Ll}/u.test(text.slice(tokens[first]!.start, tokens[first]!.end)))
    add(evidence, 'person', 1)
  if (next.lower === ',' || next.lower === '(') {
    const behind = tokens[last + 1]
    if (behind === undefined) return
    if (behind.lower === 'who' || behind.lower === 'whose') add(evidence, 'person', 2)
    if (/^\d\d$/.test(behind.lower) && /^[,)]$/.test(tokens[last + 2]?.lower ?? '')) add(evidence, 'person', 4)
    weighApposition(tokens, last + 1, evidence)
    if (next.lower === ',' && statesAbbreviated.has(text.slice(behind.start, behind.end))) add(evidence, 'place', 4)
  }
  if (next.lower === "'s" && personRoles.has(tokens[last + 1]?.lower ?? '')) add(evidence, 'person', 0.3)
}

/** ", a Ukrainian defense analyst" speaks for a person; ", a Boston company" for a body; ", a town in the east" for a place. */
function weighApposition(tokens: readonly Token[], at: number, evidence: Evidence): void {
  const opens = /^(?:a|an|the|one|former|his|her|its|their|chief|president|director|head|founder|chairman)$/.test(
    tokens[at]!.lower,
  )
  // "Sadat, police chief of": without an article only if the role comes at once
  for (let index = at; index < at + (opens ? 7 : 3) && index < tokens.length; index++) {
    const { lower, tag } = tokens[index]!
    if (tag === 'PUNCT' && lower !== '-') return
    const next = tokens[index + 1]
    const heads =
      next === undefined || (next.tag !== 'NOUN' && next.tag !== 'PROPN' && next.lower !== '-' && next.lower !== "'s")
    if (!heads) continue
    const kind = personRoles.has(lower)
      ? 'person'
      : placeNouns.has(lower)
        ? 'place'
        : bodyNouns.has(lower) && !mayBePerson.has(lower)
          ? 'organization'
          : undefined
    if (kind !== undefined) {
      add(evidence, kind, kind === 'place' ? 3 : 2)
      return
    }
    if (tag === 'ADP' || tag === 'VERB') return
  }
}

function add(evidence: Evidence, kind: NameKind, weight: number): void {
  evidence[kind] = (evidence[kind] ?? 0) + weight
}

const placeOpeners: ReadonlySet<string> = new Set(
  'lake mount mt mt. port cape fort ft. camp isle saint st. san santa los las el puerto rio new north south east west upper lower'.split(
    ' ',
  ),
)
/** "Angelique Brunner, a Washington developer": a firm or a person. */
const mayBePerson: ReadonlySet<string> = new Set(
  'developer contractor operator publisher broadcaster regulator maker'.split(' '),
)
const placeNouns: ReadonlySet<string> = new Set(
  'town city village province region district suburb island capital port'.split(' '),
)
const surnameLike =
  /(?:ov|ova|ev|eva|enko|sky|ski|skyy|skiy|ić|ic|czyk|wicz|sson|sen|son|ez|ães|oğlu|oglu|ian|yan|dze|shvili|chuk|ovich|stein|berg|man|mann|ng)$/
const placeLike =
  /(?:stan|ville|burg|burgh|grad|shire|abad|pur|pore|polis|ford|ton|land|istan|ia|ivka|ovo|sk|horod|hrad)$/
const personVerbs: ReadonlySet<string> = new Set(
  'say tell add note argue believe think write explain recall insist joke tweet admit smile marry die laugh bear live join retire testify resign'.split(
    ' ',
  ),
)
const statesAbbreviated: ReadonlySet<string> = new Set(
  `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. N.J. N.Y. N.C. S.C. N.H. N.M.
   AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC`.split(
    /\s+/,
  ),
)

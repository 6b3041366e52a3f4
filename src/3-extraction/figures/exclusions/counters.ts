/** Numbers that only tell where something stands in a row: "4/12 Boats wait …", "phases 3, 5 and 7", "the 2005 levels", "[7]". */
import type { Word } from '#types/analysis.ts'
import type { Exclusion } from '../draft.ts'

/** A stroke between digits at the start of a caption or a message: the third picture of sixteen. */
export const isCounter: Exclusion = ({ analysis }, { number, kind, unit }) => {
  const { tokens, sentences, document } = analysis
  if (kind !== 'share' || unit !== undefined || number.last - number.first !== 3) return false
  if (!/^\d+$/.test(tokens[number.first]!.lower) || tokens[number.first + 1]!.lower !== '/') return false
  const sentence = sentences[tokens[number.first]!.sentence]!
  const next = tokens[number.last]
  return (
    sentence.first === number.first &&
    (next?.sentence !== sentence.index || /^[\p{Lu}\d“"]/u.test(document.text[next.start]!))
  )
}

/** "phases 3, 5 and 7", "Figs. 2 and 3", "rooms 12 to 15": a label in the plural numbers all that follow it. */
export const isInLabelledRow: Exclusion = ({ analysis }, { number, kind, unit }) => {
  const { tokens } = analysis
  if (kind !== 'count' || unit !== undefined || !/^\d{1,4}$/.test(tokens[number.first]!.lower)) return false
  const { sentence } = tokens[number.first]!
  let at = number.first - 1
  while (at > number.first - 20 && isJoint(tokens[at], sentence)) at--
  // "from 20 reactors to 54": in a row of labels the first stands right behind what they number.
  if (!/^\d/.test(tokens[at + 1]!.lower)) return false
  return tokens[at]?.sentence === sentence && rows.test(tokens[at]!.lower) && !counts(tokens[number.last])
}

function isJoint(token: Word | undefined, sentence: number): boolean {
  return token?.sentence === sentence && /^(?:,|and|or|to|&|[-–]|\d{1,4})$/.test(token.lower)
}

/** "in rooms 12 people": something is counted after all. */
function counts(token: Word | undefined): boolean {
  return token?.tag === 'NOUN' && token.spaced
}

const rows =
  /^(?:phases|figures|figs\.?|fig\.|tables|sections|chapters|articles|rooms|flats|pages|pp\.|gates|platforms|lanes|routes|lines|items|nos\.|numbers|questions|resolutions|amendments|propositions|groups|levels|tiers|types|districts|wards|precincts|zones|highways|seasons|episodes|rounds|volumes|paragraphs|clauses|stages|steps|columns|units|reactors|blocks|cells|booths)$/

/** "[7]", "[3–5]": where a source is cited. */
export const isCitation: Exclusion = ({ analysis }, { number, kind }) => {
  const { tokens } = analysis
  if (kind !== 'count' || !/^\d{1,3}$/.test(tokens[number.first]!.lower)) return false
  let open = number.first - 1
  while (open > number.first - 12 && /^(?:,|[-–]|\d{1,3})$/.test(tokens[open]?.lower ?? '')) open--
  let close = number.last
  while (close < number.last + 12 && /^(?:,|[-–]|\d{1,3})$/.test(tokens[close]?.lower ?? '')) close++
  return tokens[open]?.lower === '[' && tokens[close]?.lower === ']'
}

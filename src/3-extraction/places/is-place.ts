/**
 * Whether a name is said as a place. Cities and regions are; a state is behind a word of place or motion ("in Russia", "to Ukraine", "across Sudan"),
 * a seat of government only behind one of place ("at the White House"). "Paris Hilton" and "Russia’s war" are none.
 */
import type { Analysis, Name } from '#types/analysis.ts'
import { tokenFrom } from '#types/analysis.ts'

export function isPlace(analysis: Analysis, name: Name): boolean {
  if (name.kind === 'place') return true
  if (name.kind !== 'state') return false
  const { tokens } = analysis
  const first = tokenFrom(analysis, name.start)
  const { sentence } = tokens[first]!
  const last = tokenFrom(analysis, name.end)
  if (tokens[last]?.sentence === sentence && (tokens[last]!.lower === "'s" || tokens[last]!.tag === 'NOUN'))
    return false
  let at = first - 1
  while (tokens[at]?.sentence === sentence && directions.has(tokens[at]!.lower)) at--
  // "in Russia and Ukraine", "in Japan, Australia and New Zealand": the list shares its preposition
  for (let back = 0; back < 12 && tokens[at]?.sentence === sentence; back++) {
    const { lower, tag } = tokens[at]!
    if (lower !== ',' && lower !== 'and' && lower !== 'or' && tag !== 'PROPN' && lower !== 'the') break
    if (back > 0 && tag !== 'PROPN' && tokens[at + 1]!.tag !== 'PROPN' && lower !== ',') break
    at--
  }
  const before = tokens[at]
  return before !== undefined && before.sentence === sentence && where.has(before.lower)
}

const directions: ReadonlySet<string> = new Set(
  'the northern southern eastern western central north south east west northeastern northwestern southeastern southwestern far mainland northeast northwest southeast southwest'.split(
    ' ',
  ),
)

const where: ReadonlySet<string> = new Set(
  'in near outside inside around across throughout within into at toward towards via to from through over entering leaving left enter reach reached visit visited visiting'.split(
    ' ',
  ),
)

/** Units of measure behind a number: "15 kilometres", "300m", "60 mph", "20 tons", "-5°C", "a 30-mile drive". */
import { measureSymbols, measureWords, type UnitEntry } from '#lexicon/measure-units.ts'
import type { UnitReader } from './unit.ts'
import { isWeight } from './weight.ts'

/** In tokens: "british thermal unit", "km / h", "kilowatt - hour". */
const longest = 4

export const readMeasure: UnitReader = (scene, number, after) => {
  const { tokens, document } = scene.analysis
  const word = tokens[after]
  if (word === undefined || word.sentence !== tokens[number.first]!.sentence) return undefined
  const make = (last: number, code: string | undefined) => ({
    first: number.first,
    last,
    kind: 'measure' as const,
    unit: document.text.slice(word.start, tokens[last - 1]!.end),
    ...(code === undefined ? {} : { unitCode: code }),
  })
  if (/^pounds?$/.test(word.lower)) return isWeight(scene, number, after) ? make(after + 1, '[lb_av]') : undefined
  if (
    (word.lower === 'in' || word.lower === '"') &&
    /\d$/.test(tokens[number.last - 1]!.lower) &&
    isInch(tokens, after)
  )
    return make(after + 1, '[in_i]')
  const closing = brackets.get(word.lower)
  if (closing !== undefined && tokens[after + 2]?.lower === closing) {
    const inner = tokens[after + 1]! // "20 (kg)"
    const entry = measureSymbols.get(document.text.slice(inner.start, inner.end))
    return entry === undefined || inner.spaced
      ? undefined
      : { ...make(after + 3, entry.code), unit: document.text.slice(inner.start, inner.end) }
  }
  if (word.lower === '"' || word.lower === '”') return undefined // a quotation ends behind the number
  for (let last = Math.min(after + longest, tokens.length); last > after; last--) {
    const end = tokens[last - 1]!
    if (end.end - word.start > 40 || end.sentence !== word.sentence) continue
    // "after 184 km.", at the end of a sentence: the full stop is not the unit's.
    const stopped = end.lower.endsWith('.') && end.end - end.start > 1
    const written = document.text.slice(word.start, stopped ? end.end - 1 : end.end)
    const entry =
      measureWords.get(written.toLowerCase().replace(/[\s-]+/g, ' ')) ?? symbol(written, word.spaced, scene.weather)
    if (entry !== undefined) return { ...make(last, entry.code), unit: written }
  }
  return undefined
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

/** A letter or two must touch its number, or be a symbol that is no word: "5 km", "5kg", but not "5 C". */
function symbol(written: string, spaced: boolean, weather: boolean): UnitEntry | undefined {
  const entry = measureSymbols.get(written)
  if (/^[CF]$/.test(written) && !weather) return undefined
  if (entry !== undefined && weather && /^[CF]$/.test(written)) return entry // "30 C outside"
  return entry !== undefined && spaced && /^(?:[A-Zgtl]|bar|in\.|["″′])$/.test(written) ? undefined : entry
}

/** "2 in thick", "5 ft 2 in": an inch only where nothing else can be meant. */
function isInch(
  tokens: readonly { readonly lower: string; readonly spaced: boolean; readonly sentence: number }[],
  at: number,
): boolean {
  if (tokens[at]!.lower === '"' && !tokens[at]!.spaced) {
    // 8": unless it closes a quotation that was opened before.
    let marks = 0
    for (let back = at - 1; back > at - 80 && tokens[back]?.sentence === tokens[at]!.sentence; back--)
      if (tokens[back]!.lower === '"') marks++
    return marks % 2 === 0
  }
  return (
    /^(?:thick|wide|long|tall|high|deep|across|diameter|by|x)$/.test(tokens[at + 1]?.lower ?? '') ||
    /^(?:ft|ft\.|foot|feet)$/.test(tokens[at - 2]?.lower ?? '') ||
    (tokens[at - 2]?.lower === "'" && /^\d/.test(tokens[at - 3]?.lower ?? '')) ||
    (tokens[at]!.lower === 'in' && /^[.,;)]?$/.test(tokens[at + 1]?.lower ?? ''))
  )
}

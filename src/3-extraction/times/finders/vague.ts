/** Times that name no date: "now", "recently", "in recent weeks", "the coming days", "soon", "the future", "at present". */
import { timeUnits } from '#lexicon/time-units.ts'
import type { Word } from '#types/analysis.ts'
import { draft, type Finder, isTightDash, type Meaning, wordAt } from '../draft.ts'

type Ref = NonNullable<Meaning['ref']>

export const findVague: Finder = ({ tokens }, at) => {
  const word = wordAt(tokens, at)
  const start = word === 'the' || word === 'these' ? at + 1 : at
  const units = recentUnits(tokens, start)
  if (units !== undefined) return draft(at, units.last, { ref: units.ref })
  for (const [phrase, ref] of phrases.get(word) ?? []) {
    let last = at
    while (last - at < phrase.length && wordAt(tokens, last) === phrase[last - at]) last++
    if (last - at === phrase.length && fits(tokens, at, last)) return draft(at, last, { ref })
  }
  return undefined
}

/** "recent weeks", "the upcoming days", "recent weeks and months", "future quarters". */
function recentUnits(tokens: readonly Word[], at: number): { last: number; ref: Ref } | undefined {
  const ref = adjectives.get(wordAt(tokens, at))
  if (ref === undefined) return undefined
  const noun = wordAt(tokens, at + 1)
  if (!timeUnits.has(noun) || !noun.endsWith('s')) return undefined
  const more = wordAt(tokens, at + 2) === 'and' || wordAt(tokens, at + 2) === 'or' ? wordAt(tokens, at + 3) : ''
  return { last: timeUnits.has(more) && more.endsWith('s') ? at + 4 : at + 2, ref }
}

const adjectives: ReadonlyMap<string, Ref> = new Map<string, Ref>([
  ['recent', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['previous', 'PAST_REF'],
  ['coming', 'FUTURE_REF'],
  ['upcoming', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
  ['following', 'FUTURE_REF'],
])

function fits(tokens: readonly Word[], first: number, last: number): boolean {
  const word = wordAt(tokens, first)
  const after = wordAt(tokens, last)
  if (word === 'present') return wordAt(tokens, first - 1) === 'at'
  if (word === 'one') return tokens[first - 1]?.form === 'modal'
  // "the now-cancelled deal", "the soon-to-open terminal"
  if (isTightDash(tokens, last)) return false
  if (word === 'current') return tokens[first]!.tag === 'ADJ' && after !== 'of'
  if (word === 'now' && wordAt(tokens, last - 1) === 'that') return wordAt(tokens, first - 1) !== 'by'
  // "the past nine elections"
  if (word === 'the' && wordAt(tokens, last - 1) === 'past')
    return !/^(?:NUM|NOUN|ADJ|PROPN)$/.test(tokens[last]?.tag ?? '')
  if (word === 'the' && wordAt(tokens, first + 1) === 'moment') return /^(?:at|for)$/.test(wordAt(tokens, first - 1))
  if (word === 'soon')
    return after !== 'as' && after !== 'after' && wordAt(tokens, first - 1) !== 'as' && !isOver(tokens, first)
  return true
}

/** "he soon left", "she was soon released": what followed at once is over. */
function isOver(tokens: readonly Word[], at: number): boolean {
  const { form } = tokens[at + 1] ?? {}
  return form === 'past' || (form === 'participle' && /^(?:was|were|had)$/.test(wordAt(tokens, at - 1)))
}

const table: readonly (readonly [string, Ref])[] = [
  ['right now', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['now that', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
  ['one day', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['a later date', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['present', 'PRESENT_REF'],
]

/** By first word, longest phrase first. */
const phrases: ReadonlyMap<string, readonly (readonly [readonly string[], Ref])[]> = (() => {
  const index = new Map<string, (readonly [readonly string[], Ref])[]>()
  for (const [phrase, ref] of table) {
    const words = phrase.split(' ')
    index.set(
      words[0]!,
      [...(index.get(words[0]!) ?? []), [words, ref] as const].sort((a, b) => b[0].length - a[0].length),
    )
  }
  return index
})()

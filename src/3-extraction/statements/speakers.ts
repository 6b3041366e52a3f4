/**
 * Which actors a source means: the head of each of its noun phrases ("[Ann Lee], a fellow at the institute"; "[A] and [B]"), the antecedent
 * of "who", and, for "I" and "we" inside of what somebody says, that somebody.
 */

import { type ActorId, type ActorIndex, mentionsNear } from '#types/actor.ts'
import { tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { isNobody } from './act.ts'
import { type Grammar, nameAt, nounAt, type Run, word } from './grammar.ts'
import { nounEnding } from './subjects.ts'

export function speakersOf(
  grammar: Grammar,
  index: ActorIndex,
  source: readonly Span[],
  host: readonly ActorId[],
): readonly ActorId[] {
  const found: ActorId[] = []
  if (isNobody(grammar, source)) return found
  for (const span of source) {
    const run = tokensIn(grammar.analysis, span)
    if (run.last - run.first === 1 && /^(?:who|which|that)$/.test(word(grammar, run.first))) {
      const known = actorOf(grammar, index, run)
      const antecedent = known === undefined ? antecedentOf(grammar, run.first) : undefined
      if (known !== undefined) add(found, [known])
      if (antecedent !== undefined) add(found, actorsOf(grammar, index, antecedent))
    } else if (run.last - run.first === 1 && firstPerson.has(word(grammar, run.first))) {
      add(found, actorsOf(grammar, index, run))
      if (found.length === 0) add(found, host)
    } else add(found, actorsOf(grammar, index, run))
  }
  return found
}

const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our'])

function add(found: ActorId[], more: readonly ActorId[]): void {
  for (const id of more) if (!found.includes(id)) found.push(id)
}

function antecedentOf(grammar: Grammar, at: number): Run | undefined {
  const { first } = grammar.sentences[grammar.tokens[at]!.sentence]!
  const end = word(grammar, at - 1) === ',' ? at - 1 : at
  return end > first ? nounEnding(grammar, end, first) : undefined
}

function actorsOf(grammar: Grammar, index: ActorIndex, run: Run): ActorId[] {
  const found = parts(grammar, run)
  const apposed = found.length === 1 ? namedBehind(grammar, index, found[0]!.last, run.last) : undefined
  if (apposed !== undefined) return [apposed]
  return found.flatMap((part) => actorOf(grammar, index, part) ?? [])
}

/** "A spokeswoman for the army, [Ann Lee],": the name behind the office is who speaks. */
function namedBehind(grammar: Grammar, index: ActorIndex, at: number, last: number): ActorId | undefined {
  if (word(grammar, at) !== ',' || at + 1 >= last) return undefined
  const name = nounAt(grammar, at + 1)
  if (name === undefined || name.last > last || (name.last < last && word(grammar, name.last) !== ',')) return undefined
  for (let token = name.first; token < name.last; token++) if (grammar.tokens[token]!.tag !== 'PROPN') return undefined
  if (nameAt(grammar, grammar.tokens[name.head]!.start)?.kind !== 'person') return undefined
  return actorOf(grammar, index, { first: name.first, last: name.last })
}

/** "US defense secretary X and South Korean minister Y" is two, up to the first apposition. */
function parts(grammar: Grammar, { first, last }: Run): Run[] {
  const found: Run[] = []
  let start = first
  for (let at = first; at <= last; at++) {
    const lower = at === last ? ',' : word(grammar, at)
    const joins =
      lower === 'and' || lower === 'or' || lower === 'but' || (lower === '&' && nounAt(grammar, at) === undefined)
    const lists = lower === ',' && at < last && nounAt(grammar, at + 1)?.first === at + 1 && isList(grammar, at, last)
    if (at < last && !joins && lower !== ',') continue
    if (joins && nounAt(grammar, at) !== undefined) continue
    if (at > start) found.push({ first: start, last: at })
    start = at + 1
    if (lower === ',' && !lists) break
  }
  return found
}

/** "A, B and C said": the comma of a list, not of an apposition. */
function isList(grammar: Grammar, comma: number, last: number): boolean {
  const next = nounAt(grammar, comma + 1)
  const after = next === undefined ? '' : word(grammar, next.last)
  return (
    next !== undefined &&
    next.last < last &&
    (after === 'and' || after === ',') &&
    grammar.tokens[next.first]!.tag === 'PROPN' &&
    /^\p{L}/u.test(word(grammar, next.last + 1)) &&
    after === 'and'
  )
}

/** The mention that holds the head of the part; else the name that the part ends with ("Secretary of Defense Ann Lee"). */
function actorOf(grammar: Grammar, index: ActorIndex, all: Run): ActorId | undefined {
  // "[Ann Lee]’s claim"
  const owner = all.last - all.first > 1 && /^'s?$/.test(word(grammar, all.last - 1))
  const part = owner ? { first: all.first, last: all.last - 1 } : all
  const noun = nounAt(grammar, part.first) ?? nounAt(grammar, part.first + 1)
  const head = grammar.tokens[Math.min(noun?.head ?? part.first, part.last - 1)]!
  const whole = { start: grammar.tokens[part.first]!.start, end: grammar.tokens[part.last - 1]!.end }
  const near = mentionsNear(index, whole)
  const same = near.find((mention) => mention.start === whole.start && mention.end === whole.end)
  if (same !== undefined) return same.actor
  // "Parent company [First Energy]": the name stands right behind what it is.
  const named = near.find(
    ({ start, end }) => end === whole.end && start > whole.start && isApposed(grammar, near, start),
  )
  if (named !== undefined) return named.actor
  const holding = near.filter((mention) => mention.start <= head.start && mention.end >= head.end)
  if (holding.length > 0) return holding.reduce((a, b) => (length(b) > length(a) && b.end <= whole.end ? b : a)).actor
  const closing = near.find((mention) => mention.end === whole.end && mention.start > whole.start)
  if (closing === undefined) return undefined
  const before = tokensIn(grammar.analysis, closing).first - 1
  return grammar.tokens[before]?.tag === 'ADP' ? undefined : closing.actor
}

function isApposed(grammar: Grammar, near: readonly Span[], at: number): boolean {
  const { first } = tokensIn(grammar.analysis, { start: at, end: at + 1 })
  const before = grammar.tokens[first - 1]
  const capital = /^\p{Lu}/u.test(grammar.analysis.document.text.slice(at, at + 1))
  return capital && before?.tag === 'NOUN' && near.some(({ end }) => end === before.end)
}

function length(span: Span): number {
  return span.end - span.start
}

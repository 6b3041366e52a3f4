/**
 * Roles told beside a name: in apposition ("Mykhailo Samus, a Ukrainian defense analyst"), by a verb ("who is also the director of …",
 * "he became mayor in 2019"), in a capacity ("took over as NATO Secretary General last month"). Times by the words next to them.
 */
import { personRoles } from '#lexicon/role-nouns.ts'
import type { Role } from '#types/actor.ts'
import type { Analysis, Mention, NounPhrase } from '#types/analysis.ts'
import { phraseAt, tokenFrom } from '#types/analysis.ts'
import type { Time } from '#types/time.ts'
import { roleOf } from './role-words.ts'

/** A description that coreference has found to be of the same person: its words, where they tell a role. */
export function roleBeside(analysis: Analysis, mention: Mention): Role | undefined {
  const { tokens } = analysis
  const first = tokenFrom(analysis, mention.start)
  const last = tokenFrom(analysis, mention.end)
  if (!personRoles.has(tokens[mention.head]!.lower)) return undefined
  // "Goldman’s chief executive, Lloyd C. Blankfein": the role comes first
  // … and "A plumber | by profession |, Oskar Brandt"
  const close = tokens[last]?.lower === 'by' ? last + 2 : last
  const ahead = tokens[close]?.lower === ',' && tokens[close + 1]?.tag === 'PROPN'
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== tokens[first]!.sentence)
    return ahead ? roleOf(analysis, first, last) : undefined
  const group = before.tag === 'ADV' ? phraseAt(analysis, first - 2) : phraseAt(analysis, first - 1)
  const told =
    ahead ||
    before.lower === ',' ||
    before.lower === '(' ||
    (group?.kind === 'verb' && isBeing(tokens[group.head]!.lemma))
  return told ? roleOf(analysis, first, longer(analysis, last)) : undefined
}

/** "president | and chief executive of Acme": the second half of a double role. */
function longer(analysis: Analysis, last: number): number {
  const { tokens } = analysis
  // "the head doctor | in Mazar-i-Sharif provincial hospital", "a fellow | with the institute"
  if (/^(?:in|with|to|on|at)$/.test(tokens[last]?.lower ?? '') && !isTask(analysis, last)) {
    const named = nameEnd(analysis, last + 1)
    if (named !== undefined) return named
    const where = phraseAt(analysis, last + 1)
    const proper =
      where?.kind === 'noun' &&
      where.first === last + 1 &&
      tokens.slice(where.first, where.last).some(({ tag }) => tag === 'PROPN')
    return proper ? where.last : last
  }
  // "nominee | to replace Justice Holm"
  if (chosen.test(tokens[last - 1]!.lower) && tokens[last]?.lower === 'to') {
    const task = phraseAt(analysis, last + 1)
    const whom = task?.kind === 'verb' ? phraseAt(analysis, task.last) : undefined
    return whom?.kind === 'noun' && whom.first === task?.last ? pastOf(analysis, whom) : last
  }
  if (tokens[last]?.lower !== 'and') return last
  const next = phraseAt(analysis, last + 1)
  if (
    next?.kind !== 'noun' ||
    next.first !== last + 1 ||
    !personRoles.has(tokens[next.head]!.lower) ||
    tokens[next.first]!.tag === 'DET'
  )
    return last
  return pastOf(analysis, next)
}

/** "in | Mazar-i-Sharif provincial hospital": past the name that starts here and the noun phrase that it ends in. */
function nameEnd(analysis: Analysis, first: number): number | undefined {
  const { tokens, names } = analysis
  const at = tokens[first]?.lower === 'the' ? first + 1 : first
  const start = tokens[at]?.start
  if (start === undefined) return undefined
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.start >= start) high = middle
    else low = middle + 1
  }
  const name = names[low]
  if (name?.start !== start || name.kind === 'person') return undefined
  const last = tokenFrom(analysis, name.end)
  const phrase = phraseAt(analysis, last - 1)
  return phrase?.kind === 'noun' ? Math.max(last, phrase.last) : last
}

const chosen = /^(?:nominee|candidate|pick|choice|favorite|favourite)$/

/** "to replace", not "to the court". */
function isTask(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at]!.lower === 'to' && phraseAt(analysis, at + 1)?.kind === 'verb'
}

function pastOf(analysis: Analysis, phrase: NounPhrase): number {
  const { tokens } = analysis
  if (!/^(?:of|at|for)$/.test(tokens[phrase.last]?.lower ?? '')) return phrase.last
  const behind = phraseAt(analysis, phrase.last + 1)
  return behind?.kind === 'noun' && behind.first === phrase.last + 1 ? behind.last : phrase.last
}

/** Behind a subject: "who took over | as NATO Secretary General", "she became | chief economist", "was named | head of the agency". */
export function roleTaken(analysis: Analysis, mention: Mention, times: readonly Time[]): Role | undefined {
  const { tokens } = analysis
  const subject = tokenFrom(analysis, mention.start)
  const { sentence } = tokens[subject]!
  let at = tokenFrom(analysis, mention.end)
  while (tokens[at]?.tag === 'ADV') at++
  const group = phraseAt(analysis, at)
  if (group?.kind !== 'verb' || group.first > at + 1 || tokens[group.head]!.sentence !== sentence || group.negated)
    return undefined
  const verb = tokens[group.head]!.lemma
  const change = changes.get(verb)
  if (change === undefined) return undefined
  let first = group.last
  let capacity = false
  for (let skip = 0; skip < 3 && tokens[first]?.sentence === sentence; skip++) {
    const { lower } = tokens[first]!
    if (lower === 'as') capacity = true
    if (lower !== 'as' && lower !== 'over' && lower !== 'down' && lower !== 'to' && lower !== 'be') break
    first++
  }
  if ((change === 'as' || verb === 'take' || verb === 'step') && !capacity) return undefined
  if (/^(?:name|appoint|elect)$/.test(verb) && !group.passive) return undefined
  const phrase = phraseAt(analysis, first)
  if (phrase?.kind !== 'noun' || phrase.first !== first || !personRoles.has(tokens[phrase.head]!.lower))
    return undefined
  const last = pastOf(analysis, phrase)
  const role = roleOf(analysis, first, last)
  if (role === undefined) return undefined
  const when = dateBehind(analysis, last, sentence, times)
  if (change === 'ends') return { ...role, former: true, ...(when === undefined ? {} : { to: when }) }
  return when === undefined || change === 'as' ? role : { ...role, from: when }
}

const changes: ReadonlyMap<string, 'begins' | 'ends' | 'as'> = new Map([
  ...['take', 'become', 'name', 'appoint', 'elect', 'start'].map((verb): [string, 'begins'] => [verb, 'begins']),
  ...['resign', 'step', 'quit', 'retire'].map((verb): [string, 'ends'] => [verb, 'ends']),
  ...['serve', 'work', 'act'].map((verb): [string, 'as'] => [verb, 'as']),
])

/** The first date within a few words behind the role: "last month", "in 2019", "on Oct. 1". */
function dateBehind(analysis: Analysis, last: number, sentence: number, times: readonly Time[]): string | undefined {
  const { tokens } = analysis
  const from = tokens[last - 1]!.end
  const close = tokens[Math.min(last + 3, analysis.sentences[sentence]!.last - 1)]!.end
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.start >= from) high = middle
    else low = middle + 1
  }
  const time = times[low]
  return time !== undefined && time.start < close && time.type === 'DATE' && /^\d{4}/.test(time.value ?? '')
    ? time.value
    : undefined
}

function isBeing(lemma: string): boolean {
  return /^(?:be|is|was|'s|become|remain)$/.test(lemma)
}

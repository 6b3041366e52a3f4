/** What parts the clause of a figure from that of a time or a place: the price of going from one to the other. 25 is as far as nothing reaches. */
import type { Word, Wording } from '#types/analysis.ts'

export const wall = 25

/** `behind`: what is sought stands behind the figure; `before`: before it; `frame`: it opens the sentence, and holds for what is joined by "and". */
export function edgesBetween(
  { tokens, sentences }: Wording,
  from: number,
  to: number,
  side: 'behind' | 'before' | 'frame',
): number {
  let cost = 0
  let finite = 0
  let past = side === 'before' && toldBefore(tokens, from)
  let joined = false
  const opening = side === 'behind' && opensSubordinate(tokens, sentences[tokens[from - 1]!.sentence]!.first, from)
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const { lower, tag, form } = token
    if (
      (isSubordinator(tokens, at) && !(lower === 'that' && side === 'frame' && at <= from + 1)) ||
      /^[;:“”")]$/.test(lower)
    )
      cost += wall
    else if (lower === 'before' || lower === 'after') cost += hasVerb(tokens, at + 1) ? wall : 4
    else if (/^(?:said|says|told|according|announced|added)$/.test(lower)) cost += 20
    else if (
      lower === 'compared' ||
      lower === 'versus' ||
      (lower === 'from' && /^(?:up|down)$/.test(tokens[at - 1]?.lower ?? ''))
    )
      cost += wall
    else if (lower === 'than' && !/^(?:NUM|SYM)$/.test(tokens[at + 1]?.tag ?? '')) cost += wall
    else if (changes.test(lower) && tag === 'NOUN' && since.test(tokens[at + 1]?.lower ?? '')) cost += wall
    else if (lower === 'and' || lower === 'from' || lower === 'but') {
      cost += side === 'frame' ? 0 : 6
      joined ||= lower !== 'from'
    } else if (lower === ',')
      cost +=
        opening || (isParticipial(tokens, at) && !(side === 'frame' && at === from)) ? wall : side === 'frame' ? 0 : 2
    else if (isConjugated(token) || (lower === 'have' && joined)) {
      // "they raised the rent in May and have 12 flats left": another tense tells of another time.
      if (joined && past && form !== 'past') cost += wall
      if (form === 'past') past = true
      if (tag !== 'AUX') finite++
    }
  }
  if (side === 'frame') return cost
  // One finite verb may be that of the figure's own clause; a second one is that of another.
  return cost + 9 * Math.max(0, finite - 1) + finite
}

/** "80 percent swim, a rapid rise since the 1990s": only the increase is since then. */
const changes = /^(?:increase|rise|jump|gain|drop|fall|decline|decrease|improvement|reduction|change)$/
const since = /^(?:since|from|on|over|compared)$/

/** The verb of the clause that the time closes: "they raised it in August". */
function toldBefore(tokens: readonly Word[], from: number): boolean {
  const { sentence } = tokens[from - 1]!
  for (let at = from - 1; at > from - 12 && tokens[at]?.sentence === sentence; at--)
    if (isConjugated(tokens[at]!)) return tokens[at]!.form === 'past'
  return false
}

/** Past the mark that closes a quotation right behind the figure: "“hundreds of leaks” in Glasgow this year". */
export function behindQuote(tokens: readonly Word[], last: number): number {
  const mark = tokens[last]
  return mark !== undefined && !mark.spaced && /^["”]$/.test(mark.lower) && last + 1 < tokens.length ? last + 1 : last
}

function isConjugated({ form }: Word): boolean {
  return form === 'past' || form === 'present'
}

/** "that" before a noun only points: "that debt was ninety euros"; behind one it never does: "a height that promises to help them". */
export function isSubordinator(tokens: readonly Word[], at: number): boolean {
  const { lower, tag } = tokens[at]!
  if (lower === 'that' && tag === 'DET' && !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? ''))
    return !/^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? '')
  return subordinates.test(lower) || (tag === 'SCONJ' && lower !== 'as' && lower !== 'since')
}

const subordinates = /^(?:that|which|who|whom|when|while|because|although|though|if|unless|where|whose)$/

/** "Though she lent $4,000, she opened a shop in May": behind the comma another clause begins. */
function opensSubordinate(tokens: readonly Word[], first: number, from: number): boolean {
  if (!/^(?:though|although|while|whereas|if|unless|because|as|when|since|after|before)$/.test(tokens[first]!.lower))
    return false
  for (let at = first; at < from; at++) if (tokens[at]!.lower === ',') return false
  return true
}

/** "before hitting 39 home runs", "after they left", but "after a blast on Friday". */
function hasVerb(tokens: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (tokens[at]?.form !== undefined) return true
  return false
}

/** ", triumphing in 1907", ", planned for 2031": a clause of its own behind a comma; ", including 12 children" is none. */
function isParticipial(tokens: readonly Word[], comma: number): boolean {
  const next = tokens[comma + 1]
  if (next === undefined || next.lower === 'including') return false
  if (next.form === 'gerund' || next.form === 'participle') return true
  return next.form === 'past' && tokens[comma + 2]?.tag === 'ADP'
}

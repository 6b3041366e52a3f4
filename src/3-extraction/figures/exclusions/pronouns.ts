/** "one" where it counts nothing: "the one who left", "one another", "one day", "no one", "one thing is clear". */
import type { Word } from '#types/analysis.ts'
import type { Exclusion } from '../draft.ts'

const determiners =
  /^(?:the|this|that|no|each|every|which|any|another|a|such|some|what|my|his|her|their|our|your|its|'s|not|other|good|bad|big|only|old|new|first|last|next|loved|by|phase|number|day|chapter|is|be|was|'m|as|like)$/
const loose =
  /^(?:thing|things|day|way|side|hand|reason|time|kind|sort|sense|example|another|point|place|person|night|morning|evening|afternoon|last|more|else|who|whose|can|must|should|might|may|would|could|is|was|has|had|will|that|which|to|for|in|on|,|\.|;|:|\?|!|'s|'d|'ll|and|or|-)$/

export const isPronoun: Exclusion = ({ analysis }, { number, kind, range }) => {
  const { tokens } = analysis
  const token = tokens[number.first]!
  if (kind === 'count' && isDeictic(tokens, number)) return true
  if (range || number.last - number.first > 1) return false
  if (
    token.lower === 'zero' ||
    token.lower === 'million' ||
    token.lower === 'billion' ||
    token.lower === 'thousand' ||
    token.lower === 'hundred' ||
    token.lower === 'dozen'
  )
    return (
      kind === 'count' &&
      (token.lower === 'zero' || tokens[number.last]?.lower === '-' || tokens[number.last]?.lower === 'dollar')
    )
  if (token.lower !== 'one') return false
  const before = tokens[number.first - 1]
  const after = tokens[number.last]
  const near = before?.sentence === token.sentence ? before.lower : ''
  if (kind === 'duration')
    return (
      (near === '' ||
        !/^(?:than|least|about|around|just|only|in|for|within|after|nearly|almost|over|under)$/.test(near)) &&
      /^(?:day|night|year)$/.test(tokens[number.last]?.lower ?? '')
    )
  if (kind === 'measure') return near === 'at' && after?.lower === 'point'
  if (kind !== 'count') return false
  if (near === 'least' || near === 'than' || near === 'only' || near === 'just') return false
  if (after?.lower === 'of')
    return (
      /^(?:the|every|each|any|no)$/.test(near) ||
      !/^(?:the|them|these|those|us|you|whom|which|its|his|her|their|our|my|your|many|several|two|three|four|five|\d.*|at|more)$/.test(
        tokens[number.last + 1]?.lower ?? '',
      )
    )
  if (determiners.test(near)) return true
  if (
    after?.lower === 'more' &&
    tokens[number.last + 1]?.tag === 'NOUN' &&
    !/^(?:time|thing|reason)$/.test(tokens[number.last + 1]!.lower)
  )
    return false // "one more vote"
  return (
    after === undefined ||
    after.sentence !== token.sentence ||
    loose.test(after.lower) ||
    !['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(after.tag) ||
    (after.form !== undefined && after.form !== 'participle')
  )
}

/** "those two", "the other three", "the two met", "all four of them": small numbers that point back and count nothing new. */
function isDeictic(tokens: readonly Word[], number: { readonly first: number; readonly last: number }): boolean {
  const token = tokens[number.first]!
  if (number.last - number.first > 1 || !(small.test(token.lower) || tokens[number.first - 1]?.lower === 'all'))
    return false
  const before = tokens[number.first - 1]
  if (
    before?.sentence !== token.sentence ||
    !/^(?:the|those|these|other|first|last|latter|former|all|us|them)$/.test(before.lower)
  )
    return false
  const next = tokens[number.last]
  if (next === undefined || next.sentence !== token.sentence) return true
  if (next.lower === 'left') return true
  if (next.lower === 'of')
    return before.lower === 'all' && /^(?:them|us|you|these|those)$/.test(tokens[number.last + 1]?.lower ?? '')
  if (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next.tag) || next.form === 'gerund' || next.form === 'participle')
    return false
  return /^(?:VERB|AUX|PUNCT|ADP|CCONJ|PRON|SCONJ|ADV)$/.test(next.tag) && !/^["“‘'(%-]$/.test(next.lower)
}

const small = /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])$/

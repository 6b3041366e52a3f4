/** The zone behind a time of day: "EST", "(GMT +8)", "UTC-5", "Moscow time", "local time", "Eastern Standard Time". */
import { timeZones, zoneWords } from '#lexicon/time-zones.ts'
import type { Word } from '#types/analysis.ts'
import { type Clock, type Draft, draft, inOneSentence, wordAt } from '../draft.ts'

export function withZone(tokens: readonly Word[], first: number, last: number, clock: Clock): Draft {
  const open = wordAt(tokens, last) === '(' ? 1 : 0
  const zone = zoneAt(tokens, last + open)
  if (zone === undefined || !inOneSentence(tokens, first, zone.last)) return draft(first, last, { clock })
  if (open === 1 && wordAt(tokens, zone.last) !== ')') return draft(first, last, { clock })
  return draft(first, zone.last + open, { clock: { ...clock, zone: zone.offset } })
}

function zoneAt(tokens: readonly Word[], at: number): { offset: string; last: number } | undefined {
  const word = wordAt(tokens, at).replaceAll('.', '')
  const named = timeZones.get(word)
  if (named !== undefined && word.length > 1) {
    const sign = wordAt(tokens, at + 1)
    const hours = /^(\d{1,2})(?::?(\d\d))?$/.exec(wordAt(tokens, at + 2))
    if (named === 'Z' && /^[+\-−–]$/.test(sign) && hours && Number(hours[1]) <= 14)
      return { offset: `${sign === '+' ? '+' : '-'}${hours[1]!.padStart(2, '0')}:${hours[2] ?? '00'}`, last: at + 3 }
    return { offset: named, last: at + 1 }
  }
  for (let index = at; index < at + 2; index++) {
    if (zoneWords.has(wordAt(tokens, index)) && wordAt(tokens, index + 1) === 'time')
      return { offset: '', last: index + 2 }
    if (wordAt(tokens, index) === 'time' && /^(?:standard|daylight|summer)$/.test(wordAt(tokens, index - 1)))
      return { offset: '', last: index + 1 }
    if (
      zoneWords.has(wordAt(tokens, index)) &&
      /^(?:standard|daylight|summer)$/.test(wordAt(tokens, index + 1)) &&
      wordAt(tokens, index + 2) === 'time'
    )
      return { offset: '', last: index + 3 }
  }
  return undefined
}

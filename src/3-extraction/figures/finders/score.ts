/** Results of matches and votes: "a 3-2 win", "beat them 21–14", "voted 52 to 48", "a 5-4 ruling". */

import type { Word } from '#types/analysis.ts'
import { numberAt } from '../../numbers.ts'
import { type Finder, isTime, type Scene } from '../draft.ts'
import { draftOf } from './plain.ts'

const before =
  /^(?:win|won|wins|winning|beat|beats|beaten|beating|defeat|defeated|defeating|lose|lost|losing|led|lead|leads|leading|trail|trailed|trailing|draw|drew|drawn|victory|vote|voted|votes|voting|ruled|passed|approved|rejected|score|scored|ahead|up|down|thrashed|edged|downed|clear|by|of|a|an|the|finished|ended|it|tied|record|went|were|was|are|is)$/
const behind =
  /^(?:win|wins|victory|defeat|loss|lead|draw|tie|vote|votes|ruling|decision|majority|split|result|scoreline|score|thrashing|rout|advantage|record|at|in|against|over|to|on|with|,|\.|\)|;|home|away|aggregate|along|for|and|after|when|thanks|by|down|up|ahead|behind|deadlock|stalemate|comeback|triumph|hammering|drubbing)$/

export const findScore: Finder = (scene, index) => {
  const { tokens } = scene.analysis
  const token = tokens[index]!
  if (!/^\d{1,3}$/.test(token.lower) || isTime(scene, index)) return undefined
  const told = toldWith(scene, index)
  if (told !== undefined) return told
  const joint = tokens[index + 1]
  const second = tokens[index + 2]
  if (joint === undefined || second === undefined || !/^\d{1,3}$/.test(second.lower)) return undefined
  const hyphen = /^[-–]$/.test(joint.lower) && !joint.spaced && !second.spaced
  const words = joint.lower === 'to' && isVote(scene, index)
  if ((!hyphen && !words) || numberAt(scene.analysis, index)?.last !== index + 1) return undefined
  if (numberAt(scene.analysis, index + 2)?.last !== index + 3 || /^[-–/]$/.test(tokens[index + 3]?.lower ?? ''))
    return undefined
  const a = Number(token.lower)
  const b = Number(second.lower)
  if (token.lower.startsWith('0') && token.lower !== '0') return undefined
  const named = results.test(tokens[index + 3]?.lower ?? '') || isRound(scene, index)
  const fits =
    named ||
    isOverSomebody(scene, index) ||
    (before.test(tokens[index - 1]?.lower ?? '') && behind.test(tokens[index + 3]?.lower ?? '.'))
  if (!words && !isSet(tokens, index) && !(fits && (a >= b || isStrong(scene, index)))) return undefined
  const run = { first: index, last: index + 3 }
  return draftOf({ ...run, low: Math.min(a, b), high: Math.max(a, b), approximate: false, kind: 'score', number: run })
}

const strong =
  /^(?:win|won|wins|beat|defeat|defeated|lost|loss|victory|vote|voted|score|drew|draw|tie|tied|ruling|decision|led|lead|trailed|trailing)$/

/** "a 61-30 vote", "a narrow 7-5 ruling": what stands before may be anything. */
const results =
  /^(?:votes?|ruling|decision|verdict|majority|win|victory|defeat|loss|draw|tie|lead|scoreline|thrashing|rout|comeback|triumph|drubbing|stalemate|split)$/

/** "6-3, 7-5", "lost 4-6, 3-6": one of several in a row. Of ranges in a row ("pages 3-7, 9-12") none goes down. */
function isSet(tokens: readonly Word[], index: number): boolean {
  let first = index
  while (first > index - 4 * mostSets && isPair(tokens, first - 4) && tokens[first - 1]!.lower === ',') first -= 4
  let last = index
  while (last < index + 4 * mostSets && isPair(tokens, last + 4) && tokens[last + 3]!.lower === ',') last += 4
  if (first === last) return false
  if (strong.test(tokens[first - 1]?.lower ?? '')) return true
  for (let at = first; at <= last; at += 4) if (Number(tokens[at]!.lower) > Number(tokens[at + 2]!.lower)) return true
  return false
}

const mostSets = 5

function isPair(tokens: readonly Word[], at: number): boolean {
  const [a, joint, b] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  return /^\d{1,3}$/.test(a) && /^[-–]$/.test(joint) && /^\d{1,3}$/.test(b)
}

/** "edged out [the Tarn Rovers 8-7]": the higher number first, behind whoever lost. */
function isOverSomebody({ analysis }: Scene, index: number): boolean {
  const { tokens } = analysis
  if (Number(tokens[index]!.lower) <= Number(tokens[index + 2]!.lower)) return false
  if (!/^(?:PROPN|NOUN)$/.test(tokens[index - 1]?.tag ?? '') || !behind.test(tokens[index + 3]?.lower ?? '.'))
    return false
  for (let at = index - 2; at >= index - 8 && tokens[at]?.sentence === tokens[index]!.sentence; at--)
    if (beaten.test(tokens[at]!.lower)) return true
  return false
}

const beaten =
  /^(?:beat|beats|beating|beaten|defeat|defeats|defeated|defeating|edged|outlasted|outlasting|downed|thrashed|overcame|stunned|routed|hammered|crushed)$/

/** "won game five 3-2", "took the second set 6-4" */
function isRound({ analysis }: Scene, index: number): boolean {
  const { tokens } = analysis
  const round = /^(?:game|set|match|leg|frame|round|rubber|quarter|period|half|tie)$/
  return (
    round.test(tokens[index - 1]?.lower ?? '') ||
    (tokens[index - 1]?.tag === 'NUM' && round.test(tokens[index - 2]?.lower ?? ''))
  )
}

/** "a 2-to-1 vote", "by a 10-to-3 margin" */
function toldWith({ analysis }: Scene, index: number): ReturnType<typeof draftOf> | undefined {
  const { tokens } = analysis
  const [a, tie, to, back, b, noun] = tokens.slice(index, index + 6)
  if (tie?.lower !== '-' || to?.lower !== 'to' || back?.lower !== '-' || tie.spaced || to.spaced || back.spaced)
    return undefined
  if (!/^\d{1,3}$/.test(a!.lower) || !/^\d{1,3}$/.test(b?.lower ?? '') || b!.spaced) return undefined
  if (!results.test(noun?.lower ?? '') && !/^(?:margin|ratio|odds|advantage)$/.test(noun?.lower ?? '')) return undefined
  const run = { first: index, last: index + 5 }
  const values = [Number(a!.lower), Number(b!.lower)]
  return draftOf({
    ...run,
    low: Math.min(...values),
    high: Math.max(...values),
    approximate: false,
    kind: 'score',
    number: run,
  })
}

/** The lower number first is a range ("5-7 people") unless a word of contest stands right beside it. */
function isStrong({ analysis }: Scene, index: number): boolean {
  const { tokens } = analysis
  return strong.test(tokens[index - 1]?.lower ?? '') || strong.test(tokens[index + 3]?.lower ?? '')
}

/** "by a vote of 52 to 48", "voted 7 to 2", "by 52 to 48". */
function isVote({ analysis }: Scene, index: number): boolean {
  const { tokens } = analysis
  const [a, b] = [Number(tokens[index]!.lower), Number(tokens[index + 2]!.lower)]
  if (tokens[index - 1]?.lower === 'by' && a > b) return true
  // "a 3 to 1 margin"
  if (/^(?:margin|ratio|vote|victory|majority|odds|advantage)$/.test(tokens[index + 3]?.lower ?? '') && a >= b)
    return true
  for (let at = index - 1; at >= index - 3 && at >= 0; at--)
    if (/^(?:vote|voted|votes|voting|ruled|score)$/.test(tokens[at]!.lower)) return true
  // "the result was 5 to 7 percent growth": a range of what stands behind it
  if (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(tokens[index + 3]?.tag ?? '')) return false
  // "the members divided 4 to 1 in favour"; "the vote in the council was 12 to 2"
  if (/^(?:split|divided)$/.test(tokens[index - 1]?.lower ?? '')) return true
  if (/^(?:was|is|were)$/.test(tokens[index - 1]?.lower ?? ''))
    for (let at = index - 2; at > index - 9 && tokens[at]?.sentence === tokens[index]!.sentence; at--)
      if (/^(?:vote|votes|tally|score|result|margin|odds)$/.test(tokens[at]!.lower)) return true
  return false
}

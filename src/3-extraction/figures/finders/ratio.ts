/** Shares told as a ratio: "two in five", "three out of ten", "one in every 20", "9 of 10". */

import { numberAt } from '../../numbers.ts'
import { type Finder, isTime, type Scene } from '../draft.ts'
import { readUnit } from '../units/read-unit.ts'
import { draftOf } from './plain.ts'

export const findRatio: Finder = (scene, index) => {
  const { tokens } = scene.analysis
  if (isTime(scene, index) || isBehindScore(scene, index)) return undefined
  const split = splitRatio(scene, index)
  if (split !== undefined) return split
  const part = numberAt(scene.analysis, index)
  if (part === undefined || part.form === 'fraction' || part.form === 'vague' || part.high > 1000) return undefined
  const start = wholeAt(scene, part.last, part.form === 'words')
  if (start === undefined || isTime(scene, start)) return undefined
  const whole = numberAt(scene.analysis, start)
  if (
    whole === undefined ||
    whole.form === 'fraction' ||
    whole.form === 'vague' ||
    part.high >= whole.high ||
    whole.high < 2
  )
    return undefined
  if (whole.high > 1700 && whole.high < 2100 && /^\d{4}$/.test(tokens[start]!.lower)) return undefined
  if (readUnit(scene, whole) !== undefined) return undefined // "three in two days"
  // "one of two ferries", "one of three members" count one; "nine of ten", "four of five" are shares.
  if (
    tokens[part.last]?.lower === 'of' &&
    tokens[start - 1]?.lower !== 'every' &&
    (part.high < 2 || !/^(?:5|10|100)$/.test(String(whole.high)))
  )
    return undefined
  const share = Number((part.high / whole.high).toFixed(6))
  const run = { first: index, last: whole.last }
  return draftOf({ ...run, low: share, high: share, approximate: false, kind: 'share', number: run })
}

/** "won 8-[7 in 10 innings]": the second number of a result. */
function isBehindScore({ analysis }: Scene, index: number): boolean {
  const { tokens } = analysis
  const [number, joint] = [tokens[index - 2], tokens[index - 1]]
  return (
    joint !== undefined &&
    /^[-–]$/.test(joint.lower) &&
    !joint.spaced &&
    !tokens[index]!.spaced &&
    /^\d+$/.test(number?.lower ?? '')
  )
}

/** "one adult in four", "two women in three": what is counted stands between. */
function splitRatio(scene: Scene, index: number): ReturnType<typeof draftOf> | undefined {
  const { tokens } = scene.analysis
  const part = numberAt(scene.analysis, index)
  if (part?.form !== 'words' || part.high > 9 || part.last !== index + 1) return undefined
  const [noun, joint] = tokens.slice(part.last, part.last + 2)
  if (noun?.tag !== 'NOUN' || joint?.lower !== 'in' || isTime(scene, part.last + 2)) return undefined
  const whole = numberAt(scene.analysis, part.last + 2)
  if (whole?.form !== 'words' || whole.high <= part.high || whole.high > 100) return undefined
  const next = tokens[whole.last]
  if (next !== undefined && /^(?:NOUN|PROPN|ADJ|SYM|NUM)$/.test(next.tag) && next.sentence === joint.sentence)
    return undefined
  const share = Number((part.high / whole.high).toFixed(6))
  const run = { first: index, last: whole.last }
  const amount = { ...run, low: share, high: share, approximate: false, kind: 'share', number: run } as const
  return { ...draftOf(amount), item: { first: part.last, last: part.last + 1 } }
}

/** Where the whole starts: "in [every]", "out of [every]", between words also "of" ("nine of ten"). */
function wholeAt({ analysis }: Scene, at: number, words: boolean): number | undefined {
  const { tokens } = analysis
  const dash = tokens[at]?.lower === '-'
  const joint = tokens[dash ? at + 1 : at]
  if (joint === undefined || joint.sentence !== tokens[at - 1]!.sentence) return undefined
  let start: number | undefined
  if (joint.lower === 'in') start = joint.index + 1
  else if (joint.lower === 'out' && tokens[joint.index + 1]?.lower === 'of') start = joint.index + 2
  else if (joint.lower === 'of' && words) start = joint.index + 1
  if (start === undefined) return undefined
  if (tokens[start]?.lower === 'every' || (tokens[start]?.lower === '-' && !tokens[start]!.spaced)) start++
  return tokens[start]?.sentence === joint.sentence ? start : undefined
}

/** Money: "$5.3 billion", "US$20m", "EUR 125", "20 million euros", "500 Canadian dollars", "50 cents", "125 €". */
import { moneyCodes, moneySigns, moneyWords, nationMoney } from '#lexicon/currencies.ts'
import { magnitudes } from '#lexicon/number-words.ts'
import type { NumberReading } from '../../numbers.ts'
import type { Scene } from '../draft.ts'
import type { UnitReader, UnitReading } from './unit.ts'
import { isWeight } from './weight.ts'

export const readMoney: UnitReader = (scene, number, after) =>
  signBefore(scene, number) ?? wordsAfter(scene, number, after)

/** The sign before the number, with the letters before it: "US$", "C$", "EUR". */
function signBefore({ analysis }: Scene, number: NumberReading): UnitReading | undefined {
  const { tokens, document } = analysis
  const sign = tokens[number.first - 1]
  if (sign === undefined || sign.sentence !== tokens[number.first]!.sentence) return undefined
  // "10 rmb 20 usd", "17 USD 25": the sign is that of the number before it.
  if (tokens[number.first]!.spaced && /\d$/.test(tokens[number.first - 2]?.lower ?? '')) return undefined
  const written = document.text.slice(sign.start, sign.end)
  const short =
    shortCode(written) ?? (/^(?:rmb|usd|eur|gbp)$/.test(written) ? shortCode(written.toUpperCase()) : undefined)
  const code = moneySigns.get(written) ?? short?.code
  if (code === undefined) return undefined
  let first = number.first - 1
  let best = code
  const letters = tokens[first - 1]
  if (letters !== undefined && written.length === 1 && letters.sentence === sign.sentence) {
    const prefix = document.text.slice(letters.start, letters.end)
    // "hk $ 5", "aud$ 5": lower case and spaces as some corpora have them; an article "a" is none.
    const plain = sign.spaced
      ? /^(?:us|hk|nz|nt|c|[a-z]{3}|u\.s\.?)$/i.test(prefix)
        ? prefix.toUpperCase()
        : ''
      : prefix
    const whole =
      (plain === '' ? undefined : (moneySigns.get(plain + written) ?? moneySigns.get(plain.toUpperCase() + written))) ??
      (moneyCodes.has(prefix.toUpperCase()) && prefix.length === 3 ? prefix.toUpperCase() : undefined)
    if (whole !== undefined) {
      best = whole
      first--
    }
  }
  let last = number.last
  const word = moneyWords.has(tokens[last]?.lower ?? '') // "$5 dollars", "£5 sterling"
  if (word || moneyCodes.has(document.text.slice(tokens[last]?.start ?? 0, tokens[last]?.end ?? 0))) last++
  const unit = document.text.slice(tokens[first]!.start, sign.end)
  return {
    first,
    last,
    kind: 'money',
    unit,
    unitCode: best,
    ...(short?.times === undefined ? {} : { times: short.times }),
  }
}

/** "USD", "RMB"; "MUSD" and "MEUR" are millions of it. */
function shortCode(written: string): { code: string; times?: number } | undefined {
  if (moneyCodes.has(written)) return { code: written }
  if (written === 'RMB') return { code: 'CNY' }
  const rest = written.slice(1)
  return written.startsWith('M') && written.length === 4 && moneyCodes.has(rest)
    ? { code: rest, times: 1e6 }
    : undefined
}

function wordsAfter(scene: Scene, number: NumberReading, after: number): UnitReading | undefined {
  const { tokens, document } = scene.analysis
  const word = tokens[after]
  if (word === undefined || word.sentence !== tokens[number.first]!.sentence) return undefined
  const make = (end: number, unitCode: string | undefined, factor = 1): UnitReading => {
    // "75 USD million"
    const magnitude = number.form === 'digits' ? magnitudes.get(tokens[end]?.lower ?? '') : undefined
    const large = magnitude !== undefined && magnitude >= 1000 && tokens[end]!.sentence === word.sentence
    const times = factor * (large ? magnitude : 1)
    return {
      first: number.first,
      last: large ? end + 1 : end,
      kind: 'money',
      unit: document.text.slice(word.start, tokens[end - 1]!.end),
      ...(unitCode === undefined ? {} : { unitCode }),
      ...(times === 1 ? {} : { times }),
    }
  }
  for (let length = 4; length > 1; length--) {
    const run = tokens.slice(after, after + length)
    const code = run.length < length ? undefined : nationMoney.get(run.map(({ lower }) => lower).join(' '))
    if (code !== undefined) return make(after + length, code)
  }
  const written = document.text.slice(word.start, word.end)
  const short = shortCode(written)
  const sign = moneySigns.get(written) ?? short?.code
  if (sign !== undefined) {
    // "10 $30", "3 USD50 cards": the sign belongs to what follows when it touches it.
    const next = tokens[after + 1]
    if (word.spaced && next !== undefined && !next.spaced && /^\d/.test(next.lower)) return undefined
    return /^(?:S|RM|Sh|Rp)$/.test(written) ? undefined : make(after + 1, sign, short?.times)
  }
  if (!moneyWords.has(word.lower) || !isMoneyHere(scene, number, after)) return undefined
  return make(after + 1, scene.money.get(word.lower) ?? moneyWords.get(word.lower))
}

/** Words that are also something else: "three won", "two marks", "five pounds", "20 real", "5 bucks" are looked at twice. */
function isMoneyHere(scene: Scene, number: NumberReading, after: number): boolean {
  const { tokens } = scene.analysis
  const word = tokens[after]!
  if (/^pounds?$/.test(word.lower)) return !isWeight(scene, number, after)
  if (/^(?:won|marks?|real|reals|rand|crowns?|kip|kips|dong|som|sol|sols|taka|lei|lev)$/.test(word.lower))
    return word.tag !== 'VERB' && number.high >= 100
  return true
}

/** Amounts of change: "up 12% from", "fell by 300", "a 5% increase", "a drop of 20 points", "30 percent more". "Fell to 300" is a level. */
import { phraseAt, type Word } from '#types/analysis.ts'
import type { Draft, Refiner, Scene } from '../draft.ts'

type Direction = 'up' | 'down'

export const refineChange: Refiner = (draft, scene) => {
  const { kind } = draft.amount
  if (kind === 'age' || kind === 'score') return draft
  const change = changeBehind(draft, scene) ?? changeBefore(draft, scene)
  if (change !== undefined) return changed(draft, change, scene)
  const moved = kind === 'duration' && !isLengthened(draft, scene) ? undefined : levelAfter(draft, scene)
  return moved === undefined ? draft : { ...draft, change: moved }
}

/** "life expectancy fell to 76 years", "the wait was cut by a week to 11 weeks": of lengths only what stands right behind "to". */
function isLengthened({ first }: Draft, { analysis }: Scene): boolean {
  const { tokens } = analysis
  if (tokens[first - 1]?.lower !== 'to') return false
  for (let at = first - 2; at > first - 9 && tokens[at]?.sentence === tokens[first]!.sentence; at--)
    if (tokens[at]!.tag === 'VERB') return intransitive.test(tokens[at]!.lemma) || lengthening.test(tokens[at]!.lower)
  return false
}

const lengthening = /^(?:shortened|lengthened|extended|cut|reduced|shorten|lengthen|extend|reduce)$/

/** "rose to 12%", "fell 2% to 34,112", "raised its rate by 25 points to 5.5%", "a drop to 300": a level, and the way that led to it. */
function levelAfter({ first }: Draft, { analysis }: Scene): Direction | undefined {
  const { tokens } = analysis
  const { sentence } = tokens[first]!
  let at = first - 1
  while (
    at > first - 6 &&
    at > 0 &&
    tokens[at]!.sentence === sentence &&
    (passes(tokens[at]!) || isAdjusted(tokens[at]!))
  )
    at--
  // "fell below a third", "rose above 5%"
  const beyond = /^(?:below|above|beneath|under)$/.test(tokens[first]!.lower) && tokens[first - 1]?.tag === 'VERB'
  if (beyond) return /^(?:never|not|n't)$/.test(tokens[first - 2]?.lower ?? '') ? undefined : moverBefore(tokens, first)
  if (tokens[at]?.lower !== 'to' || tokens[at]!.sentence !== sentence) return undefined
  const direct = tokens[at - 1]
  if (direct !== undefined && direct.form === undefined && nouns.has(direct.lower)) return nouns.get(direct.lower)
  return moverBefore(tokens, at)
}

/** The verb of the clause, when it is one of movement: past objects, amounts and "from 38%". */
function moverBefore(tokens: readonly Word[], from: number): Direction | undefined {
  const { sentence } = tokens[from]!
  for (let at = from - 1; at > from - 14 && at >= 0 && tokens[at]!.sentence === sentence; at--) {
    const token = tokens[at]!
    if (token.lower === 'and' && /^an?$/.test(tokens[at + 1]!.lower)) continue // "two and a half weeks"
    if (/^(?:concern|question|issue|alarm|doubt|objection|money|fund|ambassador)s?$/.test(token.lower)) return undefined // "raised concerns to 5 ministers"
    if (token.tag === 'SCONJ' || /^(?:;|:|that|which|who|and|but|due|according|thanks|compared|to)$/.test(token.lower))
      return undefined
    if (token.lower === 'up' || token.lower === 'down') return at === from - 1 ? undefined : token.lower
    if (token.tag === 'VERB')
      return notLevel.test(token.lemma) || notLevel.test(token.lower) ? undefined : verbsOf(token)
  }
  return undefined
}

/** "added him to 3 lists", "lost to two rivals" tell of no level. */
const notLevel = /^(?:add|added|gain|gained|lose|lost|shed|exceed|outpace|contract|contracted|appreciate)$/

/** "to a seasonally adjusted 212,000", "to a record 12%". */
function isAdjusted(token: Word): boolean {
  return (
    token.tag === 'ADJ' ||
    token.form === 'participle' ||
    token.form === 'past' ||
    token.lower === 'record' ||
    token.lower === 'the'
  )
}

/** "a 5% increase in sales": not the increase is measured but the sales. */
function changed(draft: Draft, change: Direction, { analysis }: Scene): Draft {
  const { tokens } = analysis
  const { item, ...rest } = draft
  const head = item === undefined ? undefined : tokens[item.last - 1]!
  if (item === undefined || head === undefined || !nouns.has(head.lower) || item.first < draft.amount.last)
    return { ...draft, change, measure: 'change' }
  const phrase = tokens[item.last]?.lower === 'in' ? phraseAt(analysis, item.last + 1) : undefined
  if (phrase?.kind !== 'noun' || phrase.first !== item.last + 1 || /^(?:PROPN|NUM)$/.test(tokens[phrase.head]!.tag))
    return { ...rest, change, measure: 'change' }
  const first = tokens[phrase.first]!.tag === 'DET' ? phrase.first + 1 : phrase.first
  return { ...rest, item: { first, last: phrase.last }, last: phrase.last, change, measure: 'change' }
}

/** "5% increase", "3-point fall", "12 percent more". */
function changeBehind({ amount, last }: Draft, { analysis }: Scene): Direction | undefined {
  const { tokens } = analysis
  const { sentence } = tokens[amount.first]!
  let at = amount.last
  if (/^(?:-)$/.test(tokens[at]?.lower ?? '')) at++
  for (let step = 0; step < 3 && at < Math.max(last, amount.last) + 1; step++, at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) return undefined
    const direction = nouns.get(token.lower)
    const measured = amount.kind !== 'count' && amount.kind !== 'duration'
    if (direction !== undefined && measured && token.form !== 'past')
      return amount.kind === 'money' && soft.test(token.lower) ? undefined : direction
    if (measured && (amount.kind === 'share' || amount.kind === 'measure' || at === amount.last)) {
      const compared = amount.unit === 'times' ? undefined : comparatives.get(token.lower)
      const place = /^(?:above|below|up|down|off)$/.test(token.lower)
      if (compared !== undefined && !(place && amount.kind !== 'share')) return compared
    }
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && !/^(?:year|month|week|quarter|on|-|annual)$/.test(token.lower))
      return undefined
  }
  return undefined
}

/** The verb or noun before the amount, with "by" or "of" or nothing between; a bound may stand between, "to" and "from" may not. */
function changeBefore({ amount, first }: Draft, { analysis }: Scene): Direction | undefined {
  const { tokens } = analysis
  const { sentence } = tokens[first]!
  if (/^(?:below|above|beneath|under)$/.test(tokens[first]!.lower)) return undefined
  let joint = ''
  let at = first - 1
  while (at > first - 5 && at >= 0 && tokens[at]!.sentence === sentence && passes(tokens[at]!)) {
    const { lower } = tokens[at]!
    if (lower === 'by' || lower === 'of') joint = lower
    at--
  }
  const token = tokens[at]
  if (token === undefined || token.sentence !== sentence || at <= first - 6) return undefined
  // "losing 94 of 162 games" is a record, no change.
  if (amount.kind === 'share' && amount.unit === undefined && /^(?:lose|gain|add|shed|losing)$/.test(token.lemma))
    return undefined
  if (joint === 'of') return amount.kind !== 'share' && soft.test(token.lower) ? undefined : nouns.get(token.lower)
  const up = token.lower === 'up' || token.lower === 'down'
  if (up) {
    if (
      token.lower === 'up' &&
      joint === '' &&
      /^(?:make|take|end|wind|give|pick|snap|set|put|come|back|sum|rack|cough|pony|eat|use|buy|hold|own|free|sign|pay)$/.test(
        tokens[at - 1]?.lemma ?? '',
      )
    )
      return undefined // "made up 36 percent"
    if (
      /^(?:\w+ing|\w+ed|set|make|made|come|came|give|gave|blow|blew|pick|break|broke|put|shut|cut|back|from|sit|stand|grew|end|is it)$/.test(
        tokens[at - 1]?.lower ?? '',
      ) &&
      !isMove(tokens[at - 1]!, amount) &&
      joint === ''
    ) {
      if (amount.kind === 'count' || amount.kind === 'duration') return undefined
    }
    if ((amount.kind === 'count' || amount.kind === 'duration') && joint !== 'by') return undefined
    return token.lower as Direction
  }
  if (joint === 'by' && (verbsOf(token) ?? nouns.get(token.lower)) !== undefined)
    return verbsOf(token) ?? nouns.get(token.lower)
  // "cut deaths by a third", "lifted its key rate by 25 points": the object stands between.
  if (joint === 'by' && (amount.kind === 'share' || amount.kind === 'measure' || amount.kind === 'money'))
    return moverBefore(tokens, at + 1)
  // "life expectancy dropped 1.8 years to 76.1": but "rose two years ago"
  if (amount.kind === 'duration')
    return intransitive.test(token.lemma) && analysis.tokens[amount.last]?.lower === 'to' ? verbsOf(token) : undefined
  if (amount.kind === 'count')
    return intransitive.test(token.lemma) || intransitive.test(token.lower) ? verbsOf(token) : undefined
  if (token.form === undefined && token.tag !== 'VERB') return undefined
  return isMove(token, amount) ? verbsOf(token) : undefined
}

/** Moves of a price or a level; "lost $5 million" and "cut 500 jobs" tell of the thing itself. */
function isMove(token: Word, amount: Draft['amount']): boolean {
  const direction = verbsOf(token)
  if (direction === undefined) return false
  // "she jumped 7 metres": a body moves, not a level.
  if (
    amount.kind === 'measure' &&
    /^(?:jump|leap|climb|advance)$/.test(token.lemma) &&
    lengths.test(amount.unitCode ?? '')
  )
    return false
  // "the shares gained $3", "the pound lost half a cent": a price, where the sum is small.
  if (amount.kind === 'money' && amount.high < 1000 && /^(?:gain|lose|add|shed|advance)$/.test(token.lemma)) return true
  return (
    amount.kind === 'share' ||
    amount.kind === 'measure' ||
    intransitive.test(token.lemma) ||
    intransitive.test(token.lower)
  )
}

const lengths = /^(?:k?m|[cm]m|\[(?:ft|in|yd|mi)_i\])$/

const intransitive =
  /^(?:rise|rose|risen|grow|grew|increase|climb|jump|surge|soar|fall|fell|fallen|drop|decline|decrease|slide|slid|tumble|plunge|slip|dip|sink|sank|leap|rocket|swell|shrink|slump|increased|dropped|jumped|climbed|surged|declined|decreased|tumbled|plunged|slipped|dipped)$/

/** Of money these are the thing itself: "a loss of $3 billion". */
const soft = /^(?:loss|losses|gain|gains|cut|cuts|raise|boost|discount|shortfall|growth|expansion|advance)$/

function passes(token: Word): boolean {
  return (
    /^(?:by|of|about|around|roughly|approximately|nearly|almost|more|than|over|at|least|an?|another|estimated|some|less|as|much|up to|just|only|nearly|close|under|further|an|extra|whopping|massive|record|staggering)$/.test(
      token.lower,
    ) ||
    (token.tag === 'ADV' && token.lower.endsWith('ly'))
  )
}

function verbsOf(token: Word): Direction | undefined {
  return verbs.get(token.lemma) ?? verbs.get(token.lower)
}

const verbs: ReadonlyMap<string, Direction> = table(
  'rise rose risen rising increase increased increasing grow grew grown growing climb climbed climbing jump jumped gain gained surge surged soar soared advance advanced add added expand expanded rally rallied improve improved leap leaped leapt swell swelled rocket rocketed raise raised boost boosted exceed outpace lift lifted triple tripled quadruple quadrupled spike spiked balloon ballooned accelerate accelerated strengthen strengthened double rebound rebounded widen widened appreciate appreciated hike hiked bump lengthen lengthened extend extended',
  'fall fell fallen falling drop dropped dropping decline declined declining decrease decreased decreasing lose lost losing slide slid tumble tumbled plunge plunged shed cut reduce reduced slip slipped shrink shrank shrunk dip dipped sink sank weaken weakened contract contracted slump slumped crash crashed lower lowered ease eased plummet plummeted retreat retreated slash slashed trim trimmed slow slowed dwindle dwindled narrow narrowed depreciate depreciated halve halved shorten shortened',
)

const nouns: ReadonlyMap<string, Direction> = table(
  'increase increases rise rises gain gains jump jumps surge growth hike hikes uptick boost raise climb spike advance upturn improvement rebound rally leap expansion appreciation upswing',
  'decrease decreases drop drops fall falls decline declines cut cuts reduction reductions loss losses dip slump plunge slide discount shortfall downturn slowdown contraction tumble depreciation rollback',
)

const comparatives: ReadonlyMap<string, Direction> = table(
  'more higher up larger bigger faster greater above',
  'less fewer lower down smaller slower below cheaper off',
)

function table(up: string, down: string): ReadonlyMap<string, Direction> {
  return new Map([
    ...up.split(' ').map((word): [string, Direction] => [word, 'up']),
    ...down.split(' ').map((word): [string, Direction] => [word, 'down']),
  ])
}

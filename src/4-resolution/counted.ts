import { unitSize } from '#lexicon/unit-sizes.ts'
import type { Figure } from '#types/figure.ts'
import type { Reading } from '#types/reading.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { rangeEnd, type Time } from '#types/time.ts'
import { stemOf } from './concepts.ts'
import { type Days, daysOf } from './dates.ts'
import { grainOf, inUnit } from './grain.ts'
import { type Word, within } from './words.ts'

/** A figure with what it counts, so that two of them can be laid side by side. */
export interface Counted {
  readonly document: string
  readonly figure: Figure
  /** Index of the reading. */
  readonly at: number
  /** The head of what is counted: "troop", "kill", "missing"; a unit for measures; a currency for money. */
  readonly what: string
  /** What restricts it, as concepts: "korean", "special" of "North Korean special forces". */
  readonly of: ReadonlySet<string>
  /** Other words of its sentence: what the talk is about. */
  readonly about: ReadonlySet<string>
  /** The lowest and highest number that the words allow, in the SI unit of its dimension where the unit has a known size. */
  readonly low: number
  readonly high: number
  /** How finely it is told (`grain.ts`). */
  readonly grain: number
  /** What it holds for: its own date, else that of the statement, else of publication. */
  readonly asOf: Days | undefined
  readonly asOfText: string | undefined
  /** The text says so, and it is not merely the day of publication. */
  readonly dated: boolean
  /** What it counts stands in its own words: "49 killed", and not "49 people". */
  readonly saysWhat: boolean
  /** Whose word it is, within one reading: its speakers, or the outlet itself. */
  readonly voice: string
  /** The day that its sentence speaks of; for what becomes of people the day of publication without one: tolls of two years are tolls of two things. */
  readonly era: number | undefined
  /** What is measured, as concepts, where it stands right behind: "gorilla" of "a 400-pound male gorilla". */
  readonly measured: ReadonlySet<string>
  /** Of a sum or a share: whether it is the one before or the one now: "an initial $103 billion", "the new offer of $82". */
  readonly stage: 'before' | 'now' | undefined
  /** Towns and places that its sentence names. */
  readonly towns: ReadonlySet<string>
  /** Where it holds, by name: ids of places mean something within their document alone. */
  readonly place: string | undefined
  /** Both, killed and wounded: a wider count than the killed alone. */
  readonly both: boolean
  /** "100 wounded, including [10 children]": some of those counted before. */
  readonly part: boolean
  /** "15 of the girls". */
  readonly some: boolean
  /** "22 other defendants": beside somebody told before. */
  readonly others: boolean
  /** It stands in the headline, which may be older than the text. */
  readonly heading: boolean
}

/** The figures of a reading that can be laid beside others; scores are not compared, nor how long ago something was, which is a date. */
export function countedOf(reading: Reading, at: number, words: readonly Word[]): Counted[] {
  const { document, findings, sentences } = reading
  const times = new Map(findings.times.map((time) => [time.id, time]))
  const places = new Map(findings.places.map(({ id, name }) => [id, name]))
  const statements = new Map(findings.statements.map((statement) => [statement.id, statement]))
  const dates = [...findings.times].sort((a, b) => a.start - b.start)
  const towns = findings.places
    .filter(({ precision }) => precision === 'city' || precision === 'point')
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start)
  const headings = headingsOf(document)
  const counted: Counted[] = []
  for (const figure of findings.figures) {
    if (!comparable.has(figure.kind)) continue
    if (figure.low === undefined && figure.high === undefined) continue
    if (isConversion(figure, findings.figures, document.text) || isDate(figure, document.text)) continue
    if (isOneOfMany(figure, document.text)) continue
    const sentence = sentences[sentenceAt(sentences, figure.start)]
    const around = sentence ? within(words, sentence) : within(words, figure)
    const named = figure.kind === 'age' ? { start: figure.start, end: figure.end + 24 } : (figure.item ?? figure)
    const item = within(words, named).filter((word) => word.concept !== '' && !yearsOld.has(word.concept))
    const what = whatOf(figure, item, around, document.text)
    if (what === undefined) continue
    const fate = fates.has(what)
    const statement = figure.statement === undefined ? undefined : statements.get(figure.statement)
    const said = statement?.time
    const near = sentence ?? figure
    const told = within(dates, near).filter(({ id }) => id !== said)
    // A toll is dated by who gives it and when; "died on Tuesday" dates the deaths and not the count.
    const toll = fate && what !== 'casualty' && figure.per === undefined
    const time = times.get((toll ? said : (figure.asOf ?? figure.period ?? said)) ?? '')
    const dated = stretchOf(time, times)
    counted.push({
      document: document.id,
      figure,
      at,
      what,
      of: restrictionsOf(item, what, figure),
      about: new Set(around.map((word) => word.concept).filter((concept) => concept !== '' && concept !== what)),
      ...rangeOf(figure),
      grain: grainOf(figure, document.text.slice(figure.start, figure.end)),
      asOf: dated ?? (isOfMoment(figure, document.text) ? undefined : daysOf(document.published)),
      dated: dated !== undefined,
      asOfText: dated ? time?.value : document.published?.slice(0, 10),
      saysWhat: figure.kind === 'age' ? what !== anyone : item.some(({ concept }) => concept === what),
      voice: statement === undefined || statement.mode === 'narrated' ? '' : voiceOf(statement, document.text),
      era: eraOf(told, daysOf(document.published)) ?? (fate ? daysOf(document.published)?.to : undefined),
      measured: measuredOf(figure, around),
      stage: stageOf(figure, around),
      towns: new Set(within(towns, near).map(({ name }) => name)),
      place: places.get(figure.place ?? ''),
      both: what === 'casualty' || killedAndWounded(around),
      some: partOf.test(document.text.slice(figure.start, figure.end)),
      others:
        figure.kind === 'count' &&
        /\b(?:other|others|another|more)\b/i.test(document.text.slice(figure.start, figure.end + 8)) &&
        // "killed 59 and wounded 500 others" counts all who were wounded.
        !around.some(({ start, concept }) => start < figure.start && fates.has(concept) && concept !== what),
      part: parts.test(document.text.slice(Math.max(0, figure.start - 20), figure.start)),
      heading: headings.some(({ start, end }) => start <= figure.start && figure.end <= end),
    })
  }
  return counted
}

/** Of the dead and the wounded it says nothing that they were civilians or bodies; nor do the words of "the death toll from a bomb rose to [six]". */
function restrictionsOf(item: readonly Word[], what: string, figure: Figure): Set<string> {
  const fate = fates.has(what)
  if (fate && item.at(-1) !== undefined && item.at(-1)!.end <= figure.start) return new Set()
  return new Set(
    item.map(({ concept }) => concept).filter((concept) => concept !== what && !(fate && anybody.has(concept))),
  )
}

function measuredOf({ kind, end }: Figure, around: readonly Word[]): Set<string> {
  if (kind !== 'measure') return new Set()
  const behind = around.filter(({ start, concept }) => start >= end && start <= end + 30 && concept !== '')
  return new Set(behind.slice(0, 3).map(({ concept }) => concept))
}

/** By the nearest word in front of it or right behind that tells. */
function stageOf({ kind, start, end }: Figure, around: readonly Word[]): Counted['stage'] {
  if (kind !== 'money' && kind !== 'share') return undefined
  const near = around.filter(
    (word) =>
      word.start >= start - 60 && word.end <= end + 12 && (stages.before.has(word.lower) || stages.now.has(word.lower)),
  )
  const told = near.findLast((word) => word.start < end) ?? near[0]
  return told === undefined ? undefined : stages.before.has(told.lower) ? 'before' : 'now'
}

const stages = {
  before: new Set('initial initially original originally previous previously earlier first prior former'.split(' ')),
  now: new Set('new newly raised sweetened revised improved latest increased final'.split(' ')),
}

const parts = /\b(?:including|among them|of (?:them|whom|those|which))[,:]? $/i

/** "less than 10 metres (33 feet)": said once, in two units. */
function isConversion(figure: Figure, figures: readonly Figure[], text: string): boolean {
  if (figure.kind !== 'measure' || !/\(\s*$/.test(text.slice(Math.max(0, figure.start - 3), figure.start))) return false
  const before = figures.findLast(({ kind, end }) => kind === 'measure' && end <= figure.start)
  return (
    before !== undefined &&
    figure.start - before.end <= 12 &&
    unitSize(before.unitCode)?.dimension !== undefined &&
    unitSize(before.unitCode)?.dimension === unitSize(figure.unitCode)?.dimension
  )
}

/** "one of the passengers" tells one apart, and counts nothing. */
function isOneOfMany({ kind, low, high, start, end }: Figure, text: string): boolean {
  return kind === 'count' && low === 1 && high === 1 && /^one of\b/i.test(text.slice(start, end))
}

/** "two years ago", "three days after the crash": a moment, told from another. */
function isDate({ kind, end }: Figure, text: string): boolean {
  return (
    kind === 'duration' && /^\s*(?:ago|after|before|later|earlier|since|from|old|on)\b/i.test(text.slice(end, end + 12))
  )
}

/** "[has been trapped for] 50 hours", "[shares fell] 3%": so when it was written, and otherwise an hour later. */
function isOfMoment({ kind, measure, start, item }: Figure, text: string): boolean {
  if (kind === 'duration')
    return /(?:\b(?:has|have)|['’]ve)\b[^.;,]*$/i.test(text.slice(Math.max(0, start - 60), start))
  const told = item === undefined ? '' : text.slice(item.start, Math.min(item.end, item.start + 80))
  return kind === 'share' && measure === 'change' && /\b(?:shares?|stocks?|index|futures)\b/i.test(told)
}

/** Kinds that tell one claim from another: "27 people" and "29 people" are two claims, "three years" and "35 months" need not be. */
export const telling: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
const comparable: ReadonlySet<string> = new Set([...telling, 'age', 'share', 'duration'])
const yearsOld: ReadonlySet<string> = new Set(['year', 'elderly', 'month', 'week', 'day'])

function voiceOf({ speakers, source }: Statement, text: string): string {
  return speakers.length > 0
    ? speakers.join(' ')
    : source.map(({ start, end }) => text.slice(start, Math.min(end, start + 60))).join(' ')
}

/** From the first day of a time to the last of it, or of the range that it opens. */
function stretchOf(time: Time | undefined, times: ReadonlyMap<string, Time>): Days | undefined {
  const days = daysOf(time?.value, time?.mod)
  const end = time && rangeEnd(time, times)
  const last = daysOf(end?.value, end?.mod)
  return days && last ? { from: days.from, to: Math.max(days.to, last.to) } : days
}

/** The earliest day that the sentence names before publication. */
function eraOf(times: readonly Time[], published: Days | undefined): number | undefined {
  let earliest: number | undefined
  for (const { type, value, mod } of times) {
    const days = type === 'DATE' || type === 'TIME' ? daysOf(value, mod) : undefined
    if (
      days &&
      (published === undefined || days.from <= published.to) &&
      (earliest === undefined || days.to < earliest)
    )
      earliest = days.to
  }
  return earliest
}

/** "roughly 10,000" leaves a tenth on either side, in its own unit; "at least 14" has no upper end. */
function rangeOf(figure: Figure): { low: number; high: number } {
  const slack = figure.approximate ? 0.1 : 0
  const low = figure.low ?? Number.NEGATIVE_INFINITY
  const high = figure.high ?? Number.POSITIVE_INFINITY
  const years = figure.kind === 'age' ? (partsOfYear.get(figure.unitCode ?? 'a') ?? 1) : 1
  const end = (value: number) => inUnit(value, figure) * years
  return { low: end(low - Math.abs(low) * slack), high: end(high + Math.abs(high) * slack) }
}

/** "20 months old" is no 20 years. */
const partsOfYear: ReadonlyMap<string, number> = new Map([
  ['d', 1 / 365.25],
  ['wk', 7 / 365.25],
  ['mo', 1 / 12],
])

const partOf = /\bof (?:the|our|their|its|his|her|those|these)\b/i

function whatOf(figure: Figure, item: readonly Word[], around: readonly Word[], text: string): string | undefined {
  if (figure.kind === 'money') return money(figure)
  if (figure.kind === 'measure')
    return figure.unitCode ?? (figure.unit === undefined ? undefined : stemOf(figure.unit.toLowerCase()))
  if (figure.kind === 'share') return `${figure.measure} ${figure.change ?? ''}`
  if (figure.kind === 'duration') return figure.unitCode
  if (figure.kind === 'age') return item.find(({ start }) => start <= figure.end + 1)?.concept ?? anyone
  const head = item.at(-1)?.concept
  // "21 of the girls abducted in 2014": the abducted are all of them.
  if (partOf.test(text.slice(figure.start, figure.end))) return head
  const fate = item.find((word) => fates.has(word.concept))
  if (fate) return fate.concept
  if (head !== undefined && !anybody.has(head)) return head
  // "at least 31 people died", "14 dead", "another 45 people were still missing": the verb tells what is counted.
  let best: { distance: number; concept: string } | undefined
  for (const word of around) {
    const fate = fates.has(word.concept) ? word.concept : word.concept === 'hospital' ? 'wound' : undefined
    if (fate === undefined) continue
    const after = word.start >= figure.end
    // "the deaths of 20,000 people and displacement of 2 million": what comes after "and" has a count of its own; so has "two deaths and 84 people …".
    const [from, to] = after ? [figure.end, word.start] : [word.end, figure.start]
    if (around.some(({ start, lower }) => start >= from && start < to && splitting.has(lower))) continue
    const distance = after ? word.start - figure.end : 2 * (figure.start - word.end)
    if (distance >= 0 && distance <= 60 && (best === undefined || distance < best.distance))
      best = { distance, concept: fate }
  }
  return best?.concept ?? head ?? (isPeople(figure, text) ? somebody : undefined)
}

/** "129 people were on board": without a fate, and counted all the same. */
function isPeople({ start, end }: Figure, text: string): boolean {
  return /\b(?:people|persons|others)\b/i.test(text.slice(start, end + 10))
}

const somebody = 'people'

const splitting: ReadonlySet<string> = new Set(['and', 'or', 'but', 'while', 'though', 'although'])

/** "40 killed and wounded", and not "40 killed and 12 wounded". */
function killedAndWounded(words: readonly Word[]): boolean {
  return words.some(({ concept }, at) => {
    const [and, next] = [words[at + 1], words[at + 2]]
    const pair = `${concept} ${next?.concept}`
    return (and?.lower === 'and' || and?.lower === 'or') && (pair === 'kill wound' || pair === 'wound kill')
  })
}

/** Headings, and a first line that is the title. */
function headingsOf({ blocks, title, text }: Reading['document']): Span[] {
  const first = blocks[0]
  const isTitle =
    first !== undefined && title !== undefined && text.slice(first.start, first.end).trim() === title.trim()
  return [...blocks.filter(({ kind }) => kind === 'heading'), ...(isTitle ? [first] : [])]
}

function money(figure: Figure): string | undefined {
  return figure.unitCode ?? figure.unit
}

/** Index of the sentence in which an offset lies; -1: in none. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= offset ? low : -1
}

/** What becomes of people, as concepts; a casualty is killed or wounded. */
export const fates = new Set([
  'kill',
  'wound',
  'casualty',
  'missing',
  'evacuate',
  'displaced',
  'abduct',
  'arrest',
  'rescue',
  'free',
])

/** "He was 3 years old": of whom the words beside the age do not say. */
export const anyone = 'anyone'

/** Heads that do not say which people: the fate does. */
const anybody = new Set([
  'man',
  'men',
  'woman',
  'women',
  'resident',
  'body',
  'civilian',
  'victim',
  'person',
  'people',
  'child',
  'girl',
])

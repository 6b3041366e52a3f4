import { isCommonWord } from '#lexicon/common-words.ts'
import type { Event, EventType } from '#types/event.ts'
import type { Reading } from '#types/reading.ts'
import { type Shape, shapeOf } from '#types/shape.ts'
import type { StatementRef } from '#types/situation.ts'
import { hull, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import type { Cast } from './actors.ts'
import { backReference } from './anaphora.ts'
import { isNobody } from './clauses.ts'
import { type Counted, sentenceAt, telling } from './counted.ts'
import { type Days, daysOf } from './dates.ts'
import { isDecided, isDeed } from './deeds.ts'
import { type Party, partiesOf, pointedAt } from './parties.ts'
import { isAhead, opensCondition } from './supposed.ts'
import { type Word, within } from './words.ts'

/** A statement with what its content is about, ready to be compared. */
export interface Unit {
  readonly reading: Reading
  /** Index of the reading. */
  readonly at: number
  /** Where the content asserts more than one thing, as it is for one of them: its content, its polarity, its certainty. */
  readonly statement: Statement
  /** Which of them; 0 for the first or only one. */
  readonly part: number
  /** Where it stands: the first character of anything in it, and its sentence. */
  readonly start: number
  readonly sentence: number
  /** Ids of case actors. */
  readonly speakers: readonly string[]
  /** Named actors that the content is about, ids of case actors. */
  readonly about: ReadonlySet<string>
  /**
   * Features of the content with the words that show them: `w:deploy` → "deployment", `a:russia` → "Russia", `e:MOBILIZE`, `n:10000`, `d:20014`.
   * Parties go by name, a person by the family name, so that no feature depends on the documents beside it.
   */
  readonly features: ReadonlyMap<string, string>
  /** When it was said, as far as the text tells. */
  readonly time: Time | undefined
  readonly figures: readonly Counted[]
  /** +1: says that it is so; -1: that it is not; 0: commits itself to nothing. */
  readonly sign: 1 | -1 | 0
  /** "its concerns as well", "the reports": the content only points back at what was said before. */
  readonly pointsBack: boolean
  /** The statement that it only passes on: "the paper reported [that officials said …]". */
  readonly relays: string | undefined
  /** "to sell the ships", "whether to sell": a plan or a question. Inside another statement ("the minister said Norvik hopes [to sell]") that one is the claim. */
  readonly fragment: boolean
  /** "rejected [the bid]", "ordered her [to pay]": what is told is that it was done, and that is the word of whoever tells it. */
  readonly isDeed: boolean
  /** "approved [the purchase]": a thing that somebody decides on; that it came about is another claim. */
  readonly decided: boolean
  /** "If they cross the river, …", "Should it rain, …": what holds on a condition alone, and is no claim that it holds. */
  readonly conditional: boolean
  /** "would probably fight": what may come, and what nobody who says that it has not been denies. */
  readonly ahead: boolean
  /** A clause can stand for a claim, a phrase only behind its speaker, a question not at all. */
  readonly shape: Shape
  /** "that", "you", "nobody": whoever speaks is no party. */
  readonly spokenByNobody: boolean
  /** Inside what the same speaker says, or inside somebody's own words: "I know [what she was thinking]". */
  readonly repeats: boolean
  /** What kinds of events the content speaks of, and which days it names. */
  readonly happening: readonly EventType[]
  readonly days: readonly number[]
  /** What the times of the content cover, up to a year each. */
  readonly when: readonly Days[]
  /** Words of the matter that stand in a remark alone: "…, as the army advanced". */
  readonly aside: ReadonlySet<string>
  /** What it says, as a vector (`Meanings`); `undefined` where its reading has none. */
  readonly meaning: Int8Array | undefined
  /** Runs of words: who has one that another leaves behind repeats an utterance or a text. */
  readonly runs: () => { readonly leaves: readonly string[]; readonly has: readonly string[] }
}

/** What names a unit within its reading: "s12", and "s12.1" for the second thing that it asserts. */
export const nameOf = ({ statement, part }: Pick<Unit, 'statement' | 'part'>): string =>
  part === 0 ? statement.id : `${statement.id}.${part}`

/** Where a unit stands in the findings. */
export const refOf = ({ reading, statement, part }: Unit): StatementRef => ({
  document: reading.document.id,
  statement: statement.id,
  ...(statement.clauses === undefined ? {} : { clause: part }),
})

/** The statements of a reading in text order, with what each is about. */
export function unitsOf(
  reading: Reading,
  at: number,
  words: readonly Word[],
  counted: readonly Counted[],
  cast: Cast,
): Unit[] {
  const { document, findings, sentences } = reading
  const parties = partiesOf(reading, cast)
  const mentions = findings.actors
    .flatMap((actor) => {
      const { meant, named } = parties.get(actor.id)!
      return actor.mentions.map(({ start, end }) => ({ start, end, meant, named }))
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const events = [...findings.events].sort((a, b) => a.start - b.start)
  const times = [...findings.times].sort((a, b) => a.start - b.start)
  const places = findings.places
    .flatMap(({ name, mentions: spans }) => spans.map(({ start, end }) => ({ start, end, name: name.toLowerCase() })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const said = new Map(times.map((time) => [time.id, time]))
  const figures = counted.map((one) => ({ start: one.figure.start, end: one.figure.end, one }))
  const inner = innerOf(findings.statements)
  const byId = new Map(findings.statements.map((statement) => [statement.id, statement]))
  const units: Unit[] = []
  const spoken = new Map<string, readonly Party[]>()
  const ordered = [...findings.statements].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
  for (const { statement, part } of ordered.flatMap(partsOf)) {
    const speakers = speakersOf(statement, document.id, cast)
    const relays = relayed(statement, inner, document.text)
    const features = new Map<string, string>()
    const about = new Set<Party>()
    /** Words that name somebody or somewhere: the actor or the place is the feature, and not its words. */
    const named = new Set<number>()
    const described = new Set<number>()
    for (const { start, end, meant, named: isNamed } of inside(mentions, statement.content)) {
      for (const party of meant) {
        about.add(party)
        features.set(party.feature, party.name)
      }
      if (!isCapital(document.text, start)) continue
      for (const word of within(words, { start, end })) (isNamed ? named : described).add(word.start)
    }
    for (const { start, end, name } of inside(places, statement.content)) {
      const place = within(words, { start, end })
      if (!place.every((word) => named.has(word.start))) features.set(`p:${name}`, name)
      for (const word of place) named.add(word.start)
    }
    const content = inside(words, statement.content)
    const aside = asideFrom(statement, document.text)
    const main = new Set<string>()
    const others = relays === undefined ? (inner.get(statement.id) ?? []).flatMap(wholly) : []
    for (const word of content) {
      if (word.concept === '' || named.has(word.start)) continue
      // "…, two weeks after Kyiv first raised the alarm": what another says inside it is the other's.
      if (others.some((span) => span.start <= word.start && word.end <= span.end) && !isAll(others, statement)) continue
      // "North Korean troops": whose they are is known by now; that they are troops is the matter.
      if (word.capital && described.has(word.start)) continue
      // A name that nobody could place says where or who, and not what; "Official Visit" in a headline is no name.
      const isName = word.capital && word !== content[0] && !isCommonWord(word.lower)
      const feature = `${isName ? 'p' : 'w'}:${word.concept}`
      if (!features.has(feature)) features.set(feature, word.lower)
      if (word.start < aside) main.add(feature)
    }
    const shape = shapeOf(statement, document.text)
    if (saysByItsVerb(statement, shape)) {
      for (const word of inside(words, statement.cue))
        if (word.concept !== '' && !features.has(`w:${word.concept}`)) features.set(`w:${word.concept}`, word.lower)
      for (const speaker of statement.speakers)
        for (const { feature, name } of parties.get(speaker)?.meant.slice(0, 1) ?? []) features.set(feature, name)
    }
    if (leavesOutSpeaker(statement, content)) {
      for (const speaker of statement.speakers)
        for (const { feature } of parties.get(speaker)?.meant.slice(0, 1) ?? [])
          features.set(feature, 'its own part in it')
    }
    pointedAt(content, spoken, about, features)
    const own = inside(figures, statement.content).flatMap(({ one }) => (telling.has(one.figure.kind) ? [one] : []))
    for (const { figure } of own)
      features.set(`n:${figure.low}:${figure.high}`, document.text.slice(figure.start, figure.end))
    const happening = [...new Set(inside<Event>(events, statement.content).map(({ type }) => type))]
    for (const type of happening) features.set(`e:${type}`, type)
    const days: number[] = []
    const when: Days[] = []
    for (const time of inside<Time>(times, statement.content)) {
      const covers = daysOf(time.value, time.mod)
      if (covers === undefined || covers.to - covers.from > 366) continue
      when.push(covers)
      if (covers.to - covers.from < 8) days.push(covers.from)
      if (covers.to - covers.from < 40) features.set(`d:${covers.from}`, document.text.slice(time.start, time.end))
    }
    const start = startOf(statement)
    const unit: Unit = {
      reading,
      at,
      statement,
      part,
      start,
      sentence: sentenceAt(sentences, start),
      speakers,
      about: new Set([...about].flatMap(({ id }) => id ?? [])),
      features,
      time: said.get(statement.time ?? ''),
      figures: own,
      sign: nobodyCommits(statement, document.text) ? 0 : signOf(statement, content),
      pointsBack: statement.mode !== 'narrated' && backReference(content),
      relays,
      fragment: isAttitude(statement, document.text),
      isDeed: isDeed(statement, shape, document.text),
      decided: isDecided(statement, document.text),
      conditional: opensCondition(statement, document.text),
      ahead: isAhead(content),
      shape,
      spokenByNobody: byNobody(statement, document.text),
      repeats: repeats(statement, byId.get(statement.via ?? ''), document.text),
      happening,
      days,
      when,
      aside: new Set([...features.keys()].filter((feature) => feature.startsWith('w:') && !main.has(feature))),
      meaning: meaningOf(reading.meanings?.[nameOf({ statement, part })]),
      // Only statements that share a claim are ever asked.
      runs: () => runsOf(statement, content),
    }
    units.push(unit)
    if (about.size > 0)
      for (const { concept, capital } of content) if (concept !== '' && !capital) spoken.set(concept, [...about])
  }
  return units
}

function meaningOf(kept: string | undefined): Int8Array | undefined {
  return kept === undefined ? undefined : new Int8Array(Buffer.from(kept, 'base64'))
}

/** A statement once for each thing that it asserts. */
function partsOf(whole: Statement): { statement: Statement; part: number }[] {
  if (whole.clauses === undefined) return [{ statement: whole, part: 0 }]
  return whole.clauses.map((clause, part) => ({ statement: { ...whole, ...clause }, part }))
}

function speakersOf(statement: Statement, document: string, cast: Cast): string[] {
  const ids = statement.speakers.map((id) => cast.caseActor(document, id)?.id)
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** "denied having been told", "acknowledged that it had been told": whose doing it is goes without saying. */
function leavesOutSpeaker({ act }: Statement, content: readonly Word[]): boolean {
  if (act !== 'denies' && act !== 'acknowledges' && act !== 'confirms') return false
  const [first, second] = content
  return (
    first !== undefined &&
    (/^..+ing$/.test(first.lower) || (first.lower === 'that' && pronouns.has(second?.lower ?? '')))
  )
}

/** "condemned [the launch]", "plans [to launch more]": without its verb, and the one who does it, the content says nothing. */
function saysByItsVerb({ mode, act }: Statement, shape: Shape): boolean {
  return mode !== 'narrated' && (shape === 'phrase' || shape === 'plan') && !replying.has(act)
}

const replying: ReadonlySet<string> = new Set(['confirms', 'acknowledges', 'denies', 'retracts', 'declines', 'alerts'])

const pronouns = new Set(['it', 'he', 'she', 'they', 'we', 'i'])

/** "that [if] there were such a deployment": whoever puts a condition says neither that it holds nor what follows. */
function openingOf([first, second]: readonly Word[]): string | undefined {
  return first?.lower === 'that' ? second?.lower : first?.lower
}

function signOf({ act, polarity }: Statement, content: readonly Word[]): 1 | -1 | 0 {
  if (
    questions.has(openingOf(content) ?? '') ||
    asks(content) ||
    act === 'declines' ||
    act === 'asks' ||
    act === 'urges'
  )
    return 0
  const positive = polarity === 'positive' ? 1 : -1
  return act === 'denies' || act === 'retracts' ? (-positive as 1 | -1) : positive
}

/** "The argument is no longer [whether troops are there]": neither yes nor no is said to the question that it is about. */
function asks(content: readonly Word[]): boolean {
  const at = content.findIndex(({ lower }) => lower === 'whether')
  // "They stay, regardless of whether she pays" says that they stay.
  if (/^(?:regardless|irrespective)$/.test(content[at - 2]?.lower ?? '')) return false
  return at >= 0 && content[at + 1]?.lower !== 'or' && content.length - at > content.length / 3
}

/** A few runs are enough to know a text again: six words of a quotation, whoever prints them, eight of anything else. */
function runsOf({ mode }: Statement, content: readonly Word[]): { leaves: string[]; has: string[] } {
  const short = runsOfLength(6, content)
  const long = runsOfLength(8, content)
  return { leaves: mode === 'direct' || mode === 'mixed' ? [...short, ...long] : long, has: [...short, ...long] }
}

function runsOfLength(length: number, content: readonly Word[]): string[] {
  const runs: string[] = []
  for (let at = 0; at + length <= content.length && runs.length < 40; at++) {
    let run = ''
    for (let step = 0; step < length; step++) run += `${content[at + step]!.lower} `
    runs.push(run)
  }
  return runs
}

/** "nobody has confirmed it", "it neither confirmed nor denied": no word for it and none against. */
function nobodyCommits({ source, cue }: Statement, text: string): boolean {
  return [...source, ...cue].some(({ start, end }) =>
    /^(?:nobody|no|none|neither)\b|\bneither\b/i.test(text.slice(start, Math.min(end, start + 80))),
  )
}

function byNobody({ mode, source, speakers }: Statement, text: string): boolean {
  if (mode === 'narrated' || speakers.length > 0) return false
  return source.every(({ start, end }) => isNobody(text.slice(start, Math.min(end, start + 40))))
}

/** Within a quotation nearly every "I think", "as you know" is a part of the one utterance; what another is said to have said is not. */
function repeats(statement: Statement, host: Statement | undefined, text: string): boolean {
  if (host === undefined || host.mode === 'narrated') return false
  if (statement.speakers.some((speaker) => host.speakers.includes(speaker))) return true
  if (statement.speakers.length > 0) return host.mode === 'direct' && shapeOf(statement, text) !== 'clause'
  return statement.source.every(({ start, end }) =>
    /^(?:i|we|you|he|she|it|they|that|which|who|us|one|people|nobody|anyone)?$/i.test(
      text.slice(start, Math.min(end, start + 12)).trim(),
    ),
  )
}

/** "it was unclear if further contingents would follow": nobody says that they will. */
const questions = new Set(['whether', 'if', 'how', 'why'])

/**
 * The inner statement when it makes up the most of the content, from its beginning on: the outer one then only passes it on. A part of one's own
 * utterance ("We see [this as a first step]") is passed on by nobody.
 */
function relayed(
  statement: Statement,
  inner: ReadonlyMap<string, readonly Statement[]>,
  text: string,
): string | undefined {
  const length = lengthOf(statement.content)
  const start = statement.content[0]?.start ?? 0
  const parts = (inner.get(statement.id) ?? []).filter(
    (part) => !isAttitude(part, text) && !repeats(part, statement, text),
  )
  return parts.find((part) => {
    const whole = [...part.source, ...part.cue, ...part.content]
    const around = hull(whole)
    if (around === undefined || around.start < start) return false
    return lengthOf(whole) > 0.6 * length && around.start - start < 0.25 * length
  })?.id
}

const wholly = ({ source, cue, content }: Statement): Span[] => {
  const whole = hull([...source, ...cue, ...content])
  return whole === undefined ? [] : [whole]
}

/** Statements that make up most of what holds them leave it nothing of its own. */
const isAll = (spans: readonly Span[], { content }: Statement): boolean => lengthOf(spans) > 0.6 * lengthOf(content)

/** "to engage the troops", "whether to supply arms": a plan, a wish or a question, and not what anybody said to be so. */
function isAttitude({ content, mode }: Statement, text: string): boolean {
  const [first] = content
  return (
    mode === 'indirect' &&
    first !== undefined &&
    /^(?:to|whether|if|how|why|what|\p{Ll}{3,}ing)\b/u.test(text.slice(first.start, first.start + 40))
  )
}

function innerOf(statements: readonly Statement[]): Map<string, Statement[]> {
  const inner = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (statement.via === undefined) continue
    const known = inner.get(statement.via)
    if (known) known.push(statement)
    else inner.set(statement.via, [statement])
  }
  return inner
}

/** Where the first remark begins, a few words in: ", who…", ", as…", "when…"; the end where there is none. */
function asideFrom({ content }: Statement, text: string): number {
  const [first] = content
  if (first === undefined) return 0
  const opening = text.slice(first.start, Math.min(first.end, first.start + 400))
  const at = remark.exec(opening.slice(25))?.index
  return at === undefined ? Number.POSITIVE_INFINITY : first.start + 25 + at
}

const remark =
  /, (?!and |or |\d)|\s(?:who|which|when|while|where|after|before|as|although|though|because|since)\s|[;—]|\s[-–]\s/

function inside<T extends Span>(sorted: readonly T[], spans: readonly Span[]): T[] {
  return spans.flatMap((span) => within(sorted, span))
}

function startOf(statement: Statement): number {
  let start = Number.POSITIVE_INFINITY
  for (const span of [...statement.source, ...statement.cue, ...statement.content]) start = Math.min(start, span.start)
  return start === Number.POSITIVE_INFINITY ? 0 : start
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)
const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '')

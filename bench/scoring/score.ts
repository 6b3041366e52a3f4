// Holds the findings of one article against its key and counts what was found, what is right about it, and what is spurious.
// Example: key "around 30,000 casualties each month", found "30,000 casualties": 17 of 35 characters, so missed and spurious.
import type { Actor } from '#types/actor.ts'
import type { Findings } from '#types/findings.ts'
import type { Span } from '#types/span.ts'
import type { Key, KeyActor, KeyStatement, Pair } from './key.ts'
import { equal, f1, likeness, mentionShared, pair, spansOf } from './match.ts'
import { Tally } from './tally.ts'

/** Contents, conditions and outcomes match from here on; times and figures need more. */
const LOOSE = 0.5
const TIGHT = 0.7

export function score(key: Key, findings: Findings, text: string): Tally {
  const tally = new Tally()
  const context: Context = { key, findings, text, tally, speaks: (ids, wanted) => speaks(context, ids, wanted) }
  scoreStatements(context)
  scoreTimes(context)
  scoreFigures(context)
  scoreActors(context)
  scorePlaces(context)
  scoreEvents(context)
  scoreScenarios(context)
  scoreExpected(context)
  return tally
}

interface Context {
  readonly key: Key
  readonly findings: Findings
  readonly text: string
  readonly tally: Tally
  /** Are the found actors `ids` those of the key, none missing and none beside them? */
  readonly speaks: (ids: readonly string[], wanted: readonly string[]) => boolean
}

function scoreStatements(context: Context): void {
  const { key, findings, text, tally } = context
  const found = findings.statements.filter((statement) => statement.mode !== 'narrated')
  const pairs = pair(key.statements, found, (want, find) => {
    const content = likeness(spansOf(want.content), find.content)
    if (content < LOOSE) return 0
    return content + likeness(spansOf(want.cue), find.cue) + likeness(spansOf(want.source), find.source) / 2
  })
  recallAndPrecision(context, 'statements', key.statements, found, pairs, (item) =>
    'mode' in item && 'content' in item ? partsOf(text, item as StatementParts) : '',
  )
  const timeOf = new Map(findings.times.map((time) => [time.id, time]))
  const keyOf = new Map([...pairs].map(([want, find]) => [find.id, want.id]))
  for (const [want, find] of pairs) {
    if (want.optional) continue
    const about = () => partsOf(text, want)
    for (const part of ['source', 'cue', 'content'] as const) {
      const wanted = spansOf(want[part])
      tally.check(
        `  ${part} exact`,
        equal(wanted, find[part]),
        () => `“${quote(text, wanted)}” ← “${quote(text, find[part])}”`,
      )
      tally.add(`  ${part} F1`, f1(wanted, find[part]))
    }
    tally.check(
      '  speakers',
      context.speaks(find.speakers, want.speakers),
      () => `${about()} ← ${namesOf(findings, find.speakers)}`,
    )
    for (const field of ['mode', 'act', 'polarity', 'certainty'] as const) {
      const wanted = want[field]
      if (wanted !== null)
        tally.check(`  ${field}`, find[field] === wanted, () => `${wanted} ← ${find[field]}: ${about()}`)
    }
    if (want.hedges.length > 0) tally.add('  hedges F1', f1(spansOf(want.hedges), find.hedges))
    if (want.time !== null) {
      const wanted = key.times[want.time]!
      const time = find.time === undefined ? undefined : timeOf.get(find.time)
      const right = time !== undefined && likeness([wanted], [time]) >= LOOSE
      tally.check(
        '  when said',
        right,
        () => `${quote(text, [wanted])} ← ${time ? quote(text, [time]) : 'none'}: ${about()}`,
      )
    }
    const via = find.via === undefined ? null : (keyOf.get(find.via) ?? 'another')
    if (want.via !== null || via !== null)
      tally.check('  via', via === want.via, () => `${want.via} ← ${via}: ${about()}`)
  }
}

function scoreTimes(context: Context): void {
  const { key, findings, text, tally } = context
  const pairs = pair(key.times, findings.times, (want, find) => over(likeness([want], [find]), TIGHT))
  recallAndPrecision(context, 'times', key.times, findings.times, pairs)
  for (const [want, find] of pairs) {
    if (want.optional) continue
    tally.add('  type', want.type === find.type)
    if (want.value !== null)
      tally.check(
        '  value',
        oneOf(want.value, find.value),
        () => `${quote(text, [want])}: ${want.value} ← ${find.value}`,
      )
    if (want.mod !== undefined || find.mod !== undefined)
      tally.check('  mod', want.mod === find.mod, () => `${quote(text, [want])}: ${want.mod} ← ${find.mod}`)
  }
}

function scoreFigures(context: Context): void {
  const { key, findings, text, tally } = context
  const pairs = pair(key.figures, findings.figures, (want, find) => over(likeness([want], [find]), TIGHT))
  recallAndPrecision(context, 'figures', key.figures, findings.figures, pairs)
  for (const [want, find] of pairs) {
    if (want.optional) continue
    const about = quote(text, [want])
    tally.check('  kind', want.kind === find.kind, () => `${about}: ${want.kind} ← ${find.kind}`)
    if (want.low !== null || want.high !== null) {
      const wanted = [want.low, want.high, want.approximate, want.bound]
      const got = [find.low ?? null, find.high ?? null, find.approximate, find.bound]
      tally.check(
        '  numbers',
        wanted.every((value, i) => value === got[i]),
        () => `${about}: ${wanted} ← ${got}`,
      )
    }
    const unit = oneOf(want.unit ?? [], find.unit) || (want.unit === null && find.unit === undefined)
    const code = want.unitCode === (find.unitCode ?? null)
    tally.check('  unit', unit && code, () => `${about}: ${want.unit} ${want.unitCode} ← ${find.unit} ${find.unitCode}`)
    if (want.items.length > 0) {
      const right = want.items.some(([start, end]) => find.item && likeness([{ start, end }], [find.item]) >= LOOSE)
      tally.check('  item', right, () => `${about} ← ${find.item ? quote(text, [find.item]) : 'none'}`)
    }
    if (want.per !== null || find.per !== undefined)
      tally.check('  per', want.per === (find.per ?? null), () => `${about}: ${want.per} ← ${find.per}`)
    if (want.change !== null || find.change !== undefined)
      tally.check('  change', want.change === (find.change ?? null), () => `${about}: ${want.change} ← ${find.change}`)
  }
}

function scoreActors(context: Context): void {
  const { key, findings, text, tally } = context
  const pairs = pair(key.actors, findings.actors, (want, find) =>
    mentionShared(text, spansOf(want.mentions), find.mentions),
  )
  recallAndPrecision(context, 'actors', key.actors, findings.actors, pairs, (item) => quote(text, [firstMention(item)]))
  for (const want of key.actors) {
    const find = pairs.get(want)
    if (want.optional || find === undefined) continue
    const about = quote(text, [firstMention(want)])
    tally.check('  kind of actor', want.kind === find.kind, () => `${about}: ${want.kind} ← ${find.kind}`)
    tally.check('  named', want.named === find.named, () => `${about}: ${want.named} ← ${find.named}`)
    tally.add('  mentions', mentionShared(text, spansOf(want.mentions), find.mentions), want.mentions.length)
  }
  for (const want of key.actors) {
    if (want.optional) continue
    for (const role of want.roles ?? []) {
      const found = pairs.get(want)?.roles.find((other) => likeness([role], [other]) >= LOOSE)
      tally.check('roles', found !== undefined, () => quote(text, [role]))
      if (found === undefined) continue
      const dated =
        role.from === found.from && role.to === found.to && (role.former ?? false) === (found.former ?? false)
      if (role.from ?? role.to ?? role.former)
        tally.check(
          '  held when',
          dated,
          () =>
            `${quote(text, [role])}: ${role.from} ${role.to} ${role.former} ← ${found.from} ${found.to} ${found.former}`,
        )
    }
  }
}

function scorePlaces(context: Context): void {
  const { key, findings, text, tally } = context
  const pairs = pair(key.places, findings.places, (want, find) =>
    mentionShared(text, spansOf(want.mentions), find.mentions),
  )
  recallAndPrecision(context, 'places', key.places, findings.places, pairs, (item) => quote(text, [firstMention(item)]))
  for (const [want, find] of pairs) {
    if (want.optional) continue
    const about = quote(text, [firstMention(want)])
    if (want.country !== undefined)
      tally.check('  country', want.country === find.country, () => `${about}: ${want.country} ← ${find.country}`)
    tally.check(
      '  precision',
      want.precision === find.precision,
      () => `${about}: ${want.precision} ← ${find.precision}`,
    )
  }
}

function scoreEvents(context: Context): void {
  const { key, findings, text, tally } = context
  const pairs = pair(key.events, findings.events, (want, find) =>
    f1([want], [find]) > 0 ? f1([want], [find]) + (want.type === find.type ? 1 : 0) : 0,
  )
  recallAndPrecision(context, 'events', key.events, findings.events, pairs, (item) =>
    'type' in item ? `${quote(text, [item as unknown as Span])} (${(item as { type: string }).type})` : '',
  )
  for (const [want, find] of pairs) {
    if (want.optional) continue
    const about = quote(text, [want])
    tally.check('  event type', want.type === find.type, () => `${about}: ${want.type} ← ${find.type}`)
    if (want.realis !== null)
      tally.check('  realis', want.realis === find.realis, () => `${about}: ${want.realis} ← ${find.realis}`)
    for (const { role, actor } of want.participants) {
      const right = find.participants.some((other) => other.role === role && context.speaks([other.actor], [actor]))
      tally.check(
        '  participants',
        right,
        () =>
          `${about}: ${role} ${nameOfKey(context, actor)} ← ${find.participants.map((other) => `${other.role} ${namesOf(findings, [other.actor])}`)}`,
      )
    }
  }
}

function scoreScenarios(context: Context): void {
  const { key, findings, text, tally } = context
  const pairs = pair(key.scenarios, findings.scenarios, (want, find) => {
    const condition = likeness(spansOf(want.condition), find.condition)
    const outcome = likeness(spansOf(want.outcome), find.outcome)
    return Math.max(condition, outcome) < LOOSE ? 0 : condition + outcome
  })
  const show = (item: object) => {
    const { condition, outcome } = item as { condition: readonly (Pair | Span)[]; outcome: readonly (Pair | Span)[] }
    return `${quote(text, plain(condition))} ⇒ ${quote(text, plain(outcome))}`
  }
  recallAndPrecision(context, 'scenarios', key.scenarios, findings.scenarios, pairs, show)
  for (const [want, find] of pairs) {
    if (want.optional) continue
    const condition = likeness(spansOf(want.condition), find.condition) >= LOOSE
    const outcome = likeness(spansOf(want.outcome), find.outcome) >= LOOSE
    tally.check('  condition and outcome', condition && outcome, () => `${show(want)} ← ${show(find)}`)
    if (want.certainty !== null)
      tally.check(
        '  certainty of scenario',
        want.certainty === find.certainty,
        () => `${want.certainty} ← ${find.certainty}: ${show(want)}`,
      )
    tally.check(
      '  whose scenario',
      context.speaks(find.speakers, want.speakers),
      () => `${show(want)} ← ${namesOf(findings, find.speakers)}`,
    )
  }
}

function scoreExpected(context: Context): void {
  const { key, findings, text, tally } = context
  const pairs = pair(key.expected, findings.expected, (want, find) => {
    const inside =
      (want.start <= find.start && find.end <= want.end) || (find.start <= want.start && want.end <= find.end)
    return inside ? 1 + likeness([want], [find]) : over(likeness([want], [find]), LOOSE)
  })
  recallAndPrecision(context, 'expected', key.expected, findings.expected, pairs)
  for (const [want, find] of pairs) {
    if (want.optional || want.value === null) continue
    tally.check(
      '  value of expected',
      want.value === find.value,
      () => `${quote(text, [want])}: ${want.value} ← ${find.value}`,
    )
  }
}

function recallAndPrecision<W extends { readonly optional?: true }, F extends object>(
  { text, tally }: Context,
  name: string,
  wanted: readonly W[],
  found: readonly F[],
  pairs: ReadonlyMap<W, F>,
  show: (item: W | F) => string = (item) => quote(text, [item as unknown as Span]),
): void {
  tally.add(`${name} found`, 0, 0)
  tally.add(`${name} precision`, 0, 0)
  const forgiven = new Set<F>()
  const known = new Set<F>()
  for (const want of wanted) {
    const find = pairs.get(want)
    if (find !== undefined) (want.optional ? forgiven : known).add(find)
    if (!want.optional) tally.check(`${name} found`, find !== undefined, () => show(want))
  }
  for (const find of found) if (!forgiven.has(find)) tally.check(`${name} precision`, known.has(find), () => show(find))
}

function speaks({ key, findings, text }: Context, ids: readonly string[], wanted: readonly string[]): boolean {
  const found = ids.map((id) => findings.actors.find((actor) => actor.id === id))
  const keys = wanted.map((id) => key.actors.find((actor) => actor.id === id)!)
  const same = (want: KeyActor, find: Actor | undefined) =>
    find !== undefined && mentionShared(text, spansOf(want.mentions), find.mentions) > 0
  return (
    keys.every((want) => found.some((find) => same(want, find))) &&
    found.every((find) => keys.some((want) => same(want, find)))
  )
}

interface StatementParts {
  readonly source: readonly (Pair | Span)[]
  readonly cue: readonly (Pair | Span)[]
  readonly content: readonly (Pair | Span)[]
}

function partsOf(text: string, { source, cue, content }: StatementParts | KeyStatement): string {
  return `${quote(text, plain(source))} | ${quote(text, plain(cue))} | ${quote(text, plain(content))}`
}

function plain(spans: readonly (Pair | Span)[]): Span[] {
  return spans.map((span) => ('start' in span ? span : { start: span[0], end: span[1] }))
}

function quote(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')).join(' … ') || '∅'
}

function firstMention(item: { readonly mentions: readonly (Pair | Span)[] }): Span {
  return plain(item.mentions)[0] ?? { start: 0, end: 0 }
}

function namesOf(findings: Findings, ids: readonly string[]): string {
  return ids.map((id) => findings.actors.find((actor) => actor.id === id)?.name ?? '?').join(', ') || 'nobody'
}

function nameOfKey({ key, text }: Context, id: string): string {
  return quote(text, [firstMention(key.actors.find((actor) => actor.id === id)!)])
}

function oneOf(wanted: string | readonly string[], value: string | undefined): boolean {
  return value !== undefined && (typeof wanted === 'string' ? wanted === value : wanted.includes(value))
}

function over(value: number, least: number): number {
  return value < least ? 0 : value
}

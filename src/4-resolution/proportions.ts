import { convert, takenFor, unitSize } from '#lexicon/unit-sizes.ts'
import type { Proportion } from '#types/situation.ts'
import { type Counted, telling } from './counted.ts'

/**
 * A stock against a flow of what is counted alike: 10,000 troops are what 30,000 casualties a month take in 10 days. Only pairs that mean
 * something: people of an army against its losses or recruits, shells against shells a day, one currency, one unit. The likeliest first.
 */
export function proportionsOf(counted: readonly Counted[]): Proportion[] {
  const flows = new Map<string, Counted[]>()
  const stocks = new Map<string, Counted[]>()
  for (const one of counted) {
    const kind = classOf(one)
    if (kind === undefined || one.figure.measure === 'change' || one.figure.measure === 'share' || one.figure.perUnit)
      continue
    const index = perOf(one) === undefined ? stocks : flows
    const known = index.get(kind.name)
    if (known === undefined) index.set(kind.name, [one])
    else if (known.length < 60) known.push(one)
  }
  const found: { proportion: Proportion; rank: number }[] = []
  for (const [name, some] of flows) {
    for (const flow of some) {
      for (const stock of stocks.get(name) ?? []) {
        const proportion = proportionOf(stock, flow)
        if (proportion) found.push({ proportion, rank: rankOf(stock, flow) })
      }
    }
  }
  found.sort((a, b) => b.rank - a.rank)
  const seen = new Set<string>()
  const shown = new Map<string, number>()
  const kept: Proportion[] = []
  for (const { proportion } of found) {
    const stock = `${proportion.stock.document} ${proportion.stock.figure}`
    const times = shown.get(stock) ?? 0
    if (kept.length === mostShown || times === mostOfOne || seen.has(proportion.arithmetic)) continue
    seen.add(proportion.arithmetic)
    shown.set(stock, times + 1)
    kept.push({ ...proportion, id: `P${kept.length + 1}` })
  }
  return kept
}

const mostShown = 8
const mostOfOne = 2

function proportionOf(stock: Counted, flow: Counted): Proportion | undefined {
  const period = perOf(flow)!
  const kinds = { stock: classOf(stock)!, flow: classOf(flow)! }
  if (kinds.stock.side === 'flow' || kinds.flow.side === 'stock') return undefined
  const near = stock.at === flow.at || [...stock.about].filter((word) => flow.about.has(word)).length >= 2
  const amount = numberOf(stock)
  const given = numberOf(flow)
  const into = given === undefined ? undefined : intoUnitOf(stock, flow, given)
  const rate = into?.rate ?? given
  if (!near || amount === undefined || rate === undefined || rate <= 0 || amount <= 0) return undefined
  const days = (amount / rate) * period.days
  const reckoned = into === undefined ? rate : shortened(rate)
  if (days < 0.04 || days > 36_525) return undefined
  const rounded = roundTo(days)
  const shown =
    days > 1095
      ? `${plain(roundTo(days / 365))} years`
      : days < 1
        ? `${plain(roundTo(days * 24))} hours`
        : `${plain(rounded)} ${rounded === 1 ? 'day' : 'days'}`
  const assumed = [
    ...(period.assumed === undefined ? [] : [period.assumed]),
    ...(kinds.stock.name === 'people'
      ? [`${kinds.stock.counts} and ${kinds.flow.counts} are both counted in people`]
      : []),
    ...(into?.assumed ?? []),
    ...(stock.figure.approximate || flow.figure.approximate ? ['the figures are approximate'] : []),
    ...oneSided(stock),
    ...oneSided(flow),
    'the rate stays as it is',
  ]
  return {
    id: '',
    stock: { document: stock.document, figure: stock.figure.id },
    flow: { document: flow.document, figure: flow.figure.id },
    days: rounded,
    arithmetic:
      period.single !== undefined
        ? `${plain(amount)} ÷ ${plain(reckoned)} a ${period.single} = ${shown}`
        : `${plain(amount)} ÷ (${plain(reckoned)} ÷ ${period.shown}) = ${shown}`,
    assumed,
  }
}

/** The rate in the unit of the stock, and what was taken for granted in converting it; `undefined` where both have one unit. */
function intoUnitOf(stock: Counted, flow: Counted, rate: number): { rate: number; assumed: string[] } | undefined {
  const [from, to] = [storedIn(flow.figure), storedIn(stock.figure)]
  const into = from === to || flow.figure.kind !== 'measure' ? undefined : convert(rate, from, to)
  if (into === undefined || from === undefined || to === undefined) return undefined
  const said = `${plain(rate)} ${flow.figure.unit ?? from} are ${plain(shortened(into))} ${stock.figure.unit ?? to}`
  return { rate: into, assumed: [said, ...[from, to].flatMap((code) => takenFor.get(code) ?? [])] }
}

/** The number to reckon with; none for a range as wide as "millions". */
function numberOf({ figure }: Counted): number | undefined {
  const { low, high } = figure
  if (low === undefined || high === undefined) return low ?? high
  return high <= low * 2 ? (low + high) / 2 : undefined
}

function oneSided({ figure }: Counted): string[] {
  if (figure.low === undefined) return [`${plain(figure.high!)} is the highest that the words allow`]
  if (figure.high === undefined) return [`${plain(figure.low)} is the lowest that the words allow`]
  return figure.high !== figure.low ? [`the middle of ${plain(figure.low)} and ${plain(figure.high)} is taken`] : []
}

interface Class {
  /** What can be reckoned with each other. */
  readonly name: string
  /** Whether it can stand on one side only. */
  readonly side: 'stock' | 'flow' | 'either'
  readonly counts: string
}

function classOf({ what, figure, of }: Counted): Class | undefined {
  if (!telling.has(figure.kind)) return undefined
  if (figure.kind === 'money') return { name: `money ${what}`, side: 'either', counts: what }
  if (figure.kind === 'measure') {
    const unit = storedIn(figure) ?? what.replace(/ (?:a|per|each|every) \w+$/, '')
    const dimension = unitSize(unit)?.dimension
    // "60 million gallons a day" fill "a lake of 400 million litres" as well.
    if (dimension !== undefined)
      return stored.has(dimension) ? { name: `measure of ${dimension}`, side: 'either', counts: unit } : undefined
    return physical.test(unit) ? { name: `measure ${unit.replace(/s$/, '')}`, side: 'either', counts: unit } : undefined
  }
  if (forces.has(what)) return { name: 'people', side: 'stock', counts: what === 'troop' ? 'troops' : what }
  const loss = losses.get(what)
  if (loss !== undefined) return { name: 'people', side: 'flow', counts: loss }
  if (what === 'ammunition' || [...of].some((word) => word === 'ammunition'))
    return { name: 'rounds', side: 'either', counts: 'rounds' }
  return { name: `count ${what}`, side: 'either', counts: what }
}

/** Stocks of people in arms, as concepts, and what uses them up or fills them. */
const forces = new Set(['troop', 'personnel', 'fighter', 'mercenary', 'reservist', 'conscript'])
const losses: ReadonlyMap<string, string> = new Map([
  ['casualty', 'casualties'],
  ['kill', 'killed'],
  ['loss', 'losses'],
  ['recruit', 'recruits'],
  ['volunteer', 'volunteers'],
  ['deserter', 'deserters'],
])

/** The unit of what flows: `L` of `L/s`. */
function storedIn({ unitCode }: Counted['figure']): string | undefined {
  return unitCode?.replace(/\/(?:s|min|h|d|wk|mo|a)$/, '')
}

/** What can be stored and can flow; no speeds, areas or temperatures. */
const stored: ReadonlySet<string> = new Set(['volume', 'mass', 'energy'])

/** The same, of units that have no size in the table. */
const physical =
  /^(?:m3|L|l|k?g|t|kt|Mt|\[?bbl\w*\]?|k?J|[kMGT]?W\.?h|cubic \w+|barrels?|tonn?e?s?|tons?|lit(?:er|re)s?|gallons?|\[gal\w*\]|bushels?)$/i

interface Period {
  readonly days: number
  readonly shown: string
  /** "a day", "a second": no arithmetic to show. */
  readonly single?: string
  readonly assumed?: string
}

function perOf({ figure }: Counted): Period | undefined {
  const per = figure.per ?? rates[/\/(s|min|h|d|wk|mo|a)$/.exec(figure.unitCode ?? '')?.[1] ?? '']
  const match = per === undefined ? null : /^P(?:(\d+)([YMWD])|T(\d+)([HMS]))$/.exec(per)
  if (match === null) return undefined
  const count = Number(match[1] ?? match[3])
  const unit = match[2] ?? `T${match[4]}`
  const days = lengths[unit]
  if (days === undefined || count < 1) return undefined
  const single = count === 1 ? singles[unit] : undefined
  return {
    days: days * count,
    shown: unit.startsWith('T') ? `${plain(roundTo(24 * days * count))} hours` : `${plain(days * count)} days`,
    ...(single === undefined ? {} : { single }),
    ...(unit === 'M' ? { assumed: 'a month is 30 days' } : unit === 'Y' ? { assumed: 'a year is 365 days' } : {}),
  }
}

const rates: Readonly<Record<string, string>> = {
  s: 'PT1S',
  min: 'PT1M',
  h: 'PT1H',
  d: 'P1D',
  wk: 'P1W',
  mo: 'P1M',
  a: 'P1Y',
}
const singles: Readonly<Record<string, string>> = { D: 'day', TH: 'hour', TM: 'minute', TS: 'second' }
const lengths: Readonly<Record<string, number>> = {
  Y: 365,
  M: 30,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
}

/** Close together in one text, and both exact enough to mean something. */
function rankOf(stock: Counted, flow: Counted): number {
  let rank = stock.at === flow.at ? 2 : 0
  if (flow.both || stock.what === 'troop') rank += 1
  rank -= Math.abs(stock.at - flow.at) * 0.05
  rank -= Math.min(1, Math.abs(stock.figure.start - flow.figure.start) / 20_000)
  return rank
}

/** Four digits are more than a converted figure can tell. */
function shortened(value: number): number {
  return Number(value.toPrecision(4))
}

function roundTo(value: number): number {
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.max(value, 1e-9))))
  const factor = 10 ** Math.min(digits, 6)
  return Math.round(value * factor) / factor
}

/** "10,000", "1,271", "8.8". */
function plain(value: number): string {
  const [whole, fraction] = String(value).split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

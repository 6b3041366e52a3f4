// Scores numbers and figures on public test cases and on Wikinews.
//   node --conditions=source --import tsx bench/eval-figures.ts --data ../shared/data [--errors N] [--alone: without the model, as src/figures-alone.ts]
//
// Scope of the Recognizers English specs, set before the first run and widened once since (fractions of hundreds). Out are what is no quantity of news text:
// - ranks: OrdinalModel, OrdinalModelSuppressExtendedTypes ("the last one", "25th");
// - the percent mode (NumberModelPercentMode, PercentModelPercentMode), an option of that library;
// - powers ("1e10", "2^5", "6.23x10^-4") and fractions read out as arithmetic ("one over three", "three twenty-firsts", "a trillionth");
// - results without a number (a unit alone), which are dropped from the case.
// How the answers are laid side by side: numbers that a unit touches ("180ml") are left to NumberWithUnit, ratios ("one out of three") come from
// the figures, temperatures are left out of the dimensions, as that library has them.
// A case is right when all its values (and units) are found and no other. An end of a range counts as open or closed where it has one end only.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFigures } from '#3-extraction/figures/find-figures.ts'
import { numberAt } from '#3-extraction/numbers.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import { moneyWords } from '#lexicon/currencies.ts'
import { measureSymbols, measureWords } from '#lexicon/measure-units.ts'
import type { Figure } from '#types/figure.ts'
import { scoreMeasEval } from './measeval.ts'
import { f1, scoreQuantities, wordingOf } from './quantities.ts'
import { row } from './row.ts'

interface Case {
  readonly Input: string
  readonly Results: readonly { readonly Text: string; readonly Resolution: Readonly<Record<string, string>> | null }[]
}

interface Row {
  readonly name: string
  right: number
  cases: number
  readonly out: number
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    errors: { type: 'string', default: '0' },
    alone: { type: 'boolean', default: false },
  },
})

const budget = new Map<string, number>()

async function main(data: string): Promise<void> {
  const rows = [...(await recognizers(data)), ...(await quantulum(data)), ...(await meantime(data))]
  console.log('\nset                               right  of scored   share   left out')
  for (const { name, right, cases, out } of rows)
    console.log(
      `${name.padEnd(32)} ${String(right).padStart(6)} ${String(cases).padStart(10)} ${`${((100 * right) / Math.max(cases, 1)).toFixed(1)}%`.padStart(8)} ${String(out).padStart(8)}`,
    )
  const specs = rows.filter(({ name }) => name.startsWith('Number'))
  const right = specs.reduce((sum, row) => sum + row.right, 0)
  const cases = specs.reduce((sum, row) => sum + row.cases, 0)
  const out = specs.reduce((sum, row) => sum + row.out, 0)
  console.log(
    `\nRecognizers specs together: ${right} of ${cases} (${((100 * right) / cases).toFixed(1)}%), in scope ${((100 * cases) / (cases + out)).toFixed(1)}% of ${cases + out}`,
  )
  const published = 'Recognizers-Text 100% by definition'
  if (cases > 0) row('numbers and units', 'Recognizers English specs, in scope', percent(right, cases), published)
  const found = rows.find(({ name }) => name === 'MEANTIME values found')
  if (found !== undefined) row('values found', 'MEANTIME', percent(found.right, found.cases))
  await measurements(data)
  await quantities()
}

/** MeasEval: the parts whose errors are read, and the one whose are not. */
async function measurements(data: string): Promise<void> {
  for (const [title, parts] of [
    ['MeasEval train + trial', ['train', 'trial']],
    ['MeasEval eval, errors never read', ['eval']],
  ] as const) {
    const scores = await scoreMeasEval(data, parts, figuresOf, report)
    if (scores === undefined) return
    const { found, gold } = scores
    const all = [scores.exact, scores.overlap, scores.unit]
      .map((right) => f1(right, found, gold).toFixed(1))
      .join(' / ')
    console.log(`\n${title}: ${all} (${found} found, ${gold} wanted)`)
    row('quantity spans, exact / overlap / with unit F1', title, all)
  }
}

function percent(right: number, cases: number): string {
  return `${((100 * right) / Math.max(cases, 1)).toFixed(1)}%`
}

/** F1 of value, of value with change, and of value with unit, on our own sentences: those that rules were mended by, and of a later set each half. */
async function quantities(): Promise<void> {
  console.log('\nquantities, F1                  value   change     unit   (found, wanted)')
  for (const { file, half, title } of sets) {
    for (const { name, right, found, wanted } of await scoreQuantities(join(import.meta.dirname, file), report, {
      half,
      alone: values.alone,
    })) {
      const scores = [right.value, right.change, right.unit].map((one) => f1(one, found, wanted).toFixed(1))
      const shown = name === 'all' ? title : `  ${name}`
      console.log(`${shown.padEnd(28)} ${scores.map((score) => score.padStart(8)).join(' ')}   (${found}, ${wanted})`)
      const published = 'CQE 92.0 / 88.1 / 85.6 (NewsQuant)'
      if (name === 'all') row('quantities, value / change / unit F1', title, scores.join(' / '), published)
    }
  }
}

const sets = [
  { file: 'quantities.json', half: undefined, title: 'first own sentences' },
  { file: 'quantities-fresh.json', half: 'open', title: 'later ones, open half' },
  { file: 'quantities-fresh.json', half: 'frozen', title: 'later ones, frozen half' },
  { file: 'quantities-news.json', half: undefined, title: 'third own set' },
  { file: 'quantities-more.json', half: undefined, title: 'fourth own set' },
] as const

async function recognizers(data: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const folder of ['Number', 'NumberWithUnit']) {
    const path = join(data, 'recognizers-specs', 'Specs', folder, 'English')
    if (!existsSync(path)) continue
    for (const file of readdirSync(path).sort()) {
      const name = `${folder} ${file.replace('.json', '')}`
      const all = JSON.parse(readFileSync(join(path, file), 'utf8').replace(/^\uFEFF/, '')) as Case[]
      const scored = all.filter((one) => inScope(file, one))
      const row: Row = { name, right: 0, cases: scored.length, out: all.length - scored.length }
      for (const one of scored) {
        const [want, got] = folder === 'Number' ? await compareNumbers(file, one) : await compareUnits(file, one)
        const right = want.join(' ') === got.join(' ')
        if (right) row.right++
        else report(name, `${one.Input.slice(0, 160)}\n      want ${want.join(' ')}\n      got  ${got.join(' ')}`)
      }
      rows.push(row)
    }
  }
  return rows
}

function inScope(file: string, { Results }: Case): boolean {
  if (/Ordinal|PercentMode\./.test(file)) return false
  return Results.every(
    ({ Text, Resolution }) =>
      Resolution?.subtype !== 'power' && !(Resolution?.subtype === 'fraction' && arithmetic.test(Text)),
  )
}

const arithmetic =
  /\bover\b|(?:illion|thousand)ths?|(?:ty|een|twelf|eleven|ten)[\s-]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?|(?:ieth|eenth|elfth|eventh)s?\b/i

async function compareNumbers(file: string, { Input, Results }: Case): Promise<[string[], string[]]> {
  if (file.startsWith('NumberRange')) {
    const want = Results.map(({ Resolution }) => (Resolution?.value ?? '').replace(/^.(.+,.+).$/, '$1'))
    const figures = await figuresOf(Input)
    return [
      want.sort(),
      figures
        .filter((one) => one.bound !== 'exact' || one.low !== one.high || want.includes(intervalOf(one)))
        .map(intervalOf)
        .sort(),
    ]
  }
  if (file.startsWith('Percent')) {
    const want = Results.flatMap(({ Resolution }): string[] =>
      Resolution?.value == null || Resolution.value === 'null' ? [] : [digits(Number.parseFloat(Resolution.value))],
    )
    const figures = await figuresOf(Input)
    return [
      want.sort(),
      figures
        .filter(({ unitCode }) => unitCode === '%')
        .map(endOf)
        .sort(),
    ]
  }
  // Ratios ("one out of three") are read by the figures; a number that a unit touches ("180ml") is a measure, of NumberWithUnit.
  const analysis = await wordingOf(Input, values.alone)
  const { tokens } = analysis
  const ratios = (await figuresOf(Input)).filter(({ kind, unit, start, end }) => {
    return kind === 'share' && unit === undefined && / (?:in|out of) /.test(Input.slice(start, end))
  })
  const got: string[] = []
  for (let index = 0; index < tokens.length; ) {
    const ratio = ratios.find(({ start }) => start === tokens[index]!.start)
    const reading = numberAt(analysis, index)
    const next = tokens[reading?.last ?? index]
    const glued = next !== undefined && !next.spaced && /^\p{L}/u.test(next.lower)
    if (ratio !== undefined) got.push(digits(ratio.low!))
    else if (reading !== undefined && reading.form !== 'vague' && !glued) got.push(digits(reading.low))
    index = reading?.last ?? index + 1
    while (ratio !== undefined && index < tokens.length && tokens[index]!.start < ratio.end) index++
  }
  return [Results.map(({ Resolution }) => digits(Number(Resolution?.value))).sort(), got.sort()]
}

function intervalOf({ low, high, bound }: Figure): string {
  if (low !== undefined && high !== undefined) return `${low},${high}`
  const open = bound === 'more than' || bound === 'less than'
  return low !== undefined ? `${open ? '(' : '['}${low},)` : `(,${high}${open ? ')' : ']'}`
}

async function compareUnits(file: string, { Input, Results }: Case): Promise<[string[], string[]]> {
  const figures = await figuresOf(Input)
  const want = Results.flatMap(({ Resolution }) =>
    Resolution?.value == null ? [] : [`${digits(Number(Resolution.value))}/${unitName(Resolution)}`],
  )
  const kinds = file.startsWith('Age') ? ['age'] : file.startsWith('Currency') ? ['money'] : ['measure']
  const temperature = file.startsWith('Temperature')
  const got = figures
    .filter(({ kind }) => kinds.includes(kind))
    .filter(({ unitCode }) => !temperature || ['Cel', '[degF]', 'K', 'deg'].includes(unitCode ?? ''))
    .filter(({ unitCode }) => !file.startsWith('Dimension') || !['Cel', '[degF]'].includes(unitCode ?? ''))
    .map((one) => `${endOf(one)}/${foundName(one)}`)
  return [want.sort(), got.sort()]
}

/** One name for both sides: the code where the spec is as plain as ours, else the word for the money. */
function unitName({ unit = '', isoCurrency }: Readonly<Record<string, string>>): string {
  const lower = unit.toLowerCase()
  if (isoCurrency !== undefined) return isoCurrency === 'GBP' ? '£/lb' : isoCurrency
  const named: Readonly<Record<string, string>> = {
    c: 'Cel',
    f: '[degF]',
    k: 'K',
    degree: 'deg',
    pound: '£/lb',
    dollar: 'USD',
    'united states dollar': 'USD',
    year: 'a',
    month: 'mo',
    week: 'wk',
    day: 'd',
    age: 'a',
    'finnish markka': 'FIM',
    'netherlands guilder': 'NLG',
  }
  const word = lower.split(' ').at(-1)!
  return (
    named[lower] ?? measureWords.get(lower)?.code ?? measureSymbols.get(unit)?.code ?? moneyWords.get(word) ?? lower
  )
}

function foundName({ unit = '', unitCode }: Figure): string {
  if (unitCode === 'GBP' || unitCode === '[lb_av]') return '£/lb'
  return unitCode ?? unit.toLowerCase().replace(/s$/, '')
}

function endOf({ low, high }: Figure): string {
  return digits(high ?? low ?? Number.NaN)
}

/** Five places are enough to tell values apart. */
function digits(value: number): string {
  return String(Number(value.toPrecision(5)))
}

async function figuresOf(text: string): Promise<readonly Figure[]> {
  const analysis = await wordingOf(text, values.alone)
  return findFigures(analysis, { times: findTimes(analysis), places: [], statements: [] })
}

interface QuantulumCase {
  readonly req: string
  readonly res: readonly { readonly value: number; readonly unit: string; readonly surface: string }[]
}

/** Each expected quantity with a unit is one case: a figure of that value; and that value with that unit. */
async function quantulum(data: string): Promise<Row[]> {
  const folder = join(data, 'quantulum3-tests', 'quantulum3', '_lang', 'en_US', 'tests')
  if (!existsSync(folder)) return []
  const value: Row = { name: 'quantulum3 value', right: 0, cases: 0, out: 0 }
  const unit: Row = { name: 'quantulum3 value and unit', right: 0, cases: 0, out: 0 }
  for (const file of ['quantities.json', 'quantities.ambiguity.json']) {
    for (const { req, res } of JSON.parse(readFileSync(join(folder, file), 'utf8')) as QuantulumCase[]) {
      const figures = await figuresOf(req)
      for (const want of res.filter((one) => one.unit !== 'dimensionless')) {
        const near = figures.filter(
          ({ low, high, kind }) =>
            [low, high, ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2].some(
              (end) => end !== undefined && close(end, want.value),
            ) ||
            (kind === 'share' && low !== undefined && close(low / 100, want.value)),
        )
        value.cases++
        unit.cases++
        if (near.length > 0) value.right++
        else report(value.name, `${req.slice(0, 140)}\n      want ${want.value} ${want.unit}`)
        const names = near.map((one) => one.unitCode ?? one.unit ?? '')
        const code = quantulumCode(want.unit)
        if (names.includes(code) || near.some((one) => one.unit?.toLowerCase() === want.unit)) unit.right++
        else if (near.length > 0)
          report(unit.name, `${req.slice(0, 140)}\n      want ${want.unit} (${code}) got ${names.join(', ')}`)
      }
    }
  }
  return [value, unit]
}

function quantulumCode(unit: string): string {
  const lower = unit.toLowerCase()
  const named: Readonly<Record<string, string>> = {
    percentage: '%',
    dollar: 'USD',
    'us dollar': 'USD',
    'pound sterling': 'GBP',
    'pound-mass': '[lb_av]',
    year: 'a',
    month: 'mo',
    week: 'wk',
    day: 'd',
    hour: 'h',
    minute: 'min',
    second: 's',
    decade: '10.a',
    century: '100.a',
    'degree angle': 'deg',
  }
  return named[lower] ?? measureWords.get(lower)?.code ?? moneyWords.get(lower.split(' ').at(-1)!) ?? lower
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b))
}

/** VALUE marks of MEANTIME (money, percent, quantity): a figure whose span meets the mark; and figures in its sentences that meet none. */
async function meantime(data: string): Promise<Row[]> {
  const folder = join(data, 'meantime', 'intra-doc_annotation')
  if (!existsSync(folder)) return []
  const found: Row = { name: 'MEANTIME values found', right: 0, cases: 0, out: 0 }
  const precise: Row = { name: 'MEANTIME figures marked', right: 0, cases: 0, out: 0 }
  for (const corpus of readdirSync(folder))
    for (const file of readdirSync(join(folder, corpus)).filter((name) => name.endsWith('.xml'))) {
      const { text, marks, read } = parseCat(readFileSync(join(folder, corpus, file), 'utf8'))
      const figures = (await figuresOf(text)).filter(
        ({ start, kind }) => read(start) && /^(?:count|money|share|measure)$/.test(kind),
      )
      found.cases += marks.length
      for (const mark of marks) {
        if (figures.some((one) => one.start < mark.end && mark.start < one.end)) found.right++
        else
          report(
            found.name,
            `${text.slice(Math.max(0, mark.start - 60), mark.start)}[[${text.slice(mark.start, mark.end)}]]${text.slice(mark.end, mark.end + 40)}`,
          )
      }
      precise.cases += figures.length
      for (const one of figures) {
        if (marks.some((mark) => one.start < mark.end && mark.start < one.end)) precise.right++
        else
          report(
            precise.name,
            `${text.slice(Math.max(0, one.start - 60), one.start)}[[${text.slice(one.start, one.end)}]]${text.slice(one.end, one.end + 40)}`,
          )
      }
    }
  return [found, precise]
}

/** Tokens joined by spaces as a text, one sentence a line; sentences 0 and 2 to 5 are annotated. */
function parseCat(xml: string): {
  text: string
  marks: { start: number; end: number }[]
  read: (offset: number) => boolean
} {
  let text = ''
  let sentence = '0'
  const spans = new Map<string, { start: number; end: number }>()
  const lines: { start: number; sentence: number }[] = [{ start: 0, sentence: 0 }]
  for (const [, attributes = '', word = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const at = /sentence="(\d+)"/.exec(attributes)?.[1] ?? '0'
    const plain = word
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
    if (at !== sentence) {
      text += '\n'
      lines.push({ start: text.length, sentence: Number(at) })
      sentence = at
    } else if (text !== '' && !/^(?:[.,;:!?%)]|'s|n't)/.test(plain) && !/[$€£(]$/.test(text)) text += ' '
    spans.set(/t_id="(\d+)"/.exec(attributes)?.[1] ?? '', { start: text.length, end: text.length + plain.length })
    text += plain
  }
  const marks = [...xml.matchAll(/<VALUE [^>]*>([\s\S]*?)<\/VALUE>/g)].flatMap(([, body = '']) => {
    const own = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = '']) => spans.get(id) ?? [])
    return own.length === 0 ? [] : [{ start: own[0]!.start, end: own.at(-1)!.end }]
  })
  const read = (offset: number) => {
    const line = lines.findLast(({ start }) => start <= offset)!.sentence
    return line === 0 || (line >= 2 && line <= 5)
  }
  return { text, marks: marks.filter(({ start }) => read(start)), read }
}

function report(name: string, text: string): void {
  const shown = budget.get(name) ?? 0
  if (shown >= Number(values.errors)) return
  budget.set(name, shown + 1)
  console.log(`${name}: ${text}`)
}

if (!existsSync(values.data)) console.log(`skipped: no data folder at ${values.data}; give one with --data`)
else await main(values.data)

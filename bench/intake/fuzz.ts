import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseApart } from '#1-intake/apart/shared.ts'
import { intake } from '#1-intake/intake.ts'
import type { Parse } from '#1-intake/parsed.ts'
import type { Intake } from '#types/document.ts'
import { generator, mutated } from './mutate.ts'
import { mutatedWithin } from './mutate-within.ts'
import { parserBeside, processorTime } from './parser-beside.ts'
import { seeds } from './seeds.ts'

export interface Fuzzed {
  files: number
  documents: number
  /** Refusals by code. */
  readonly refused: Record<string, number>
  /** Longest time for one file, in milliseconds, and its kind. */
  slowest: number
  slowestKind: string
  /** Files that took over five seconds by the clock, and of processor time. */
  hung: number
  busy: number
  /** Most milliseconds of processor time for one file, and its name. */
  busiest: number
  busiestKind: string
  /** Their names, and how long, to be read again alone. */
  readonly slow: string[]
  /** Refusals that are a defect of ours or of a parser, with the seed that makes the file again. */
  readonly failed: string[]
  /** Megabytes resident, at the most: this process and its parser's. */
  peak: number
}

/**
 * Reads mutated files of all kinds in turn. Nothing may throw, each file gives at least one outcome, each refusal has its code and reason, and each document keeps the laws of its text.
 */
export async function fuzz(
  count: number,
  seed: number,
  parse?: Parse,
  told?: (done: Fuzzed) => void,
  first = 0,
): Promise<Fuzzed> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-fuzz-'))
  const kinds = Object.entries(seeds())
  const everything = kinds.flatMap(([, files]) => files)
  const result: Fuzzed = {
    files: 0,
    documents: 0,
    refused: {},
    slowest: 0,
    slowestKind: '',
    hung: 0,
    busy: 0,
    busiest: 0,
    busiestKind: '',
    slow: [],
    failed: [],
    peak: 0,
  }
  // Loading the parsers is no time of a file's.
  await (parse ?? parseApart)({ format: 'html', content: '<p>The port office said so.</p>' })
  for (let at = first; at < first + count; at++) {
    const [kind, files] = kinds[at % kinds.length]!
    const random = generator(seed * 1_000_003 + at)
    // Now and then a file is under the wrong name altogether.
    const path = join(folder, `f.${kind}`)
    const from = random() < 0.05 ? everything : files
    writeFileSync(path, (random() < 0.5 ? mutatedWithin : mutated)(from, random))
    const started = performance.now()
    const spent = processorTime()
    let outcomes = 0
    for await (const each of intake([path], {
      now: new Date('2026-01-01'),
      ...(parse === undefined ? {} : { parse }),
    })) {
      outcomes++
      check(each, result, `${kind} ${seed} ${at}`)
    }
    if (outcomes === 0) result.failed.push(`${kind} ${seed} ${at}: no outcome`)
    const took = performance.now() - started
    if (took > result.slowest) Object.assign(result, { slowest: took, slowestKind: `${kind} ${seed} ${at}` })
    const cost = processorTime() - spent
    if (cost > result.busiest) Object.assign(result, { busiest: cost, busiestKind: `${kind} ${seed} ${at}` })
    if (took > 5000) result.hung++
    if (cost > 5000) result.busy++
    if (took > 5000 || cost > 3000)
      result.slow.push(`${kind} ${seed} ${at}: ${took.toFixed(0)} ms, ${cost.toFixed(0)} of processor time`)
    result.files++
    if (at % 50 === 0) {
      const rss = process.memoryUsage.rss() / 1e6
      result.peak = Math.max(result.peak, rss + (parse ? 0 : parserBeside().resident / 1000))
    }
    if (took > 5000 || at % 1000 === 999) told?.(result)
  }
  rmSync(folder, { recursive: true, force: true })
  return result
}

function check(each: Intake, result: Fuzzed, name: string): void {
  if ('refusal' in each) {
    const { code, message } = each.refusal.problem
    result.refused[code] = (result.refused[code] ?? 0) + 1
    if (code === 'failed' || message.length < 10) result.failed.push(`${name}: ${code}: ${message}`)
    return
  }
  result.documents++
  const { text, blocks, anchors = [], credits = [] } = each.document
  for (const spans of [blocks, anchors])
    for (const [at, { start, end }] of spans.entries())
      if (!(start >= (spans[at - 1]?.end ?? 0) && end > start && end <= text.length))
        result.failed.push(`${name}: span ${start}-${end} of ${text.length}`)
  for (const { start, end } of credits)
    if (!(start >= 0 && end > start && end <= text.length)) result.failed.push(`${name}: credit ${start}-${end}`)
}

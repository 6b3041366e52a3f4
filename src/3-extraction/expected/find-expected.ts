/**
 * What is to come, and when: "Tuesday’s US presidential election", "plans to engage the troops in combat in the upcoming days", "is due to meet on Thursday".
 * Found from two sides: a time that lies ahead, with the noun or verb that it dates; and verbs that announce ("is scheduled to", "is expected to"), dated or not.
 */
import { type Analysis, sentenceAt } from '#types/analysis.ts'
import type { Expected } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'
import { bySpan, overlaps, type Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import { innermostStatements } from '../events/innermost.ts'
import { isToday, liesAhead } from './ahead.ts'
import { announced } from './announced.ts'
import { datedNoun, occasionAway } from './dated-noun.ts'
import { datedVerb } from './dated-verb.ts'

interface Found extends Span {
  readonly time?: Time
}

export function findExpected(
  analysis: Analysis,
  { times, statements }: Omit<Findings, 'scenarios' | 'expected'>,
): readonly Expected[] {
  const found: Found[] = []
  for (const time of times) {
    const away = time.type === 'DURATION' && isRead(analysis, time) ? occasionAway(analysis, time) : undefined
    if (away !== undefined) found.push(away)
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !isRead(analysis, time)) continue
    const today = isToday(time, analysis.document.published)
    if (!today && !liesAhead(time, analysis.document.published)) continue
    // Printed on the day itself only the tense tells: "will face off on Tuesday" is to come, "Tuesday’s vote" may be over.
    const span =
      today || isFronted(analysis, time)
        ? (datedVerb(analysis, time, today) ?? (today ? undefined : datedNoun(analysis, time)))
        : (datedNoun(analysis, time) ?? datedVerb(analysis, time))
    if (span !== undefined) found.push({ ...span, time })
  }
  const dated = [...found].sort(bySpan)
  for (const span of announced(analysis)) {
    if (!touches(dated, span)) found.push({ ...span, ...sameTime(analysis, dated, span) })
  }
  const kept = withoutOverlaps(found.sort(bySpan))
  const holders = innermostStatements(kept, statements)
  return kept.map(({ start, end, time }, index) => ({
    start,
    end,
    ...(time?.value === undefined ? {} : { value: time.value }),
    ...(time === undefined ? {} : { time: time.id }),
    ...(holders[index] === undefined ? {} : { statement: holders[index].id }),
  }))
}

/** "The council meets on Thursday, when the mayor is expected [to raise the matter]": on Thursday, too. */
function sameTime(analysis: Analysis, dated: readonly Found[], span: Span): { readonly time?: Time } {
  const before = dated[firstBehind(dated, span) - 1]
  if (before?.time === undefined || before.end > span.start || span.start - before.end > 120) return {}
  const isOne = sentenceAt(analysis, before.start) === sentenceAt(analysis, span.start)
  const between = analysis.document.text.slice(before.end, span.start)
  return isOne && /^,? when\b[^,;:]*$/.test(between) ? { time: before.time } : {}
}

/** "At Friday’s session, both sides will speak": the sentence opens with when, and goes on with what. */
function isFronted(analysis: Analysis, time: Time): boolean {
  const { tokens } = analysis
  const { first } = sentenceAt(analysis, time.start)!
  return /^(?:in|at|on|during)$/.test(tokens[first]!.lower) && time.start <= (tokens[first + 2]?.start ?? 0)
}

/** Headings announce what the text says again; a condition's time is no announcement. */
function isRead(analysis: Analysis, time: Time): boolean {
  const sentence = sentenceAt(analysis, time.start)
  if (sentence === undefined || analysis.document.blocks[sentence.block]?.kind === 'heading') return false
  return true
}

function touches(sorted: readonly Span[], span: Span): boolean {
  const next = sorted[firstBehind(sorted, span)]
  return next !== undefined && overlaps(next, span)
}

/** The place of the first that ends behind the start of `span`. */
function firstBehind(sorted: readonly Span[], span: Span): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.end > span.start) high = middle
    else low = middle + 1
  }
  return low
}

/** Of two that overlap the one with a time is kept, else the first. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, one)) kept.push(one)
    else if (last.time === undefined && one.time !== undefined) kept[kept.length - 1] = one
  }
  return kept
}

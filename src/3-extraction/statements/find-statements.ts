/**
 * Analysis → statements: every attribution of the document with what it means, and what the outlet asserts itself.
 * Finding the spans and understanding them are kept apart: whoever supplies the spans, all that follows stays.
 */
import { creditLength } from '#lexicon/glued-labels.ts'
import { type ActorIndex, indexActors } from '#types/actor.ts'
import { type Analysis, tokensIn } from '#types/analysis.ts'
import type { Findings } from '#types/findings.ts'
import { bySpan, hull, overlaps, type Span } from '#types/span.ts'
import type { Clause, Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import { actOf } from './act.ts'
import { type Assertion, assertionsOf, leftOver, spansOf } from './assertions.ts'
import { audienceOf } from './audience.ts'
import { carriedOn } from './carried-on.ts'
import { certaintyOf } from './certainty.ts'
import { cueWords } from './cue-words.ts'
import { findAttributions } from './find-attributions.ts'
import { type Grammar, grammarOf, hasFinite, type Run, spanOf, word } from './grammar.ts'
import { isInverted } from './inverted.ts'
import { modeOf } from './mode.ts'
import { narrated } from './narrated.ts'
import { type Nested, nested } from './nesting.ts'
import { polarityOf } from './polarity.ts'
import { saidWhen } from './said-when.ts'
import { settledSpeakers } from './settled-speakers.ts'
import { speakersOf } from './speakers.ts'

/** In text order. A statement inside the content of another names it as its `via`. */
export function findStatements(analysis: Analysis, found: Pick<Findings, 'times' | 'actors'>): readonly Statement[] {
  const grammar = grammarOf(analysis)
  const { text } = analysis.document
  const attributions = nested(carriedOn(grammar, findAttributions(grammar))).map((one) => ({
    ...one,
    source: one.source.map((span) => withoutDateline(analysis, span)),
    content: one.content.map((span) => withoutDateline(analysis, withoutCredit(text, span))),
  }))
  const own = narrated(grammar, attributions).map((span) => withoutDateline(analysis, withoutCredit(text, span)))
  const ids = numbered(attributions, own)
  const known = { index: indexActors(found.actors), times: found.times }
  const said = understood(grammar, attributions, known)
  const speakers = settledSpeakers(
    grammar,
    found.actors,
    said.map((one, at) => ({ ...one, ...(attributions[at]!.via === undefined ? {} : { via: attributions[at]!.via }) })),
  )
  return [
    ...said.map((one, at) => {
      const via = attributions[at]!.via
      return {
        id: ids.get(attributions[at]!)!,
        ...one,
        speakers: speakers[at]!,
        ...(via === undefined ? {} : { via: ids.get(attributions[via]!)! }),
      }
    }),
    ...own.map((span) => ({ id: ids.get(span)!, ...narration(grammar, span) })),
  ].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
}

/** A caption ends with who took the picture. */
function withoutCredit(text: string, span: Span): Span {
  const length = creditLength(text.slice(Math.max(span.start, span.end - 160), span.end))
  return length === 0 || length >= span.end - span.start ? span : { ...span, end: span.end - length }
}

/** "TARN (Reuters) — [The bridge was closed]": where the report was filed is no part of it. */
function withoutDateline({ datelines }: Analysis, span: Span): Span {
  const dateline = datelines.find(({ start, end }) => start <= span.start && span.start < end)
  return dateline === undefined || dateline.end >= span.end ? span : { ...span, start: dateline.end }
}

function numbered(attributions: readonly Nested[], own: readonly Span[]): Map<Nested | Span, string> {
  const all: { one: Nested | Span; span: Span }[] = [
    ...attributions.map((one) => ({ one, span: hull([...one.source, ...one.cue, ...one.content])! })),
    ...own.map((one) => ({ one, span: one })),
  ]
  return new Map(all.sort((a, b) => bySpan(a.span, b.span)).map(({ one }, at) => [one, `s${at + 1}`]))
}

type Understood = Omit<Statement, 'id' | 'via'>

interface Known {
  readonly index: ActorIndex
  readonly times: readonly Time[]
}

function understood(grammar: Grammar, attributions: readonly Nested[], { index, times }: Known): Understood[] {
  const done = new Map<number, Understood>()
  const understand = (at: number, depth: number): Understood => {
    const before = done.get(at)
    if (before !== undefined) return before
    const { via, source, cue, content } = attributions[at]!
    const host = via === undefined || depth > 8 ? undefined : understand(via, depth + 1)
    const words = cueWords(grammar, cue)
    const hearer = words && audienceOf(grammar, words, content)
    const time = saidWhen(grammar, attributions[at]!, via === undefined ? undefined : attributions[via], times)
    const one: Understood = {
      source,
      cue,
      content,
      speakers: speakersOf(grammar, index, source, host?.speakers ?? []),
      audience: hearer === undefined ? [] : speakersOf(grammar, index, [hearer], []),
      mode: modeOf(grammar, content),
      act: words === undefined ? 'asserts' : actOf(grammar, words, content, source),
      polarity: polarityOf(grammar, content),
      ...certaintyOf(grammar, words, content),
      ...clausesOf(grammar, content, words),
      ...(time === undefined ? {} : { time }),
    }
    done.set(at, one)
    return one
  }
  return attributions.map((_, at) => understand(at, 0))
}

/** Who "visited the plant on Monday", where that is told of somebody who also says something: "[The minister] visited the plant on Monday, and said …". */
function narration(grammar: Grammar, span: Span): Understood {
  const subject = leftOver(grammar, tokensIn(grammar.analysis, span))
  const before = subject && spanOf(grammar, subject)
  const filed = before !== undefined && grammar.analysis.datelines.some((dateline) => overlaps(dateline, before))
  const whole = before === undefined || filed ? [span] : [before, span]
  return {
    source: [],
    cue: [],
    content: whole,
    speakers: [],
    audience: [],
    mode: 'narrated',
    act: 'asserts',
    polarity: polarityOf(grammar, [span]),
    ...certaintyOf(grammar, undefined, [span]),
    ...clausesOf(grammar, whole, undefined),
  }
}

/** A shared subject is left out where a clause is asked whether it is so, and how certainly. */
function clausesOf(
  grammar: Grammar,
  content: readonly Span[],
  cue: Parameters<typeof certaintyOf>[1],
): Pick<Statement, 'clauses'> {
  const found = piecesOf(grammar, content)
  if (found.length < 2) return {}
  return {
    clauses: found.map((one: Assertion): Clause => {
      const own = one.own.map((run) => spanOf(grammar, run))
      const { certainty } = certaintyOf(grammar, cue, own)
      return { content: spansOf(grammar, one), polarity: polarityOf(grammar, own), certainty }
    }),
  }
}

/**
 * What each run of a content asserts. "[Much of the craft] is expected [to burn up]" asserts one thing in two pieces: of two runs in one sentence of which one has no
 * finite verb, or says only when, why or on what condition, the one goes on with the other.
 */
function piecesOf(grammar: Grammar, content: readonly Span[]): Assertion[] {
  const found: Assertion[] = []
  let before: Run | undefined
  for (const span of content) {
    for (const run of inSentences(grammar, tokensIn(grammar.analysis, span))) {
      const [first, ...rest] = assertionsOf(grammar, run)
      const last = found.at(-1)
      if (first === undefined) continue
      if (last === undefined || before === undefined || !goesOn(grammar, before, run)) found.push(first)
      else found.splice(-1, 1, { ...last, own: [...last.own, ...first.own] })
      found.push(...rest)
      before = run
    }
  }
  return found
}

function goesOn(grammar: Grammar, before: Run, run: Run): boolean {
  if (grammar.tokens[before.first]!.sentence !== grammar.tokens[run.first]!.sentence) return false
  return [before, run].some((one) => !hasFinite(grammar, one) || leans(grammar, one))
}

/** "[If it rains], he said, [the road will close]", "[Should it rain], …": what is not asserted without the rest. */
function leans(grammar: Grammar, { first }: Run): boolean {
  const lead = word(grammar, first)
  return (
    /^(?:if|unless|until|whether|when|once|after|before|because|since|although|though|as)$/.test(lead) ||
    isInverted(grammar, first)
  )
}

function inSentences({ sentences, tokens }: Grammar, run: Run): Run[] {
  const runs: Run[] = []
  for (let first = run.first; first < run.last; ) {
    const last = Math.min(run.last, sentences[tokens[first]!.sentence]!.last)
    runs.push({ first, last })
    first = last
  }
  return runs
}

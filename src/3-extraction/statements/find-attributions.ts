/**
 * Spans of source, cue and content: the model finds what is said, grammar draws edges. "[Lee] [said] [it was over], and left."
 * Where both see a cue, the model has the source, grammar the cue and the content (measured on PolNeAR: docs/scores.md).
 */
import { reportingVerbs } from '#lexicon/reporting-verbs.ts'
import { tokensIn } from '#types/analysis.ts'
import { type Attribution, tidied } from './attribution.ts'
import { isFurniture } from './furniture.ts'
import { governingSubject, isBystander } from './governing-subject.ts'
import { type Grammar, hasFinite, type Run, spanOf, verbAt } from './grammar.ts'
import { isAttribute, isReducedRelative } from './reduced-relative.ts'
import { spansOfGrammar } from './spans-of-grammar.ts'
import { spansOfModel } from './spans-of-model.ts'

/**
 * How sure the model must be of a cue that it finds alone; alone although grammar knows the verb, and saw nothing said ("He called his mother"); of one
 * that grammar finds too; how likely it must hold one that grammar finds alone;
 * and how sure it must be that what is said stands in front of the cue, where grammar drew it behind. On PolNeAR dev.
 */
const enough = { alone: 0.65, against: 0.7, nobody: 0.85, together: 0.4, proposed: 0.1, side: 0.9 }

export function findAttributions(grammar: Grammar): Attribution[] {
  const drawn = spansOfGrammar(grammar)
  const byToken = cuesByToken(grammar, drawn)
  const used = new Set<Attribution>()
  const found: Attribution[] = []
  for (const told of spansOfModel(grammar)) {
    const cue = runOf(grammar, told)
    if (isFurniture(grammar, grammar.sentences[grammar.tokens[cue.first]!.sentence]!)) continue
    if (asksForSilence(grammar, told) || isReducedRelative(grammar, told) || isAttribute(grammar, told)) continue
    const same = firstIn(byToken, cue)
    const alone = told.source.length === 0 ? enough.nobody : isKnown(grammar, cue) ? enough.against : enough.alone
    if (told.probability < (same === undefined ? alone : enough.together)) continue
    if (same === undefined) found.push({ ...told, source: ownSource(grammar, told) })
    else if (!used.has(same)) {
      used.add(same)
      const source = sourceOf(grammar, told, same)
      found.push({ source, cue: same.cue, content: besideSource(grammar, source, contentSaid(grammar, told, same)) })
    }
  }
  const inside = contentOf(grammar, found)
  for (const one of drawn) {
    if (used.has(one) || isReducedRelative(grammar, one) || isAttribute(grammar, one)) continue
    if (one.sure === true) {
      found.push(one)
      continue
    }
    // The model learned from annotations that leave out what is said inside of what is said: there grammar decides alone.
    if (inside[runOf(grammar, one).first] === 1 || said(grammar, one) >= enough.proposed) found.push(one)
  }
  const { text } = grammar.analysis.document
  return found.map((one) => ({
    ...one,
    source: one.source.filter(({ start, end }) => !article.test(text.slice(start, end))),
  }))
}

/** "[The] thought that it was an error": nobody is named. */
const article = /^(?:the|an?)$/i

/** 1 for each token that somebody says. */
function contentOf(grammar: Grammar, all: readonly Attribution[]): Uint8Array {
  const inside = new Uint8Array(grammar.tokens.length)
  for (const { content } of all) {
    for (const span of content) {
      const { first, last } = tokensIn(grammar.analysis, span)
      inside.fill(1, first, last)
    }
  }
  return inside
}

/** The model's; grammar's where it has none, or where the whole sentence in front says it: "The army holds the town, [suggesting] …". */
function sourceOf(grammar: Grammar, told: Attribution, same: Attribution): Attribution['source'] {
  const dangling = same.source.length === 0 && grammar.tokens[runOf(grammar, same).first]!.form === 'gerund'
  const passive = same.source.length === 0 && verbAt(grammar, runOf(grammar, same).first)?.passive === true
  // "“…,” Marr, who had spun off, exclaimed over [the radio]": who stands in front of the cue, by every sign, and not what stands behind it.
  const [own] = same.source
  if (
    same.sure === true &&
    own !== undefined &&
    own.end <= same.cue[0]!.start &&
    told.source.every(({ start }) => start > same.cue[0]!.start)
  )
    return same.source
  if (told.source.length === 0 || dangling || passive || isLonger(same.source, told.source)) return same.source
  return ownSource(grammar, told)
}

/**
 * Grammar's; the model's where grammar cut a clause off before its verb ("said that the launch[, so soon after the test, is] a breach"), or took a remark
 * behind the cue for what was said in front of it ("[The girls are free], the army said, in the first release of any").
 */
function contentSaid(
  grammar: Grammar,
  told: Attribution & { readonly probability: number },
  same: Attribution,
): Attribution['content'] {
  if (!takesClause(grammar, same)) return same.content
  const [first] = told.content
  if (first === undefined || !hasFinite(grammar, tokensIn(grammar.analysis, first))) return same.content
  const run = tokensIn(grammar.analysis, first)
  const isCut =
    !same.content.some((span) => hasFinite(grammar, tokensIn(grammar.analysis, span))) &&
    same.content.some((span) => span.start === first.start && span.end < first.end && isBreak(grammar, span.end))
  const isBefore =
    told.probability >= enough.side &&
    run.last - run.first > 3 &&
    first.end < same.cue[0]!.start &&
    same.content.every(({ start }) => start > same.cue[0]!.start)
  return isCut || isBefore
    ? isBefore
      ? [first]
      : told.content.filter((span) => hasFinite(grammar, tokensIn(grammar.analysis, span)))
    : same.content
}

function isBreak({ analysis }: Grammar, at: number): boolean {
  return /^\s{0,2}[,–—-]/.test(analysis.document.text.slice(at, at + 4))
}

function takesClause(grammar: Grammar, one: Attribution): boolean {
  const { first, last } = runOf(grammar, one)
  return grammar.tokens.slice(first, last).some(({ lemma }) => reportingVerbs.get(lemma)?.has('that') === true)
}

/** "[He joined nobody], the brother of the gunman, Ben Roy, said": what is said ends where the source begins. */
function besideSource(
  grammar: Grammar,
  [source]: Attribution['source'],
  content: Attribution['content'],
): Attribution['content'] {
  if (source === undefined) return content
  return content.flatMap((span) => {
    if (span.start >= source.start || span.end <= source.start) return [span]
    const { first } = tokensIn(grammar.analysis, span)
    const tidy = tidied(grammar, { first, last: tokensIn(grammar.analysis, source).first })
    return tidy === undefined ? [] : [spanOf(grammar, tidy)]
  })
}

/** "[Ann Lee, a fellow at the institute]" for "[Ann Lee]": grammar knows where an apposition ends. */
function isLonger(drawn: Attribution['source'], told: Attribution['source']): boolean {
  return drawn.length === 1 && drawn[0]!.start === told[0]!.start && drawn[0]!.end > told[0]!.end
}

/** The model's source; the subject of the clause around a participle where the model took a bystander: "[Crowds] left the hall, where Lee sat, [chanting] …". */
function ownSource(grammar: Grammar, told: Attribution): Attribution['source'] {
  const [source] = told.source
  const cue = runOf(grammar, told).first
  if (source === undefined || grammar.tokens[cue]!.form !== 'gerund') return told.source
  const subject = governingSubject(grammar, cue)
  if (subject === undefined || subject.last > cue) return told.source
  const run = tokensIn(grammar.analysis, source)
  return isBystander(grammar, run, topOf(grammar, run), subject, cue) ? [spanOf(grammar, subject)] : told.source
}

/** The word of a run that depends on none of its others. */
function topOf({ tokens }: Grammar, { first, last }: Run): number {
  for (let at = first; at < last; at++) {
    const { head } = tokens[at]!
    if (head === at || head < first || head >= last) return at
  }
  return first
}

/** "who asked [not to be named]": about the telling, nothing told. */
function asksForSilence({ analysis }: Grammar, { content }: Attribution): boolean {
  const { start } = content[0]!
  return /^(?:not to be|to remain|to be) (?:named|identified|quoted|anonymous|unnamed)\b/.test(
    analysis.document.text.slice(start, start + 40),
  )
}

function isKnown({ tokens }: Grammar, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) if (reportingVerbs.has(tokens[at]!.lemma)) return true
  return false
}

/** The model's greatest word for it that a cue of grammar's is one. */
function said(grammar: Grammar, one: Attribution): number {
  const { first, last } = runOf(grammar, one)
  return Math.max(...grammar.tokens.slice(first, last).map((token) => token.said))
}

function cuesByToken(grammar: Grammar, all: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const byToken = new Map<number, Attribution>()
  for (const one of all) {
    for (const span of one.cue) {
      const { first, last } = tokensIn(grammar.analysis, span)
      for (let at = first; at < last; at++) byToken.set(at, one)
    }
  }
  return byToken
}

function firstIn(byToken: ReadonlyMap<number, Attribution>, { first, last }: Run): Attribution | undefined {
  for (let at = first; at < last; at++) {
    const one = byToken.get(at)
    if (one !== undefined) return one
  }
  return undefined
}

function runOf({ analysis }: Grammar, { cue }: Attribution): Run {
  return tokensIn(analysis, cue[0]!)
}

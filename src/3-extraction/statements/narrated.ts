/**
 * What the outlet asserts in its own voice: the clauses that lie in nobody's content. "[The deal was signed in June], according to X" has none,
 * "[Talks broke down on Monday], and X said that …" has one. Not questions, not headings, not what has no verb.
 */
import type { Sentence, Token } from '#types/analysis.ts'
import { tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Attribution } from './attribution.ts'
import { isFurniture } from './furniture.ts'
import { type Grammar, nounAt, type Run, spanOf, verbAt, word } from './grammar.ts'

/** Runs of what the outlet says, as spans of content, in text order. */
export function narrated(grammar: Grammar, attributions: readonly Attribution[]): Span[] {
  const taken = new Uint8Array(grammar.tokens.length)
  const cued = new Uint8Array(grammar.sentences.length)
  for (const one of attributions) {
    for (const span of [...one.source, ...one.cue, ...one.content]) {
      const { first, last } = tokensIn(grammar.analysis, span)
      taken.fill(1, first, last)
    }
    for (const span of one.cue) cued[grammar.tokens[tokensIn(grammar.analysis, span).first]?.sentence ?? 0] = 1
  }
  return grammar.sentences.flatMap((sentence, index) => {
    if (
      isHeading(grammar, sentence) ||
      (isLabel(grammar, sentence) && !isWhole(grammar, sentence)) ||
      isFurniture(grammar, sentence) ||
      word(grammar, sentence.last - 1) === '?'
    )
      return []
    return clausesOf(grammar, sentence, taken, cued[index] === 1).map((run) => spanOf(grammar, run))
  })
}

function isHeading({ analysis }: Grammar, { block }: Sentence): boolean {
  const kind = analysis.document.blocks[block]?.kind
  return kind === 'heading'
}

/** A paragraph that does not end as a sentence does: a heading or a caption in plain text. */
function isLabel({ analysis, sentences, tokens }: Grammar, { block, index, last }: Sentence): boolean {
  if (analysis.document.blocks[block]?.kind === 'caption') return true
  if (sentences[index - 1]?.block === block || sentences[index + 1]?.block === block) return false
  return !/^(?:[.!?:;…)"']|\.\.\.)$/.test(tokens[last - 1]!.lower)
}

/** "Residents leave their homes in the flooded quarter", "The wreck is taken off the road": a caption that says what is seen, as a sentence does. "Joint exercises end" is too short to tell. */
function isWhole(grammar: Grammar, { first, last }: Sentence): boolean {
  const { tokens } = grammar
  if (last - first < fewestOfCaption) return false
  for (let at = first; at < last; at++)
    if (tokens[at]!.head === at) return isSaidFinitely(grammar, at) && hasSubject(grammar, at)
  return false
}

const fewestOfCaption = 6

const isFiniteVerb = ({ penn }: Token): boolean => penn === 'VBD' || penn === 'VBZ' || penn === 'VBP'

/** "[The driver] was making his last start, and said …", "[The army] has denied it and closed the road": its subject may stand with somebody's words. */
function sharesSubject(grammar: Grammar, at: number): boolean {
  const { tokens } = grammar
  let verb = /^(?:aux|cop)$/.test(tokens[at]!.relation) ? tokens[at]!.head : at
  for (let steps = 0; steps < 3; steps++) {
    if (hasSubject(grammar, verb)) return true
    const { relation, head } = tokens[verb]!
    if (relation !== 'conj' || head >= verb) return false
    verb = head
  }
  return false
}

/** A finite verb, or what stands with "is" or "has". */
function isSaidFinitely({ tokens, sentences }: Grammar, at: number): boolean {
  if (isFiniteVerb(tokens[at]!)) return true
  const { first } = sentences[tokens[at]!.sentence]!
  for (let before = at - 1; before >= Math.max(first, at - 12); before--)
    if (tokens[before]!.head === at && /^(?:aux|cop)$/.test(tokens[before]!.relation) && isFiniteVerb(tokens[before]!))
      return true
  return false
}

function hasSubject({ tokens, sentences }: Grammar, verb: number): boolean {
  const { first } = sentences[tokens[verb]!.sentence]!
  for (let at = verb - 1; at >= Math.max(first, verb - 40); at--)
    if (tokens[at]!.head === verb && tokens[at]!.relation === 'nsubj') return true
  return false
}

function clausesOf(grammar: Grammar, sentence: Sentence, taken: Uint8Array, cued: boolean): Run[] {
  const found: Run[] = []
  let first = sentence.first
  while (first < sentence.last) {
    while (first < sentence.last && taken[first] === 1) first++
    let last = first
    while (last < sentence.last && taken[last] !== 1) last++
    if (last > first) {
      const run = trimmed(grammar, { first, last })
      if (run !== undefined && asserts(grammar, run, cued)) found.push(run)
    }
    first = last
  }
  return found
}

/** A clause has a finite verb with a subject of its own; beside a cue, a bare "who" clause or an adjunct is none. */
function asserts(grammar: Grammar, run: Run, cued: boolean): boolean {
  const lead = word(grammar, run.first)
  const { relation } = grammar.tokens[run.first]!
  if (
    cued &&
    !(lead === 'that' && relation === 'nsubj' && isFirst(grammar, run.first)) &&
    /^(?:who|which|that|whose|where|when|after|before|as|while|if|once|because|since|although|though|by|in|at|to|with|for|from|on)$/.test(
      lead,
    )
  ) {
    if (!hasMainClause(grammar, run)) return false
  }
  // "it was only on Monday | that the alliance acknowledged": the cleft belongs to the attribution.
  if (cued && lead === 'it' && word(grammar, run.last) === 'that') return false
  let subject = false
  for (let at = run.first; at < run.last; at++) {
    const group = verbAt(grammar, at)
    if (group?.finite === true && group.first === at && subject) return true
    // "Massa bid farewell": what the tagger does not know for a verb, the tree does.
    if (isFiniteVerb(grammar.tokens[at]!) && sharesSubject(grammar, at)) return true
    subject ||= nounAt(grammar, at) !== undefined || /^(?:PRON|DET|NUM)$/.test(grammar.tokens[at]!.tag)
  }
  return false
}

/** "That was delayed, leading to fears that …" */
const isFirst = ({ tokens }: Grammar, at: number): boolean => tokens[at - 1]?.sentence !== tokens[at]!.sentence

function hasMainClause(grammar: Grammar, run: Run): boolean {
  let comma = run.first
  while (comma < run.last && word(grammar, comma) !== ',') comma++
  for (let at = comma + 1; at < run.last; at++) if (verbAt(grammar, at)?.finite === true) return true
  return false
}

/** "[, as it did last year,] an influx could help": what hangs on the attribution in front. */
function pastRemnant(grammar: Grammar, first: number, last: number): number {
  const lead = word(grammar, first) === ',' ? first + 1 : first
  if (!/^(?:as|when|after|before|since|because|which|who|where)$/.test(word(grammar, lead))) return first
  for (let at = lead; at < Math.min(last, lead + 25); at++) if (word(grammar, at) === ',') return at + 1
  return first
}

/** Without the marks and the joining words at its edges. */
function trimmed(grammar: Grammar, run: Run): Run | undefined {
  let { first, last } = run
  while (first < last && grammar.tokens[first]!.tag === 'PUNCT' && word(grammar, first) !== '"') first++
  if (first > 0 && first < last && grammar.tokens[first - 1]!.sentence === grammar.tokens[first]!.sentence)
    first = pastRemnant(grammar, first, last)
  const joins = (at: number) => grammar.tokens[at]!.tag === 'PUNCT' && !/^["'(]$/.test(word(grammar, at))
  while (first < last && (joins(first) || grammar.tokens[first]!.tag === 'CCONJ' || word(grammar, first) === 'however'))
    first++
  while (last > first && joins(last - 1)) last--
  // What closes its sentence is whole: "for a while", "100 pounds each".
  if (closes(grammar, last)) return last - first > 1 ? { first, last } : undefined
  for (;;) {
    while (last > first && (joins(last - 1) || dangling.test(word(grammar, last - 1)))) last--
    if (last - first < 2) return undefined
    if (!isTorn(grammar, last)) return { first, last }
    // "[It may fall in March], amid [rumours that …]": what stands before the last comma is whole.
    last--
    while (last > first && word(grammar, last) !== ',') last--
  }
}

const dangling = /^(?:and|but|that|as|while|when|after|what|which|following|,)$/

/** Nothing but marks stands behind it in its sentence. */
function closes({ tokens, sentences }: Grammar, last: number): boolean {
  const end = sentences[tokens[last - 1]?.sentence ?? -1]?.last ?? 0
  for (let at = last; at < end; at++) if (tokens[at]!.tag !== 'PUNCT') return false
  return last > 0
}

function isTorn({ tokens }: Grammar, last: number): boolean {
  const { tag, lower } = tokens[last - 1]!
  return tag === 'DET' || tag === 'ADP' || lower === 'to'
}

/**
 * Where content ends: with the sentence, unless the author takes the word back: "said he would go | , adding that …",
 * "said the deal was dead | , according to …", "denied it | and said …". A quotation is never cut; one that runs over sentences is followed.
 */
import { reportingVerbs } from '#lexicon/reporting-verbs.ts'
import { isClause } from './complements.ts'
import { type Grammar, isDash, nounAt, type Run, verbAt, word } from './grammar.ts'

export interface Reach {
  /** What kind of complement the content is: objects end sooner than clauses. */
  readonly kind: string
  /** The cue stands in a clause that leans on another: "While they say it works, others doubt it." */
  readonly leaning?: boolean
  /** The cue stands in a relative clause: a verb behind a comma is that of the sentence ("Lee, who said he was ill, | left"). */
  readonly relative?: boolean
}

/** The end of content that starts at `first` in a sentence that ends at `end`. */
export function contentEnd(grammar: Grammar, first: number, to: number, reach: Reach): number {
  const { tokens, quotationOf, quotations } = grammar
  // "“I think [it is over]. We go home,” she said": what is said inside a quotation ends with its own sentence.
  const around = quotationAround(grammar, first)
  const end = around < 0 ? to : Math.min(to, quotations[around]!.last - 1)
  for (let at = first; at < end; at++) {
    const quotation = quotationOf[at]!
    if (quotation >= 0 && quotation !== around) {
      const { last } = quotations[quotation]!
      if (last >= end) return last
      at = last - 1
      if (tokens[last]?.form === 'gerund' && reportingVerbs.get(tokens[last].lemma)?.has('that') && last < end)
        return last
      if (/^[.?!]$/.test(word(grammar, last - 2)) && startsAnew(grammar, last, end)) return last
      if (word(grammar, last - 2) === ',' && endsAtComma(grammar, at, end, reach)) return last
      continue
    }
    if (at === first) continue
    const { lower, tag } = tokens[at]!
    if (lower === ';') return at
    if (lower === ',' && endsAtComma(grammar, at, end, reach)) return at
    if (tag === 'CCONJ' && takesBack(grammar, at + 1, end)) return at
    if (reach.relative === true && reach.kind !== 'clause' && leavesRelative(grammar, at)) return at
    if (lower === 'according' && word(grammar, at + 1) === 'to') return at
    if (subordinators.has(lower) && !isReason(lower, reach.kind) && reportsNext(grammar, at + 1, end)) return at
    if (isDash(lower) && tokens[at]!.spaced && tokens[at + 1]?.spaced === true && isClause(grammar, at + 1, end))
      return at
  }
  return end
}

/** The quotation that starts in front of `at` and goes on behind it, −1 for none. */
export function quotationAround({ quotationOf, quotations }: Pick<Grammar, 'quotationOf' | 'quotations'>, at: number) {
  const index = quotationOf[at] ?? -1
  return index >= 0 && quotations[index]!.first < at ? index : -1
}

/** "an officer who asked to speak to the press | said": the verb of the sentence, behind a relative clause without a comma. */
function leavesRelative(grammar: Grammar, at: number): boolean {
  const group = verbAt(grammar, at)
  if (group === undefined || !group.finite || group.first !== at || grammar.tokens[at - 1]!.form === undefined)
    return false
  return reportingVerbs.has(grammar.tokens[group.head]!.lemma)
}

function startsAnew(grammar: Grammar, at: number, end: number): boolean {
  return at < end && !/^[,.]$/.test(word(grammar, at))
}

function endsAtComma(grammar: Grammar, at: number, end: number, { kind, leaning, relative }: Reach): boolean {
  const next = grammar.tokens[at + 1]
  if (next === undefined || at + 1 >= end) return false
  const { lower, form } = next
  if (/^(?:which|where|who|whose)$/.test(lower)) return !isParenthesis(grammar, at + 1, end)
  if (/^(?:according|although|though|despite|while)$/.test(lower)) return true
  if ((lower === 'a' || lower === 'an') && sumsUp(grammar, at + 1)) return true
  if (lower === 'but') {
    if (word(grammar, at + 2) === 'that') return false // "had come close, but that talks broke down"
    return kind !== 'quote' && isClause(grammar, at + 2, end)
  }
  if (lower === 'and' || lower === 'then') return takesBack(grammar, at + 2, end) || reportsNext(grammar, at + 2, end)
  if (isReason(lower, kind)) return false
  if (subordinators.has(lower)) return kind !== 'clause' || reportsNext(grammar, at + 2, end)
  if (form === 'gerund') return lower !== 'including'
  const loose = kind === 'object' || kind === 'preposition' || kind === 'infinitive' || kind === 'adjective'
  if ((loose || relative === true) && verbAt(grammar, at + 1)?.finite === true) return true
  return (loose || leaning === true) && startsMainClause(grammar, at + 1, end)
}

/** "the governor, who must decide, | has said nothing": the relative clause ends, the content goes on. */
function isParenthesis(grammar: Grammar, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 25); index++) {
    if (word(grammar, index) !== ',') continue
    return verbAt(grammar, index + 1)?.finite === true
  }
  return false
}

/** "…, [a shift from earlier policy]": a noun that stands for all that was said is the author's. */
function sumsUp(grammar: Grammar, at: number): boolean {
  const noun = nounAt(grammar, at)
  return noun !== undefined && noun.first === at && summing.has(grammar.tokens[noun.head]!.lemma)
}

const summing: ReadonlySet<string> = new Set(
  'shift prospect move step development sign change reversal signal blow boost departure figure claim charge accusation reference nod turnabout setback milestone'.split(
    ' ',
  ),
)

const subordinators: ReadonlySet<string> = new Set(
  'after when while as because before since although though'.split(' '),
)

/** "said he was calm [because he doubted the report]": the reason belongs to what is said, whatever its verb. */
function isReason(lower: string, kind: string): boolean {
  return lower === 'because' && (kind === 'clause' || kind === 'adjective')
}

/** Whether the next finite verb is one of saying: what follows is another attribution. */
function reportsNext(grammar: Grammar, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 12); index++) {
    const group = verbAt(grammar, index)
    if (/^[.;:]$/.test(word(grammar, index))) return false
    if (group === undefined || !group.finite) continue
    return !group.passive && reportingVerbs.get(grammar.tokens[group.head]!.lemma)?.has('that') === true
  }
  return false
}

/** A subject and a finite verb, with no comma before the verb: not one more member of a list. */
function startsMainClause(grammar: Grammar, at: number, end: number): boolean {
  return isClause(grammar, at, end) && !isListed(grammar, at, end)
}

/** "on TV, [social media or in papers that the court banned]": "or" with a preposition behind it joins members of a list. */
function isListed(grammar: Grammar, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end - 1, at + 24); index++) {
    if (verbAt(grammar, index)?.finite === true) return false
    if (
      /^(?:or|and)$/.test(word(grammar, index)) &&
      /^(?:in|on|at|by|from|with|through|for)$/.test(word(grammar, index + 1))
    )
      return true
  }
  return false
}

/** "… and said": a reporting verb without a subject of its own takes that of the cue. */
function takesBack(grammar: Grammar, at: number, end: number): boolean {
  let verb = at
  while (verb < end && verb - at < 3 && grammar.tokens[verb]!.tag === 'ADV') verb++
  const group = verb < end ? verbAt(grammar, verb) : undefined
  if (group === undefined || !group.finite || group.passive) return false
  const { form, lemma } = grammar.tokens[group.head]!
  return (form === 'past' || form === 'present' || group.perfect) && reportingVerbs.has(lemma)
}

/** Where the clause that ends at `at` begins: its sentence, or the quotation that runs into it. */
export function contentStart(grammar: Grammar, at: number, from: number): number {
  const quotation = grammar.quotationOf[at - 1] ?? -1
  if (quotation >= 0) {
    const { first, last } = grammar.quotations[quotation]!
    if (first < from && last <= at + 1) return first
  }
  for (let index = at - 1; index > from && at - index < 60; index--)
    if (word(grammar, index) === ';' && grammar.quotationOf[index]! < 0) return index + 1
  return from
}

export function runOf(first: number, last: number): Run | undefined {
  return last > first ? { first, last } : undefined
}

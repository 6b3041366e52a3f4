/**
 * A run of words as what it asserts, one clause each: "[The group released a video in May] and [demanded a ransom]", "[The girl], [who was found in
 * May], [was freed]". A clause without a subject of its own brings the one that it shares, so that it can be read alone. Clauses that say
 * when, why or on what condition stay with the one that they belong to. By the dependency tree (universaldependencies.org), as the model reads it.
 */
import type { Span } from '#types/span.ts'
import { type Grammar, type Run, spanOf, verbAt, word } from './grammar.ts'

/** One thing asserted. */
export interface Assertion {
  /** Its own words: runs of tokens, in text order. */
  readonly own: readonly Run[]
  /** Of whom or what it is said, where that stands in another clause: "[The girl], who …". */
  readonly shared?: Run
}

/**
 * In text order; the whole run where it has one clause, or where its tree makes no sense. A run that is the rest of a sentence ("[The minister, who
 * said so,] resigned") may share the subject of what stands around it.
 */
export function assertionsOf(grammar: Grammar, run: Run): Assertion[] {
  const around = leftOver(grammar, run)
  const whole: Assertion[] = [around === undefined ? { own: [run] } : { own: [run], shared: around }]
  // No sentence of news is that long, and each clause that is given up costs another pass.
  if (run.last - run.first > longestRun) return whole
  const heads = clauseHeads(grammar, run)
  while (heads.size > 0) {
    const owner = ownersOf(grammar, run, heads)
    const found = new Map([-1, ...heads].map((head) => [head, clauseOf(grammar, run, head, owner, around)]))
    // A clause that its tree tears into shreds, or that says too little to be read alone, stays with the one that it hangs on.
    const wrong = [...heads].filter((head) => found.get(head) === undefined)
    if (wrong.length === 0) {
      const main = found.get(-1)
      if (main === undefined) return whole
      return [...found.values()].flatMap((one) => one ?? []).sort((a, b) => a.own[0]!.first - b.own[0]!.first)
    }
    for (const head of wrong) heads.delete(head)
  }
  return whole
}

function clauseOf(
  grammar: Grammar,
  run: Run,
  head: number,
  owner: ReadonlyMap<number, number>,
  around: Run | undefined,
): Assertion | undefined {
  const own = runsOf(grammar, run, owner, head)
  if (own.length === 0 || own.length > mostPieces || lengthOf(own) < fewestWords) return undefined
  const shared = head === -1 ? around : sharedSubject(grammar, run, head, owner)
  if (shared !== undefined) return { own, shared }
  return head === -1 || hasSubject(grammar, run, head) ? { own } : undefined
}

/** Of whom the rest of a sentence is said, where the words for that lie outside it. */
export function leftOver(grammar: Grammar, run: Run): Run | undefined {
  const { sentences, tokens } = grammar
  const sentence = sentences[tokens[run.first]!.sentence]!
  for (let at = run.first; at < Math.min(run.last, run.first + 60); at++) {
    const { head, relation } = tokens[at]!
    if (head >= run.first && head < run.last && head !== at) continue
    // "[The minister] visited the plant, and said …"
    const subject = finiteVerb(grammar, sentence, at) ? subjectAt(grammar, sentence, at) : undefined
    if (subject !== undefined && subject < run.first && tokens[subject]!.relation === 'nsubj') {
      const before = nounRun(grammar, { first: sentence.first, last: run.first }, subject, new Map())
      if (before !== undefined) return before
    }
    if (
      relation === 'acl' ? !isRemark(grammar, sentence, at) : relation !== 'conj' || !finiteVerb(grammar, sentence, at)
    )
      continue
    const shared = sharedSubject(grammar, sentence, at, new Map())
    return shared === undefined || (shared.last > run.first && shared.first < run.last) ? undefined : shared
  }
  return undefined
}

export function spansOf(grammar: Grammar, { own, shared }: Assertion): Span[] {
  const runs = shared === undefined ? own : [shared, ...own]
  return runs.map((run) => spanOf(grammar, run)).sort((a, b) => a.start - b.start)
}

const longestRun = 400
const mostPieces = 3
const fewestWords = 3

/** The words that head clauses which assert something beside the main one. */
function clauseHeads(grammar: Grammar, run: Run): Set<number> {
  const heads = new Set<number>()
  for (let at = run.first; at < run.last; at++) if (standsAlone(grammar, run, at)) heads.add(at)
  // What hangs on nothing in the run is the main clause.
  for (const at of heads) {
    const { head, relation } = grammar.tokens[at]!
    const outside = head < run.first || head >= run.last
    // "said [that it burst] and [that the road closed]": what is said first is the main one, though both hang on the same word.
    if (outside && relation === 'conj' && hasSister(grammar, run, at)) continue
    if (outside || head === at) heads.delete(at)
  }
  return heads
}

/** Another word of the run, in front, that hangs on the same word as a complement. */
function hasSister({ tokens }: Grammar, { first }: Run, at: number): boolean {
  for (let before = first; before < at; before++)
    if (tokens[before]!.head === tokens[at]!.head && tokens[before]!.relation === 'ccomp') return true
  return false
}

function standsAlone(grammar: Grammar, run: Run, at: number): boolean {
  const { tokens } = grammar
  const { relation, head } = tokens[at]!
  if (relation === 'conj' || opensWithThat(grammar, run, at))
    return (
      isClause(grammar, run, at) &&
      isClause(grammar, run, head) &&
      isAsserted(grammar, run, head) &&
      !sharesObject(grammar, run, at)
    )
  if (relation === 'parataxis') return isClause(grammar, run, at) && hasSubject(grammar, run, at)
  if (relation === 'acl') return isRemark(grammar, run, at)
  if (relation !== 'advcl') return false
  const opening = markOf(grammar, run, at)
  if (opening !== undefined && contrasts.has(word(grammar, opening)))
    return hasSubject(grammar, run, at) && isAsserted(grammar, run, head)
  // ", killing three people": what came of it.
  return (
    opening === undefined &&
    tokens[at]!.penn === 'VBG' &&
    at > head &&
    word(grammar, firstOf(grammar, run, at) - 1) === ','
  )
}

/** "…, and that [its wreck is in the harbour]": beside a clause, whatever else the tree takes the word for that is said of its subject. */
function opensWithThat(grammar: Grammar, run: Run, at: number): boolean {
  const { tokens } = grammar
  const that = markOf(grammar, run, at)
  if (that === undefined || word(grammar, that) !== 'that' || !hasSubject(grammar, run, at)) return false
  return that > run.first && tokens[that - 1]!.tag === 'CCONJ'
}

/** "[shot] and killed the gorilla": of what is done to one thing by two verbs, the first says nothing alone. */
function sharesObject(grammar: Grammar, run: Run, at: number): boolean {
  const { tokens } = grammar
  const { head } = tokens[at]!
  if (hasSubject(grammar, run, at) || tokens[head + 1]?.tag !== 'CCONJ' || tokens[head + 1]!.head !== at) return false
  return childrenOf(grammar, run, at).some((child) => child > at && tokens[child]!.relation === 'obj')
}

/** Clauses beside the main one, and not its time or reason. */
const contrasts: ReadonlySet<string> = new Set(['while', 'although', 'though', 'whereas'])

/** A clause joined to one that is itself part of a condition, a purpose or a complement is so with it. */
function isAsserted(grammar: Grammar, run: Run, at: number): boolean {
  const { tokens } = grammar
  for (let steps = 0, here = at; steps < 12; steps++) {
    const { relation, head } = tokens[here]!
    if (head === here || head < run.first || head >= run.last) return true
    if (/^(?:ccomp|xcomp|csubj|advcl|acl)$/.test(relation)) return standsAlone(grammar, run, here)
    here = head
  }
  return false
}

/** A finite verb, or what is said with "is": it has words of its own beside the joining ones. */
function isClause(grammar: Grammar, run: Run, at: number): boolean {
  const verb = finiteVerb(grammar, run, at)
  return (
    verb &&
    childrenOf(grammar, run, at).some(
      (child) => !/^(?:cc|punct|mark|advmod|aux|cop)$/.test(grammar.tokens[child]!.relation),
    )
  )
}

/** ", who was found in May,": a relative clause that the noun could do without. */
function isRemark(grammar: Grammar, run: Run, at: number): boolean {
  const first = firstOf(grammar, run, at)
  return (
    /^(?:who|which)$/.test(word(grammar, first)) && word(grammar, first - 1) === ',' && finiteVerb(grammar, run, at)
  )
}

function finiteVerb(grammar: Grammar, run: Run, at: number): boolean {
  if (verbAt(grammar, at)?.finite === true) return true
  return childrenOf(grammar, run, at).some(
    (child) => /^(?:aux|cop)$/.test(grammar.tokens[child]!.relation) && verbAt(grammar, child)?.finite === true,
  )
}

function hasSubject(grammar: Grammar, run: Run, at: number): boolean {
  return subjectAt(grammar, run, at) !== undefined
}

function subjectAt(grammar: Grammar, run: Run, at: number): number | undefined {
  return childrenOf(grammar, run, at).find((child) => /^(?:nsubj|csubj|expl)$/.test(grammar.tokens[child]!.relation))
}

/** "A gunman opened fire and [killed three]": the subject of the clause before. ", who was found": the noun that it is said of. */
function sharedSubject(grammar: Grammar, run: Run, at: number, owner: ReadonlyMap<number, number>): Run | undefined {
  const { tokens } = grammar
  const { relation, head } = tokens[at]!
  if (relation === 'acl') return nounRun(grammar, run, head, owner)
  if (hasSubject(grammar, run, at)) return undefined
  for (let steps = 0, here = head; steps < 6; steps++) {
    const subject = subjectAt(grammar, run, here)
    if (subject !== undefined) {
      // "who was found and freed": of whom it is said stands before "who".
      if (/^(?:who|which|that)$/.test(word(grammar, subject)) && tokens[here]!.relation === 'acl')
        return nounRun(grammar, run, tokens[here]!.head, owner)
      return nounRun(grammar, run, subject, owner)
    }
    const next = tokens[here]!.head
    if (next === here || next < run.first || next >= run.last) return undefined
    here = next
  }
  return undefined
}

/** A noun with what stands before it and what narrows it, as one run without the clauses that stand alone. */
function nounRun(grammar: Grammar, run: Run, noun: number, owner: ReadonlyMap<number, number>): Run | undefined {
  if (noun < run.first || noun >= run.last) return undefined
  const own = owner.get(noun)
  let first = noun
  let last = noun + 1
  while (
    first > run.first &&
    isBelow(grammar, first - 1, noun) &&
    owner.get(first - 1) === own &&
    grammar.tokens[first - 1]!.relation !== 'case'
  )
    first--
  while (last < run.last && isBelow(grammar, last, noun) && owner.get(last) === own && word(grammar, last) !== ',')
    last++
  return { first, last }
}

function isBelow({ tokens }: Grammar, at: number, top: number): boolean {
  for (let steps = 0, here = at; steps < 40; steps++) {
    if (here === top) return true
    const { head } = tokens[here]!
    if (head === here) return false
    here = head
  }
  return false
}

/** For each token of the run the clause that it belongs to: its head, or −1 for the main clause. */
function ownersOf({ tokens }: Grammar, run: Run, heads: ReadonlySet<number>): Map<number, number> {
  const owner = new Map<number, number>()
  for (let at = run.first; at < run.last; at++) {
    const path: number[] = []
    let here = at
    let found = -1
    while (path.length < 60) {
      const known = owner.get(here)
      if (known !== undefined) {
        found = known
        break
      }
      path.push(here)
      if (heads.has(here)) {
        found = here
        break
      }
      const { head } = tokens[here]!
      if (head === here || head < run.first || head >= run.last) break
      here = head
    }
    for (const one of path) owner.set(one, found)
  }
  return owner
}

/** The runs of a clause without the marks and joining words at their edges. */
function runsOf(grammar: Grammar, run: Run, owner: ReadonlyMap<number, number>, head: number): Run[] {
  const found: Run[] = []
  for (let at = run.first; at < run.last; ) {
    if (owner.get(at) !== head) {
      at++
      continue
    }
    let last = at
    while (last < run.last && owner.get(last) === head) last++
    const piece = trimmed(grammar, { first: at, last })
    if (piece !== undefined) found.push(piece)
    at = last
  }
  return found
}

/** Without the marks and joining words at its edges: what is quoted by clauses is told without its quotation marks. */
function trimmed({ tokens }: Grammar, { first, last }: Run): Run | undefined {
  const isEdge = (at: number): boolean => {
    const { tag, lower } = tokens[at]!
    return (tag === 'PUNCT' && lower !== '(') || tag === 'CCONJ' || contrasts.has(lower) || !/[\p{L}\p{N}]/u.test(lower)
  }
  const isEnd = (at: number): boolean =>
    (isEdge(at) && tokens[at]!.lower !== ')') || /^(?:who|which)$/.test(tokens[at]!.lower)
  let from = first
  let to = last
  while (from < to && isEdge(from)) from++
  while (to > from && isEnd(to - 1)) to--
  return to > from ? { first: from, last: to } : undefined
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { first, last }) => sum + last - first, 0)

function markOf(grammar: Grammar, run: Run, at: number): number | undefined {
  return childrenOf(grammar, run, at).find((child) => grammar.tokens[child]!.relation === 'mark')
}

/** The first token of what hangs on `at`. */
function firstOf(grammar: Grammar, run: Run, at: number): number {
  let first = at
  while (first > run.first && isBelow(grammar, first - 1, at) && word(grammar, first - 1) !== ',') first--
  return first
}

/** Only near ones: no clause is longer than that, and hostile text costs no more than its length. */
function childrenOf({ tokens }: Grammar, run: Run, at: number): number[] {
  const children: number[] = []
  for (let child = Math.max(run.first, at - 60); child < Math.min(run.last, at + 60); child++)
    if (tokens[child]!.head === at && child !== at) children.push(child)
  return children
}

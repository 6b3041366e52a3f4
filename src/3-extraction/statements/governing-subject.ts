/**
 * Whose participle it is, by the tree: "[The firms] managed to hide it, in many cases [reporting] less", "[Crowds] marched past the hall, where the
 * council sat, [chanting] …". The nearest noun is often somebody else's.
 */
import type { Token } from '#types/analysis.ts'
import { type Grammar, nounAt, type Run } from './grammar.ts'
import { nounStarting } from './subjects.ts'

/** The noun phrase of the subject of the clause that the word at `at` hangs on; none where the tree shows none. */
export function governingSubject(grammar: Grammar, at: number): Run | undefined {
  const { tokens } = grammar
  const subject = climbed(tokens, at)
  if (subject === undefined || grammar.quotationOf[subject] !== grammar.quotationOf[at]) return undefined
  const { last } = grammar.sentences[tokens[subject]!.sentence]!
  const noun = nounAt(grammar, subject)
  if (noun === undefined) return { first: subject, last: subject + 1 }
  if (noun.head !== subject && tokens[noun.head]!.head !== subject && tokens[subject]!.head !== noun.head)
    return undefined
  return nounStarting(grammar, noun.first, last) ?? { first: noun.first, last: noun.last }
}

/**
 * Is the model's source of a participle a bystander: inside of an insertion that opens behind the subject ("where Lee sat", "(who left)"), or what the
 * participle itself has about it ("in many cases")?
 */
export function isBystander({ tokens }: Grammar, source: Run, top: number, subject: Run, participle: number): boolean {
  const { head, relation } = tokens[top]!
  if (head === participle && relation === 'obl' && tokens[source.first - 2]?.lower === ',') return true
  for (let at = subject.last; at < source.first; at++) if (inserts.has(tokens[at]!.lower)) return true
  return false
}

const inserts: ReadonlySet<string> = new Set(['where', 'who', 'whom', 'whose', 'which', '('])

function climbed(tokens: readonly Token[], participle: number): number | undefined {
  for (const verb of ladder(tokens, participle)) {
    const subject = subjectOf(tokens, verb)
    if (subject !== undefined) return subject
  }
  return undefined
}

/** The words that a participle hangs on, one above the other, as long as they share a subject. */
function ladder(tokens: readonly Token[], participle: number): number[] {
  const found: number[] = []
  let at = participle
  for (let round = 0; round < 6; round++) {
    const { head, relation } = tokens[at]!
    if (head === at || !/^(?:advcl|xcomp|conj)$/.test(relation)) break
    found.push(head)
    at = head
  }
  return found
}

function subjectOf(tokens: readonly Token[], verb: number): number | undefined {
  const { sentence } = tokens[verb]!
  for (let at = verb - 1; at >= Math.max(0, verb - 40) && tokens[at]!.sentence === sentence; at--)
    if (tokens[at]!.head === verb && tokens[at]!.relation === 'nsubj') return at
  return undefined
}

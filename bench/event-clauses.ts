/**
 * What the likeness of statements is trained on: the clauses round the events of ECB+, topics 1 to 35, as the program's own syntax cuts them.
 *   node --conditions=source --import tsx bench/event-clauses.ts --data DIR --out FILE
 * Each line is a document: its topic, words and sentences, and of each event its clause (numbers of words), its gold cluster, and those of the other events in the clause.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse } from '#2-analysis/analyse.ts'
import type { Token } from '#types/analysis.ts'
import { ecbDocuments } from './ecb-documents.ts'
import { progress } from './row.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'event-clauses.jsonl' } },
})
const topics = Array.from({ length: 35 }, (_, at) => `${at + 1}`)
const ownClause = new Set(['conj', 'parataxis', 'acl', 'advcl', 'discourse'])
const joined = new Set(['conj', 'xcomp', 'advcl'])
const out = openSync(values.out, 'w')
for (const { topic, document, mentions, isChosen } of ecbDocuments(values.data, topics)) {
  progress(`ECB+ ${document.id}`)
  const { tokens, sentences } = await analyse(document)
  const events = new Map<number, string>()
  for (const { span, cluster } of mentions) {
    const inside = tokens.filter(({ start, end }) => span.start < end && start < span.end)
    const own = new Set(inside.map(({ index }) => index))
    const head = inside.find((token) => !own.has(token.head) || token.head === token.index) ?? inside[0]
    if (head !== undefined) events.set(head.index, cluster)
  }
  const chosen = sentences.filter(({ start }) => isChosen(start))
  const children = childrenOf(tokens)
  const clauses = [...events].flatMap(([head, cluster]) => {
    const words = clauseOf(tokens, children, head)
    return words === undefined
      ? []
      : [{ words, cluster, events: [...new Set(words.flatMap((at) => events.get(at) ?? []))] }]
  })
  const line = {
    topic: Number(topic),
    document: document.id,
    words: tokens.map(({ start, end }) => document.text.slice(start, end)),
    sentences: sentences.map(({ first, last }) => [first, last]),
    chosen: chosen.map(({ index }) => index),
    clauses,
  }
  writeSync(out, `${JSON.stringify(line)}\n`)
}
progress('')
closeSync(out)

function childrenOf(tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  for (const { index, head } of tokens) if (head !== index) children.set(head, [...(children.get(head) ?? []), index])
  return children
}

/** The words of an event and all that hangs on it, but for clauses of their own; a verb without a subject has that of the verb that it is joined to. */
function clauseOf(
  tokens: readonly Token[],
  children: ReadonlyMap<number, readonly number[]>,
  head: number,
): number[] | undefined {
  const of = (at: number): readonly number[] => children.get(at) ?? []
  const relation = (at: number): string => tokens[at]!.relation
  const below = (at: number, leaves: (child: number) => boolean): number[] => [
    at,
    ...of(at).flatMap((child) => (leaves(child) ? [] : below(child, leaves))),
  ]
  const { tag } = tokens[head]!
  const isClause = tag === 'VERB' || tag === 'AUX' || tag === 'ADJ'
  if (!isClause && ((tag !== 'NOUN' && tag !== 'PROPN') || of(head).length < 3)) return undefined
  const words = new Set(
    // "said [that the bridge fell]": the saying is one event, what is said another.
    below(
      head,
      (child) => ownClause.has(relation(child)) || (relation(child) === 'ccomp' && tokens[child]!.head === head),
    ),
  )
  if (words.size < 3) return undefined
  const subjectOf = (at: number) => of(at).find((child) => relation(child).startsWith('nsubj'))
  if (isClause && subjectOf(head) === undefined) {
    for (let at = head; joined.has(relation(at)) && tokens[at]!.head !== at; ) {
      at = tokens[at]!.head
      const subject = subjectOf(at)
      if (subject === undefined) continue
      for (const word of below(subject, (child) => ownClause.has(relation(child)))) words.add(word)
      break
    }
  }
  return [...words].sort((a, b) => a - b)
}

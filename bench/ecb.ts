/**
 * ECB+ (Cybulska and Vossen 2014), dev topics 2, 5, 12, 18, 21, 23, 34 and 35: our claims against gold event clusters across documents, the documents of a topic
 * read as one case (both of its events). A statement stands for the event that heads its content ("[killed] at least 50 people"), narrated ones
 * included; statements of one claim are one cluster, what is in no claim stands alone. Gold mentions are those of the sentences that were
 * annotated in full (ECBplus_coreference_sentences.csv); ours are those in the same sentences. A mention is found where its head
 * lies in a gold trigger. MUC, B³ and CEAFe over all mentions of both sides, single ones included.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { resolve } from '#4-resolution/resolve.ts'
import type { Outcome } from '#types/reading.ts'
import type { Span } from '#types/span.ts'
import { type Clusters, scoreClusters } from './coreference-score.ts'
import { ecbDocuments } from './ecb-documents.ts'
import { readCached } from './readings-cache.ts'
import { progress, row } from './row.ts'

const topics = ['2', '5', '12', '18', '21', '23', '34', '35']

export async function evalEcb(data: string): Promise<void> {
  const folder = join(data, 'ecbplus')
  if (!existsSync(folder)) {
    console.log(`skipped: no folder ecbplus in ${data}; give another with --data`)
    return
  }
  const cases: Scored[] = []
  for (const topic of topics) cases.push(scoreTopic(await readTopic(data, topic)))
  const mentions = (of: keyof Scored): number =>
    cases.reduce((sum, one) => sum + one[of].reduce((count, cluster) => count + cluster.length, 0), 0)
  console.log(
    `ECB+ dev: ${cases.length} topics, ${mentions('gold')} gold mentions, ${mentions('own')} of ours, ${mentions('ownFound')} of them gold ones`,
  )
  const told = (title: string, own: keyof Scored, gold: keyof Scored): string => {
    const line = scoreClusters(cases.map((one) => [one[own], one[gold]] as const))
    console.log(`  ${title.padEnd(34)}${line}`)
    return line
  }
  const endToEnd = told('end to end', 'own', 'gold')
  told('  each statement alone', 'alone', 'gold')
  told('  by the lemma of the head', 'byLemma', 'gold')
  const found = told('on the mentions found', 'ownFound', 'goldFound')
  told('  each statement alone', 'aloneFound', 'goldFound')
  told('  by the lemma of the head', 'byLemmaFound', 'goldFound')
  row(
    'claims as event clusters, CoNLL F1',
    'ECB+ dev, end to end',
    conll(endToEnd),
    'xCoRe 42.4 (test, every event mention)',
  )
  row(
    'claims as event clusters, B³ F1 / CoNLL F1',
    'ECB+ dev, the mentions found',
    `${bCubed(found)} / ${conll(found)}`,
  )
}

const conll = (line: string): string => /CoNLL F1 ([\d.]+)/.exec(line)?.[1] ?? '?'
const bCubed = (line: string): string => /B³ P [\d.]+ R [\d.]+ F1 ([\d.]+)/.exec(line)?.[1] ?? '?'

/** Clusters of mention numbers; `…Found`: of the mentions alone that both sides have. */
type Scored = Readonly<
  Record<'gold' | 'own' | 'alone' | 'byLemma' | 'goldFound' | 'ownFound' | 'aloneFound' | 'byLemmaFound', Clusters>
>

interface Topic {
  readonly outcomes: readonly Outcome[]
  readonly gold: readonly { readonly document: string; readonly span: Span; readonly cluster: string }[]
  /** The statements of the sentences chosen, by the word that heads each. */
  readonly own: readonly {
    readonly document: string
    readonly head: Span
    readonly lemma: string
    readonly statement: string
  }[]
}

async function readTopic(data: string, topic: string): Promise<Topic> {
  const outcomes: Outcome[] = []
  const gold: { document: string; span: Span; cluster: string }[] = []
  const own: { document: string; head: Span; lemma: string; statement: string }[] = []
  for (const { document, mentions, isChosen } of ecbDocuments(data, [topic])) {
    progress(`ECB+ ${document.id}`)
    const { reading, heads } = await readCached(document)
    outcomes.push({ reading })
    for (const one of mentions) gold.push({ document: document.id, ...one })
    const seen = new Set<number>()
    for (const [at, { id }] of reading.findings.statements.entries()) {
      const { lemma, ...head } = heads[at]!
      if (!isChosen(head.start) || seen.has(head.start)) continue
      seen.add(head.start)
      own.push({ document: document.id, head, lemma, statement: id })
    }
  }
  progress('')
  return { outcomes, gold, own }
}

function scoreTopic({ outcomes, gold, own }: Topic): Scored {
  const { claims } = resolve(outcomes)
  const home = new Map(
    claims.flatMap((claim) => claim.statements.map((one) => [`${one.document} ${one.statement}`, claim.id] as const)),
  )
  // Gold mentions are numbered first; one of ours that is found has the number of its gold mention.
  const taken = new Set<number>()
  const numbers = own.map(({ document, head }, at) => {
    const found = gold.findIndex(
      ({ document: other, span }, index) =>
        other === document && !taken.has(index) && span.start <= head.start && head.end <= span.end,
    )
    if (found >= 0) taken.add(found)
    return found >= 0 ? found : gold.length + at
  })
  const group = (keys: readonly string[], of: readonly number[], kept: (number: number) => boolean): Clusters => {
    const sets = new Map<string, number[]>()
    for (const [at, key] of keys.entries()) if (kept(of[at]!)) sets.set(key, [...(sets.get(key) ?? []), of[at]!])
    return [...sets.values()]
  }
  const goldKeys = gold.map(({ cluster }) => cluster)
  const goldNumbers = gold.map((_, at) => at)
  const ownKeys = own.map(
    ({ document, statement }) => home.get(`${document} ${statement}`) ?? `${document} ${statement}`,
  )
  const aloneKeys = own.map(({ document, statement }) => `${document} ${statement}`)
  const lemmaKeys = own.map(({ lemma }) => lemma)
  const any = () => true
  const both = (number: number) => taken.has(number)
  return {
    gold: group(goldKeys, goldNumbers, any),
    own: group(ownKeys, numbers, any),
    alone: group(aloneKeys, numbers, any),
    byLemma: group(lemmaKeys, numbers, any),
    goldFound: group(goldKeys, goldNumbers, both),
    ownFound: group(ownKeys, numbers, both),
    aloneFound: group(aloneKeys, numbers, both),
    byLemmaFound: group(lemmaKeys, numbers, both),
  }
}

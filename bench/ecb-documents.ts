/** Documents of ECB+ (Cybulska and Vossen 2014) that have sentences annotated in full, with their event mentions and the cluster that each belongs to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import { documentOfWords } from './gold.ts'

export interface EcbDocument {
  readonly topic: string
  readonly document: Document
  /** Those of the sentences chosen. */
  readonly mentions: readonly { readonly span: Span; readonly cluster: string }[]
  /** Whether it stands in a sentence that was annotated in full (ECBplus_coreference_sentences.csv). */
  isChosen(offset: number): boolean
}

export function* ecbDocuments(data: string, topics: readonly string[]): Generator<EcbDocument> {
  const folder = join(data, 'ecbplus')
  const chosen = chosenSentences(folder)
  for (const topic of topics) {
    const path = join(folder, 'ECB+', topic)
    if (!existsSync(path)) continue
    for (const file of readdirSync(path).sort()) {
      const name = file.replace('.xml', '')
      const sentences = chosen.get(name)
      if (sentences === undefined) continue
      const { document, mentions, sentenceAt } = readEcb(readFileSync(join(path, file), 'utf8'), name)
      yield {
        topic,
        document,
        mentions: mentions.filter(({ sentence }) => sentences.has(sentence)),
        isChosen: (offset) => sentences.has(sentenceAt(offset) ?? -1),
      }
    }
  }
}

function chosenSentences(folder: string): ReadonlyMap<string, ReadonlySet<number>> {
  const chosen = new Map<string, Set<number>>()
  for (const line of readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8').split(/\r?\n/).slice(1)) {
    const [topic, file, sentence] = line.split(',')
    if (file === undefined) continue
    const name = `${topic}_${file}`
    chosen.set(name, (chosen.get(name) ?? new Set()).add(Number(sentence)))
  }
  return chosen
}

/** The text of a CAT file by its tokens, and its event mentions with the cluster that each belongs to. */
function readEcb(xml: string, name: string) {
  const byId = new Map<string, { sentence: number; at: number }>()
  const sentences = new Map<number, string[]>()
  for (const [, id, sentence, word] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)" number="\d+"[^>]*>([^<]*)<\/token>/g,
  )) {
    const words = sentences.get(Number(sentence)) ?? []
    sentences.set(Number(sentence), words)
    byId.set(id!, { sentence: Number(sentence), at: words.push(unescaped(word!)) - 1 })
  }
  const order = [...sentences.keys()].sort((a, b) => a - b)
  const document = documentOfWords(
    name,
    order.map((sentence) => sentences.get(sentence)!),
  )
  const place = new Map(order.map((sentence, at) => [sentence, document.given![at]!]))
  const clusters = new Map<string, string>()
  for (const [, kind, attributes, body] of xml.matchAll(
    /<(CROSS_DOC_COREF|INTRA_DOC_COREF)\s([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    const note = /note="([^"]*)"/.exec(attributes!)?.[1]
    const id = /r_id="([^"]*)"/.exec(attributes!)?.[1]
    const cluster = kind === 'CROSS_DOC_COREF' && note ? note : `${name} ${id}`
    for (const [, mention] of body!.matchAll(/<source m_id="(\d+)"/g)) clusters.set(mention!, cluster)
  }
  const mentions = [
    ...xml.matchAll(/<(?:NEG_)?ACTION_\w+\s+m_id="(\d+)"[^>]*[^/>]\s*>([\s\S]*?)<\/(?:NEG_)?ACTION_\w+>/g),
    ...xml.matchAll(/<(?:NEG_)?ACTION_\w+\s+m_id="(\d+)"\s*>([\s\S]*?)<\/(?:NEG_)?ACTION_\w+>/g),
  ]
  const seen = new Set<string>()
  return {
    document,
    mentions: mentions.flatMap(([, id, body]) => {
      if (seen.has(id!)) return []
      seen.add(id!)
      const words = [...body!.matchAll(/<token_anchor t_id="(\d+)"/g)].map(([, token]) => byId.get(token!)!)
      const [first] = words
      if (first === undefined) return []
      const spans = words.map(({ sentence, at }) => place.get(sentence)![at]!)
      return [
        {
          sentence: first.sentence,
          span: { start: spans[0]!.start, end: spans.at(-1)!.end },
          cluster: clusters.get(id!) ?? `${name} alone ${id}`,
        },
      ]
    }),
    sentenceAt(offset: number): number | undefined {
      return order.find((sentence) => {
        const words = place.get(sentence)!
        return words[0]!.start <= offset && offset < words.at(-1)!.end
      })
    },
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

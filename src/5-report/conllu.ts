/**
 * Analysis → CoNLL-U (universaldependencies.org/format), so that anyone can measure it: `1 Kyiv Kyiv PROPN NNP _ 2 nsubj _ Name=B-state|…`.
 * docs/analyse.md says what stands in MISC.
 */
import type { Analysis, Sentence, Tag, Token } from '#types/analysis.ts'
import { type Notes, notesOf } from './conllu-notes.ts'

export function toConllu(analysis: Analysis): string {
  const { document, sentences } = analysis
  if (sentences.length === 0) return ''
  const notes = notesOf(analysis)
  const name = document.id.replace(/[\s/]+/g, '-')
  const lines = [`# newdoc id = ${oneLine(document.id)}`, '# global.Entity = eid']
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block !== block) lines.push('# newpar')
    block = sentence.block
    lines.push(`# sent_id = ${name}-${sentence.index + 1}`, ...linesOf(analysis, sentence, notes), '')
  }
  return `${lines.join('\n')}\n`
}

/** The text is spelt from the words, so that the two can never differ. */
function linesOf({ document, tokens }: Analysis, { first, last }: Sentence, notes: Notes): string[] {
  const lines: string[] = []
  let text = ''
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    const form = oneLine(document.text.slice(token.start, token.end)) || '_'
    const glued = at + 1 < last && !tokens[at + 1]!.spaced
    text += glued || at + 1 === last ? form : `${form} `
    lines.push(lineOf(form, token, first, glued, notes))
  }
  return [`# text = ${text}`, ...lines]
}

function lineOf(form: string, token: Token, first: number, glued: boolean, notes: Notes): string {
  const { index, start, end, lemma, tag, penn, head, relation, certainty } = token
  const misc = [
    ...(glued ? ['SpaceAfter=No'] : []),
    `TokenRange=${start}:${end}`,
    ...pair('Name', notes.names.get(index)),
    ...pair('Entity', notes.entities.get(index)),
    ...(predicates.has(tag) ? [`Certainty=${certainty.toFixed(2)}`] : []),
    ...pair('Said', notes.said.get(index)),
  ]
  const cells = [
    index - first + 1,
    form,
    // Ours are looked up in small letters; those of names are written as the names are.
    tag === 'PROPN' && lemma === form.toLowerCase() ? form : oneLine(lemma) || '_',
    tag,
    penn,
    '_',
    head === index ? 0 : head - first + 1,
    relation,
    '_',
    misc.join('|'),
  ]
  return cells.join('\t')
}

/** What may tell of something that happens: "left", "departure", "able". */
const predicates: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'NOUN', 'ADJ'])

function pair(key: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${key}=${value}`]
}

/** A column holds no tab, no line break, and nothing that some readers take for one. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u200b\u2060]+/gu, ' ').trim()
}

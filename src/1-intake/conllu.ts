/**
 * CoNLL-U (universaldependencies.org/format), and the IOB2 of Universal NER, which has the same first two columns → the text that their words spell, with
 * these words and sentences. `# newdoc` parts documents, `# newpar` paragraphs; lines of multiword tokens ("1-2 don't") say only where no space stands,
 * empty nodes ("8.1") nothing. Tags, heads and labels are not looked at.
 */
import type { Block } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import type { Span } from '#types/span.ts'
import type { Draft } from './draft.ts'
import { gaps } from './gaps.ts'

export type Columns = 'conllu' | 'iob2'

/** One draft a document, or the first line that is not of the format. */
export function readConllu(source: string, columns: Columns): readonly Draft[] | Problem {
  const drafts: Draft[] = []
  let part = newPart()
  let sentence = newSentence()
  const closeSentence = () => {
    if (sentence.words.length > 0) add(part, sentence)
    sentence = newSentence()
  }
  const closePart = () => {
    closeBlock(part)
    if (part.given.length > 0) drafts.push(draftOf(part))
  }
  const lines = source.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('#')) {
      const [, what, id] = /^#\s*(newdoc|newpar)(?:\s+id\s*=\s*(.*?)\s*|\s*)$/.exec(line) ?? []
      if (what !== undefined) closeSentence()
      if (what === 'newpar') closeBlock(part)
      if (what === 'newdoc') {
        closePart()
        part = newPart(id)
      }
      sentence.text ??= /^#\s*text\s*=\s*(.*)/.exec(line)?.[1]
    } else if (line.trim() !== '') {
      const fault = take(line, sentence, columns)
      if (fault !== undefined) return broken(index, fault)
    } else if (sentence.words.length < sentence.joined) return broken(index, unfinished)
    else closeSentence()
  }
  if (sentence.words.length < sentence.joined) return broken(lines.length - 1, unfinished)
  closeSentence()
  closePart()
  return drafts
}

interface Words {
  readonly words: string[]
  /** After which words no space stands. */
  readonly glued: Set<number>
  /** The last word of the multiword token that is open, and whether a space follows it. */
  joined: number
  spaceAfter: boolean
  /** The comment with the sentence as it was written. */
  text: string | undefined
}

function newSentence(): Words {
  return { words: [], glued: new Set(), joined: 0, spaceAfter: true, text: undefined }
}

/** Takes one line into the sentence; gives back what is wrong with it. */
function take(line: string, sentence: Words, columns: Columns): string | undefined {
  const cells = line.split('\t')
  const { words, glued } = sentence
  if (columns === 'conllu' && cells.length !== 10) return `it has ${cells.length} columns between tabs instead of 10`
  if (cells.length < 3) return `it has ${cells.length} columns between tabs instead of at least 3`
  const [id, form] = [cells[0]!, cells[1]!.trim()]
  const spaceAfter = !(cells[9] ?? '').split('|').includes('SpaceAfter=No')
  if (/^\d+\.\d+$/.test(id)) return undefined
  const [, from, to] = /^(\d+)-(\d+)$/.exec(id) ?? []
  if (from !== undefined) {
    if (Number(from) !== words.length + 1 || Number(to) <= Number(from) || sentence.joined > words.length)
      return `the multiword token ${shown(id)} does not stand before its words`
    Object.assign(sentence, { joined: Number(to), spaceAfter })
    return undefined
  }
  if (id !== String(words.length + 1)) return `the word has the number ${shown(id)} instead of ${words.length + 1}`
  if (form === '') return 'the word is blank'
  words.push(form)
  const inside = words.length < sentence.joined
  const last = words.length === sentence.joined
  if (inside || !(last ? sentence.spaceAfter : spaceAfter)) glued.add(words.length - 1)
  return undefined
}

const unfinished = 'the sentence ends within a multiword token'

interface Part {
  readonly id: string | undefined
  text: string
  /** Where the block began that is open. */
  start: number
  /** No space stands before the next sentence. */
  glued: boolean
  readonly blocks: Block[]
  readonly given: Span[][]
}

function newPart(id?: string): Part {
  return { id, text: '', start: 0, glued: true, blocks: [], given: [] }
}

function add(part: Part, { words, glued, text }: Words): void {
  const spaces = text === undefined ? undefined : gaps(text, words)
  const spans: Span[] = []
  words.forEach((word, index) => {
    const gap = part.glued ? '' : ' '
    const start = part.text.length + gap.length
    part.text += gap + word
    spans.push({ start, end: part.text.length })
    part.glued = glued.has(index) || spaces?.[index] === false
  })
  part.given.push(spans)
}

function closeBlock(part: Part): void {
  const { start, text } = part
  if (text.length === start) return
  part.blocks.push({ kind: 'paragraph', start, end: text.length })
  part.text += '\n\n'
  Object.assign(part, { start: part.text.length, glued: true })
}

function draftOf({ id, text, blocks, given }: Part): Draft {
  return { text: text.trimEnd(), blocks, given, language: 'en', own: id === undefined || id === '' ? {} : { id } }
}

function broken(index: number, fault: string): Problem {
  const message = `Line ${index + 1}: ${fault}. Mend the line; universaldependencies.org/format says how it is written.`
  return { code: 'bad-conllu', message }
}

function shown(id: string): string {
  return `“${id.length > 20 ? `${id.slice(0, 20)}…` : id}”`
}

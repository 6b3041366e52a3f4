import type { Part } from '#types/report.ts'
import type { Lookup } from './lookup.ts'
import { type Draft, draft, listed } from './parts.ts'
import { t } from './templates.ts'

/**
 * Lines of one date in much the same words become one, in the place of the first, with the evidence of all and everybody whose word it is: "A vote is due on
 * Tuesday" beside "the vote that is due on Tuesday". Lines with other numbers stay: a conflict is never merged away.
 */
export function nearOnce(look: Lookup, drafts: readonly Draft[]): Draft[] {
  const groups = new Map<string, Kept[]>()
  const all: Kept[] = []
  for (const line of drafts) {
    const date = readingOf(look, fieldOf(line, t.label.when))
    const words = wordsOf(readingOf(look, line.parts))
    const group = groups.get(date) ?? []
    groups.set(date, group)
    const same = line.lines.length === 0 && group.slice(-mostCompared).find((kept) => isNear(kept.words, words))
    if (same) same.lines.push(line)
    else {
      const kept = { words, lines: [line] }
      group.push(kept)
      all.push(kept)
    }
  }
  return all.map(({ lines }) => (lines.length === 1 ? lines[0]! : joined(look, lines)))
}

interface Kept {
  readonly words: Words
  readonly lines: Draft[]
}

interface Words {
  readonly all: ReadonlySet<string>
  /** Numbers, sorted and joined. */
  readonly numbers: string
}

function joined(look: Lookup, lines: readonly Draft[]): Draft {
  const [first] = lines
  const whose = new Map<string, readonly Part[]>()
  for (const line of lines) {
    const parts = fieldOf(line, t.label.whose)
    if (parts.length > 0) whose.set(readingOf(look, parts), parts)
  }
  return draft(
    first!.parts,
    lines.flatMap(({ evidence }) => evidence),
    {
      fields: first!.fields.map((field) =>
        field.label === t.label.whose ? { label: field.label, parts: listed([...whose.values()]) } : field,
      ),
    },
  )
}

function isNear(one: Words, other: Words): boolean {
  if (one.numbers !== other.numbers) return false
  const [few, many] = one.all.size < other.all.size ? [one.all, other.all] : [other.all, one.all]
  let common = 0
  for (const word of few) if (many.has(word)) common++
  if (few.size >= enoughWords && common === few.size) return true
  return common / (few.size + many.size - common) >= enough
}

function wordsOf(text: string): Words {
  const all = text.match(/[\p{L}\p{N}]{3,}|\p{N}+/gu) ?? []
  return { all: new Set(all), numbers: [...new Set(all.filter((word) => /\p{N}/u.test(word)))].sort().join() }
}

function fieldOf({ fields }: Draft, label: string): readonly Part[] {
  return fields.find((field) => field.label === label)?.parts ?? []
}

function readingOf(look: Lookup, parts: readonly Part[]): string {
  return parts
    .map((part) =>
      part.kind === 'quote'
        ? (look.source(part.document)?.reading.document.text.slice(part.span.start, part.span.end) ?? '')
        : part.text,
    )
    .join(' ')
    .toLowerCase()
}

/** Of the words of both, that they have in common. */
const enough = 0.65
/** So many, all of them in the other, are the same said shorter. */
const enoughWords = 5
/** Lines of one date, of those that are kept. */
const mostCompared = 100

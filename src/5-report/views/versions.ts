import type { CaseDocument } from '#types/case.ts'
import type { Document } from '#types/document.ts'
import type { VersionChange, VersionFact, VersionsView } from '#types/version.ts'
import { plain, visible } from '../plain.ts'
import { wordDiff } from './word-diff.ts'

/** How an article was edited: each version against the one before it, word for word. `versions` in order, the first first. */
export function versionsView(
  versions: readonly { readonly kept: CaseDocument; readonly document: Document }[],
): VersionsView | undefined {
  const last = versions.at(-1)
  if (last === undefined) return undefined
  const { id, title, publisher, url } = last.kept
  return {
    id,
    ...(title === undefined ? {} : { title: plain(title) }),
    ...(publisher === undefined ? {} : { publisher: plain(publisher) }),
    ...(url === undefined ? {} : { url }),
    versions: versions.length,
    changes: versions.slice(1).map(({ kept, document }, at) => changeOf(versions[at]!, { kept, document })),
  }
}

type Version = { readonly kept: CaseDocument; readonly document: Document }

function changeOf(earlier: Version, later: Version): VersionChange {
  const text = { before: visible(earlier.document.text), after: visible(later.document.text) }
  const edits = wordDiff(text.before, text.after)
  const count = (side: 'before' | 'after') =>
    edits.reduce(
      (sum, edit) => sum + (edit.kind === 'kept' ? 0 : wordsIn(text[side].slice(edit[side].start, edit[side].end))),
      0,
    )
  return {
    from: earlier.kept.version,
    to: later.kept.version,
    added: later.kept.added,
    facts: factsOf(earlier.document, later.document),
    text,
    edits,
    words: { gone: count('before'), new: count('after') },
  }
}

function factsOf(earlier: Document, later: Document): VersionChange['facts'] {
  return facts.flatMap((fact) => {
    const [before, after] = [earlier[fact], later[fact]].map(
      (value) => (Array.isArray(value) ? value.join(', ') : value) as string | undefined,
    )
    if (before === after) return []
    return [
      {
        fact,
        ...(before === undefined ? {} : { before: plain(before) }),
        ...(after === undefined ? {} : { after: plain(after) }),
      },
    ]
  })
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

const facts: readonly VersionFact[] = ['title', 'publisher', 'published', 'modified', 'authors']

import type { Intake } from '#types/document.ts'
import type { Circumstances } from './circumstances.ts'
import type { Known } from './draft.ts'
import { digest, finish } from './finish.ts'
import { readMarkdown } from './markdown.ts'
import { parse } from './parse.ts'
import { readPlainText } from './plain-text.ts'
import { refusal } from './refusal.ts'

/** Text → a document with exactly this text. What is `known` beside it goes before what the text says of itself. */
export async function documentFromText(text: string, known: Known, circumstances: Circumstances): Promise<Intake> {
  return finish(readPlainText(text, known), known, circumstances)
}

/** Markdown → a document with the text as a person reads it; offsets are true to that. */
export async function documentFromMarkdown(
  source: string,
  known: Known,
  circumstances: Circumstances,
): Promise<Intake> {
  return finish(readMarkdown(source), known, circumstances)
}

/** A page → a document with the text of its article; refused with `no-article` where there is none. */
export async function documentFromHtml(
  source: string,
  known: Known,
  circumstances: Circumstances,
  fallbackId = circumstances.path ?? digest(source),
): Promise<Intake> {
  if (source.trim() === '') {
    return refusal(
      { code: 'empty', message: 'There is nothing in it. Check that the page was saved.' },
      known,
      circumstances.path,
      fallbackId,
    )
  }
  const parsed = await (circumstances.parse ?? parse)({
    format: 'html',
    content: source,
    address: circumstances.received?.address,
  })
  if (parsed.kind === 'draft') return finish(parsed.draft, known, circumstances)
  const problem =
    parsed.kind === 'problem' ? parsed.problem : ({ code: 'no-article', message: 'It is no page.' } as const)
  return refusal(problem, known, circumstances.path, fallbackId)
}

import { createHash } from 'node:crypto'
import type { Document, Intake } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import { type Circumstances, type Draft, type Known, knownOf } from './draft.ts'
import { languageName, languageOf } from './language.ts'
import { isAfter, publishedOf } from './published.ts'
import { refusal } from './refusal.ts'
import { loneSurrogateIn, wellFormed } from './well-formed.ts'

/**
 * A draft becomes a document: id, publication date, language. What was given with it (`known`: a record of JSON Lines)
 * goes before what it says of itself (`draft.own`).
 *
 * Refuses with `empty` (no words), `bad-encoding` (half a surrogate pair, which no output could carry), `not-english`.
 */
export async function finish(draft: Draft, known: Known, circumstances: Circumstances): Promise<Intake> {
  const { text, blocks } = draft
  const warnings: Problem[] = [...(draft.warnings ?? [])]
  const published = dated(draft, known, circumstances, warnings)
  const id = known.id ?? digest(text)
  const facts = { ...knownOf({ ...draft.own, ...known, published, url: safe(known.url ?? draft.own.url) }), id }
  const refuse = (problem: Problem): Intake => refusal(problem, facts, circumstances.path)

  if (blocks.length === 0) {
    return refuse({ code: 'empty', message: 'There is nothing to read in it. Check that the text was saved.' })
  }
  const damage = loneSurrogateIn(text)
  if (damage >= 0) {
    const message = `Character ${damage} is half a surrogate pair, so the text is damaged. Get it anew from its source.`
    return refuse({ code: 'bad-encoding', message })
  }
  const zero = text.indexOf('\0')
  if (zero >= 0) {
    return refuse({
      code: 'binary',
      message: `Character ${zero} is a zero byte, which no text has. Check the file, or save it anew.`,
    })
  }
  const language = draft.language ?? (await languageOf(text, blocks))
  if (language !== 'en') {
    const name = languageName(language)
    const message = `This is ${name} (${language}); only English is read. Give an English translation, or leave it out.`
    return refuse({ code: 'not-english', message })
  }
  const document: Document = {
    ...facts,
    text,
    blocks,
    language,
    warnings,
    ...(draft.given === undefined ? {} : { given: draft.given }),
    ...(circumstances.path === undefined ? {} : { path: circumstances.path }),
  }
  return { document }
}

/** The first 16 hexadecimal digits of the SHA-256 of the text (as UTF-8). */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/**
 * Whose date holds. A record's own date, or a page's, goes before `--published`, which fills in where a document has
 * none: eight dispatches with dates and one without must not all get the same one. In plain text a date is only
 * a line that we take for one, and there the person's word wins; a warning says so where the two differ.
 */
function dated(draft: Draft, known: Known, { published: given, now }: Circumstances, warnings: Problem[]) {
  const own = draft.own.published
  const candidates = draft.plain ? [known.published, given, own] : [known.published, own, given]
  let chosen: string | undefined
  for (const written of candidates) {
    if (written === undefined || written.trim() === '') continue
    const value = publishedOf(written)
    if (value === undefined) {
      warnings.push({
        code: 'bad-date',
        message: `“${shortened(written)}” is no date that can be read as publication date. Write it as 2024-11-02.`,
      })
    } else if (chosen === undefined) chosen = value
    else if (draft.plain && written === own && value.slice(0, 10) !== chosen.slice(0, 10)) {
      const message = `The text says ${value}, but ${chosen} was given, which is used. Leave out --published to follow the text.`
      warnings.push({ code: 'dates-differ', message })
    }
  }
  if (chosen === undefined) {
    const message = 'No publication date is known: “Monday” or “last month” stay unresolved. Give it with --published.'
    warnings.push({ code: 'no-date', message })
  } else if (isAfter(chosen, now)) {
    const message = `Published ${chosen}, which is still to come. Check the date; times are resolved against it.`
    warnings.push({ code: 'future-date', message })
  }
  return chosen
}

/** An address that would run something when clicked is none. */
function safe(url: string | undefined): string | undefined {
  // Browsers skip control characters and spaces when they look for the scheme.
  const bare = url
    ?.replace(/[\p{Cc}\s]/gu, '')
    .slice(0, 12)
    .toLowerCase()
  return bare !== undefined && /^(?:javascript|data|vbscript):/.test(bare) ? undefined : url
}

function shortened(text: string): string {
  const clean = wellFormed(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return clean.length > 40 ? `${wellFormed(clean.slice(0, 40))}…` : clean
}

import { createHash } from 'node:crypto'
import type { Document, Intake } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import type { Found, FoundIn, Provenance } from '#types/provenance.ts'
import { canonicalAddress } from './canonical-address.ts'
import type { Circumstances } from './circumstances.ts'
import { creditsIn } from './credits.ts'
import { type Draft, facts as factNames, type Known, knownOf, mergedKnown } from './draft.ts'
import { languageName, languageOf } from './language.ts'
import { isAfter, publishedOf } from './published.ts'
import { readerVersion } from './reader-version.ts'
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
  const { value: published, found: foundDate } = dated(draft, known, circumstances, warnings)
  const id = known.id ?? digest(text)
  const all = mergedKnown(known, mergedKnown(visible(draft), circumstances.fallback ?? {}))
  const modified = all.modified === undefined ? undefined : publishedOf(all.modified)
  const { retrieved: _, found: __, ...stated } = all
  const facts = {
    ...knownOf({ ...stated, published, url: safe(all.url), modified: modified === published ? undefined : modified }),
    id,
  }
  const provenance = provenanceOf({ ...all, ...facts, found: { ...all.found, ...foundDate } }, circumstances)
  const refuse = (problem: Problem): Intake => {
    const refused = refusal(problem, facts, circumstances.path)
    return provenance === undefined || !('refusal' in refused)
      ? refused
      : { refusal: { ...refused.refusal, provenance } }
  }

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
    ...(draft.anchors === undefined ? {} : { anchors: draft.anchors }),
    ...optional('credits', creditsIn(text, blocks)),
    ...(provenance === undefined ? {} : { provenance }),
    ...(circumstances.path === undefined ? {} : { path: circumstances.path }),
  }
  return { document }
}

/** Facts of a draft whose reader does not say where they stood are those of its text. */
function visible(draft: Draft): Known {
  const found: Partial<Record<keyof Found, FoundIn>> = {}
  for (const fact of factNames)
    if (draft.own[fact] !== undefined) found[fact] = draft.own.found?.[fact] ?? 'visible text'
  return { ...draft.own, found: found as Found }
}

/** Only what was received as bytes has one. */
function provenanceOf(known: Known, { received, fallback }: Circumstances): Provenance | undefined {
  if (received === undefined) return undefined
  const found = Object.fromEntries(
    Object.entries(known.found ?? {}).filter(([fact]) => known[fact as keyof Known] !== undefined),
  )
  const address = received.address ?? fallback?.url
  const canonical = canonicalAddress(known.url ?? address)
  const retrieved = received.retrieved ?? (known.retrieved === undefined ? undefined : publishedOf(known.retrieved))
  return {
    ...received,
    reader: readerVersion,
    ...(address === undefined ? {} : { address }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(retrieved === undefined ? {} : { retrieved }),
    found: found as Found,
  }
}

function optional<Name extends string, Item>(name: Name, list: readonly Item[]) {
  return (list.length === 0 ? {} : { [name]: list }) as { readonly [name in Name]?: readonly Item[] }
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
function dated(draft: Draft, known: Known, { published: given, now, fallback }: Circumstances, warnings: Problem[]) {
  const own = draft.own.published
  const ofFile = draft.own.found?.published === 'properties'
  const where = draft.own.found?.published ?? 'visible text'
  type Candidate = readonly [string | undefined, FoundIn]
  const mine: Candidate = [own, where]
  const theirs: Candidate = [given, 'given']
  const candidates: readonly Candidate[] = [
    [known.published, known.found?.published ?? 'given'],
    ...(draft.plain || ofFile ? [theirs, mine] : [mine, theirs]),
    [fallback?.published, fallback?.found?.published ?? 'given'],
  ]
  let chosen: string | undefined
  let found: FoundIn = 'given'
  for (const [written, place] of candidates) {
    if (written === undefined || written.trim() === '') continue
    const value = publishedOf(written)
    if (value === undefined) {
      warnings.push({
        code: 'bad-date',
        message: `“${shortened(written)}” is no date that can be read as publication date. Write it as 2024-11-02.`,
      })
    } else if (chosen === undefined) {
      chosen = value
      found = place
    } else if (draft.plain && written === own && value.slice(0, 10) !== chosen.slice(0, 10)) {
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
  return { value: chosen, found: chosen === undefined ? {} : { published: found } }
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

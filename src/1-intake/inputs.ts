import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Intake } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import { type Format, formatOfName } from './format.ts'
import { byName, expandGlob, isGlob } from './glob.ts'
import { refusal } from './refusal.ts'

/** A file to read, or why an input is none. */
export type Input = { readonly path: string; readonly format: Format; readonly bytes: number } | Intake

/**
 * What a person names → files: a file, a folder (all below it, in order of names), a pattern. A name that exists is
 * taken as it is, so that `notes[1].txt` is found. Folders and patterns pass over formats that are not read; a file that is named is refused.
 */
export function* filesOf(input: string): Generator<Input> {
  const stats = statOf(input)
  if ('code' in stats) {
    if (stats.code === 'missing' && isGlob(input)) yield* filesOfGlob(input)
    else yield refusal(stats, {}, input)
  } else if (stats.isDirectory()) yield* filesOfFolder(input)
  else yield fileOf(input, stats)
}

function fileOf(path: string, stats: Stats): Input {
  const format = formatOfName(path)
  if (format) return { path, format, bytes: stats.size }
  const message = `Files of the type “${extname(path)}” are not read. Save it as ${readable}.`
  return refusal({ code: 'unsupported', message }, {}, path)
}

function* filesOfGlob(pattern: string): Generator<Input> {
  let count = 0
  for (const path of expandGlob(pattern)) {
    const stats = statOf(path)
    if ('code' in stats) yield refusal(stats, {}, path)
    else if (stats.isDirectory()) {
      for (const file of below(path)) {
        count++
        yield file
      }
    } else if (formatOfName(path)) {
      count++
      yield fileOf(path, stats)
    }
  }
  if (count === 0) yield refusal(noDocuments(`No document fits the pattern ${pattern}.`), {}, pattern)
}

function* filesOfFolder(folder: string): Generator<Input> {
  let count = 0
  for (const file of below(folder)) {
    count++
    yield file
  }
  if (count === 0) yield refusal(noDocuments('The folder has no document.'), {}, folder)
}

/** Depth first, files and folders in one order of names; hidden ones and links to folders are left out. */
function* below(folder: string): Generator<Input> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    yield refusal(problemOf(error), {}, folder)
    return
  }
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    const { name } = entry
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    if (entry.isDirectory()) yield* below(path)
    else if (extname(name) !== '' && formatOfName(path)) {
      const stats = statOf(path)
      if ('code' in stats) yield refusal(stats, {}, path)
      else if (stats.isFile()) yield fileOf(path, stats)
    }
  }
}

function statOf(path: string): Stats | Problem {
  try {
    return statSync(path)
  } catch (error) {
    return problemOf(error)
  }
}

/** What the operating system says, in words. */
export function problemOf(error: unknown): Problem {
  const { code } = error as { code?: string }
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'missing', message: 'There is no such file. Check the name.' }
  if (code === 'EACCES' || code === 'EPERM') {
    return { code: 'unreadable', message: 'It may not be read by this user. Change its permissions.' }
  }
  if (code === 'ELOOP')
    return { code: 'unreadable', message: 'It is a link that leads back to itself. Give the file itself.' }
  return { code: 'unreadable', message: `It cannot be read (${code ?? 'unknown error'}). Try a copy of it.` }
}

function noDocuments(what: string): Problem {
  return { code: 'no-documents', message: `${what} Documents end in ${readable}.` }
}

const readable = '.txt, .md, .html, .mhtml, .pdf, .docx, .eml, .mbox, .rss, .warc, .wacz, .jsonl or .json'

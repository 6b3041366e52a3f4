import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files and folders that fit a pattern, in order of their names: `news/2024-*.txt`, every `.html` below `cases`, `{a,b}/[0-9]*.md`.
 * As in a shell, `*` and `?` do not match a leading dot, and `**` goes down any number of folders.
 */
export function expandGlob(pattern: string): string[] {
  const found = new Set<string>()
  for (const plain of alternatives(pattern.replaceAll('\\', '/')).slice(0, 1000)) {
    const rooted = plain.startsWith('/')
    for (const path of match(rooted ? '/' : '', plain.split('/').filter(Boolean))) found.add(path)
  }
  return [...found].sort(byName)
}

export function isGlob(input: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/.test(input)
}

/** By code units: the same on every machine. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** "{a,b}.txt" → "a.txt", "b.txt". */
function alternatives(pattern: string): string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern)
  if (!braces) return [pattern]
  const before = pattern.slice(0, braces.index)
  const after = pattern.slice(braces.index + braces[0].length)
  return braces[1]!.split(',').flatMap((choice) => alternatives(before + choice + after))
}

function match(folder: string, segments: readonly string[]): string[] {
  const [segment, ...rest] = segments
  if (segment === undefined) return folder === '' ? [] : [folder]
  if (segment === '**') {
    const below = foldersIn(folder).flatMap((name) => match(join(folder, name), segments))
    return [...match(folder, rest.length > 0 ? rest : ['*']), ...below]
  }
  if (!isGlob(segment)) {
    const path = join(folder, segment)
    return exists(path) ? match(path, rest) : []
  }
  const fits = segmentPattern(segment)
  return namesIn(folder)
    .filter((name) => fits.test(name) && (segment.startsWith('.') || !name.startsWith('.')))
    .flatMap((name) => match(join(folder, name), rest))
}

function segmentPattern(segment: string): RegExp {
  const source = segment.replace(/\*+|\?|\[!?[^\]]+\]|[^*?[]+|\[/g, (part) => {
    if (part.startsWith('*')) return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.startsWith('[') && part.length > 1)
      return `[${part.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]`
    return part.replace(/[\\^$.+()|{}[\]]/g, '\\$&')
  })
  try {
    return new RegExp(`^${source}$`, 'u')
  } catch {
    return /(?!)/ // "[z-a]": matches nothing, as in a shell
  }
}

/** Without links to folders, which may lead round in a circle. */
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder || '.', { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => entry.name)
  } catch {
    return []
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder || '.')
  } catch {
    return []
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** Who may import whom, room by room. A new folder fails until it is given its place here. */
const rooms: Record<string, readonly string[]> = {
  types: [],
  lexicon: [],
  '1-intake': ['types', 'lexicon'],
  '2-analysis': ['types', 'lexicon'],
  '3-extraction': ['types', 'lexicon'],
  '4-resolution': ['types', 'lexicon'],
  '5-report': ['types', 'lexicon'],
  fetch: ['types'],
  workers: ['types', 'pipeline.ts'],
  store: ['types'],
  'pipeline.ts': ['types', '1-intake', '2-analysis', '3-extraction', '4-resolution', 'workers'],
  'times-alone.ts': ['types', '2-analysis', '3-extraction'],
  'figures-alone.ts': ['types', '2-analysis', '3-extraction'],
  actions: ['types', 'pipeline.ts', '5-report', 'store', 'fetch'],
  cli: ['types', 'actions'],
  http: ['types', 'actions', '5-report'],
  'main.ts': ['types', 'lexicon', 'pipeline.ts', 'actions', 'cli', 'http', 'fetch'],
}

/** One room owns each heavy dependency; what is not listed here may be imported by nobody. */
const owners: Record<string, readonly string[]> = {
  defuddle: ['1-intake'],
  linkedom: ['1-intake'],
  '@mozilla/readability': ['1-intake'],
  eld: ['1-intake'],
  unpdf: ['1-intake'],
  mammoth: ['1-intake'],
  feedsmith: ['1-intake'],
  'postal-mime': ['1-intake'],
  yauzl: ['1-intake'],
  fflate: ['1-intake', 'store'],
  'normalize-url': ['1-intake'],
  undici: ['fetch'],
  'ipaddr.js': ['fetch'],
  'robots-parser': ['fetch'],
  'wink-lemmatizer': ['2-analysis'],
  'onnxruntime-node': ['2-analysis'],
  'onnxruntime-web': ['2-analysis'],
  commander: ['cli'],
  '@electric-sql/pglite': ['store'],
  kysely: ['store'],
  pg: ['store'],
  'proper-lockfile': ['store'],
  'csv-stringify': ['5-report'],
  diff: ['5-report'],
  zod: ['actions', '1-intake', 'http'],
  hono: ['http'],
  '@hono/node-server': ['http'],
  '@hono/zod-openapi': ['http'],
}

/** Steps that are pure: no clock, no disk, no network, no chance. */
const pure = ['types', 'lexicon', '3-extraction', '4-resolution', '5-report']
const impure = /\bnode:|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/

const src = dirname(fileURLToPath(import.meta.url))
const files = listTypeScript(src)

describe('architecture', () => {
  for (const file of files) {
    const name = relative(src, file).split(sep).join(posix.sep)
    const room = roomOf(name)
    const source = readFileSync(file, 'utf8')

    test(`${name} knows only the rooms it may know`, () => {
      expect(Object.keys(rooms), `give ${room} its place in the table`).toContain(room)
      for (const specifier of importsOf(source)) {
        if (specifier.startsWith('node:')) continue
        const target = specifier.startsWith('#')
          ? roomOf(specifier.slice(1))
          : specifier.startsWith('.')
            ? roomOf(
                relative(src, resolve(dirname(file), specifier))
                  .split(sep)
                  .join(posix.sep),
              )
            : undefined
        if (target === undefined) {
          const owner = owners[packageOf(specifier)] ?? []
          expect(owner, `${specifier} in ${name}`).toContain(room)
        } else if (target !== room) {
          expect(rooms[room], `${specifier} in ${name}`).toContain(target)
          expect(specifier, `a crossing is written with #, in ${name}`).toMatch(/^#/)
        }
      }
      if (pure.includes(room)) expect(source.match(impure)?.[0], `${name} is pure`).toBeUndefined()
    })
  }

  test('the pages know the nouns, and all else over HTTP', () => {
    const web = join(src, '../web/src')
    for (const file of listFiles(web, /\.tsx?$/)) {
      for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
        if (specifier.startsWith('#')) expect(specifier, relative(web, file)).toMatch(/^#types\//)
        if (specifier.startsWith('.')) expect(relative(web, resolve(dirname(file), specifier))).not.toMatch(/^\.\./)
      }
    }
  })

  test('no two files import each other, however long the way round', () => {
    const graph = new Map(files.map((file) => [file, localImports(file)]))
    expect(cycles(graph).map((cycle) => cycle.map((file) => relative(src, file)).join(' → '))).toEqual([])
  })

  test('a file over 400 lines says at its top why', () => {
    for (const file of files) {
      const lines = readFileSync(file, 'utf8').split('\n')
      if (lines.length > 400) expect(lines.slice(0, 12).join('\n'), relative(src, file)).toMatch(/[Ll]ong because/)
    }
  })
})

function listTypeScript(folder: string): string[] {
  return listFiles(folder, /(?<!\.test)\.ts$/)
}

function listFiles(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return listFiles(path, wanted)
    return wanted.test(name) ? [path] : []
  })
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

function importsOf(source: string): string[] {
  const found = source.matchAll(
    /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function localImports(file: string): string[] {
  return importsOf(readFileSync(file, 'utf8')).flatMap((specifier) =>
    specifier.startsWith('.')
      ? [resolve(dirname(file), specifier)]
      : specifier.startsWith('#')
        ? [join(src, specifier.slice(1))]
        : [],
  )
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.push([...path.slice(at), file])
      return
    }
    if (done.has(file)) return
    path.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return found
}

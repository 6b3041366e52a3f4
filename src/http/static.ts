import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from 'hono'

/** The built pages, all in memory: only what is in the list can be asked for, whatever the path says. */
export type WebFiles = ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }>

const built = fileURLToPath(new URL('../../dist/web/', import.meta.url))

export function readWebFiles(folder: string = built): WebFiles {
  const files = new Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const type = types[extname(entry.name)]
    if (type === undefined) continue
    files.set(`/${relative(folder, path).split(sep).join(posix.sep)}`, {
      type,
      bytes: new Uint8Array(readFileSync(path)),
    })
  }
  return files
}

/** A file by its name; for every other path the page, which finds its own way by the address. */
export function files(web: WebFiles): (context: Context) => Response {
  return (context) => {
    const found = web.get(context.req.path)
    const file = found ?? web.get('/index.html')
    if (file === undefined) return context.text('The pages are not built: run `npm run build`.', 500)
    const named = found !== undefined && context.req.path.startsWith('/assets/')
    return context.body(file.bytes, 200, {
      'Content-Type': file.type,
      'Cache-Control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

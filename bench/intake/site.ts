/** A small web of our own, on this machine alone: the pages of `test/site`, each under its own host and path. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { fileURLToPath } from 'node:url'

/** The sets that pages were written in, in their order. */
export const groups = [
  'frozen',
  'later',
  'fresh-1',
  'fresh-2',
  'fresh-3',
  'fresh-4',
  'fresh-5',
  'fresh-6',
  'fresh-7',
  'fresh-8',
] as const

export interface Expected {
  readonly name: string
  readonly group: (typeof groups)[number]
  readonly address: string
  readonly text: readonly string[]
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly modified?: string
  readonly agency?: string
  readonly refused?: string
  readonly redirect?: string
  readonly charset?: string
  readonly headers?: Readonly<Record<string, string>>
}

const folder = fileURLToPath(new URL('../../test/site', import.meta.url))

export function pages(): Expected[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      ...(JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as Omit<Expected, 'name'>),
    }))
}

export function bytesOf({ name }: Expected): Uint8Array {
  const path = `${folder}/${name}/page.html`
  return existsSync(path) ? readFileSync(path) : new Uint8Array()
}

/** Serves all pages. `addressOf` is where a page is to be asked for; `lookup` leads every host of the site to this machine. */
export async function serve(all: readonly Expected[]) {
  const server = createServer((request, response) => {
    const page = all.find(
      ({ address }) =>
        pathOf(address) === request.url && new URL(address).hostname === request.headers.host?.replace(/:\d+$/, ''),
    )
    if (!page) response.writeHead(404).end()
    else if (page.redirect) response.writeHead(302, { location: page.redirect }).end()
    else
      response
        .writeHead(200, {
          'content-type': `text/html${page.charset ? `; charset=${page.charset}` : ''}`,
          ...page.headers,
        })
        .end(bytesOf(page))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const lookup: LookupFunction = (_, options, callback) =>
    options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)
  return {
    lookup,
    addressOf: ({ address }: Expected) => address.replace(/^(http:\/\/[^/]+)/, `$1:${port}`),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

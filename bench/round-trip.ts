/**
 * `bench/round-trip.ts [--keep DIR]`: a sample dispatch goes through real programs (LibreOffice: DOCX and PDF; Chromium: MHTML and a PDF in two columns; wget: WARC) and is read
 * again. Prints how many of its paragraphs come back as they were. With --keep, the files are kept: those in `test/files` were made so.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { intake } from '#1-intake/intake.ts'

const run = promisify(execFile)
const flag = process.argv.indexOf('--keep')
const folder = flag > 0 ? resolve(process.argv[flag + 1]!) : mkdtempSync(join(tmpdir(), 'sitrep-round-trip-'))
mkdirSync(folder, { recursive: true })

const source = readFileSync(new URL('../samples/dam-failure/2025-03-11-velmara-today.txt', import.meta.url), 'utf8')
const [head = '', ...paragraphs] = source.trim().split('\n\n')
const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? ''
const [title, publisher, published, url] = ['Title', 'Publisher', 'Published', 'URL'].map(field) as [
  string,
  string,
  string,
  string,
]
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const article = `<h1>${escaped(title)}</h1><p>Published 11 March 2025</p>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}`
const page = (style: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${publisher}</title><meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${published}"><link rel="canonical" href="${url}"><style>${style}</style></head><body><nav><a href="/">Home</a></nav><main><article>${article}</article></main><footer>© ${publisher}</footer></body></html>`

const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page('')),
)
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const { port } = server.address() as AddressInfo

const makers: Record<string, () => Promise<string>> = {
  async 'LibreOffice DOCX'() {
    const html = join(folder, 'report.html')
    const body = `<title>${escaped(title)}</title></head><body>${article}</body></html>`
    writeFileSync(html, `<html><head><meta charset="utf-8">${body}`)
    await convert(html, 'docx:MS Word 2007 XML')
    rmSync(html)
    return join(folder, 'report.docx')
  },
  /** From the DOCX: what it makes of HTML lacks lines. */
  async 'LibreOffice PDF'() {
    await convert(join(folder, 'report.docx'), 'pdf')
    return join(folder, 'report.pdf')
  },
  async 'Chromium PDF, two columns'() {
    return browse(async (tab) => {
      await tab.setContent(
        page(
          'nav,footer{display:none} article{column-count:2;text-align:justify;hyphens:auto;font:12px serif} h1{column-span:all}',
        ),
      )
      const options = {
        format: 'A5',
        displayHeaderFooter: true,
        headerTemplate: `<div style="font-size:8px;width:100%;text-align:center">${publisher} – <span class=pageNumber></span></div>`,
        footerTemplate:
          '<div style="font-size:8px;width:100%;text-align:center"><span class=pageNumber></span>/<span class=totalPages></span></div>',
        margin: { top: '50px', bottom: '50px', left: '40px', right: '40px' },
      } as const
      return ['columns.pdf', await tab.pdf(options)]
    })
  },
  async 'Chromium MHTML'() {
    return browse(
      async (tab) => {
        await tab.goto(url.replace('https:', 'http:'))
        const session = await tab.context().newCDPSession(tab)
        const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
        return ['page.mhtml', Buffer.from(data)]
      },
      [`--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    )
  },
  async 'wget WARC'() {
    const name = join(folder, 'crawl')
    await run('wget', [
      '-q',
      '-e',
      `http_proxy=http://127.0.0.1:${port}`,
      `--warc-file=${name}`,
      '-O',
      '/dev/null',
      url.replace('https:', 'http:'),
    ])
    return `${name}.warc.gz`
  },
}

console.log('a dispatch through real programs         paragraphs back   title   publisher   date')
for (const [name, make] of Object.entries(makers)) {
  try {
    const path = await make()
    for await (const each of intake([path])) {
      if (!('document' in each)) throw new Error(each.refusal.problem.message)
      const { document } = each
      const blocks = new Set(document.blocks.map(({ start, end }) => document.text.slice(start, end)))
      const back = paragraphs.filter((text) => blocks.has(text)).length
      const right = [document.title === title, document.publisher === publisher, document.published === published]
      console.log(
        `${name.padEnd(41)}${`${back} of ${paragraphs.length}`.padEnd(18)}${right.map((yes) => (yes ? 'yes' : 'no').padEnd(9)).join('')}`,
      )
      for (const text of paragraphs) if (!blocks.has(text)) console.log(`    missing: ${text.slice(0, 100)}`)
    }
  } catch (error) {
    console.log(`${name.padEnd(41)}not run: ${String(error).split('\n')[0]!.slice(0, 120)}`)
  }
}
server.close()
if (flag < 0) rmSync(folder, { recursive: true, force: true })
process.exit()

async function convert(path: string, filter: string): Promise<void> {
  const profile = join(folder, 'profile')
  const options = [
    '--headless',
    `-env:UserInstallation=file://${profile}`,
    '--convert-to',
    filter,
    '--outdir',
    folder,
  ] as const
  await run('soffice', [...options, path], { timeout: 90_000 })
  rmSync(profile, { recursive: true, force: true })
}

async function browse(
  work: (
    tab: Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newPage']>>,
  ) => Promise<[name: string, bytes: Buffer]>,
  args: readonly string[] = [],
): Promise<string> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--ignore-certificate-errors', ...args],
  })
  try {
    const [name, bytes] = await work(await browser.newPage({ ignoreHTTPSErrors: true }))
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  } finally {
    await browser.close()
  }
}

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetcher } from './fetch-address.ts'

let seen: Record<string, string | string[] | undefined> = {}
const answers: Record<string, RequestListener> = {
  '/page': (request, response) => {
    seen = request.headers
    response
      .writeHead(200, {
        'content-type': 'text/html; charset="windows-1252"',
        etag: '"1"',
        'last-modified': 'Fri, 01 Nov 2024 10:00:00 GMT',
      })
      .end('hello')
  },
  '/packed': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
  '/same': (_, response) => response.writeHead(304).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/moved': (_, response) => response.writeHead(301, { location: 'page' }).end(),
  '/within': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/later': (_, response) => response.writeHead(503, { 'retry-after': 'Fri, 01 Nov 2024 10:01:00 GMT' }).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/endless': (_, response) => {
    response.writeHead(200)
    const more = () => {
      while (response.writable && response.write(Buffer.alloc(65_536)));
      if (response.writable) response.once('drain', more)
    }
    more()
  },
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('hello')
    setTimeout(() => response.destroy(), 50)
  },
  '/silent': () => {},
}
const server = createServer((request, response) => answers[request.url ?? '']?.(request, response))
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const now = () => new Date('2024-11-01T10:00:00Z')
const inside = fetcher({
  ownNetwork: true,
  userAgent: 'sitrep/test',
  now,
  limits: { bytes: 1_000_000, time: 1500, redirects: 3 },
})
const outside = fetcher({
  userAgent: 'sitrep/test',
  now,
  lookup: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
})
const get = (path: string, options = {}) => inside(base + path, options)
const codeOf = async (found: ReturnType<typeof get>) => {
  const answer = await found
  return 'code' in answer ? answer.code : answer.status
}

describe('what an address gives', () => {
  test('bytes as sent, with all that the server says of them', async () => {
    expect(await get('/page', { etag: '"0"', lastModified: 'x' })).toEqual({
      ...{ address: `${base}/page`, status: 200, type: 'text/html; charset="windows-1252"', charset: 'windows-1252' },
      ...{
        bytes: Buffer.from('hello'),
        retrieved: '2024-11-01T10:00:00.000Z',
        etag: '"1"',
        lastModified: 'Fri, 01 Nov 2024 10:00:00 GMT',
      },
    })
    expect(seen).toMatchObject({ 'user-agent': 'sitrep/test', 'if-none-match': '"0"', 'if-modified-since': 'x' })
    expect(await get('/packed')).toMatchObject({ encoding: 'gzip', bytes: gzipSync('hello') })
    expect(await get('/same')).toMatchObject({ unchanged: true, status: 304 })
    expect(await get('/moved')).toMatchObject({ address: `${base}/page`, status: 200 })
  })

  test.each([
    ['/gone', 'http-status'],
    ['/loop', 'redirects'],
    ['/file', 'bad-address'],
    ['/endless', 'too-large'],
    ['/broken', 'unreachable'],
    ['/silent', 'unreachable'],
  ])('%s: %s', async (path, code) => expect(await codeOf(get(path))).toBe(code))

  test('how long a server asks to be left alone', async () => {
    expect(await get('/busy')).toMatchObject({ code: 'http-status', status: 429, retryAfter: 120 })
    expect(await get('/later')).toMatchObject({ status: 503, retryAfter: 60 })
  })
})

describe('what is not asked for', () => {
  test.each(['file:///etc/passwd', 'ftp://gazette.example/', 'javascript:alert(1)', 'gazette'])('%s', async (address) =>
    expect(await codeOf(outside(address))).toBe('bad-address'),
  )
  test('addresses within, by number, by name, and behind a redirect', async () => {
    for (const address of [`${base}/page`, 'http://[::1]/', 'http://localhost/', 'http://news.example/'])
      expect(await codeOf(outside(address)), address).toBe('blocked-address')
    const trusting = fetcher({ ownNetwork: (host) => host === '127.0.0.1', userAgent: 'x' })
    expect(await codeOf(trusting(`${base}/within`))).toBe('blocked-address')
  })
})

/** What a hostile page, a hostile name server, or a hostile document can try against the server: all of it is refused. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseActions } from '#actions/list.ts'
import { reading } from '../../test/browser/fixture.ts'
import { deskOf } from '../../test/desk.ts'
import { type Answer, type Asked, asks, entered } from '../../test/http.ts'
import { limits } from './limits.ts'
import { type RunningServer, startServer } from './server.ts'

const script = '<script>window.stolen = 1</script><img src=x onerror=alert(1)>'
const web = new Map([['/index.html', { type: 'text/html; charset=utf-8', bytes: new Uint8Array([60, 33]) }]])

describe('the server', () => {
  let server: RunningServer
  let cookie: string
  let ask: (path: string, asked?: Asked) => Promise<Answer>
  let own: string
  const complaints: unknown[] = []

  beforeAll(async () => {
    const desk = deskOf(script, [reading(`The mayor said ${script} on Monday.`, { title: script, publisher: script })])
    server = await startServer({
      desk,
      actions: caseActions,
      version: '0',
      web,
      complain: (error) => complaints.push(error),
    })
    ask = asks(server.port)
    own = `127.0.0.1:${server.port}`
    cookie = await entered(server.address)
  })
  afterAll(() => server.close())

  const withCookie = (headers: Record<string, string> = {}) => ({ headers: { cookie, ...headers } })

  describe('opens its door once', () => {
    test('the token of the address works no second time, and no other works', async () => {
      const { pathname, search } = new URL(server.address)
      expect((await ask(pathname + search)).status).toBe(401)
      expect((await ask('/enter?token=')).status).toBe(401)
      expect((await ask('/enter')).status).toBe(401)
    })

    test.each(['/api/pages/situation', '/api/openapi.json', '/api/report.html', '/api/events', '/api/claims'])(
      '%s wants the cookie',
      async (path) => {
        expect((await ask(path)).status).toBe(401)
        expect((await ask(path, { headers: { cookie: `${cookie}x` } })).status).toBe(401)
      },
    )

    test('the cookie is for this server alone, and no script reads it', async () => {
      const fresh = await startServer({ desk: deskOf('x', []), actions: [], version: '0', web })
      const { pathname, search } = new URL(fresh.address)
      const [set = ''] = (await asks(fresh.port)(pathname + search)).headers['set-cookie'] ?? []
      await fresh.close()
      expect(set).toMatch(/; HttpOnly/)
      expect(set).toMatch(/; SameSite=Strict/)
      expect((await ask('/api/pages/situation', { headers: { cookie: set.split(';')[0]! } })).status).toBe(401)
    })
  })

  describe('answers to its own name only (DNS rebinding)', () => {
    test.each([
      'evil.example',
      'evil.example:80',
      '127.0.0.1',
      '127.0.0.1.evil.example:{port}',
      'localhost',
      '[::1]:{port}',
    ])('Host: %s', async (host) => {
      const answer = await ask(
        '/api/pages/situation',
        withCookie({ host: host.replace('{port}', String(server.port)) }),
      )
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.text).not.toContain('counts')
    })

    test('its own names are answered', async () => {
      for (const host of [own, `localhost:${server.port}`])
        expect((await ask('/api/pages/situation', withCookie({ host }))).status).toBe(200)
    })
  })

  describe('refuses pages of other sites', () => {
    const judge = JSON.stringify({ files: ['accept', 'C1'] })
    test.each(['http://evil.example', 'null', 'https://{own}', 'http://127.0.0.1:1', 'http://{own}.evil.example'])(
      'Origin: %s may neither read nor change',
      async (origin) => {
        const headers = { origin: origin.replace('{own}', own), 'content-type': 'application/json' }
        expect((await ask('/api/pages/situation', withCookie(headers))).status).toBe(403)
        expect((await ask('/api/judge', { method: 'POST', body: judge, ...withCookie(headers) })).status).toBe(403)
      },
    )

    test('a change without an origin is refused', async () => {
      const headers = { 'content-type': 'application/json' }
      expect((await ask('/api/judge', { method: 'POST', body: judge, ...withCookie(headers) })).status).toBe(403)
    })

    test.each(['cross-site', 'same-site'])('Sec-Fetch-Site: %s', async (site) => {
      const asked = withCookie({ 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })
      expect((await ask('/api/pages/situation', asked)).status).toBe(403)
      const opened = withCookie({ 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' })
      expect((await ask('/api/report.html', opened)).status).toBe(403)
      expect((await ask('/claims/x', opened)).status).toBe(200)
    })

    test('a form of another kind is no JSON', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const headers = { origin: `http://${own}`, 'content-type': type }
        const answer = await ask('/api/judge', { method: 'POST', body: judge, ...withCookie(headers) })
        expect(answer.status, type).toBe(400)
      }
    })

    test('no answer lets another site in', async () => {
      const answer = await ask('/api/pages/situation', withCookie())
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      const asked = { method: 'OPTIONS', ...withCookie({ origin: 'http://evil.example' }) }
      expect((await ask('/api/judge', asked)).status).toBe(403)
    })
  })

  describe('shows documents as text', () => {
    test('script in a text, a title or a case name stays in JSON', async () => {
      for (const path of [
        'situation',
        'claims',
        'documents',
        'search?q=mayor',
        `search?q=${encodeURIComponent(script)}`,
      ]) {
        const answer = await ask(`/api/pages/${path}`, withCookie())
        expect(answer.status).toBe(200)
        expect(answer.headers['content-type']).toMatch(/^application\/json/)
        expect(answer.headers['x-content-type-options']).toBe('nosniff')
      }
    })

    test('the policy lets nothing inline run, and nothing be asked elsewhere', async () => {
      const policy = String((await ask('/')).headers['content-security-policy'])
      expect(policy).not.toMatch(/unsafe|\*|http:|https:/)
      for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy).toContain(part)
    })

    test('the report is saved and not shown', async () => {
      const answer = await ask('/api/report.html', withCookie())
      expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\w-]+\.html"$/)
      expect(answer.text).not.toContain(script)
    })

    test('what was asked is not said back', async () => {
      for (const path of [
        `/api/${encodeURIComponent(script)}`,
        `/api/pages/claims?limit=${encodeURIComponent(script)}`,
      ]) {
        const answer = await ask(path, withCookie())
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.text).not.toContain('stolen')
      }
    })

    test('a text that would be a formula leaves as text', async () => {
      const desk = deskOf('x', [reading('Anna said so.', { title: '=HYPERLINK("http://evil.example")' })])
      const other = await startServer({ desk, actions: [], version: '0', web })
      const headers = { cookie: await entered(other.address) }
      const answer = await asks(other.port)('/api/pages/documents.csv', { headers })
      await other.close()
      expect(answer.text).toContain('HYPERLINK')
      expect(answer.text).not.toMatch(/(?:^|,|")=HYPERLINK/m)
    })
  })

  describe('serves nothing but what it was built with', () => {
    test.each([
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fetc/passwd',
      '/assets/../../../etc/passwd',
      '/assets/..\\..\\etc\\passwd',
      '//etc/passwd',
      '/etc/passwd%00.html',
      '/.git/config',
    ])('%s is no file', async (path) => {
      const answer = await ask(path, withCookie())
      expect(answer.text).not.toMatch(/root:|"dependencies"|\[core\]/)
      if (answer.status === 200) expect(answer.text).toBe('<!')
    })

    test('no document of the case has a path', async () => {
      for (const id of ['../../etc/passwd', '/etc/passwd', '..', '\u0000'])
        expect((await ask(`/api/pages/document?id=${encodeURIComponent(id)}`, withCookie())).status).toBe(404)
    })

    test('a request names no file of this machine', async () => {
      const headers = { origin: `http://${own}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ files: ['/etc/passwd'] })
      expect((await ask('/api/add', { method: 'POST', body, ...withCookie(headers) })).status).toBe(404)
      expect((await ask('/api/report?output=/tmp/x.html', withCookie())).status).toBe(404)
    })
  })

  describe('bounds what it is sent', () => {
    const headers = () => ({ origin: `http://${own}`, 'content-type': 'application/json' })
    test('a large body, with and without its length', async () => {
      const body = JSON.stringify({ files: ['note', 'x'], note: 'x'.repeat(limits.body) })
      expect((await ask('/api/judge', { method: 'POST', body, ...withCookie(headers()) })).status).toBe(413)
      const chunked = { ...headers(), 'transfer-encoding': 'chunked' }
      expect((await ask('/api/judge', { method: 'POST', body, ...withCookie(chunked) })).status).toBe(413)
    })

    test.each(['', '{', '[]', 'null', '{"files":1}', '{"__proto__":{"x":1}}', '\u0000', '{"files":["accept"]}'])(
      'the body %j is refused',
      async (body) => {
        expect((await ask('/api/judge', { method: 'POST', body, ...withCookie(headers()) })).status).toBe(400)
      },
    )

    test('more files than are taken at once, and a form that is none', async () => {
      const boundary = 'b0undary'
      const file = (index: number): string =>
        `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="../../${index}.txt"\r\n\r\nx\r\n`
      const many = `${Array.from({ length: limits.files + 1 }, (_, index) => file(index)).join('')}--${boundary}--\r\n`
      const form = { ...headers(), 'content-type': `multipart/form-data; boundary=${boundary}` }
      expect((await ask('/api/upload', { method: 'POST', body: many, ...withCookie(form) })).status).toBe(413)
      expect((await ask('/api/upload', { method: 'POST', body: 'x', ...withCookie(form) })).status).toBe(400)
      expect((await ask('/api/upload', { method: 'POST', body: '{}', ...withCookie(headers()) })).status).toBe(400)
    })

    test.each(['limit=0', 'limit=100000', 'offset=-1', 'limit=x', 'status=perhaps', 'since=yesterday', 'asOf=x'])(
      '%s is out of bounds',
      async (query) => {
        expect((await ask(`/api/pages/claims?${query}`, withCookie())).status).toBe(400)
      },
    )

    test('words without end', async () => {
      expect((await ask(`/api/pages/search?q=${'x'.repeat(300)}`, withCookie())).status).toBe(400)
      expect((await ask(`/${'x'.repeat(40_000)}`, withCookie())).status).toBe(431)
    })

    test('other methods', async () => {
      for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
        const answer = await ask('/api/pages/claims', { method, ...withCookie(headers()) })
        expect(answer.status, method).toBe(404)
      }
    })
  })

  test('nothing of all this was a defect of ours', () => {
    expect(complaints).toEqual([])
  })
})

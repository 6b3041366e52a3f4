/** Addresses that a page asks the server to fetch: none names a file of this machine, and none leads into this machine or its network. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseActions } from '#actions/list.ts'
import { fetcher } from '#fetch/fetch-address.ts'
import { limits } from '#http/limits.ts'
import { type RunningServer, startServer } from '#http/server.ts'
import { deskOf } from './desk.ts'
import { asks, entered } from './http.ts'

interface Outcome {
  readonly added: readonly string[]
  readonly refused: readonly { readonly code: string }[]
}

describe('addresses from a page', () => {
  let server: RunningServer
  let inner: Server
  let asked = 0
  let upload: (fields: Readonly<Record<string, string>>) => Promise<{ status: number; outcomes: readonly Outcome[] }>
  const complaints: unknown[] = []
  const trusted: boolean[] = []

  beforeAll(async () => {
    inner = createServer((_, answer) => {
      asked++
      answer.end('<p>The secret of this machine, said the ministry on Monday.</p>')
    })
    await new Promise<void>((done) => inner.listen(0, '127.0.0.1', done))
    const desk = deskOf('x', [])
    const world = {
      ...desk.world,
      fetcher: (options: { readonly ownNetwork: boolean }) => {
        trusted.push(options.ownNetwork)
        return fetcher({ ...options, userAgent: 'test' })
      },
    }
    server = await startServer({
      ...{ desk: { ...desk, world }, actions: caseActions, version: '0', web: new Map() },
      complain: (error) => complaints.push(error),
    })
    const cookie = await entered(server.address)
    const send = asks(server.port)
    upload = async (fields) => {
      const boundary = 'b0undary'
      const body = Object.entries(fields)
        .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
        .join('')
      const answer = await send('/api/upload', {
        method: 'POST',
        body: `${body}--${boundary}--\r\n`,
        headers: {
          ...{ cookie, origin: `http://127.0.0.1:${server.port}` },
          'content-type': `multipart/form-data; boundary=${boundary}`,
        },
      })
      return { status: answer.status, outcomes: answer.json<{ outcomes?: readonly Outcome[] }>().outcomes ?? [] }
    }
  })
  afterAll(async () => {
    await server.close()
    inner.close()
  })

  test.each([
    '/etc/passwd',
    '../../package.json',
    'package.json',
    'samples',
    '*',
    '-',
    'file:///etc/passwd',
    'FILE:/etc/passwd',
    'data:text/html,<p>x</p>',
    'javascript:alert(1)',
    'ftp://gazette.example/x',
    'http:',
    'https://',
    `https://gazette.example/${'x'.repeat(2000)}`,
  ])('%s is no address, and no file', async (address) => {
    const { status, outcomes } = await upload({ addresses: address })
    expect(status).toBe(200)
    expect(outcomes).toHaveLength(1)
    expect(outcomes[0]!.refused[0]!.code).toBe('bad-address')
    expect(JSON.stringify(outcomes)).not.toMatch(/root:|"dependencies"/)
  })

  test('nothing of this machine and its network is asked', async () => {
    const { port } = inner.address() as AddressInfo
    const hosts = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0']
    const others = [
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
      'http://192.168.1.1/',
      'http://[fd00::1]/',
    ]
    const addresses = [...hosts.map((host) => `http://${host}:${port}/`), ...others]
    const { outcomes } = await upload({ addresses: addresses.join('\n') })
    expect(outcomes.map(({ refused }) => refused.length)).toEqual(addresses.map(() => 1))
    expect(outcomes.flatMap(({ added }) => added)).toEqual([])
    expect(asked).toBe(0)
    expect(trusted.every((own) => !own)).toBe(true)
  })

  test('more addresses than are fetched at once, and none', async () => {
    const many = Array.from({ length: limits.addresses + 1 }, (_, at) => `https://gazette.example/${at}`).join('\n')
    expect((await upload({ addresses: many })).status).toBe(413)
    expect((await upload({ addresses: ' \n ' })).status).toBe(400)
    expect((await upload({ addresses: 'x'.repeat(limits.addresses * 2000 + 1) })).status).toBe(400)
  })

  test('nothing of all this was a defect of ours', () => {
    expect(complaints).toEqual([])
  })
})

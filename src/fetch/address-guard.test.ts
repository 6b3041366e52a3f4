import { describe, expect, test } from 'vitest'
import { guardedLookup, isBlockedHost, isPublic } from './address-guard.ts'

describe('what lies in the public network', () => {
  test.each(['203.0.113.1', '198.51.100.7', '192.0.2.1', '240.0.0.1', '0.0.0.0', '255.255.255.255'])(
    '%s is reserved',
    (address) => expect(isPublic(address)).toBe(false),
  )
  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) =>
    expect(isPublic(address)).toBe(true),
  )
  test.each([
    ...[
      '127.0.0.1',
      '127.1.2.3',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '100.127.255.254',
      '224.0.0.1',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd00:ec2::254',
      'ff02::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::7f00:1',
      '::ffff:169.254.169.254',
    ],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', 'not an address', ''],
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false))
})

test.each([
  ...[
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
  ],
])('%s leads within, however it is written', (address) => expect(isBlockedHost(new URL(address).hostname)).toBe(true))

test('a name is judged by all that it leads to', async () => {
  const ask = (addresses: readonly string[], all: boolean) =>
    new Promise((resolve) => {
      const lookup = guardedLookup((_, __, callback) =>
        callback(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
      )
      lookup('news.example', { all }, (error, found) => resolve(error ? (error as { code?: string }).code : found))
    })
  expect(await ask(['93.184.216.34'], false)).toBe('93.184.216.34')
  expect(await ask(['93.184.216.34'], true)).toEqual([{ address: '93.184.216.34', family: 4 }])
  expect(await ask(['93.184.216.34', '10.0.0.1'], true)).toBe('EBLOCKED')
  expect(await ask(['169.254.169.254'], false)).toBe('EBLOCKED')
  expect(await ask([], true)).toBe('EBLOCKED')
})

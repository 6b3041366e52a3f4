import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { crc32, zip } from './zip.ts'

test('the check value of CRC-32', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

test('another program unpacks what was packed, names outside ASCII too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-zip-'))
  try {
    const files = [
      { name: 'a.txt', text: 'one\n' },
      { name: 'über/ß.txt', text: '“two” 🜁' },
      { name: 'empty', text: '' },
    ]
    writeFileSync(join(folder, 'all.zip'), zip(files))
    execFileSync('python3', ['-m', 'zipfile', '-e', 'all.zip', 'out'], { cwd: folder })
    for (const { name, text } of files) expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe(text)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the same files give the same bytes', () => {
  const files = [{ name: 'a', text: 'b' }]
  expect(zip(files)).toEqual(zip(files))
})

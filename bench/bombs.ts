/**
 * `bench/bombs.ts [BYTES]`: files of about ten megabytes that unfold to ten thousand million bytes (or BYTES), each taken in by a process of its own: what became of it, how long it took,
 * how much was resident at the most, and how much was written to disk.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bombs, whole } from './intake/bombs.ts'

const size = Number(process.argv[2] ?? whole)
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bombs-'))
const child = fileURLToPath(new URL('./intake/bomb-taken-in.ts', import.meta.url))
const files = [{ name: 'none (a page of one line)', bytes: Buffer.from('<p>The port office said so.</p>') }]

interface Taken {
  readonly outcomes: string
  readonly milliseconds: number
  readonly processor: number
  readonly resident: number
  readonly written: number
}

function told(name: string, bytes: number, taken: Taken): void {
  const { outcomes, milliseconds, processor, resident, written } = taken
  console.log(
    `${name.padEnd(30)}${`${(bytes / 1e6).toFixed(2)} MB`.padStart(10)}${`${(milliseconds / 1000).toFixed(1)} s`.padStart(9)}${`${(processor / 1000).toFixed(1)} s`.padStart(9)}${`${resident.toFixed(0)} MB`.padStart(9)}${`${written.toFixed(1)} MB`.padStart(9)}  ${outcomes}`,
  )
}

console.log(`unfolding to ${size / 1e9} GB${' '.repeat(14)}     bytes     time    cpu    resident  written  outcome`)
function take(name: string, bytes: Uint8Array, encoding = ''): void {
  const path = join(folder, encoding ? 'fetched' : name.startsWith('none') ? 'none.html' : name)
  writeFileSync(path, bytes)
  const parameters = ['--conditions=source', '--import', 'tsx', child, path, encoding]
  const answer = execFileSync(process.execPath, parameters, {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  })
  told(name, bytes.length, JSON.parse(answer) as Taken)
  rmSync(path)
}
for (const { name, bytes } of files) take(name, bytes)
for await (const { name, bytes, encoding } of bombs(size)) take(name, bytes, encoding)
rmSync(folder, { recursive: true })

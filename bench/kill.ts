/**
 * `node --conditions=source --import tsx bench/kill.ts [KILLS]`: a program that adds 200 documents is killed (kill -9) again and again, each time at another
 * moment, and started anew where the acknowledged ones end. At the end: what was acknowledged and is lost, what is there twice, how often the case did not open.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { newCase, openCase } from '#store/cases.ts'

const kills = Number(process.argv[2] ?? 50)
const documents = 200
const root = fileURLToPath(new URL('..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'sitrep-kill-'))
const acknowledged = new Set<string>()
let unopened = 0
let slowest = 0

try {
  await newCase({ home }, 'killed', new Date().toISOString())
  for (let kill = 0; kill < kills; kill++) await addAndKill(kill)
  const store = await openCase({ home }, 'killed')
  const ids = (await store.documents(true)).map(({ id }) => id)
  await store.close()
  const lost = [...acknowledged].filter((id) => !ids.includes(id))
  console.log(`${kills} kills; ${acknowledged.size} acknowledged, ${ids.length} in the case`)
  console.log(`lost ${lost.length}, twice ${ids.length - new Set(ids).size}, openings that failed ${unopened}`)
  console.log(`slowest opening after a kill ${slowest.toFixed(0)} ms`)
  process.exitCode = lost.length + unopened > 0 ? 1 : 0
} finally {
  rmSync(home, { recursive: true, force: true })
}

/** Adds all documents from the start (those that are there are known) and is killed after some of the new ones, or within the next. */
async function addAndKill(kill: number): Promise<void> {
  const script = fileURLToPath(new URL('../test/adder.ts', import.meta.url))
  const words = ['--conditions=source', '--import', 'tsx', script, home, 'killed', '0', String(documents)]
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const fresh = 1 + (kill % 4)
  let seen = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (acknowledged.has(line)) continue
    acknowledged.add(line)
    // Sometimes at once, sometimes in the middle of the next transaction.
    if (++seen === fresh) setTimeout(() => child.kill('SIGKILL'), (kill % 5) * 3)
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  const started = performance.now()
  try {
    await (await openCase({ home }, 'killed')).close()
  } catch (error) {
    unopened++
    console.error(error)
  }
  slowest = Math.max(slowest, performance.now() - started)
}

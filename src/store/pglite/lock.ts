/**
 * One process at a time: PGlite itself opens a folder twice without a word and loses what the second one writes. The lock is a folder whose
 * age is kept fresh; beside it stands who holds it, so that the lock of a process that was killed is taken over at once.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'

/** Milliseconds after which a lock that nobody keeps fresh counts as left behind: on another machine, where no process can be asked. */
const stale = 30_000
const update = 2_000

/** Takes the lock of a folder, or says who holds it. `lost` is called if the lock is taken away later. */
export async function lockFolder(folder: string, lost: (why: Error) => void): Promise<() => Promise<void>> {
  const holder = join(folder, 'holder.json')
  const options = { stale, update, lockfilePath: join(folder, 'lock'), onCompromised: lost }
  const take = () => lockfile.lock(folder, options)
  let release: () => Promise<void>
  try {
    release = await take()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
    const other = holderOf(holder)
    if (!isGone(other)) throw new InUse(other)
    rmSync(join(folder, 'lock'), { recursive: true, force: true })
    release = await take()
  }
  writeFileSync(holder, JSON.stringify({ pid: process.pid, host: hostname(), born: bornOf(process.pid) }))
  return async () => {
    rmSync(holder, { force: true })
    await release()
  }
}

export class InUse extends Error {
  constructor(holder: Holder | undefined) {
    super(holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`)
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, in the clock of its machine; null where that cannot be told. */
  readonly born: string | null
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** Only of a process of this machine is it known that it is gone: it answers no signal, or another has its number. */
function isGone(holder: Holder | undefined): boolean {
  if (holder === undefined || holder.host !== hostname()) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
  return holder.born !== null && bornOf(holder.pid) !== holder.born
}

/** Field 22 of /proc/PID/stat, Linux's start time of the process. */
function bornOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

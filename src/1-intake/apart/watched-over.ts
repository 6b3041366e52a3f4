import { Worker } from 'node:worker_threads'
import { beats } from './pulse.ts'

/**
 * A thread that looks after this process, which hears nothing while it hangs: it ends with its parent, and with a file that takes more processor time than it has. It is processor time, so that a busy machine refuses nothing that an
 * idle one reads.
 *
 * An interrupt from the keyboard reaches all processes of a terminal; it is the parent that decides what becomes of this one.
 */
export function watchedOver(): void {
  process.on('disconnect', () => process.exit())
  process.on('SIGINT', () => {})
  new Worker(watch, { eval: true, workerData: beats }).unref()
}

const watch = `
const { workerData: beats } = require('node:worker_threads')
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  const most = Atomics.load(beats, 1)
  if (most === 0) return
  const { user, system } = process.cpuUsage()
  if ((user + system) / 1000 - Atomics.load(beats, 0) > most) process.kill(process.pid, 'SIGTERM')
}, 100)`

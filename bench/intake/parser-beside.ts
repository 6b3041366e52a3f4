import { readdirSync, readFileSync } from 'node:fs'

/** Most resident, in kilobytes, and processor time, in clock ticks, of the process that takes files apart for this one (Linux; elsewhere nothing). */
export function parserBeside(): { readonly resident: number; readonly ticks: number } {
  const found = { resident: 0, ticks: 0 }
  for (const id of numbersIn('/proc')) {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      if (Number(fields[1]) !== process.pid) continue
      found.resident = Math.max(found.resident, residentOf(id))
      found.ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // It ended in the meantime.
    }
  }
  return found
}

/** Milliseconds of processor time of this process, of those that it started, and of those of them that have ended (Linux; elsewhere its own alone). */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + 10 * (ticksOfEnded() + ticksOf(child) || ticksOfNewChild())
}

let child = ''

function ticksOfEnded(): number {
  const fields = fieldsOf('self')
  return fields ? Number(fields[13]) + Number(fields[14]) : 0
}

function ticksOf(id: string): number {
  const fields = id === '' ? undefined : fieldsOf(id)
  return fields && Number(fields[1]) === process.pid ? Number(fields[11]) + Number(fields[12]) : Number.NaN
}

/** The process that was known has ended: another is looked for. */
function ticksOfNewChild(): number {
  child = numbersIn('/proc').find((id) => !Number.isNaN(ticksOf(id))) ?? ''
  return ticksOfEnded() + (ticksOf(child) || 0)
}

function fieldsOf(id: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
  } catch {
    return undefined
  }
}

/** Kilobytes that a process had resident at the most. */
export function residentOf(id: string): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)
}

function numbersIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

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
  const known = sum(children.map(ticksOf))
  if (children.length === 0 || Number.isNaN(known))
    children = numbersIn('/proc').filter((id) => !Number.isNaN(ticksOf(id)))
  return (
    (user + system) / 1000 + 10 * (ticksOfEnded() + (Number.isNaN(known) ? sum(children.map(ticksOf)) || 0 : known))
  )
}

let children: string[] = []

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

function ticksOfEnded(): number {
  const fields = fieldsOf('self')
  return fields ? Number(fields[13]) + Number(fields[14]) : 0
}

/** NaN: no child of this process, or none any more. */
function ticksOf(id: string): number {
  const fields = fieldsOf(id)
  return fields && Number(fields[1]) === process.pid ? Number(fields[11]) + Number(fields[12]) : Number.NaN
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

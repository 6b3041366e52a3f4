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

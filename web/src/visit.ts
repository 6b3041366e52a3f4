/** When the reader was last here, by the case: what moved since is marked. A visit ends with an hour without a look. */
export function lastVisit(name: string): string | undefined {
  const key = `sitrep visit ${name}`
  const known = JSON.parse(localStorage.getItem(key) ?? '{}') as { seen?: string; before?: string }
  const now = new Date()
  const pause = known.seen === undefined ? 0 : now.getTime() - Date.parse(known.seen)
  const before = pause > hour ? known.seen : known.before
  localStorage.setItem(key, JSON.stringify({ seen: now.toISOString(), before }))
  return before
}

const hour = 3_600_000

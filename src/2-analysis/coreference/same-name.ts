/** The same name again, or another name of a table's entry: "Russia … Moscow … the Kremlin", "the UK … Britain". */
import type { Chains } from './chains.ts'

export function joinSameNames({ analysis, candidates, join }: Chains): void {
  const seen = new Map<string, number>()
  candidates.forEach(({ name, kind }, index) => {
    if (name === undefined) return
    const words = name.canonical ?? analysis.document.text.slice(name.start, name.end)
    const key = `${kind} ${words.toLowerCase()}`
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, index)
    else join(earlier, index)
  })
}

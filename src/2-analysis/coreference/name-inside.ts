/** A name inside its own description: "the state-run Velmar newspaper … Velmar", "the outlawed Red Harvest group" are what the name says. */
import { tokenFrom } from '#types/analysis.ts'
import type { Chains } from './chains.ts'

export function joinNamesInside({ analysis, candidates, join }: Chains): void {
  const { tokens } = analysis
  candidates.forEach((one, index) => {
    if (one.form !== 'description' || one.plural || one.last !== one.head + 1) return
    if (!sorts.has(tokens[one.head]!.lower)) return
    for (let at = index + 1; at < candidates.length && candidates[at]!.start < one.end; at++) {
      const name = candidates[at]!
      if (name.form !== 'name' || name.last !== one.head || (name.kind !== 'body' && name.kind !== 'people')) continue
      // "the NATO group": a group of NATO's, which is known by its own name
      const first = tokenFrom(analysis, name.name?.start ?? name.start)
      if (
        name.name?.canonical !== undefined &&
        tokens[first]!.index === name.head &&
        !media.has(tokens[one.head]!.lower)
      )
        return
      join(index, at)
      return
    }
  })
}

const media: ReadonlySet<string> = new Set(
  'newspaper magazine daily weekly website channel broadcaster agency'.split(' '),
)

/** What the whole is, never a part of it: "the Velmar team", "the Velmar board" are somebody else. */
const sorts: ReadonlySet<string> = new Set([
  ...media,
  ...'group movement party company corporation firm organization organisation militia network bank airline coalition think-tank charity union retailer'.split(
    ' ',
  ),
])

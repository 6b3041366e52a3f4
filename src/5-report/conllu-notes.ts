/** What stands in the last column of CoNLL-U, by the index of the token: names, who is meant, and what is said by whom. */
import { type Analysis, tokensIn } from '#types/analysis.ts'

export interface Notes {
  /** `B-person`, `I-person`. */
  readonly names: ReadonlyMap<number, string>
  /** Mentions in the brackets of CorefUD (ufal.mff.cuni.cz/corefud): `(e1` opens, `e1)` closes, `(e1)` does both. */
  readonly entities: ReadonlyMap<number, string>
  /** The parts that a word plays in attributions, by their numbers: `source:2,content:1`. */
  readonly said: ReadonlyMap<number, string>
}

export function notesOf(analysis: Analysis): Notes {
  return { names: namesOf(analysis), entities: entitiesOf(analysis), said: saidOf(analysis) }
}

function namesOf(analysis: Analysis): Map<number, string> {
  const labels = new Map<number, string>()
  for (const name of analysis.names) {
    const { first, last } = tokensIn(analysis, name)
    for (let at = first; at < last; at++) labels.set(at, `${at === first ? 'B' : 'I'}-${name.kind}`)
  }
  return labels
}

/** The longer of two mentions opens first and closes last. Two that only overlap at one word: the earlier closes before the later opens. */
function entitiesOf(analysis: Analysis): Map<number, string> {
  const opening = new Map<number, string[]>()
  const single = new Map<number, string[]>()
  const closing = new Map<number, string[]>()
  const ordered = [...analysis.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of ordered) {
    const { first, last } = tokensIn(analysis, mention)
    const name = `e${mention.entity + 1}`
    if (last - first === 1) push(single, first, `(${name})`)
    else {
      push(opening, first, `(${name}`)
      push(closing, last - 1, `${name})`)
    }
  }
  const brackets = new Map<number, string>()
  for (const at of new Set([...opening.keys(), ...single.keys(), ...closing.keys()])) {
    const [opens, whole] = [opening.get(at) ?? [], single.get(at) ?? []]
    const closes = (closing.get(at) ?? []).reverse()
    brackets.set(at, (opens.length > 0 ? [...closes, ...opens, ...whole] : [...whole, ...closes]).join(''))
  }
  return brackets
}

function saidOf(analysis: Analysis): Map<number, string> {
  const parts = new Map<number, string[]>()
  analysis.attributions.forEach((attribution, index) => {
    for (const role of ['source', 'cue', 'content'] as const)
      for (const span of attribution[role]) {
        const { first, last } = tokensIn(analysis, span)
        for (let at = first; at < last; at++) push(parts, at, `${role}:${index + 1}`)
      }
  })
  return new Map([...parts].map(([at, roles]) => [at, roles.join(',')]))
}

function push(map: Map<number, string[]>, key: number, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

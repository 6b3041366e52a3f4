/**
 * Two ways to put one beside a comma or "is": "Mykhailo Samus, a Ukrainian defense analyst", "Rutte, who took over", "Samus … is the director of".
 */
import { bodyNouns, departments, personRoles, roleModifiers } from '#lexicon/role-nouns.ts'
import type { Token } from '#types/analysis.ts'
import { phraseAt } from '#types/analysis.ts'
import type { Candidate, Readable } from './candidates.ts'
import type { Chains } from './chains.ts'

/** "Mykhailo Samus, a Ukrainian defense analyst," and "the minister, Kim Yong Hyun,". */
export function joinAppositions({ analysis, candidates, join }: Chains): void {
  const { tokens } = analysis
  for (let index = 1; index < candidates.length; index++) {
    const b = candidates[index]!
    const left = previous(analysis, candidates, index)
    if (left === undefined) continue
    const a = candidates[left]!
    const end = pastOrigin(analysis, a)
    const comma = tokens[end]
    if (
      comma?.lower !== ',' ||
      behindComma(tokens, titleFirst(tokens, b)) !== end ||
      a.plural ||
      b.plural ||
      a.sentence !== b.sentence
    )
      continue
    if (a.form === 'pronoun' || b.form === 'pronoun' || a.form === b.form) continue
    if (!agree(a, b) || isListed(tokens, a, b)) continue
    join(left, index)
  }
}

/** "Rutte, who took over", "people who said", "the minister, whose". */
export function joinRelatives({ analysis, candidates, join }: Chains): void {
  const { tokens } = analysis
  candidates.forEach((one, index) => {
    if (one.form !== 'pronoun' || !/^(?:who|whom|whose)$/.test(tokens[one.head]!.lower)) return
    let at = one.first - 1
    while (/^(?:,|—|–|-|--|\()$/.test(tokens[at]?.lower ?? '')) at--
    if (tokens[at]?.sentence !== one.sentence) return
    for (let left = index - 1; left >= Math.max(0, index - 6); left--) {
      const host = candidates[left]!
      if (host.sentence !== one.sentence) return
      // "the director of the institute, who": the person, not the institute
      if (host.last - 1 === at && (host.kind === 'person' || host.kind === 'people') && host.form !== 'pronoun') {
        join(left, index)
        return
      }
    }
  })
}

/** "Samus, who is also the director of …", "He was the mayor of Tarn". */
export function joinPredicates({ analysis, candidates, join }: Chains): void {
  const { tokens } = analysis
  for (let index = 1; index < candidates.length; index++) {
    const b = candidates[index]!
    if (b.form !== 'description' || b.plural || b.kind !== 'person') continue
    let at = b.first - 1
    if (tokens[at]?.tag === 'ADV') at--
    const group = at >= 0 ? phraseAt(analysis, at) : undefined
    if (group?.kind !== 'verb' || group.negated || group.modal !== undefined || !group.finite) continue
    if (!/^(?:be|become|is|was|'s|remain)$/.test(tokens[group.head]!.lemma)) continue
    for (let left = index - 1; left >= Math.max(0, index - 5); left--) {
      const a = candidates[left]!
      if (a.sentence !== b.sentence) break
      if (!a.subject || a.plural || a.kind !== 'person' || !endsAt(tokens, a, group.first)) continue
      join(left, index)
      break
    }
  }
}

function endsAt(tokens: readonly Token[], { last }: Candidate, first: number): boolean {
  let at = first - 1
  while (at > last && tokens[at]!.tag === 'ADV') at--
  return at < last || tokens[at]!.lower === ','
}

/** The nearest candidate that ends before this one starts: nested ones are passed by. */
function previous(analysis: Readable, candidates: readonly Candidate[], index: number): number | undefined {
  const { tokens } = analysis
  const b = candidates[index]!
  const comma = behindComma(tokens, titleFirst(tokens, b))
  if (comma === undefined) return undefined
  let near: number | undefined
  for (let left = index - 1; left >= Math.max(0, index - 4); left--) {
    const a = candidates[left]!
    if (pastOrigin(analysis, a) !== comma) continue
    if (a.form !== b.form) {
      // "An attorney for Norling, | Peter Vance, | told": the whole, where a comma closes it
      if (near !== undefined && (a.form !== 'description' || tokens[b.last]?.lower !== ',')) return near
      return left
    }
    near ??= left
  }
  return near
}

/** Past what stands between one and the comma: "Rep. Hadley | of Ohio |, the", "Hadley | (R-Ohio) |, the", "A plumber | by trade |, Brandt". */
function pastOrigin(analysis: Readable, { last, form, kind }: Candidate): number {
  const { tokens } = analysis
  const joint = tokens[last]?.lower
  if (kind !== 'person') return last
  if (joint === 'by' && form === 'description')
    return /^(?:profession|trade|training|occupation)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last
  if (form !== 'name') return last
  if (joint === 'of') {
    const place = phraseAt(analysis, last + 1)
    const proper = place?.kind === 'noun' && place.first === last + 1 && tokens[place.head]!.tag === 'PROPN'
    return proper ? place.last : last
  }
  if (joint !== '(') return last
  for (let at = last + 1; at < last + 7 && tokens[at] !== undefined; at++) if (tokens[at]!.lower === ')') return at + 1
  return last
}

/** "Another official, | deputy police chief Abdul Qaderi": where the name starts, its title included. */
function titleFirst(tokens: readonly Token[], { first, form, kind, sentence }: Candidate): number {
  if (form !== 'name' || kind !== 'person') return first
  let at = first
  while (at > first - 6 && tokens[at - 1]?.sentence === sentence && isTitleWord(tokens[at - 1]!.lower)) at--
  return at < first && personRoles.has(tokens[first - 1]!.lower) ? at : first
}

function isTitleWord(lower: string): boolean {
  return personRoles.has(lower) || roleModifiers.has(lower) || departments.has(lower) || bodyNouns.has(lower)
}

/** Index of the comma in front of `first`: the first of the two in ", 45, a farmer". */
function behindComma(tokens: readonly Token[], first: number): number | undefined {
  const comma = first - 1
  if (tokens[comma]?.lower !== ',') return undefined
  const aged = /^\d{1,3}$/.test(tokens[comma - 1]?.lower ?? '') && tokens[comma - 2]?.lower === ','
  return aged ? comma - 2 : comma
}

function agree(a: Candidate, b: Candidate): boolean {
  const [name, description] = a.form === 'name' ? [a, b] : [b, a]
  if (description.form !== 'description') return false
  return name.kind === description.kind || (name.kind === 'people' && description.kind === 'body')
}

/** "Kim, the minister and the ambassador met": items of a list, not one person. */
function isListed(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  const next = tokens[b.last]
  if (next?.lower === 'and' && b.form === 'name') return true
  if (/^(?:and|or)$/.test(tokens[a.first - 1]?.lower ?? '') && tokens[a.first - 2]?.lower === ',') return true
  // ", the minister, and …"
  return (
    next?.lower === ',' && /^(?:and|or)$/.test(tokens[b.last + 1]?.lower ?? '') && tokens[a.first - 1]?.lower === ','
  )
}

/**
 * The lemma of a regular "-ed" form that was tagged as an adjective before: "branded" → "brand", "cited" → "cite", "denied" → "deny".
 * By spelling alone, so a rare verb may come out wrong; the tagger gives all other lemmas.
 */
export function lemmaOfPast(lower: string): string {
  if (!/[^e]ed$/.test(lower) || lower.length < 5) return lower
  const stem = lower.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) return `${stem}e` // "cite": without an "e" it would be "citted"
  if (/(?:[cvuz]|[^s]s|[dlr]g|[^eo]at|[^aeiourwl]l|[^aeiou]ul|[aeiou]ir|eg)$/.test(stem)) return `${stem}e`
  return stem
}

/** The same of an "-ing" form: "planning" → "plan", "citing" → "cite", "agreeing" → "agree". */
export function lemmaOfGerund(lower: string): string {
  const stem = lower.slice(0, -3)
  return stem.length < 3 || stem.endsWith('e') ? stem : lemmaOfPast(`${stem}ed`)
}

import type { Analysis } from '#types/analysis.ts'
import { type Findings, noFindings } from '#types/findings.ts'

/** Analysis → Findings. */
export function extract(_analysis: Analysis): Findings {
  return noFindings
}

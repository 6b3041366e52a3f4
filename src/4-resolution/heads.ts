import type { Unit } from './units.ts'

/**
 * How well a statement can stand for a claim: 0 not at all. "that North Korean soldiers had been shipped to Vladivostok" does; "the reports",
 * "he was wrong" and a quotation of three sentences do not. What says that something is so goes before what says that it is not.
 */
export function plausibleHead(unit: Unit): number {
  const { statement, features } = unit
  if (unit.pointsBack || unit.relays !== undefined || (unit.fragment && statement.via !== undefined)) return 0
  if (noClaim.has(statement.act) || unit.shape === 'question' || unit.repeats) return 0
  // "the alarm", "justice": a phrase says something only behind the one who says it.
  if (unit.shape === 'phrase' && (statement.act === 'denies' || statement.act === 'retracts')) return 0
  if (unit.spokenByNobody && (unit.shape !== 'clause' || statement.source.length > 0)) return 0
  let words = 0
  for (const feature of features.keys()) if (feature.startsWith('w:')) words++
  if (words < 1 || (features.size < 2 && unit.about.size === 0)) return 0
  let clarity = 1
  // Best is one clause of some substance: two to ten words that say something of somebody.
  clarity += features.size >= 4 && words >= 2 && words <= 10 ? 1 : words > 24 ? -0.5 : 0
  if (unit.about.size > 0) clarity += 0.5
  if (unit.happening.length > 0) clarity += 0.5
  if (unit.sign === 1) clarity += 0.5
  if (unit.sign === 0) clarity -= 0.5
  // Who answers joins what he answers, where that was said.
  if (answering.has(statement.act)) clarity -= 1
  // The one who alerts says what it is about; a figure narrows it to one of several.
  if (statement.act === 'alerts') clarity += 0.75
  if (unit.figures.length > 0) clarity -= 0.25
  if (statement.mode === 'indirect') clarity += 0.5
  if (statement.mode === 'direct') clarity -= 0.25
  if (statement.mode === 'narrated') clarity -= 0.25
  if (statement.certainty === 'certain') clarity += 0.25
  if (unit.fragment) clarity -= 0.5
  // An alert names its matter in a noun: "the deployment of troops".
  if (unit.shape === 'phrase' && statement.act !== 'alerts') clarity -= 1
  return Math.max(0.1, clarity)
}

const answering = new Set(['confirms', 'acknowledges', 'denies', 'retracts'])

/** Who asks, urges or declines to comment says nothing to be so. */
const noClaim = new Set(['asks', 'urges', 'declines'])

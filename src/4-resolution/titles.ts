import type { Claim } from '#types/situation.ts'
import { opensWithPronoun, wholeOf } from './clauses.ts'
import type { Member } from './clusters.ts'
import type { Unit } from './units.ts'

/**
 * The words that stand for a claim, chosen so that they stand alone: the head's where it is a clause with its own subject, else the clause
 * of another member that says no more than the head does, else the head with its speaker: "South Korea raised the alarm over the deployment".
 */
export function titleOf(head: Unit, members: readonly Member[]): Claim['text'] {
  if (standsAlone(head)) return contentOf(head)
  const other = members
    .filter(({ unit }) => unit !== head && unit.sign === head.sign && unit.sign !== 0 && saysTheSame(unit, head))
    .sort((a, b) => b.score - a.score)
    .find(({ unit }) => standsAlone(unit))
  if (other) return contentOf(other.unit)
  const whole = head.statement.mode === 'direct' ? undefined : wholeOf(head.statement, head.reading, head.sentence)
  return whole === undefined ? contentOf(head) : { document: head.reading.document.id, spans: [whole] }
}

function standsAlone({ shape, statement, reading }: Unit): boolean {
  const { content, mode } = statement
  if (shape !== 'clause' || (content.length !== 1 && mode !== 'direct')) return false
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0)
  return length <= 320 && (mode === 'narrated' || !opensWithPronoun(statement, reading.document.text))
}

/** A figure, a day, a place or a party that the head does not give would be put into the mouths of all who stand behind the claim. */
function saysTheSame(unit: Unit, head: Unit): boolean {
  return (
    unit.figures.every(({ figure }) => head.figures.some((own) => own.figure.low === figure.low)) &&
    unit.days.every((day) => head.days.includes(day)) &&
    unit.statement.certainty === head.statement.certainty &&
    unit.features.size <= head.features.size + 3 &&
    [...unit.features.keys()].every((feature) => !/^[ap]:/.test(feature) || head.features.has(feature))
  )
}

const contentOf = ({ reading, statement }: Unit): Claim['text'] => ({
  document: reading.document.id,
  spans: statement.content,
})

import { cueAndContent } from '#types/shape.ts'
import type { Claim } from '#types/situation.ts'
import { contains, type Span } from '#types/span.ts'
import { wholeOf } from './clauses.ts'
import type { Member } from './clusters.ts'
import { isHalf, leans } from './leaning.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** The words that stand for a claim, and whether they say something to whoever reads nothing else. */
export interface Title {
  readonly text: Claim['text']
  readonly alone: boolean
}

/**
 * The words that stand for a claim, chosen so that they stand alone: the head's where it is a clause with its own subject, else the clause
 * of another member that says no more than the head does, else the head with its speaker: "South Korea raised the alarm over the deployment".
 */
export function titleOf(head: Unit, members: readonly Member[]): Title {
  if (standsAlone(head)) return { text: contentOf(head), alone: true }
  const other = members
    .filter(({ unit, score }) => score >= weights.sure && unit !== head && saysTheSame(unit, head))
    .sort((a, b) => b.score - a.score)
    .find(({ unit }) => standsAlone(unit))
  if (other) return { text: contentOf(other.unit), alone: true }
  const span = withItsSpeaker(head)
  if (span !== undefined) return { text: textOf(head, [span]), alone: true }
  const deed = cueAndContent(head.statement, head.reading.document.text)
  return { text: deed === undefined ? contentOf(head) : textOf(head, [deed]), alone: false }
}

function standsAlone({ shape, statement, reading }: Unit): boolean {
  const { content, mode } = statement
  if (shape !== 'clause' || (content.length !== 1 && mode !== 'direct')) return false
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0)
  return length <= 320 && !leans(statement, reading.document.text)
}

function withItsSpeaker(unit: Unit): Span | undefined {
  const { statement, reading, sentence } = unit
  const { text } = reading.document
  // "Should the soldiers stay, he said, …": what follows from it comes behind the speaker.
  const run = isHalf(statement, text) ? undefined : wholeOf(statement, reading, sentence)
  const whole = run && addressing.test(text.slice(run.start, run.end)) ? undefined : run
  return [whole, sentenceOf(unit)].find((one) => one !== undefined && !leans({ content: [one], mode: 'mixed' }, text))
}

/** "…, two officials told": whom they told goes with it. */
const addressing = /\b(?:told|tells?|informed|assured|reminded)$/

/** The sentence, where it is short and mostly this statement: "[The harbour] <announced> plans to build two more". */
function sentenceOf({ statement, reading, sentence }: Unit): Span | undefined {
  const around = reading.sentences[sentence]
  const own = [...statement.source, ...statement.cue, ...statement.content]
  if (around === undefined || !own.every((span) => contains(around, span))) return undefined
  const length = around.end - around.start
  const covered = own.reduce((sum, { start, end }) => sum + end - start, 0)
  return length <= 260 && covered >= length / 2 ? { start: around.start, end: around.end } : undefined
}

/** A figure, a day, a place or a party that the head does not give would be put into the mouths of all who stand behind the claim. */
function saysTheSame(unit: Unit, head: Unit): boolean {
  return (
    unit.sign === head.sign &&
    unit.sign !== 0 &&
    unit.figures.every(({ figure }) => head.figures.some((own) => own.figure.low === figure.low)) &&
    unit.days.every((day) => head.days.includes(day)) &&
    unit.statement.certainty === head.statement.certainty &&
    unit.features.size <= head.features.size + 3 &&
    [...unit.features.keys()].every((feature) => !/^[ap]:/.test(feature) || head.features.has(feature))
  )
}

const contentOf = (unit: Unit): Claim['text'] => textOf(unit, unit.statement.content)

/** Without what the cut left hanging at the end: "…, and", "…, who was", "…, six days". */
function textOf({ reading }: Unit, spans: readonly Span[]): Claim['text'] {
  const { id, text } = reading.document
  const last = spans.at(-1)
  if (last === undefined) return { document: id, spans }
  const tail = text.slice(Math.max(last.start, last.end - 60), last.end)
  const kept = tail.replace(hanging, '')
  const end = last.end - tail.length + kept.length
  return { document: id, spans: end > last.start ? [...spans.slice(0, -1), { ...last, end }] : spans }
}

const hanging =
  /(?:,?\s+(?:and|but|or|which|with)|,\s+(?:who|that|as|while|when|where|by|in|for|after|before)|,\s+(?:who|which)\s+(?:is|was|are|were|has|had|have|will|would|also)|,\s+(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|just|only)\s+(?:second|minute|hour|day|week|month|year|decade)s?)[\s,]*$/

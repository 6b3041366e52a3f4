/**
 * "Any response could hinge on the outcome of the election." · "depends on", "is contingent on", "is conditional on", "rests on whether":
 * the subject is the outcome, what follows is the condition. Not: "can depend on you", "a dependent".
 */
import { type Analysis, type Phrase, phraseAt, phraseFrom, type VerbForm } from '#types/analysis.ts'
import type { ScenarioFinder } from './scenario-finder.ts'
import { clauseEnd, clauseSpan } from './scope.ts'

export const hingesOn: ScenarioFinder = (analysis, index, scope) => {
  const { tokens, phrases } = analysis
  const { lemma, lower } = tokens[index]!
  const next = tokens[index + 1]
  const hinge =
    (/^(?:hinge|depend|pivot)$/.test(lemma) && isFiniteForm(tokens[index]!.form)) ||
    /^(?:contingent|conditional|dependent|conditioned)$/.test(lower)
  const adverb = next?.tag === 'ADV' ? 1 : 0
  const on = tokens[index + 1 + adverb]
  if (!hinge || (on?.lower !== 'on' && on?.lower !== 'upon')) return undefined
  const group = phraseAt(analysis, index)
  // The subject: the noun phrases before the verb group, back to the start of the clause.
  const verbFirst = group?.kind === 'verb' ? group.first : verbBefore(analysis, index)
  if (verbFirst === undefined || verbFirst <= scope.first) return undefined
  const from = subjectStart(analysis, verbFirst, scope.first)
  const subject = phrases[phraseFrom(analysis, from)]
  if (subject === undefined || (subject.kind === 'noun' && /^(?:you|i|we)$/.test(tokens[subject.head]!.lower)))
    return undefined
  const conditionFirst = index + 2 + adverb
  if (lemma === 'depend' && !isOpen(analysis, group, conditionFirst)) return undefined
  const condition = clauseSpan(analysis, conditionFirst, clauseEnd(tokens, conditionFirst, scope.last))
  const outcome = clauseSpan(analysis, from, verbFirst)
  return condition === undefined || outcome === undefined
    ? undefined
    : { condition: [condition], outcome: [outcome], link: { start: tokens[verbFirst]!.start, end: tokens[index]!.end } }
}

/** The verb group before "contingent": "is", "will be". */
function verbBefore(analysis: Analysis, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const phrase = phraseAt(analysis, at)
    if (phrase?.kind === 'verb') return phrase.first
  }
  return undefined
}

/** Back over the subject to the comma or conjunction that opens its clause; commas that set off a parenthesis are passed. */
function subjectStart(analysis: Analysis, verbFirst: number, first: number): number {
  const { tokens } = analysis
  for (let at = verbFirst - 1; at > first; at--) {
    const { lower, form } = tokens[at]!
    if (lower === 'that' || lower === ';' || lower === ':' || lower === 'because') return at + 1
    if (form === 'past' || form === 'present' || form === 'modal') {
      // A finite verb before it belongs to another clause: start behind the next comma or conjunction.
      for (let after = at + 1; after < verbFirst; after++)
        if (/^(?:,|and|but|so)$/.test(tokens[after]!.lower)) return after + 1
      return first
    }
  }
  return first
}

/** "depending on the vote" hangs on another verb. */
function isFiniteForm(form: VerbForm | undefined): boolean {
  return form !== undefined && form !== 'gerund'
}

/** "will depend on", "depends on whether", "depends on the outcome": still open. "Jobs depend on trade" only says what rests on what. */
function isOpen(analysis: Analysis, group: Phrase | undefined, conditionFirst: number): boolean {
  if (group?.kind === 'verb' && (group.modal !== undefined || group.tense === 'future')) return true
  const { tokens } = analysis
  if (/^(?:whether|how|what|who|when|where|if)$/.test(tokens[conditionFirst]!.lower)) return true
  const noun = phraseAt(analysis, conditionFirst)
  return noun?.kind === 'noun' && open.test(tokens[noun.head]!.lower)
}

const open =
  /^(?:outcome|outcomes|result|results|decision|decisions|vote|votes|approval|success|failure|ability|willingness|readiness|cooperation|election|support|progress|response|reaction|consent|agreement|ruling|verdict|talks|negotiations|weather|availability|extent|size|speed|pace|course)$/

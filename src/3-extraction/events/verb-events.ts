/**
 * Events named by verbs: "North Korea has sent troops", "the town was attacked by rebels", "agreed to lift the ban". Not: modifiers ("the deployed
 * troops"), verbs whose object does not fit ("provide an answer", "hold a view").
 */
import { type EventWord, eventVerbs } from '#lexicon/event-words.ts'
import type { Analysis, VerbGroup } from '#types/analysis.ts'
import { phraseAt } from '#types/analysis.ts'
import { type Complements, complementsFrom } from '../clauses/complements.ts'
import { type NounRun, nounAt } from '../clauses/run.ts'
import { antecedent, coordinatedWith, objectRelative, subjectOf } from '../clauses/subject.ts'
import type { Candidate } from './candidate.ts'
import { outlookOf } from './outlook.ts'
import { actorsOf, type Cast, type Parts, partsOf } from './parts.ts'
import { type Tone, toneOf, wordMeant } from './tone.ts'

export function verbEvents(analysis: Analysis, actors: Cast): Candidate[] {
  const found: Candidate[] = []
  const tone = toneOf(analysis)
  for (const phrase of analysis.phrases) {
    if (phrase.kind !== 'verb') continue
    const words = eventVerbs.get(analysis.tokens[phrase.head]!.lemma)
    const candidate = words === undefined ? undefined : verbEvent(analysis, actors, phrase, words, tone)
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}

function verbEvent(
  analysis: Analysis,
  actors: Cast,
  group: VerbGroup,
  words: readonly EventWord[],
  tone: Tone,
): Candidate | undefined {
  const behind = wordBehind(analysis, group)
  // "refused to | comment"
  const next = behind === 'to' ? (analysis.tokens[group.last + 1]?.lower ?? '') : ''
  const clause = clauseOf(analysis, group)
  const { subject, affected, prepositions } = clause
  const fitting = words.find((one) => isMeant(analysis, actors, one, clause, behind, next))
  if (fitting === undefined) return undefined
  const reason = affected.length > 0 && prepositions.some((one) => /^(?:for|over|as)$/.test(one.word))
  const word = wordMeant(fitting, analysis.tokens[group.head]!.lemma, tone, reason)
  if (word === undefined) return undefined
  const asked = word.type === 'REQUEST' && affected.length === 0 ? askedOf(analysis, group) : undefined
  if (word.particle === 'that' && asked === undefined) return undefined
  // "struck down the law": the particle reads like a preposition
  const moved = affected.length > 0 || !/^(?:down|off)$/.test(word.particle ?? '') ? undefined : prepositions[0]
  const object = asked ?? (moved?.word === word.particle ? moved?.run : undefined)
  const parts = partsOf(analysis, actors, word, {
    ...(subject === undefined ? {} : { subject }),
    objects: object === undefined ? affected : [object],
    prepositions,
  })
  if (!isWhole(analysis, word, parts, clause, group)) return undefined
  const { start, end } = analysis.tokens[group.head]!
  return {
    start,
    end,
    word,
    phrase: group,
    outlook: outlookOf(analysis, group),
    known: isBackground(analysis, group),
    ...(group.modal === undefined ? {} : { modal: group.modal }),
    ...parts,
  }
}

/** "insisted that [Norland] stop", "demanded that [the rebels] must leave": of whom something is asked. */
function askedOf(analysis: Analysis, group: VerbGroup): NounRun | undefined {
  const { tokens } = analysis
  if (tokens[group.last]?.lower !== 'that') return undefined
  for (let at = group.last + 1, steps = 0; at < tokens.length && steps < 12; at++, steps++) {
    const verb = phraseAt(analysis, at)
    if (tokens[at]!.sentence !== tokens[group.head]!.sentence) return undefined
    if (verb?.kind !== 'verb') continue
    const noun = nounAt(analysis, group.last + 1) ?? nounAt(analysis, group.last)
    const { form, lower, lemma } = tokens[verb.first]!
    // "that Norland stop": the bare form with one subject
    const bare =
      form === 'base' ||
      (form === 'present' &&
        lower === lemma &&
        !/(?:s|they|we|you|i|people)$/.test(noun === undefined ? 's' : tokens[noun.head]!.lower))
    const asks = bare || /^(?:must|should)$/.test(verb.modal ?? '')
    return asks && !verb.infinitive && noun !== undefined
      ? { first: noun.first, last: noun.last, head: noun.head }
      : undefined
  }
  return undefined
}

interface Clause {
  readonly subject?: NounRun
  /** Direct objects, or the subject of a passive. */
  readonly affected: readonly NounRun[]
  readonly prepositions: Complements['prepositions']
  readonly passive: boolean
}

function clauseOf(analysis: Analysis, group: VerbGroup): Clause {
  const { objects, prepositions } = complementsFrom(analysis, group.last)
  const before = subjectOf(analysis, group)
  const reduced = before === undefined && objects.length === 0 ? reducedBefore(analysis, group) : undefined
  if (reduced !== undefined) {
    const agent = prepositions.find(({ word }) => word === 'by')?.run
    return { ...(agent === undefined ? {} : { subject: agent }), affected: [reduced], prepositions, passive: true }
  }
  if (isPassive(analysis, group, objects)) {
    const agent = prepositions.find(({ word }) => word === 'by')?.run
    return {
      ...(agent === undefined ? {} : { subject: agent }),
      affected: before === undefined ? objects : [before, ...objects],
      prepositions,
      passive: true,
    }
  }
  // "the village, which forces had bombed", "the girls they kidnapped": the object stands before the clause
  const relative = objects.length === 0 ? objectRelative(analysis, group) : undefined
  const { first } = analysis.sentences[analysis.tokens[group.first]!.sentence]!
  const moved = relative === undefined ? undefined : antecedent(analysis, relative, first)
  return {
    ...(before === undefined ? {} : { subject: before }),
    affected: moved === undefined ? objects : [moved],
    prepositions,
    passive: false,
  }
}

/** "Of the girls initially | seized, scores escaped": a past form without subject or object that leans on a noun is a participle. */
function reducedBefore(analysis: Analysis, group: VerbGroup): NounRun | undefined {
  const { tokens } = analysis
  if (!group.finite || tokens[group.head]!.form !== 'past' || group.last - group.first > 1) return undefined
  let at = group.first
  while (tokens[at - 1]?.tag === 'ADV') at--
  const noun = nounAt(analysis, at - 1)
  return noun?.last === at ? { first: noun.first, last: noun.last, head: noun.head } : undefined
}

/** "were attacked and robbed": a bare participle is as passive as the verb it is joined to. */
function isPassive(analysis: Analysis, group: VerbGroup, objects: readonly NounRun[]): boolean {
  if (group.passive) return true
  if (objects.length > 0 || analysis.tokens[group.head]!.form === 'gerund') return false
  return coordinatedWith(analysis, group)?.passive === true && group.last - group.first === 1
}

function isMeant(
  analysis: Analysis,
  actors: Cast,
  { type, needs, not, particle }: EventWord,
  { affected, prepositions }: Clause,
  behind: string,
  next: string,
): boolean {
  if (particle !== undefined && particle !== behind) return false
  const object = particle === undefined ? affected[0] : (affected[0] ?? prepositions[0]?.run)
  if (
    not !== undefined &&
    (not.test(behind) ||
      (object === undefined && not.test(next)) ||
      (object !== undefined && names(analysis, object, not)))
  )
    return false
  if (needs === undefined || needs.test(behind) || (takesPeople(needs) && /^\d+$/.test(behind))) return true
  // Whoever is an actor can be let go or seized.
  if ((type === 'CONCEDE' || type === 'ASSAULT' || type === 'ACCUSE' || type === 'CONSULT') && takesPeople(needs))
    if (object !== undefined && actorsOf(analysis, actors, object).length > 0) return true
  if (takesPeople(needs)) return object !== undefined && isPeople(analysis, object, needs)
  const things = [
    ...affected.slice(0, 2),
    ...prepositions.filter(({ word }) => /^(?:with|in|into|up|down)$/.test(word)).map(({ run }) => run),
  ]
  return things.slice(0, 4).some((run) => names(analysis, run, needs))
}

/** "released the prisoners", not "released “Man of the Hour”": the head counts, and a title is none. */
function isPeople(analysis: Analysis, run: NounRun, needs: RegExp): boolean {
  for (let at = run.first; at < Math.min(run.last, run.first + 24); at++) {
    const phrase = nounAt(analysis, at)
    const head = phrase === undefined ? undefined : analysis.tokens[phrase.head]!
    if (head !== undefined && !isCapital(analysis, head.start) && (needs.test(head.lower) || needs.test(head.lemma)))
      return true
    if (phrase !== undefined) at = Math.max(at, phrase.last - 1)
    if (
      head !== undefined &&
      head.tag !== 'NUM' &&
      !/^(?:more|some|most|many|dozens|hundreds|thousands|scores|group)$/.test(head.lower)
    )
      break
  }
  return false
}

function isCapital({ document }: Analysis, at: number): boolean {
  return /[A-Z]/.test(document.text[at] ?? '')
}

function takesPeople(needs: RegExp): boolean {
  return needs.test('men') && needs.test('women')
}

/**
 * Enough parties to be an event? Talks and pacts need two, or something agreed on. Violence and arrests need somebody, named or not ("a man was
 * shot"). Everything else needs a known party.
 */
function isWhole(analysis: Analysis, word: EventWord, parts: Parts, clause: Clause, group: VerbGroup): boolean {
  const { participants, object } = parts
  if (group.modal === 'can') return false // what somebody is able to do is no event
  if (word.frame === 'mutual' && word.type === 'ASSAULT' && group.infinitive && participants.length < 2) return false
  if (word.type === 'PROTEST') {
    if (
      clause.subject !== undefined &&
      names(
        analysis,
        clause.subject,
        /^(?:shares?|stocks?|markets?|prices?|index|dollar|euro|futures|oil|team|bonds?)$/,
      )
    )
      return false
    if (analysis.tokens[group.head]!.lemma !== 'protest' && clause.affected.length > 0 && !clause.passive) return false // "demonstrates a commitment"
    if (group.finite && clause.subject !== undefined && !isThing(analysis, clause.subject)) return true
  }
  if (word.type === 'CONSULT' && analysis.tokens[group.head]!.lemma === 'speak' && word.particle === undefined)
    return participants.length > 1
  if (word.type === 'ASSAULT' && word.frame === 'acts' && !hitsSomebody(analysis, clause, group)) return false
  const { lemma } = analysis.tokens[group.head]!
  // "funds were transferred to the towns", "will allocate 5 million for the port": public money, whoever gets it
  const awarded =
    /^(?:allocate|earmark|grant|transfer|disburse)$/.test(lemma) &&
    clause.prepositions.some((one) => one.word === 'to' || one.word === 'for')
  if (word.frame === 'gives' && word.type === 'AID' && awarded && isMoney(analysis, clause.affected))
    return participants.length > 0 || clause.passive
  if (word.frame === 'gives' && participants.length < 2 && isMoney(analysis, clause.affected)) return false
  // "the men were convicted": courts act, named or not
  if (clause.passive && group.finite && /^(?:accuse|charge|convict|indict|try)$/.test(lemma)) return true
  if (lemma === 'visit' && participants.length < 2 && !isNamed(analysis, clause.affected[0])) return false
  if (lemma === 'discuss' && group.infinitive && participants.length < 2) return false
  if (word.type === 'CONSULT' && word.frame === 'mutual' && participants.length < 2) {
    if (participants.length === 0) return false
    if (object.length > 0 || clause.prepositions.some((one) => one.word === 'with')) return true
    return clause.subject !== undefined && isMany(analysis, clause.subject)
  }
  if (word.frame === 'mutual' && word.particle === undefined && object.length === 0)
    return participants.length > 1 || (word.type === 'ASSAULT' && participants.length > 0)
  if (participants.length > 0) return true
  if (word.frame === 'moves' && word.needs !== undefined && object.length > 0) return true
  const someone = clause.subject !== undefined || clause.affected.length > 0
  return (
    someone && /^(?:ASSAULT|COERCE|CONCEDE|SANCTION)$/.test(word.type) && (group.finite || clause.affected.length > 0)
  )
}

/** "The rocket blew up" is an accident; only attacks need no object: "militants struck again". */
function hitsSomebody(analysis: Analysis, { affected, prepositions }: Clause, group: VerbGroup): boolean {
  if (affected.length > 0 || prepositions.some(({ word }) => /^(?:on|at|against|into|upon)$/.test(word)))
    return affected.length > 0 || analysis.tokens[group.head]!.lemma !== 'blow'
  return /^(?:attack|strike|retaliate|invade|open|kill)$/.test(analysis.tokens[group.head]!.lemma)
}

/** "Dozens of students", "thousands" and names protest; "the results" do not. */
function isThing(analysis: Analysis, run: NounRun): boolean {
  const { tag, lower } = analysis.tokens[run.head]!
  return (
    tag !== 'PROPN' &&
    tag !== 'NUM' &&
    !/(?:people|ers|ors|ists|ents|ants|ees|ians|dozens|hundreds|thousands|tens|they|we|men|women|groups?|crowds?|families|youths?)$/.test(
      lower,
    )
  )
}

/** Money changes hands every day: to be aid it must say from whom to whom. */
function isMoney(analysis: Analysis, affected: readonly NounRun[]): boolean {
  const run = affected[0]
  if (run === undefined) return false
  return /^(?:\$|€|£|us\$|million|billion|dollars|euros|pounds|money|cash|funds?|capital|investments?)$/.test(
    analysis.tokens[run.head]!.lower,
  )
}

/** "visited Velmara", not "visited a museum" */
function isNamed(analysis: Analysis, run: NounRun | undefined): boolean {
  if (run === undefined) return false
  for (let at = run.first; at < Math.min(run.last, run.first + 12); at++)
    if (analysis.tokens[at]!.tag === 'PROPN') return true
  return false
}

/** "the ministers", "Ann and Bob", "the heads of": more than one can meet. */
function isMany(analysis: Analysis, run: NounRun): boolean {
  const head = analysis.tokens[run.head]!
  if (/^(?:they|we|leaders|both|two|sides)$/.test(head.lower) || (head.tag === 'NOUN' && /[^s]s$/.test(head.lower)))
    return true
  for (let at = run.first; at < run.last; at++) if (analysis.tokens[at]!.lower === 'and') return true
  return false
}

/** "troops sent by Norland", "the soldier who was killed": told as known, beside the point of the sentence. */
function isBackground(analysis: Analysis, group: VerbGroup): boolean {
  if (group.finite || group.infinitive || !group.passive) return false
  const beside = nounAt(analysis, group.first - 1)
  return beside?.last === group.first
}

/** The word right behind the verb, past the object of "call the deal off" only where it is a particle there. */
function wordBehind(analysis: Analysis, group: VerbGroup): string {
  const last = analysis.tokens[group.last - 1]
  if (
    last !== undefined &&
    last.index !== group.head &&
    (last.tag === 'ADP' || last.tag === 'PART' || last.tag === 'ADV')
  )
    return last.lower
  let at = group.last
  // "strike them down", "call it off"
  if (
    /^(?:them|it|him|her|us|this|that|these|those)$/.test(analysis.tokens[at]?.lower ?? '') &&
    /^(?:down|off|out|up|back|over)$/.test(analysis.tokens[at + 1]?.lower ?? '')
  )
    at++
  while (
    analysis.tokens[at]?.tag === 'ADV' &&
    !/^(?:on|off|out|over|back|free|to|for|down|up)$/.test(analysis.tokens[at]!.lower)
  )
    at++
  return analysis.tokens[at]?.lower ?? ''
}

/** Does a word of the run name what the event needs? */
function names(analysis: Analysis, run: NounRun, needs: RegExp): boolean {
  for (let at = run.first; at < Math.min(run.last, run.first + 24); at++) {
    const { lower, lemma } = analysis.tokens[at]!
    if (needs.test(lower) || needs.test(lemma)) return true
  }
  return false
}

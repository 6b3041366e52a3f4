/**
 * Analysis → events with PLOVER types: who did what to whom, whether it happened, is expected or only alleged, when, where, how much.
 * "Pyongyang has already provided Russia with millions of rounds of ammunition" gives AID, actor North Korea, recipient Russia.
 */
import { type Analysis, sentenceAt } from '#types/analysis.ts'
import type { Event } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'
import { bySpan, contains } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import type { Candidate } from './candidate.ts'
import { figuresOf, indexSpans, placeOf, timeOf } from './circumstances.ts'
import { innermostStatements } from './innermost.ts'
import { nounEvents } from './noun-events.ts'
import { castOf } from './parts.ts'
import { certaintyOf, realisOf } from './realis.ts'
import { verbEvents } from './verb-events.ts'

export function findEvents(
  analysis: Analysis,
  found: Omit<Findings, 'events' | 'scenarios' | 'expected'>,
): readonly Event[] {
  const actors = castOf(found.actors)
  const times = indexSpans(found.times)
  const figures = indexSpans(found.figures)
  const places = indexSpans(
    found.places.flatMap((place) => place.mentions.map((span) => ({ ...span, place }))).sort(bySpan),
  )
  const candidates = withoutEchoes(
    withGivers(analysis, withOwners([...verbEvents(analysis, actors), ...nounEvents(analysis, actors)].sort(bySpan))),
  ).filter((one) => one.echo !== true && !isHeading(analysis, one))
  const statements = innermostStatements(candidates, found.statements)
  return candidates.map((candidate, index) => {
    const statement = statements[index]
    const time = timeOf(analysis, candidate, statement, times)
    const place = placeOf(analysis, candidate, statement, places)
    return {
      id: `e${index + 1}`,
      start: candidate.start,
      end: candidate.end,
      type: candidate.word.type,
      realis: realisOf(
        isAbout(analysis, statement) ? { ...candidate, known: candidate.outlook === 'so' } : candidate,
        statement,
        isAfterPublication(analysis, time),
      ),
      participants: candidate.participants,
      object: candidate.object,
      figures: figuresOf(candidate, figures, analysis),
      ...(time === undefined ? {} : { time: time.id }),
      ...(place === undefined ? {} : { place: place.id }),
      certainty: certaintyOf(candidate, statement),
      ...(statement === undefined ? {} : { statement: statement.id }),
    }
  })
}

/** "condemned the launch as troops fled": what is condemned or praised is no news of the speaker’s. */
function isAbout({ document }: Analysis, statement: Statement | undefined): boolean {
  const cue = statement?.cue[0]
  return (
    cue !== undefined &&
    /^(?:\w+ )?(?:condemn|denounc|critici[sz]|prais|welcom|deplor|hail|applaud|laud|decr[iy]|slam|mourn|celebrat|highlight)/i.test(
      document.text.slice(cue.start, Math.min(cue.end, cue.start + 40)),
    )
  )
}

/** "condemned the test": whoever tested is condemned, where the words name nobody else. */
function withOwners(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one, index) => {
    if (!/^(?:ACCUSE|SUPPORT|REJECT)$/.test(one.word.type) || one.participants.some(({ role }) => role === 'recipient'))
      return one
    const named = candidates
      .slice(index + 1, index + 4)
      .find((noun) => noun.phrase.kind === 'noun' && one.object.some((span) => contains(span, noun)))
    const doer = named?.participants.find(({ role }) => role === 'actor')
    if (doer === undefined || one.participants.some(({ actor }) => actor === doer.actor)) return one
    return { ...one, participants: [...one.participants, { role: 'recipient', actor: doer.actor }] }
  })
}

/** "In exchange, Norland receives shells": from whom it gets them was told by the transfer before. */
function withGivers(analysis: Analysis, candidates: readonly Candidate[]): Candidate[] {
  const { tokens, sentences } = analysis
  let last: Candidate | undefined
  return candidates.map((one) => {
    const { first } = sentences[tokens[one.phrase.first]!.sentence]!
    const opening = `${tokens[first]!.lower} ${tokens[first + 1]?.lower ?? ''}`
    const taker = one.participants.find(({ role }) => role === 'recipient')
    if (
      one.word.frame === 'gets' &&
      one.participants.length === 1 &&
      taker &&
      /^in (?:exchange|return)$/.test(opening)
    ) {
      const parties = last?.participants ?? []
      const giver = parties.find(({ actor }) => actor !== taker.actor)
      if (giver !== undefined && parties.some(({ actor }) => actor === taker.actor))
        return { ...one, participants: [{ role: 'actor', actor: giver.actor }, taker] }
    }
    if (/^(?:AID|MOBILIZE)$/.test(one.word.type) && one.participants.length > 1) last = one
    return one
  })
}

/** "signed a partnership agreement": the noun inside the object of a verb of the same type repeats it. Only near neighbours can. */
function withoutEchoes(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((one, index) => {
    if (one.phrase.kind !== 'noun') return true
    return !candidates
      .slice(Math.max(0, index - 4), index)
      .some(
        (verb) =>
          verb.phrase.kind === 'verb' &&
          verb.word.type === one.word.type &&
          verb.object.some((span) => contains(span, one)),
      )
  })
}

function isHeading(analysis: Analysis, event: Candidate): boolean {
  const sentence = sentenceAt(analysis, event.start)
  return sentence !== undefined && analysis.document.blocks[sentence.block]?.kind === 'heading'
}

/** A future-dated event is expected, never happened. */
function isAfterPublication({ document }: Analysis, time: Time | undefined): boolean {
  if (time?.value === 'FUTURE_REF') return true
  const published = document.published?.slice(0, 10)
  const value = time?.value
  if (published === undefined || value === undefined || !/^\d{4}(?:-\d{2}){0,2}/.test(value) || value.includes('W'))
    return false
  return value.slice(0, 10) > published.slice(0, Math.min(10, value.length))
}

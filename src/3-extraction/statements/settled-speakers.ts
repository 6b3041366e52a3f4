/**
 * Speakers that the words alone leave open, settled by who spoke before: "“It was a hard choice,” [he] said" goes on with the director who was just heard, and
 * not with the bear that the sentence between was about; "Lee said [she] was certain" is Lee's certainty; "[Ri] said" is Ri Chun Hee; "[the militant group]
 * claimed" is the one that was named last.
 */
import { genderOf } from '#lexicon/first-names.ts'
import type { Actor, ActorId } from '#types/actor.ts'
import { tokensIn } from '#types/analysis.ts'
import { hull, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { type Grammar, word } from './grammar.ts'

type Said = Pick<Statement, 'source' | 'cue' | 'content' | 'speakers' | 'mode'> & { readonly via?: number }

/** The speakers of each, in the order given. */
export function settledSpeakers(
  grammar: Grammar,
  actors: readonly Actor[],
  all: readonly Said[],
): readonly ActorId[][] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const speakers = all.map((one) => [...one.speakers])
  const order = all.map((_, at) => at).sort((a, b) => startOf(all[a]!) - startOf(all[b]!))
  for (const at of order) {
    const found =
      byPart(grammar, actors, all[at]!, byId) ??
      byKind(grammar, actors, all[at]!, byId) ??
      byCommonName(grammar, actors, all[at]!, byId)
    if (found !== undefined) speakers[at] = [found]
  }
  /** Who speaks somewhere under a name or a description, and not as "he" alone. */
  const heard = new Set(order.flatMap((at) => (pronounOf(grammar, all[at]!) === undefined ? speakers[at]! : [])))
  let last: { speaker: ActorId; sentence: number } | undefined
  for (const at of order) {
    const one = all[at]!
    const pronoun = pronounOf(grammar, one)
    const sentence = sentenceOf(grammar, one)
    const host = one.via === undefined ? undefined : all[one.via]
    if (pronoun !== undefined && host !== undefined) {
      const [own, other] = speakers[one.via!]!
      if (
        own !== undefined &&
        other === undefined &&
        opens(grammar, one, host) &&
        mayBe(grammar, byId.get(own), pronoun)
      )
        speakers[at] = [own]
    } else if (pronoun !== undefined && last !== undefined && sentence - last.sentence <= furthest) {
      const [resolved] = speakers[at]!
      const strange = resolved === undefined || (!heard.has(resolved) && saysOn(grammar, one))
      if (strange && mayBe(grammar, byId.get(last.speaker), pronoun)) speakers[at] = [last.speaker]
    }
    // "“…,” added [the four-times champion]": goes on with what he just said.
    const [described, more] = speakers[at]!
    if (
      host === undefined &&
      described !== undefined &&
      more === undefined &&
      byId.get(described)?.named === false &&
      last !== undefined &&
      sentence - last.sentence <= 2 &&
      byId.get(described)?.kind === 'person' &&
      byId.get(last.speaker)?.named === true &&
      goesOn(grammar, one)
    )
      speakers[at] = [last.speaker]
    const [speaker, second] = speakers[at]!
    if (host === undefined && speaker !== undefined && second === undefined && byId.get(speaker)?.kind === 'person')
      last = { speaker, sentence }
  }
  return speakers
}

/** In sentences, from one word of somebody to his next. */
const furthest = 2
/** Of the mentions of one actor, to tell what it is. */
const enough = 60

type Pronoun = 'he' | 'she'

function pronounOf({ analysis }: Grammar, { source: [span, more] }: Said): Pronoun | undefined {
  if (span === undefined || more !== undefined) return undefined
  const words = analysis.document.text.slice(span.start, Math.min(span.end, span.start + 4)).toLowerCase()
  return span.end - span.start === words.length && (words === 'he' || words === 'she') ? words : undefined
}

/** "“…,” he said." and "he said, adding that …": the plainest words for it. */
function saysOn({ analysis, tokens }: Grammar, { cue, mode }: Said): boolean {
  const { first, last } = tokensIn(analysis, cue[0]!)
  return tokens.slice(first, last).some(({ lemma }) => lemma === 'add' || (lemma === 'say' && mode !== 'indirect'))
}

/** "Lee said [she] was certain": the pronoun opens what its host says, in no quotation marks. */
function opens(grammar: Grammar, { source }: Said, { content, mode }: Said): boolean {
  if (mode === 'direct' || content[0] === undefined) return false
  const at = tokensIn(grammar.analysis, source[0]!).first
  const { first } = tokensIn(grammar.analysis, content[0])
  return at === first || (at === first + 1 && word(grammar, first) === 'that')
}

/** Nothing that the text says of somebody speaks against "he" or "she". */
function mayBe({ analysis }: Grammar, actor: Actor | undefined, pronoun: Pronoun): boolean {
  if (actor?.kind !== 'person') return false
  const words = [actor.name, ...actor.roles.map(({ text }) => text)].join(' ')
  if ((pronoun === 'he' ? women : men).test(words)) return false
  const gender = genderOf(actor.name.split(' ')[0]!.toLowerCase())
  if (gender === (pronoun === 'he' ? 'female' : 'male')) return false
  let balance = 0
  for (const { start, end } of actor.mentions.slice(0, enough)) {
    const mention = end - start < 8 ? analysis.document.text.slice(start, end).toLowerCase() : ''
    if (/^(?:he|him|his|himself)$/.test(mention)) balance++
    else if (/^(?:she|her|hers|herself)$/.test(mention)) balance--
  }
  return pronoun === 'he' ? balance >= 0 : balance <= 0
}

const women =
  /\b(?:mrs|ms|miss|lady|woman|girl|mother|wife|daughter|sister|actress|spokeswoman|chairwoman|congresswoman|queen|princess|grandmother|aunt)\b/i
const men =
  /\b(?:mr|sir|lord|man|boy|father|husband|son|brother|spokesman|chairman|congressman|king|prince|grandfather|uncle|actor)\b/i

/** "[Ri] said": one word of one name, where it was taken for nobody known. */
function byPart(
  { analysis }: Grammar,
  actors: readonly Actor[],
  { source: [span, more], speakers }: Said,
  byId: ReadonlyMap<ActorId, Actor>,
): ActorId | undefined {
  if (span === undefined || more !== undefined || speakers.length > 1) return undefined
  const own = speakers[0] === undefined ? undefined : byId.get(speakers[0])
  if (own === undefined) return undefined
  const words = analysis.document.text.slice(span.start, Math.min(span.end, span.start + 40))
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(words) || (own.named && own.kind !== 'unknown' && own.name !== words))
    return undefined
  const held = actors.filter(
    ({ id, named, kind, name }) => named && kind === 'person' && id !== own.id && name.split(' ').includes(words),
  )
  return held.length === 1 ? held[0]!.id : undefined
}

/** "“…,” added the [champion]": with an article that says that he is known, and a verb that says that he goes on. */
function goesOn({ analysis, tokens }: Grammar, { source: [span, more], cue }: Said): boolean {
  if (span === undefined || more !== undefined || cue[0] === undefined) return false
  const { first, last } = tokensIn(analysis, cue[0])
  return (
    tokens.slice(first, last).some(({ lemma }) => lemma === 'add' || lemma === 'continue') &&
    /^the (?!\w+s$)/i.test(analysis.document.text.slice(span.start, Math.min(span.end, span.start + 60)))
  )
}

/** "[the zoo] says", where the text names three: the one that it names most, and of equals first, is the one that it is about. */
function byCommonName(
  { analysis }: Grammar,
  actors: readonly Actor[],
  { source: [span, more], speakers }: Said,
  byId: ReadonlyMap<ActorId, Actor>,
): ActorId | undefined {
  if (span === undefined || more !== undefined || speakers.length > 1) return undefined
  const own = speakers[0] === undefined ? undefined : byId.get(speakers[0])
  if (own !== undefined && own.kind !== 'organization' && own.named) return undefined
  const noun = /^the (\p{Ll}{3,})$/iu.exec(
    analysis.document.text.slice(span.start, Math.min(span.end, span.start + 40)),
  )?.[1]
  if (noun === undefined) return undefined
  const inName = new RegExp(`\\b${noun[0]!.toUpperCase()}${noun.slice(1)}\\b`)
  let most: { id: ActorId; count: number; start: number } | undefined
  for (const { id, named, kind, name, mentions } of actors) {
    if (!named || kind !== 'organization' || !inName.test(name)) continue
    const byName = mentions
      .slice(0, enough)
      .filter(({ start, end }) => inName.test(analysis.document.text.slice(start, Math.min(end, start + 200))))
    const start = byName[0]?.start ?? Number.POSITIVE_INFINITY
    if (most === undefined || byName.length > most.count || (byName.length === most.count && start < most.start))
      most = { id, count: byName.length, start }
  }
  return most !== undefined && most.start < span.start ? most.id : undefined
}

/** "[the militant group] claimed": the armed group that was named last; where it has a name of its own in the text, coreference has found it. */
function byKind(
  { analysis }: Grammar,
  actors: readonly Actor[],
  { source: [span, more], speakers }: Said,
  byId: ReadonlyMap<ActorId, Actor>,
): ActorId | undefined {
  if (span === undefined || more !== undefined || speakers.length !== 1) return undefined
  const own = byId.get(speakers[0]!)
  if (own === undefined || own.named || own.of !== undefined) return undefined
  if (!armed.test(analysis.document.text.slice(span.start, Math.min(span.end, span.start + 40)))) return undefined
  let nearest: { id: ActorId; end: number } | undefined
  for (const { id, named, kind, mentions } of actors) {
    if (!named || (kind !== 'group' && kind !== 'organization')) continue
    const before = mentions.findLast(({ end }) => end <= span.start)
    if (before !== undefined && span.start - before.end <= reach && (nearest === undefined || before.end > nearest.end))
      nearest = kind === 'group' || nearest === undefined ? { id, end: before.end } : nearest
  }
  return nearest?.id
}

const armed =
  /^the (?:\w+ )?(?:militant|terrorist|terror|extremist|jihadist|rebel|insurgent|armed|islamist) (?:group|organi[sz]ation|movement)$/i
/** In characters. */
const reach = 500

function sentenceOf({ analysis, tokens }: Grammar, one: Said): number {
  return tokens[tokensIn(analysis, one.cue[0] ?? one.content[0]!).first]!.sentence
}

function startOf({ source, cue, content }: Said): number {
  return (hull([...source, ...cue, ...content]) as Span).start
}

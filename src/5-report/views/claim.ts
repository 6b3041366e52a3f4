import { placesOf, placeText } from '#types/anchor.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Claim, ClaimStatement, Situation } from '#types/situation.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type {
  AnswerView,
  ChainView,
  ClaimView,
  GradeView,
  Interval,
  OriginView,
  Quote,
  StatementView,
} from '#types/views.ts'
import { evidenceOf, type Lookup, type Source, statementAt } from '../lookup.ts'
import { rolesOf, speakerActors, speakersOf } from '../names.ts'
import { plain } from '../plain.ts'
import { stepParts, stepsOf } from '../sections/claims.ts'
import { shown } from '../shown.ts'
import { claimRow, judgementsOn, orderOf } from './claim-rows.ts'
import { publishedInterval, saidInterval } from './intervals.ts'
import { nearTo } from './near.ts'
import { looked, nameOfDocument, quoteOf, quotesOf, said } from './quote.ts'
import { gradesOf } from './sources.ts'

/** One claim with all that it rests on: the chain in time, who said it in which words, its origins, its answers, what speaks against it. */
export function claimView(situation: Situation, claim: Claim, judgements: readonly Judgement[] = []): ClaimView {
  const look = looked(situation)
  const { claims } = orderOf(situation)
  const entry = claims.find((each) => each.claim === claim)!
  const others = new Set(claim.conflicts)
  return {
    claim: claimRow(look, entry, { judgements }),
    chain: chainOf(look, claim),
    statements: claim.statements.flatMap((ref) => statementView(look, ref)),
    origins: originsOf(look, claim, gradesOf(judgements)),
    answers: claim.answers.flatMap((answer) => answerView(look, answer)),
    conflicts: claims.filter((other) => others.has(other.claim.id)).map((other) => claimRow(look, other)),
    near: nearTo(situation, claim).map((other) => claimRow(look, other, { judgements })),
    judgements: judgementsOn(claim, judgements, ['claim', 'statement']),
  }
}

/** What a person calls a finding of a document when judging it: `dispatch-3#s4`. */
export function targetOf({ id }: Source, finding: { readonly id: string }): string {
  return `${id}#${finding.id}`
}

/**
 * The steps in time. What reads the same on the same day is one step with the documents of all; what is dated by publication alone says nothing new when a later
 * paper carries it, and joins the step before it.
 */
function chainOf(look: Lookup, claim: Claim): ChainView[] {
  const steps = new Map<string, ChainView & { readonly quotes: Quote[] }>()
  const last = new Map<string, ChainView & { readonly quotes: Quote[] }>()
  for (const [index, same] of stepsOf(look, claim).entries()) {
    const step = same[0]!
    const source = look.source(step.ref.document)
    const when = source && whenOf(source, statementAt(look, step.ref), step.dated)
    const quotes = quotesOf(
      look,
      same.flatMap(({ ref }) => {
        const own = statementAt(look, ref)
        return own ? [evidenceOf(ref.document, own)] : []
      }),
    )
    const reading = `${step.kind}\n${said(look, stepParts(look, step, false))}`
    const key = `${reading}\n${when?.from}\n${when?.to}`
    const known = steps.get(key) ?? (when?.dated === 'published' ? last.get(reading) : undefined)
    if (known) {
      known.quotes.push(...quotes)
      continue
    }
    const view = {
      kind: step.kind,
      who: said(look, stepParts(look, step, index === 0)),
      ...(when === undefined ? {} : { when }),
      quotes,
    }
    steps.set(key, view)
    last.set(reading, view)
  }
  return [...steps.values()]
}

function whenOf(
  source: Source,
  statement: Statement | undefined,
  dated: 'said' | 'published' | 'undated',
): Interval | undefined {
  if (dated === 'undated') return undefined
  const own = statement?.time === undefined ? undefined : saidInterval(source.times.get(statement.time))
  return own ?? publishedInterval(source)
}

function statementView(look: Lookup, ref: ClaimStatement): StatementView[] {
  const source = look.source(ref.document)
  const statement = statementAt(look, ref)
  if (!source || !statement) return []
  const { text } = source.reading.document
  const when = whenOf(source, statement, 'said')
  const via = statement.via === undefined ? undefined : source.statements.get(statement.via)
  const whole = evidenceOf(ref.document, statement).spans
  const content = ref.content.length > 0 ? ref.content : statement.content
  const stood = placeText(placesOf(source.reading.document.anchors ?? [], content))
  return [
    {
      document: nameOfDocument(source),
      content: quoteOf(source, shown(text, content)),
      whole: quoteOf(source, whole),
      who: said(look, speakersOf(look, source, statement)),
      roles: speakerActors(look, source, statement).flatMap((actor) =>
        rolesOf(look, actor).map(({ role }) => plain(role.text)),
      ),
      act: statement.act,
      mode: statement.mode,
      certainty: statement.certainty,
      polarity: statement.polarity,
      hedges: statement.hedges.map(({ start, end }) => plain(text.slice(start, end))),
      ...(via === undefined ? {} : { via: said(look, speakersOf(look, source, via)) }),
      ...(when === undefined ? {} : { when }),
      ...(stood === undefined ? {} : { stood }),
      score: ref.score,
      because: ref.because,
      target: targetOf(source, statement),
    },
  ]
}

/** Origins with the documents that carry them, and the words in each that lead there. */
function originsOf(look: Lookup, claim: Claim, grades: ReadonlyMap<string, GradeView>): OriginView[] {
  return claim.origins.map(({ name, because, documents }) => ({
    name,
    ...(grades.has(name) ? { grade: grades.get(name)! } : {}),
    because,
    documents: documents.flatMap((id) => {
      const source = look.source(id)
      if (!source) return []
      const ref = claim.statements.find(({ document }) => document === id)
      const own = ref && statementAt(look, ref)
      return [{ document: nameOfDocument(source), ...(own ? { quote: quoteOf(source, wordsOf(own)) } : {}) }]
    }),
  }))
}

function wordsOf(statement: Statement): readonly Span[] {
  return [...statement.source, ...statement.cue, ...statement.content]
}

function answerView(look: Lookup, { kind, ref, doubtful }: Claim['answers'][number]): AnswerView[] {
  const source = look.source(ref.document)
  const statement = statementAt(look, ref)
  if (!source || !statement) return []
  const when = whenOf(source, statement, 'said')
  const content = shown(source.reading.document.text, statement.content)
  return [
    {
      kind,
      who: said(look, speakersOf(look, source, statement)),
      document: nameOfDocument(source),
      content: quoteOf(source, content.length > 0 ? content : wordsOf(statement)),
      ...(when === undefined ? {} : { when }),
      ...(doubtful === undefined ? {} : { doubtful }),
    },
  ]
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useRef } from 'react'
import type { AnswerView, ClaimView, OriginView, Quote, StatementView } from '#types/views.ts'
import { claim } from '../api.ts'
import { useJudge } from '../judge.ts'
import { Alike } from '../parts/alike.tsx'
import { Chain } from '../parts/chain.tsx'
import { Cites } from '../parts/cite.tsx'
import { ClaimLine } from '../parts/claim-line.tsx'
import { Grade } from '../parts/grade.tsx'
import { Made } from '../parts/made.tsx'
import { Near } from '../parts/near.tsx'
import { StatusMark } from '../parts/status.tsx'
import { Twins } from '../parts/twins.tsx'
import { atOf, useOpen } from '../place.ts'
import { useTitle } from '../title.ts'

/** One claim: why it stands as it stands, how it came to be known, who says it, who denies it, and the reader's judgement. */
export function ClaimPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error } = useQuery(claim(id))
  useTitle(data?.claim.text.text.slice(0, 60) ?? 'Claim')
  if (error) return <p className="problem">{error.message}</p>
  if (!data) return null
  const { claim: row, chain, statements, origins, answers, conflicts, near } = data
  const against = answers.filter(({ kind }) => kind === 'denial')
  return (
    <>
      <h1>{row.text.text}</h1>
      <div className="verdict">
        <StatusMark status={row.status} />
        <p>
          {row.rule} <span className="quiet">{row.wouldMove}</span>
        </p>
      </div>
      <Judge view={data} />
      <h2>How it came to be known</h2>
      <Chain steps={chain} />
      {(against.length > 0 || conflicts.length > 0) && <Against statements={statements} denials={against} />}
      {conflicts.length > 0 && (
        <>
          <h2>
            Cannot hold together with <span className="count">{conflicts.length}</span>
          </h2>
          <ol className="claims">
            {conflicts.map((other) => (
              <li key={other.id}>
                <ClaimLine row={other} />
                <Alike one={row.target} other={other.target} name="claim" />
              </li>
            ))}
          </ol>
        </>
      )}
      <h2>
        Origins <span className="count">{origins.length}</span>
      </h2>
      <OriginTree origins={origins} />
      <h2>
        Statements <span className="count">{statements.length}</span> <Twins name="claim" query={{ id }} />
      </h2>
      <ol className="statements">
        {statements.map((statement) => (
          <StatementLine
            key={`${statement.document.id} ${statement.whole.spans[0]?.start}`}
            statement={statement}
            from={apartFrom(statement, statements)}
          />
        ))}
      </ol>
      <Near row={row} near={near} />
    </>
  )
}

function Judge({ view }: { readonly view: ClaimView }) {
  const { judge, undo, busy } = useJudge()
  const note = useRef<HTMLInputElement>(null)
  const decide = (verdict: 'accept' | 'reject' | 'note', told: string): void => {
    const text = note.current?.value.trim() ?? ''
    if (verdict === 'note' && text === '') {
      note.current?.focus()
      return
    }
    judge({ files: [verdict, view.claim.target], ...(text === '' ? {} : { note: text }) }, told)
    if (note.current) note.current.value = ''
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    decide('note', 'Noted')
  }
  return (
    <form className="judge" onSubmit={submit} aria-label="Your judgement">
      <button type="button" data-key="a" disabled={busy} onClick={() => decide('accept', 'Accepted')}>
        Accept
      </button>
      <button type="button" data-key="r" disabled={busy} onClick={() => decide('reject', 'Rejected')}>
        Reject
      </button>
      <label className="quietly" htmlFor="note">
        Note
      </label>
      <input id="note" ref={note} maxLength={2000} placeholder="A note, with the verdict or alone" />
      <button type="submit" data-key="m" disabled={busy}>
        Note
      </button>
      <button type="button" className="plain" data-key="u" disabled={busy} onClick={() => undo()}>
        Undo last
      </button>
      <Made judgements={view.judgements} />
    </form>
  )
}

/** Who asserts beside who denies, with the words of each. */
function Against({
  statements,
  denials,
}: {
  readonly statements: readonly StatementView[]
  readonly denials: readonly AnswerView[]
}) {
  const denied = new Set(denials.map(({ content, document }) => `${document.id} ${content.spans[0]?.start}`))
  const asserts = statements.filter(
    ({ act, document, content }) => act !== 'denies' && !denied.has(`${document.id} ${content.spans[0]?.start}`),
  )
  return (
    <>
      <h2>Asserted and denied</h2>
      <div className="sides">
        <Side title="Asserted" lines={asserts} />
        <Side title="Denied" lines={denials} none="Nobody denies it; it conflicts with the claims below." />
      </div>
    </>
  )
}

type SideLine = Pick<StatementView, 'who' | 'document' | 'content' | 'when'> & Pick<AnswerView, 'doubtful'>

function Side({
  title,
  lines,
  none,
}: {
  readonly title: string
  readonly lines: readonly SideLine[]
  readonly none?: string
}) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 && <p className="empty">{none}</p>}
      <ul className="lines">
        {oncePerParty(lines).map(({ who, document, content, when, doubtful, quotes }) => (
          <li key={`${document.id} ${content.spans[0]?.start}`} data-line>
            <b>{who}</b>
            {doubtful && <span className="quiet small"> perhaps</span>}{' '}
            <span className="quiet small">{when?.text}</span>
            <br />
            <span className="said">{content.text}</span> <Cites quotes={quotes} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a party is told to say in the same words by several papers is one line. */
function oncePerParty(lines: readonly SideLine[]): readonly (SideLine & { readonly quotes: Quote[] })[] {
  const found = new Map<string, SideLine & { readonly quotes: Quote[] }>()
  for (const line of lines) {
    const key = `${line.who}\n${line.content.text.toLowerCase()}`
    const known = found.get(key)
    if (known) known.quotes.push(line.content)
    else found.set(key, { ...line, quotes: [line.content] })
  }
  return [...found.values()]
}

/** The claim at the root, its origins as branches, the documents that carry each as leaves. */
function OriginTree({ origins }: { readonly origins: readonly OriginView[] }) {
  const open = useOpen()
  return (
    <ul className="tree">
      {origins.map(({ name, grade, because, documents }) => (
        <li key={name}>
          <div>
            <b>{name}</b> <Grade name={name} grade={grade} />
            <p className="quiet small">{because}</p>
          </div>
          <ul className="leaves">
            {documents.map(({ document, quote }) => (
              <li key={document.id}>
                <button type="button" className="open" disabled={!quote} onClick={() => quote && open(quote)}>
                  <span className="cite">{document.label}</span> {document.publisher ?? document.title ?? document.id}{' '}
                  <span className="quiet small num">{document.published?.slice(0, 10)}</span>
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** What a statement is kept apart from if it does not belong here: the first of the others. */
function apartFrom(statement: StatementView, all: readonly StatementView[]): string | undefined {
  return all.find(({ target }) => target !== statement.target)?.target
}

function StatementLine({ statement, from }: { readonly statement: StatementView; readonly from: string | undefined }) {
  const { judge, busy } = useJudge()
  const { document, who, roles, whole, content, act, certainty, hedges, via, when, stood, mode, because } = statement
  const open = useOpen()
  return (
    <li data-line>
      <p>
        <span className="who">{who}</span>{' '}
        {roles.length > 0 && <span className="quiet">{roles.slice(0, 2).join('; ')}</span>}
      </p>
      <button type="button" className="open" data-row data-evidence onClick={() => open(whole)}>
        <span className="said">{content.text}</span>
      </button>
      <p className="meta">
        <span>
          {document.label} {document.publisher}
        </span>
        {when && <span>{when.dated === 'published' ? `published ${when.text}` : when.text}</span>}
        <span>{mode === 'narrated' ? 'in its own voice' : act}</span>
        <span>
          {certainty === 'unknown' ? 'not committed' : certainty}
          {hedges.length > 0 && `: “${hedges.join('”, “')}”`}
        </span>
        {via && <span>as reported by {via}</span>}
        {stood && <span title={stood}>{stood.startsWith('page') ? stood : 'in the page'}</span>}
        {because.length > 0 && <span title={because.join('; ')}>why it belongs: {because[0]}</span>}
        <Link to="/documents/$id" params={{ id: document.id }} search={{ at: atOf(whole) } as never}>
          read and correct
        </Link>
        {from !== undefined && (
          <button
            type="button"
            className="plain"
            data-line-key="x"
            disabled={busy}
            onClick={() => judge({ files: ['distinct', statement.target, from] }, 'Kept apart')}
          >
            another claim
          </button>
        )}
      </p>
    </li>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActorMember, ActorRow, ActorStatement } from '#types/views.ts'
import { actor, actors } from '../api.ts'
import { useJudge } from '../judge.ts'
import { Alike } from '../parts/alike.tsx'
import { Cite } from '../parts/cite.tsx'
import { counted } from '../parts/counted.ts'
import { Made } from '../parts/made.tsx'
import { Many } from '../parts/many.tsx'
import { Narrow } from '../parts/narrow.tsx'
import { Twins } from '../parts/twins.tsx'
import { useRows } from '../parts/use-rows.ts'
import { useOpen } from '../place.ts'
import { useTitle } from '../title.ts'

/** Who acts and speaks, known across documents. */
export function ActorsPage() {
  useTitle('Actors')
  const { q = '' } = useSearch({ strict: false }) as { q?: string }
  return (
    <>
      <h1>Actors</h1>
      <p className="lead">
        Known across documents. Who says most comes first, those without a name last. A shared name proves nothing: what
        may be the same is left open until somebody decides.
      </p>
      <Narrow q={q} label="Find an actor" />
      <List key={q} q={q} />
    </>
  )
}

function List({ q }: { readonly q: string }) {
  const { total, rowAt, error } = useRows((page) => actors(q, page))
  if (error) return <p className="problem">{error.message}</p>
  return (
    <>
      <h2>
        <span className="count">{total?.toLocaleString('en')}</span> actors <Twins name="actors" query={{ q }} />
      </h2>
      {total === 0 && (
        <p className="empty">{q === '' ? 'Nothing has been read yet.' : 'No actor has these letters.'}</p>
      )}
      <Many
        count={total ?? 0}
        className="parties"
        height={64}
        row={(index) => {
          const row = rowAt(index)
          return row ? <ActorLine row={row} /> : <p className="quiet">…</p>
        }}
      />
    </>
  )
}

function ActorLine({ row, about }: { readonly row: ActorRow; readonly about?: string }) {
  const { id, name, kind, named, roles, documents, mentions, statements, undecided, quote, target } = row
  return (
    <div className="party">
      <span>
        <Link to="/actors/$id" params={{ id }} className="name" data-row>
          {name}
        </Link>{' '}
        {quote && <Cite quote={quote} />}
      </span>
      {about !== undefined && <Alike one={about} other={target} name="actor" />}
      <span className="meta">
        <span>{named ? kind : `${kind}, no name`}</span>
        {roles.length > 0 && <span>{roles.join('; ')}</span>}
        <span className="num">
          {counted(mentions, 'mention')} in {counted(documents, 'document')}
        </span>
        {statements > 0 && <span className="num">{counted(statements, 'statement')}</span>}
        {undecided > 0 && <span className="moved">may be the same as {counted(undecided, 'other')}</span>}
      </span>
    </div>
  )
}

/** One actor: what each document calls it, what it says, and whom it may be the same as. */
export function ActorPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error } = useQuery(actor(id))
  useTitle(data?.actor.name ?? 'Actor')
  if (error) return <p className="problem">{error.message}</p>
  if (!data) return null
  const { actor: row, because, members, statements, undecided, judgements } = data
  return (
    <>
      <h1>{row.name}</h1>
      <p className="lead">
        {[row.named ? row.kind : `${row.kind}, no name`, ...row.roles].join('; ')}. {counted(row.mentions, 'mention')}{' '}
        in {counted(row.documents, 'document')}.
      </p>
      {because.length > 0 && <p className="lead small">Taken as one: {because.slice(0, 6).join('; ')}.</p>}
      <Made judgements={judgements} />
      <h2>
        May be the same as <span className="count">{undecided.length}</span>
      </h2>
      {undecided.length === 0 && <p className="empty">Nobody else goes by this name.</p>}
      <ul className="parties">
        {undecided.map((other) => (
          <li key={other.id}>
            <ActorLine row={other} about={row.target} />
          </li>
        ))}
      </ul>
      <Others about={row} />
      <h2>
        Called <span className="count">in {counted(members.length, 'document')}</span>
      </h2>
      <ul className="parties">
        {members.map((member, index) => (
          <li key={member.target}>
            <Member member={member} from={members.length > 1 ? members[index === 0 ? 1 : 0]!.target : undefined} />
          </li>
        ))}
      </ul>
      <h2>
        Says <span className="count">{row.statements}</span> <Twins name="actor" query={{ id }} />
      </h2>
      {statements.length === 0 && <p className="empty">It never speaks in these documents.</p>}
      <ul className="lines">
        {statements.map((statement) => (
          <Said key={`${statement.document.id} ${statement.whole.spans[0]?.start}`} statement={statement} />
        ))}
      </ul>
      {row.statements > statements.length && (
        <p className="small quiet">{row.statements - statements.length} more are in the CSV.</p>
      )}
    </>
  )
}

/** Any other actor may be the same, whatever it is called. */
function Others({ about }: { readonly about: ActorRow }) {
  const [q, setQ] = useState('')
  const found = useQuery({ ...actors(q, 0), enabled: q.trim() !== '' })
  const rows = q.trim() === '' ? [] : (found.data?.rows ?? []).filter(({ id }) => id !== about.id).slice(0, 8)
  return (
    <>
      <p className="narrow">
        <label className="quietly" htmlFor="other">
          Find another that is the same
        </label>
        <input
          id="other"
          type="search"
          data-key="="
          placeholder="Find another that is the same"
          autoComplete="off"
          value={q}
          maxLength={200}
          onChange={(event) => setQ(event.target.value)}
        />
      </p>
      {found.data && rows.length === 0 && q.trim() !== '' && <p className="empty">No other actor has these letters.</p>}
      <ul className="parties">
        {rows.map((row) => (
          <li key={row.id}>
            <ActorLine row={row} about={about.target} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Member({ member, from }: { readonly member: ActorMember; readonly from: string | undefined }) {
  const { judge, busy } = useJudge()
  const open = useOpen()
  const { document, names, roles, mentions, quote, target } = member
  return (
    <div className="party" data-line>
      <button type="button" className="open" data-row data-evidence onClick={() => open(quote)}>
        <span className="cite">{document.label}</span> {names.join(', ') || quote.text}
      </button>
      {from !== undefined && (
        <span className="do">
          <button
            type="button"
            data-line-key="x"
            disabled={busy}
            onClick={() => judge({ files: ['distinct', target, from] }, 'Somebody else')}
          >
            Somebody else
          </button>
        </span>
      )}
      <span className="meta">
        <span>{[document.publisher, document.published?.slice(0, 10)].filter(Boolean).join(', ')}</span>
        <span className="num">{counted(mentions, 'mention')}</span>
        {roles.length > 0 && <span>{roles.join('; ')}</span>}
      </span>
    </div>
  )
}

function Said({ statement }: { readonly statement: ActorStatement }) {
  const open = useOpen()
  const { document, act, content, whole, when } = statement
  return (
    <li data-line>
      <button type="button" className="open" data-row data-evidence onClick={() => open(whole)}>
        <span className="said">{content.text}</span>
      </button>
      <span className="by">
        {document.label}{' '}
        {[document.publisher, act, when && (when.dated === 'published' ? `published ${when.text}` : when.text)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}

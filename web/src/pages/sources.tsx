import { Link, useSearch } from '@tanstack/react-router'
import type { SourceRow } from '#types/views.ts'
import { sources } from '../api.ts'
import { counted } from '../parts/counted.ts'
import { Grade } from '../parts/grade.tsx'
import { Many } from '../parts/many.tsx'
import { Narrow } from '../parts/narrow.tsx'
import { Twins } from '../parts/twins.tsx'
import { useRows } from '../parts/use-rows.ts'
import { useTitle } from '../title.ts'

/** Outlets and origins with what rests on each, to be graded by the reader. */
export function SourcesPage() {
  useTitle('Sources')
  const { q = '' } = useSearch({ strict: false }) as { q?: string }
  return (
    <>
      <h1>Sources</h1>
      <p className="lead">
        Outlets, and the origins that claims are traced back to. A grade says how reliable a source is to you; it stands
        beside the claims and changes no status.
      </p>
      <Narrow q={q} label="Find a source" />
      <List key={q} q={q} />
    </>
  )
}

function List({ q }: { readonly q: string }) {
  const { total, rowAt, error } = useRows((page) => sources(q, page))
  if (error) return <p className="problem">{error.message}</p>
  return (
    <>
      <h2>
        <span className="count">{total?.toLocaleString('en')}</span> sources <Twins name="sources" query={{ q }} />
      </h2>
      {total === 0 && (
        <p className="empty">{q === '' ? 'Nothing has been read yet.' : 'No source has these letters.'}</p>
      )}
      <Many count={total ?? 0} className="parties" height={64} row={(index) => <Line row={rowAt(index)} />} />
    </>
  )
}

function Line({ row }: { readonly row: SourceRow | undefined }) {
  if (row === undefined) return <p className="quiet">…</p>
  const { name, kinds, documents, claims, alone, grade } = row
  return (
    <div className="party">
      <Link to="/" search={{ origin: name } as never} data-row className="name" disabled={claims === 0}>
        {name}
      </Link>
      <Grade name={name} grade={grade} />
      <span className="meta">
        {kinds.length > 0 && <span>{kinds.join(', ')}</span>}
        <span className="num">{counted(documents, 'document')}</span>
        {claims > 0 && <span className="num">{counted(claims, 'claim')}</span>}
        {alone > 0 && (
          <span className="num">
            {alone === claims ? 'the only origin of all' : `the only origin of ${alone.toLocaleString('en')}`}
          </span>
        )}
      </span>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { DocumentRow } from '#types/views.ts'
import { document, documents } from '../api.ts'
import { counted } from '../parts/counted.ts'
import { Edits } from '../parts/edits.tsx'
import { KindChoice, useKinds } from '../parts/kinds.tsx'
import { Made } from '../parts/made.tsx'
import { Many } from '../parts/many.tsx'
import { Reader } from '../parts/reader.tsx'
import { Twins } from '../parts/twins.tsx'
import { useRows } from '../parts/use-rows.ts'
import { spansAt, usePlace } from '../place.ts'
import { useTitle } from '../title.ts'

/** All documents, in the order of publication. */
export function DocumentsPage() {
  useTitle('Documents')
  const { total, rowAt } = useRows(documents)
  return (
    <>
      <h1>Documents</h1>
      <p className="lead">In the order of publication, with what was read out of each.</p>
      <h2>
        <span className="count">{total?.toLocaleString('en')}</span> documents <Twins name="documents" />
      </h2>
      {total === 0 && (
        <p className="empty">
          No document yet. <Link to="/add">Add some</Link>.
        </p>
      )}
      <Many count={total ?? 0} className="docs" height={84} row={(index) => <DocumentLine row={rowAt(index)} />} />
    </>
  )
}

export function DocumentLine({ row }: { readonly row: DocumentRow | undefined }) {
  if (row === undefined) return <p className="quiet">…</p>
  return (
    <Link to="/documents/$id" params={{ id: row.id }} className="row" data-row>
      <span className="quiet num">{row.label}</span>
      <span>
        <span className="said">{row.title ?? row.id}</span>
        <span className="meta">
          <span>{[row.publisher, row.published?.slice(0, 10) ?? 'no date'].filter(Boolean).join(', ')}</span>
          {row.version && <span>version {row.version}</span>}
          {row.counts ? (
            <span className="num">
              {[
                counted(row.counts.words, 'word'),
                counted(row.counts.statements, 'statement'),
                counted(row.counts.figures, 'figure'),
                counted(row.counts.claims, 'claim'),
              ].join(', ')}
            </span>
          ) : (
            <span>not opened with the case</span>
          )}
          {row.copies.length > 0 && <span>same text as {row.copies.join(', ')}</span>}
          {row.warnings.map(({ code, message }) => (
            <span key={code} title={message}>
              {code}
            </span>
          ))}
        </span>
      </span>
    </Link>
  )
}

/** One document, alone, with its margin. */
export function DocumentPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error } = useQuery(document(id))
  const { at } = usePlace()
  const { kinds, toggle } = useKinds()
  const lit = useMemo(() => spansAt(at), [at])
  useTitle(data?.title ?? data?.label ?? 'Document')
  if (error) return <p className="problem">{error.message}</p>
  if (!data || data.id !== id) return <p className="empty">…</p>
  return (
    <article className="reader">
      <div className="title">
        <h1>{data.title ?? data.label}</h1>
        <Twins name="document" query={{ id }} />
      </div>
      <p className="quiet small">
        {data.label} ·{' '}
        {[data.publisher, data.published?.slice(0, 10) ?? 'no publication date', ...data.authors]
          .filter(Boolean)
          .join(' · ')}
        {data.copies.length > 0 && ` · same text as ${data.copies.join(', ')}`}
      </p>
      {data.warnings.map(({ code, message }) => (
        <p key={code} className="problem small">
          {message}
        </p>
      ))}
      <KindChoice marks={data.marks} kinds={kinds} toggle={toggle} />
      <Reader view={data} lit={lit} kinds={kinds} wide />
      {data.version !== undefined && data.version > 1 && <Edits id={id} />}
      {data.judgements.length > 0 && (
        <>
          <h2>
            Judged here <span className="count">{data.judgements.length}</span>
          </h2>
          <Made judgements={data.judgements} />
        </>
      )}
    </article>
  )
}

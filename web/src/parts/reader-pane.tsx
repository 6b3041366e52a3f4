import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { document } from '../api.ts'
import { spansAt, useClose, usePlace } from '../place.ts'
import { KindChoice, useKinds } from './kinds.tsx'
import { Reader } from './reader.tsx'

/** The document beside the page: always in view while something is judged. */
export function ReaderPane({ id }: { readonly id: string }) {
  const { data, error } = useQuery(document(id))
  const { at } = usePlace()
  const close = useClose()
  const { kinds, toggle } = useKinds()
  const lit = useMemo(() => spansAt(at), [at])
  return (
    <aside className="beside reading" aria-label="Document">
      <div className="reader">
        <div className="title">
          <h2>
            <Link to="/documents/$id" params={{ id }} search={(at === undefined ? {} : { at }) as never}>
              {data ? (data.title ?? data.label) : ' '}
            </Link>
          </h2>
          <button type="button" className="plain" onClick={close} aria-label="Close the document">
            Close
          </button>
        </div>
        {error && <p className="problem">{error.message}</p>}
        {data && data.id === id && (
          <>
            <p className="quiet small">
              {data.label} · {[data.publisher, data.published?.slice(0, 10)].filter(Boolean).join(' · ')}
            </p>
            <KindChoice marks={data.marks} kinds={kinds} toggle={toggle} />
            <Reader view={data} lit={lit} kinds={kinds} wide={false} />
          </>
        )}
      </div>
    </aside>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { search } from '../api.ts'
import { ClaimLine } from '../parts/claim-line.tsx'
import { Twins } from '../parts/twins.tsx'
import { useOpen } from '../place.ts'
import { useTitle } from '../title.ts'
import { DocumentLine } from './documents.tsx'

/** Search over claims, names, titles and every sentence. */
export function SearchPage() {
  const { q = '' } = useSearch({ strict: false }) as { q?: string }
  useTitle(q === '' ? 'Search' : `Search: ${q}`)
  const { data, error } = useQuery(search(q))
  const open = useOpen()
  const words = termsOf(q)
  const found = q.trim() === '' ? undefined : data
  return (
    <>
      <h1>Search</h1>
      <p className="lead">
        Every word must stand in one sentence; words in quotation marks stand as they are. <kbd>↓</kbd> goes to the
        results.
      </p>
      {error && <p className="problem">{error.message}</p>}
      {found && (
        <>
          <Names
            names={found.actors.map(({ name, kind, quote }) => ({ name, kind, open: quote && (() => open(quote)) }))}
          />
          {found.claims.length > 0 && (
            <>
              <h2>
                Claims <span className="count">{found.claims.length}</span>
              </h2>
              <ol className="claims">
                {found.claims.map((row) => (
                  <li key={row.id}>
                    <ClaimLine row={row} />
                  </li>
                ))}
              </ol>
            </>
          )}
          {found.documents.length > 0 && (
            <>
              <h2>
                Documents <span className="count">{found.documents.length}</span>
              </h2>
              <ol className="docs">
                {found.documents.map((row) => (
                  <li key={row.id}>
                    <DocumentLine row={row} />
                  </li>
                ))}
              </ol>
            </>
          )}
          <h2>
            Sentences{' '}
            <span className="count">
              {found.sentences.length}
              {found.more && '+'}
            </span>
            <Twins name="search" query={{ q }} />
          </h2>
          {found.sentences.length === 0 && <p className="empty">No sentence holds every word.</p>}
          <ul className="lines">
            {found.sentences.map(({ document, quote }) => (
              <li key={`${quote.document} ${quote.spans[0]?.start}`} data-line>
                <button type="button" className="open" data-row data-evidence onClick={() => open(quote)}>
                  <span className="said">
                    <Marked text={quote.text} words={words} />
                  </span>
                </button>
                <span className="by">
                  {document.label} · {[document.publisher, document.published?.slice(0, 10)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Names({
  names,
}: {
  readonly names: readonly { name: string; kind: string; open: (() => void) | undefined }[]
}) {
  if (names.length === 0) return null
  return (
    <p className="filters">
      {names.map(({ name, kind, open }) => (
        <button key={name} type="button" className="plain" onClick={open} disabled={!open}>
          {name} <span className="quiet small">{kind}</span>
        </button>
      ))}
    </p>
  )
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text
  const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi')
  return text.split(pattern).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the sentence
      <mark key={index} className="hit">
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}

function termsOf(q: string): string[] {
  return [...q.matchAll(/["“]([^"”]+)["”]|(\S+)/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/["“”]/g, '').trim())
    .filter((word) => word !== '')
    .slice(0, 12)
}

import { useQuery } from '@tanstack/react-query'
import type { VersionChange } from '#types/version.ts'
import { versions } from '../api.ts'
import { counted } from './counted.ts'
import { Twins } from './twins.tsx'

/** How an article was edited: each version against the one before it, what is gone struck out and what is new underlined. */
export function Edits({ id }: { readonly id: string }) {
  const { data } = useQuery(versions(id))
  if (!data || data.changes.length === 0) return null
  return (
    <>
      <h2>
        Edited <span className="count">{counted(data.versions, 'version')}</span>{' '}
        <Twins name="versions" query={{ id }} />
      </h2>
      {data.changes.map((change) => (
        <details key={change.to} className="edits" open={data.changes.length === 1}>
          <summary>
            Version {change.to}, {change.added.slice(0, 16).replace('T', ' ')} UTC{' '}
            <span className="quiet num">
              {counted(change.words.gone, 'word')} gone, {change.words.new.toLocaleString('en')} new
            </span>
          </summary>
          {change.facts.map(({ fact, before, after }) => (
            <p key={fact} className="small">
              {fact}: <del>{before ?? 'not known'}</del> <ins>{after ?? 'not known'}</ins>
            </p>
          ))}
          <p className="said">{piecesOf(change)}</p>
        </details>
      ))}
    </>
  )
}

/** What was kept is shown as far as it tells where an edit stands. */
function piecesOf({ edits, text }: VersionChange) {
  return edits.map(({ kind, before, after }, index) => {
    const key = `${before.start} ${after.start}`
    const [old, now] = [text.before.slice(before.start, before.end), text.after.slice(after.start, after.end)]
    if (kind === 'kept') return <span key={key}>{around(now, index > 0, index < edits.length - 1)}</span>
    return (
      <span key={key}>
        {old !== '' && <del>{old}</del>}
        {now !== '' && <ins>{now}</ins>}
      </span>
    )
  })
}

function around(text: string, before: boolean, after: boolean): string {
  if (text.length <= 2 * near) return text
  return [before ? text.slice(0, near) : '', after ? text.slice(-near) : ''].join(' … ')
}

/** Characters. */
const near = 90

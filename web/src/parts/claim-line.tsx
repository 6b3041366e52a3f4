import { Link } from '@tanstack/react-router'
import type { ClaimRow, Movement } from '#types/views.ts'
import { Cite } from './cite.tsx'
import { names, StatusMark } from './status.tsx'

/** One claim as a line of a list: where it stands, its words, who said it first, and what it rests on. */
export function ClaimLine({ row }: { readonly row: ClaimRow }) {
  return (
    <>
      <Link to="/claims/$id" params={{ id: row.id }} search={keepPlace as never} className="row" data-row>
        <span className="side">
          <StatusMark status={row.status} />
          {row.moved && <span className="moved">{movementText(row.moved)}</span>}
          {row.judged && <span className="quiet small">{judgedText(row.judged)}</span>}
        </span>
        <span>
          <span className="said">{row.text.text}</span>
          <span className="meta">
            <span>
              {row.who}
              {row.when && `, ${row.when.text}${row.when.dated === 'published' ? ' (published)' : ''}`}
            </span>
            {(row.origins.length > 1 || row.documents > 1) && (
              <span>
                <b className="num">{row.origins.length}</b> {row.origins.length === 1 ? 'origin' : 'origins'} in{' '}
                <span className="num">{row.documents}</span> {row.documents === 1 ? 'document' : 'documents'}
              </span>
            )}
            {row.denials > 0 && <span>denied {times(row.denials)}</span>}
            {row.confirmations > 0 && <span>confirmed {times(row.confirmations)}</span>}
            {row.conflicts > 0 && (
              <span>
                conflicts with {row.conflicts} {row.conflicts === 1 ? 'claim' : 'claims'}
              </span>
            )}
          </span>
        </span>
      </Link>
      <Cite quote={row.text} />
    </>
  )
}

const keepPlace = ({ doc, at }: Record<string, unknown>): object => ({ doc, at })

function movementText({ kind, from, added }: Movement): string {
  if (kind === 'new') return 'new'
  if (kind === 'status') return `was ${names[from!].toLowerCase()}`
  return `${added} more ${added === 1 ? 'statement' : 'statements'}`
}

function judgedText(verdict: string): string {
  const words: Readonly<Record<string, string>> = {
    accept: 'accepted',
    reject: 'rejected',
    note: 'noted',
    grade: 'graded',
  }
  return `${words[verdict] ?? verdict} by you`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClaimRow } from '#types/views.ts'
import { search } from '../api.ts'
import { Alike } from './alike.tsx'
import { ClaimLine } from './claim-line.tsx'

/** Claims of much the same words, or found by words: a person says whether they are the same. */
export function Near({ row, near }: { readonly row: ClaimRow; readonly near: readonly ClaimRow[] }) {
  const [q, setQ] = useState('')
  const found = useQuery(search(q))
  const rows = q.trim() === '' ? near : (found.data?.claims ?? []).filter(({ id }) => id !== row.id)
  return (
    <>
      <h2>Said in much the same words</h2>
      <p className="narrow">
        <label className="quietly" htmlFor="other">
          Find another claim that is the same
        </label>
        <input
          id="other"
          type="search"
          data-key="="
          placeholder="Find another claim that is the same"
          autoComplete="off"
          value={q}
          maxLength={200}
          onChange={(event) => setQ(event.target.value)}
        />
      </p>
      {rows.length === 0 && (
        <p className="empty">{q.trim() === '' ? 'No other claim is near it.' : 'No claim has these words.'}</p>
      )}
      <ol className="claims">
        {rows.slice(0, 12).map((other) => (
          <li key={other.id}>
            <ClaimLine row={other} />
            <Alike one={row.target} other={other.target} name="claim" />
          </li>
        ))}
      </ol>
    </>
  )
}

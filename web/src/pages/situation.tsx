import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Status } from '#types/situation.ts'
import type { ClaimRow } from '#types/views.ts'
import { type ClaimFilter, claims, situation } from '../api.ts'
import { ClaimLine } from '../parts/claim-line.tsx'
import { LineList } from '../parts/line-list.tsx'
import { Many } from '../parts/many.tsx'
import { names } from '../parts/status.tsx'
import { Twins } from '../parts/twins.tsx'
import { useRows } from '../parts/use-rows.ts'
import type { SituationSearch } from '../router.tsx'
import { useTitle } from '../title.ts'
import { lastVisit } from '../visit.ts'

/** The claims by weight, with where each stands and what moved since the reader was last here. */
export function SituationPage() {
  useTitle('Situation')
  const { data, error } = useQuery(situation)
  const { status, group, moved, origin } = useSearch({ strict: false }) as SituationSearch & { status?: Status }
  const since = useMemo(() => (data === undefined ? undefined : lastVisit(data.title)), [data])
  if (error) return <p className="problem">{error.message}</p>
  if (!data) return null
  const filter: ClaimFilter = { status, group, moved, origin, since }
  return (
    <>
      <h1>{data.title}</h1>
      <p className="lead">
        {data.documents} {data.documents === 1 ? 'document' : 'documents'}. What several parties speak to comes first.
        Origins are counted, not outlets.
        {data.unopened > 0 &&
          ` ${data.unopened.toLocaleString('en')} that share least with others were not opened; sitrep serve --most opens more.`}
      </p>
      {data.documents === 0 ? (
        <p className="empty">
          Nothing has been read yet. <Link to="/add">Add documents</Link>.
        </p>
      ) : (
        <>
          <Filters counts={data.counts} groups={data.groups} filter={filter} />
          <ClaimList key={JSON.stringify(filter)} filter={filter} />
        </>
      )}
    </>
  )
}

function Filters({
  counts,
  groups,
  filter,
}: {
  readonly counts: Readonly<Record<Status, number>>
  readonly groups: Readonly<Record<ClaimRow['group'], number>>
  readonly filter: ClaimFilter
}) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const none =
    filter.status === undefined &&
    filter.group === undefined &&
    filter.moved === undefined &&
    filter.origin === undefined
  const statuses = (Object.keys(names) as Status[]).filter((status) => counts[status] > 0)
  const kinds = (Object.keys(groupNames) as ClaimRow['group'][]).filter((group) => groups[group] > 0)
  return (
    <nav className="filters" aria-label="Which claims">
      <span className="set">
        <Choice search={{}} on={none} count={total} name="all" />
        {statuses.length > 1 &&
          statuses.map((status) => (
            <Choice
              key={status}
              search={{ status }}
              on={filter.status === status}
              count={counts[status]}
              name={names[status].toLowerCase()}
            />
          ))}
      </span>
      <span className="set">
        {kinds.length > 1 &&
          kinds.map((group) => (
            <Choice
              key={group}
              search={{ group }}
              on={filter.group === group}
              count={groups[group]}
              name={groupNames[group]}
            />
          ))}
        {filter.origin !== undefined && <Choice search={{ origin: filter.origin }} on name={`from ${filter.origin}`} />}
        {filter.since !== undefined && <Moved since={filter.since} on={filter.moved !== undefined} />}
      </span>
    </nav>
  )
}

/** Claims that are new or stand otherwise than when the reader was last here. */
function Moved({ since, on }: { readonly since: string; readonly on: boolean }) {
  const { data } = useQuery(claims({ moved: 'true', since }, 0))
  const day = new Date(since).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <Choice
      search={{ moved: 'true' }}
      on={on}
      name={`moved since your last visit, ${day}`}
      {...(data === undefined ? {} : { count: data.total })}
    />
  )
}

function Choice({
  search,
  on,
  count,
  name,
}: {
  readonly search: object
  readonly on: boolean
  readonly count?: number
  readonly name: string
}) {
  return (
    <Link
      to="/"
      search={((old: { doc?: string; at?: string }) => ({ doc: old.doc, at: old.at, ...search })) as never}
      aria-current={on ? 'true' : undefined}
      activeProps={{}}
      resetScroll={false}
    >
      {count !== undefined && <span className="num">{count.toLocaleString('en')}</span>}
      {name}
    </Link>
  )
}

function ClaimList({ filter }: { readonly filter: ClaimFilter }) {
  const { total, rowAt } = useRows((page) => claims(filter, page))
  const { since: _, ...shared } = filter
  return (
    <>
      <h2>
        Claims <span className="count">{total?.toLocaleString('en')}</span>{' '}
        <Twins name="claims" query={{ ...shared }} />
      </h2>
      {total === 0 && <p className="empty">No claim fits.</p>}
      <Many
        count={total ?? 0}
        className="claims"
        height={92}
        row={(index) => {
          const row = rowAt(index)
          return row ? <ClaimLine row={row} /> : <p className="quiet">…</p>
        }}
      />
    </>
  )
}

/** Beside the claims: what is expected, and what is open. */
export function SideNotes() {
  const { data } = useQuery(situation)
  if (!data) return <aside className="beside notes" aria-label="Expected next and gaps" />
  return (
    <aside className="beside notes" aria-label="Expected next and gaps">
      <h2>
        Expected next <span className="count">{data.ahead}</span> <Twins name="situation" />
      </h2>
      {data.expected.length === 0 ? (
        <p className="empty">Nothing is announced or expected{data.passed > 0 && ' after the newest document'}.</p>
      ) : (
        <LineList lines={data.expected.slice(0, 12)} />
      )}
      {data.ahead > 12 && (
        <p className="small">
          <Link to="/timeline">All {data.ahead} on the timeline</Link>
        </p>
      )}
      {data.passed > 0 && (
        <p className="small">
          <Link to="/timeline">{data.passed} for days that have passed, on the timeline</Link>
        </p>
      )}
      <h2>Open</h2>
      {data.gaps.length === 0 ? <p className="empty">No gap was found.</p> : <LineList lines={data.gaps} />}
      {data.problems.length > 0 && (
        <>
          <h2>
            Not read, or read with a warning <span className="count">{data.problems.length}</span>
          </h2>
          <ul className="lines">
            {data.problems.slice(0, 30).map(({ input, problem }) => (
              <li key={`${input} ${problem.code}`}>
                {input} <span className="by">{problem.message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

const groupNames: Readonly<Record<ClaimRow['group'], string>> = {
  several: 'several parties',
  one: 'one origin',
  told: 'told by outlets',
}

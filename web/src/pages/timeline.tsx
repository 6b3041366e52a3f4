import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TimelineRow } from '#types/views.ts'
import { timeline } from '../api.ts'
import { Axis, Bar, scaleOf, type TimeScale } from '../charts/time-bar.tsx'
import { Cites } from '../parts/cite.tsx'
import { Many } from '../parts/many.tsx'
import { Twins } from '../parts/twins.tsx'
import { useTitle } from '../title.ts'

/** Events as wide as their dates are known, what is expected apart from what happened, and the conditions that somebody put. */
export function TimelinePage() {
  useTitle('Timeline')
  const { data, error } = useQuery(timeline)
  const scale = useMemo(() => data && scaleOf([...data.events, ...data.expected, ...data.scenarios], data), [data])
  if (error) return <p className="problem">{error.message}</p>
  if (!data || !scale) return null
  return (
    <>
      <h1>Timeline</h1>
      <p className="lead">
        Each bar is as wide as its date is known: a month is a month wide. Filled: told as having happened. Outlined:
        rests on somebody’s word. Dashed: expected, never happened. Dotted: a condition, at the date that it names or
        was put. ◂ ▸ lies outside.
      </p>
      <h2>
        Told as having happened <span className="count">{data.events.length}</span>
        {data.undated > 0 && <span className="count">{data.undated} more without a date</span>}
        <Twins name="timeline" />
      </h2>
      <Times rows={data.events} scale={scale} none="Nothing could be dated." />
      <h2>
        Expected, and decision points <span className="count">{data.expected.length}</span>
      </h2>
      <Times rows={data.expected} scale={scale} none="Nothing is announced or expected." />
      <h2>
        Scenarios <span className="count">{data.scenarios.length}</span>
      </h2>
      <Times rows={data.scenarios} scale={scale} none="Nobody puts a condition." />
    </>
  )
}

function Times({
  rows,
  scale,
  none,
}: {
  readonly rows: readonly TimelineRow[]
  readonly scale: TimeScale
  readonly none: string
}) {
  if (rows.length === 0) return <p className="empty">{none}</p>
  return (
    <div className="times">
      <div className="head" aria-hidden="true">
        <span>When</span>
        <Axis scale={scale} />
        <span />
      </div>
      <Many
        count={rows.length}
        className="rows"
        height={52}
        row={(index) => <TimeLine row={rows[index]!} scale={scale} />}
      />
    </div>
  )
}

function TimeLine({ row, scale }: { readonly row: TimelineRow; readonly scale: TimeScale }) {
  return (
    <div className={`time ${row.standing}`} data-line>
      <span className="when" title={row.when?.because}>
        {row.when?.text ?? 'no date given'}
      </span>
      <Bar when={row.when} scale={scale} />
      <span>
        <span className="said">{row.text}</span> <Cites quotes={row.evidence} />
        {row.who && (
          <span className="quiet small">
            {' '}
            {row.who}
            {row.standing === 'alleged' && ', alleged'}
            {row.certainty && `, ${row.certainty}`}
          </span>
        )}
      </span>
    </div>
  )
}

import type { Interval, TimelineRow, TimelineView } from '#types/views.ts'

/** The stretch that is drawn, in milliseconds; what lies outside is shown as an arrow at its edge. */
export interface TimeScale {
  readonly from: number
  readonly to: number
  readonly newest: number | undefined
}

/**
 * The days in which the story is told, and as many before and after as events lie in: an axis that reached back to a treaty of 1950 would make all else one
 * line. A short story has a month before it and two after. What lies further away is drawn as an arrow at the edge.
 */
export function scaleOf(rows: readonly TimelineRow[], view: Pick<TimelineView, 'oldest' | 'newest'>): TimeScale {
  const spans = rows.flatMap(({ when }) => (when ? [{ from: Date.parse(when.from), to: Date.parse(when.to) }] : []))
  const newest = view.newest === undefined ? undefined : Date.parse(view.newest) + dayLength
  const [first] = spans
  const oldest = view.oldest === undefined ? (first?.from ?? 0) : Date.parse(view.oldest)
  const last = newest ?? first?.to ?? dayLength
  const length = last - oldest
  const from = Math.min(
    oldest,
    ...spans.map((span) => span.from).filter((start) => start >= oldest - Math.max(length, 30 * dayLength)),
  )
  const to = Math.max(
    last,
    ...spans.map((span) => span.to).filter((end) => end <= last + Math.max(length, 60 * dayLength)),
  )
  const edge = Math.max((to - from) * 0.03, dayLength)
  return { from: from - edge, to: to + edge, newest }
}

export function Bar({ when, scale }: { readonly when: Interval | undefined; readonly scale: TimeScale }) {
  const x = (date: number): number => ((date - scale.from) / (scale.to - scale.from)) * 100
  const from = when ? x(Date.parse(when.from)) : 0
  const to = when ? x(Date.parse(when.to)) : 0
  const outside = when && (to < 0 ? 'before' : from > 100 ? 'after' : undefined)
  const [left, right] = [Math.max(from, 0), Math.min(to, 100)]
  return (
    <span className="lane">
      <svg aria-hidden="true">
        {ticksOf(scale).map(({ at }) => (
          <line key={at} className="grid" x1={`${x(at)}%`} x2={`${x(at)}%`} y1="0" y2="100%" />
        ))}
        {scale.newest !== undefined && (
          <line className="now" x1={`${x(scale.newest)}%`} x2={`${x(scale.newest)}%`} y1="0" y2="100%" />
        )}
        {when && outside === undefined && right - left >= 1.5 && (
          <rect className="bar-of-time" x={`${left}%`} y="13" width={`${right - left}%`} height="8" />
        )}
        {when && outside === undefined && right - left < 1.5 && (
          <circle className="bar-of-time" cx={`${(left + right) / 2}%`} cy="17" r="4" />
        )}
        {outside === 'before' && <path d="M8 12 0 17l8 5z" fill="var(--quiet)" />}
        {outside === 'after' && (
          <svg x="100%" overflow="visible" aria-hidden="true">
            <path d="M-8 12l8 5-8 5z" fill="var(--quiet)" />
          </svg>
        )}
      </svg>
    </span>
  )
}

export function Axis({ scale }: { readonly scale: TimeScale }) {
  return (
    <span className="axis">
      {labelled(scale).map(({ at, text }) => (
        <span key={at} style={{ left: `${((at - scale.from) / (scale.to - scale.from)) * 100}%` }}>
          {text}
        </span>
      ))}
    </span>
  )
}

/** A label that would stand out over the end is left out; its line stays. */
function labelled(scale: TimeScale): { at: number; text: string }[] {
  return ticksOf(scale).filter(({ at }) => at <= scale.to - (scale.to - scale.from) * 0.1)
}

/** Four to seven ticks: years, quarters, months or weeks. */
function ticksOf({ from, to }: TimeScale): { at: number; text: string }[] {
  const days = (to - from) / dayLength
  if (days < 45) {
    const step = days > 24 ? 7 : days > 12 ? 4 : 2
    const first = Math.ceil(from / dayLength) * dayLength
    const count = Math.floor((to - first) / (step * dayLength)) + 1
    return Array.from({ length: count }, (_, index) => {
      const at = first + index * step * dayLength
      return { at, text: text(at, { day: 'numeric', month: 'short' }) }
    })
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => days / 30.4 / months <= 6) ?? 240
  const start = new Date(from)
  const ticks: { at: number; text: string }[] = []
  for (let month = Math.ceil((start.getUTCMonth() + 1) / Math.min(step, 12)) * Math.min(step, 12); ; month += step) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1)
    if (at > to) return ticks
    ticks.push({ at, text: step >= 12 ? text(at, { year: 'numeric' }) : text(at, { month: 'short', year: '2-digit' }) })
  }
}

function text(at: number, how: Intl.DateTimeFormatOptions): string {
  return new Date(at).toLocaleDateString('en-GB', { ...how, timeZone: 'UTC' })
}

const dayLength = 86_400_000

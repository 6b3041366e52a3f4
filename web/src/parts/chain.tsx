import type { ChainView } from '#types/views.ts'
import { Cites } from './cite.tsx'

/** The chain of verification as a line in time: a strip that is true to scale, and under it each step with the time that passed. */
export function Chain({ steps }: { readonly steps: readonly ChainView[] }) {
  if (steps.length === 0) return <p className="empty">No step is dated.</p>
  return (
    <>
      <Strip steps={steps} />
      <ol className="chain">
        {steps.map((step, index) => {
          const gap = index === 0 ? undefined : gapText(steps[index - 1], step)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the chain
            <li key={index} className={against.has(step.kind) ? 'against' : ''} data-line>
              <span className="when">{step.when ? step.when.text : 'undated'}</span>
              <span className="rail">
                <Dot kind={step.kind} />
              </span>
              <span className="what">
                {step.who} <Cites quotes={step.quotes} most={4} />
                {(step.when?.dated === 'published' || gap) && (
                  <span className="quiet small">
                    {' '}
                    {[gap, step.when?.dated === 'published' && 'dated by publication'].filter(Boolean).join(', ')}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Dot({ kind }: { readonly kind: ChainView['kind'] }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <circle className={settled.has(kind) ? 'full' : ''} cx="5" cy="5" r="4" />
      {kind === 'denied' && <path d="M2.2 7.8 7.8 2.2" />}
      {kind === 'no comment' && <path d="M2.5 5h5" />}
    </svg>
  )
}

/** A month is a month wide, a day a day: one bar a step. */
function Strip({ steps }: { readonly steps: readonly ChainView[] }) {
  const dated = steps.flatMap(({ when, kind }) => (when ? [{ ...when, kind }] : []))
  const from = Math.min(...dated.map((step) => Date.parse(step.from)))
  const to = Math.max(...dated.map((step) => Date.parse(step.to)))
  const days = (to - from) / dayLength
  // A few days are told in the lines; drawn, each would be as wide as a quarter of the page.
  if (dated.length < 2 || days < 5) return null
  const x = (date: number): number => ((date - from) / (to - from)) * width
  return (
    <svg className="strip" viewBox={`-4 0 ${width + 8} 34`} aria-hidden="true">
      <line className="axis" x1="0" x2={width} y1="14" y2="14" />
      {ticksOf(from, to).map(({ at, text }) => (
        <g key={at}>
          <line className="axis" x1={x(at)} x2={x(at)} y1="14" y2="32" />
          <text x={x(at) + 3} y="31">
            {text}
          </text>
        </g>
      ))}
      {dated.map(({ from: start, to: end, kind, dated: how }, index) => {
        const left = x(Date.parse(start))
        const long = x(Date.parse(end)) - left
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the chain
            key={index}
            x={long < 7 ? left + long / 2 - 3.5 : left}
            y="9"
            width={Math.max(long, 7)}
            height="10"
            rx="5"
            fill={how === 'published' ? 'var(--paper)' : against.has(kind) ? 'var(--accent)' : 'var(--ink)'}
            stroke={against.has(kind) ? 'var(--accent)' : 'var(--ink)'}
            strokeWidth="1.5"
            opacity={long > 60 ? 0.5 : 1}
          />
        )
      })}
    </svg>
  )
}

/** First days of months; where the whole is shorter, Mondays. */
function ticksOf(from: number, to: number): { at: number; text: string }[] {
  const days = (to - from) / dayLength
  const ticks: { at: number; text: string }[] = []
  const step = days > 800 ? 12 : days > 240 ? 3 : 1
  if (days > 45) {
    const first = new Date(from)
    for (let month = first.getUTCMonth() + 1; ; month++) {
      const at = Date.UTC(first.getUTCFullYear(), month, 1)
      if (at > to - (to - from) / 12) break
      if (new Date(at).getUTCMonth() % step === 0) ticks.push({ at, text: monthText(at) })
    }
    return ticks
  }
  const every = days > 14 ? 7 : days > 6 ? 2 : 1
  for (let at = from; at < to - (to - from) / 12; at += every * dayLength) ticks.push({ at, text: dayText(at) })
  return ticks
}

function gapText(before: ChainView | undefined, now: ChainView): string | undefined {
  if (!before?.when || !now.when) return undefined
  const days = Math.round((Date.parse(now.when.from) - Date.parse(before.when.from)) / dayLength)
  if (days < 1) return undefined
  return `${days} ${days === 1 ? 'day' : 'days'} later`
}

const monthText = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const dayText = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const against: ReadonlySet<string> = new Set(['denied', 'retracted'])
const settled: ReadonlySet<string> = new Set(['confirmed', 'acknowledged'])
const dayLength = 86_400_000
const width = 640

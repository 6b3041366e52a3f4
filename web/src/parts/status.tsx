import type { Status } from '#types/situation.ts'

/** A status as a shape and a word: one ring for one origin, more weight for more, a bar through what is denied. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span className={`status ${status}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {shapes[status]}
      </svg>
      {names[status]}
    </span>
  )
}

export const names: Readonly<Record<Status, string>> = {
  reported: 'Reported',
  corroborated: 'Corroborated',
  acknowledged: 'Acknowledged',
  disputed: 'Disputed',
  denied: 'Denied',
  retracted: 'Retracted',
}

const shapes: Readonly<Record<Status, React.ReactNode>> = {
  reported: <circle cx="5" cy="5" r="4" />,
  corroborated: (
    <>
      <circle cx="5" cy="5" r="4" />
      <circle className="full" cx="5" cy="5" r="1.6" />
    </>
  ),
  acknowledged: <circle className="full" cx="5" cy="5" r="4" />,
  disputed: (
    <>
      <circle cx="5" cy="5" r="4" />
      <path className="full" d="M5 1a4 4 0 0 1 0 8z" />
    </>
  ),
  denied: (
    <>
      <circle cx="5" cy="5" r="4" />
      <path d="M2.2 7.8 7.8 2.2" />
    </>
  ),
  retracted: <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />,
}

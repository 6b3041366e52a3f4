import type { LineView } from '#types/views.ts'
import { Cites } from './cite.tsx'

/** Lines of a report, those under a line folded away: "Sources without a name: 14". */
export function LineList({ lines }: { readonly lines: readonly LineView[] }) {
  return (
    <ul className="lines">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
        <li key={index} data-line>
          {line.lines.length > 0 ? (
            <details>
              <summary>{line.text}</summary>
              <LineList lines={line.lines} />
            </details>
          ) : (
            <OneLine line={line} />
          )}
        </li>
      ))}
    </ul>
  )
}

function OneLine({ line }: { readonly line: LineView }) {
  const when = line.fields.find(({ label }) => label === 'When')
  const rest = line.fields.filter((field) => field !== when)
  return (
    <>
      {when && <span className="when">{when.text}</span>}
      <span className="said">{line.text}</span> <Cites quotes={line.evidence} />
      {rest.length > 0 && <span className="by"> {rest.map(({ text }) => text).join(' · ')}</span>}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ComparisonView, ProportionView } from '#types/views.ts'
import { figures } from '../api.ts'
import { FigureChart, type MergedRow, merged } from '../charts/figure-chart.tsx'
import { shortNumber } from '../charts/short-number.ts'
import { Cite, Cites } from '../parts/cite.tsx'
import { Twins } from '../parts/twins.tsx'
import { useTitle } from '../title.ts'

/** Figures that count the same thing: drawn, and as a table; and what two of them make of each other. */
export function FiguresPage() {
  useTitle('Figures')
  const { data, error } = useQuery(figures)
  // An address with #… leads to its figure, once it is drawn.
  useEffect(() => {
    if (data) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }, [data])
  if (error) return <p className="problem">{error.message}</p>
  if (!data) return null
  return (
    <>
      <h1>Figures</h1>
      <p className="lead">
        Figures that count the same thing, by source and by the date they hold for. Two figures for one thing stand side
        by side; none is dropped, and no average is made. A date in grey is that of publication.
      </p>
      <h2>
        Side by side <span className="count">{data.total}</span>
        {data.conflicts > 0 && <span className="count">{data.conflicts} in conflict</span>}
        <Twins name="figures" />
      </h2>
      {data.comparisons.length === 0 && <p className="empty">No two figures count the same thing.</p>}
      {data.comparisons.map((comparison) => (
        <Comparison key={comparison.id} comparison={comparison} />
      ))}
      {data.total > data.comparisons.length && (
        <p className="small">
          {data.total - data.comparisons.length} more are in the <a href="/api/pages/figures.csv">CSV</a>.
        </p>
      )}
      <h2>
        In proportion <span className="count">{data.proportions.length}</span>
        {data.proportions.length > 0 && <Twins name="proportions" />}
      </h2>
      {data.proportions.length === 0 && <p className="empty">No two figures could be put in proportion.</p>}
      {data.proportions.map((proportion) => (
        <Proportion key={proportion.text} proportion={proportion} />
      ))}
    </>
  )
}

function Comparison({ comparison }: { readonly comparison: ComparisonView }) {
  const { id, about, conflict, because, warnings, values, more, revisions } = comparison
  const rows = useMemo(() => merged(values).shown, [values])
  return (
    <section className="figure" aria-labelledby={id}>
      <h3 id={id}>
        <a href={`#${encodeURIComponent(id)}`}>{about.text}</a> <Cite quote={about} />
      </h3>
      <p className="why">
        {conflict && <b>In conflict. </b>}
        {because}
        {warnings.map((text) => ` ${text}`)}
      </p>
      <div className="pair">
        <FigureChart values={values} revisions={revisions} conflict={conflict} />
        <div className="scroll">
          <table>
            <caption className="quietly">{about.text}</caption>
            <thead>
              <tr>
                <th scope="col">As written</th>
                <th scope="col" className="num bound">
                  Low
                </th>
                <th scope="col" className="num bound">
                  High
                </th>
                <th scope="col">Whose</th>
                <th scope="col">As of</th>
                <th scope="col">In</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.document.id} ${row.quote.spans[0]?.start}`} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {more > 0 && (
        <p className="small quiet">
          {more} more values are in the <a href="/api/pages/figures.csv">CSV</a>.
        </p>
      )}
    </section>
  )
}

function Row({ row }: { readonly row: MergedRow }) {
  const { quote, quotes, low, high, who, asOf, dates } = row
  return (
    <tr data-line>
      <td className="said written">{quote.text}</td>
      <td className="num bound">{low === undefined ? '–' : shortNumber(low)}</td>
      <td className="num bound">{high === undefined ? '–' : shortNumber(high)}</td>
      <td>{who}</td>
      <td title={asOf?.because} className={asOf?.dated === 'published' ? 'dates quiet' : 'dates'}>
        {dates}
        {asOf?.dated === 'published' && <span className="quietly"> (published)</span>}
      </td>
      <td>
        <Cites quotes={quotes} most={4} />
      </td>
    </tr>
  )
}

function Proportion({ proportion }: { readonly proportion: ProportionView }) {
  const { text, arithmetic, assumed, evidence } = proportion
  return (
    <div className="proportion">
      <p>
        <span className="said">{text}</span> <Cites quotes={evidence} />
      </p>
      <p className="facts">
        <span className="num">{arithmetic}</span>
        {assumed.length > 0 && <span>Assumed: {assumed.join('; ')}</span>}
      </p>
    </div>
  )
}

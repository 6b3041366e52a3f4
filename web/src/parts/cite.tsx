import type { Quote } from '#types/views.ts'
import { useOpen } from '../place.ts'

/** "D3": opens the words in their document, beside the page. */
export function Cite({ quote }: { readonly quote: Quote }) {
  const open = useOpen()
  return (
    <button
      type="button"
      className="cite"
      data-evidence
      aria-label={`Open in document ${quote.label}`}
      onClick={() => open(quote)}
    >
      {quote.label}
    </button>
  )
}

export function Cites({ quotes, most = 6 }: { readonly quotes: readonly Quote[]; readonly most?: number }) {
  const shown = [...new Map(quotes.map((quote) => [quote.document, quote])).values()]
  return (
    <>
      {shown.slice(0, most).map((quote) => (
        <Cite key={quote.document} quote={quote} />
      ))}
      {shown.length > most && <span className="quiet small"> and {shown.length - most} more</span>}
    </>
  )
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Quote } from '#types/views.ts'

/** What is open beside the page, in the address of every page: `?doc=ID&at=120-240,300-310`. */
export interface Place {
  readonly doc?: string
  readonly at?: string
}

export function placeOf(given: Readonly<Record<string, unknown>>): Place {
  const doc = typeof given.doc === 'string' && given.doc !== '' ? given.doc : undefined
  const at = typeof given.at === 'string' && /^\d+-\d+(?:,\d+-\d+)*$/.test(given.at) ? given.at : undefined
  return { ...(doc === undefined ? {} : { doc }), ...(at === undefined ? {} : { at }) }
}

export function usePlace(): Place {
  return placeOf(useSearch({ strict: false }))
}

export function spansAt(at: string | undefined): { start: number; end: number }[] {
  return (at ?? '').split(',').flatMap((piece) => {
    const [start, end] = piece.split('-').map(Number)
    return start !== undefined && end !== undefined && end > start ? [{ start, end }] : []
  })
}

export function atOf({ spans }: Pick<Quote, 'spans'>): string {
  return spans
    .slice(0, 12)
    .map(({ start, end }) => `${start}-${end}`)
    .join(',')
}

/** Opens words of a document beside the page that is read. */
export function useOpen(): (quote: Pick<Quote, 'document' | 'spans'>) => void {
  const navigate = useNavigate()
  return (quote) =>
    void navigate({
      to: '.',
      search: (old: object) => ({ ...old, doc: quote.document, at: atOf(quote) }),
      replace: true,
      resetScroll: false,
    } as never)
}

export function useClose(): () => void {
  const navigate = useNavigate()
  return () =>
    void navigate({
      to: '.',
      search: ({ doc: _, at: __, ...rest }: Record<string, unknown>) => rest,
      replace: true,
      resetScroll: false,
    } as never)
}

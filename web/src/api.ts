import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  ClaimRow,
  ClaimView,
  DocumentRow,
  DocumentView,
  FiguresView,
  Rows,
  SearchView,
  SituationView,
  TimelineView,
} from '#types/views.ts'

/** What went wrong, as the server puts it: a code and what to do. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init)
  const body = (await response.json()) as { error?: { code: string; message: string } }
  if (!response.ok) {
    throw new ApiError(response.status, body.error?.code ?? 'failed', body.error?.message ?? response.statusText)
  }
  return body as Answer
}

/** `/api/pages/claims?status=disputed`; what is not asked for is left out. */
export function address(name: string, query: Readonly<Record<string, string | number | undefined>> = {}): string {
  const wanted = Object.entries(query).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  const text = new URLSearchParams(wanted).toString()
  return `/api/${name}${text === '' ? '' : `?${text}`}`
}

export interface ClaimFilter {
  readonly status?: string | undefined
  readonly group?: string | undefined
  readonly moved?: string | undefined
  readonly since?: string | undefined
}

export const situation = queryOptions({
  queryKey: ['case', 'situation'],
  queryFn: () => ask<SituationView>(address('pages/situation')),
})

/** Rows a request. */
export const pageSize = 100

export const claims = (filter: ClaimFilter, page: number) =>
  queryOptions({
    queryKey: ['case', 'claims', filter, page],
    queryFn: () =>
      ask<Rows<ClaimRow>>(address('pages/claims', { ...filter, offset: page * pageSize, limit: pageSize })),
    placeholderData: keepPreviousData,
  })

export const claim = (id: string) =>
  queryOptions({ queryKey: ['case', 'claim', id], queryFn: () => ask<ClaimView>(address('pages/claim', { id })) })

export const figures = queryOptions({
  queryKey: ['case', 'figures'],
  queryFn: () => ask<FiguresView>(address('pages/figures')),
})

export const timeline = queryOptions({
  queryKey: ['case', 'timeline'],
  queryFn: () => ask<TimelineView>(address('pages/timeline')),
})

export const documents = (page: number) =>
  queryOptions({
    queryKey: ['case', 'documents', page],
    queryFn: () => ask<Rows<DocumentRow>>(address('pages/documents', { offset: page * pageSize, limit: pageSize })),
    placeholderData: keepPreviousData,
  })

export const document = (id: string) =>
  queryOptions({
    queryKey: ['case', 'document', id],
    queryFn: () => ask<DocumentView>(address('pages/document', { id })),
    placeholderData: keepPreviousData,
  })

export const search = (q: string) =>
  queryOptions({
    queryKey: ['case', 'search', q],
    queryFn: () => ask<SearchView>(address('pages/search', { q, limit: 40 })),
    placeholderData: keepPreviousData,
    enabled: q.trim() !== '',
  })

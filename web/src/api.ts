import { keepPreviousData, queryOptions, type UseQueryOptions } from '@tanstack/react-query'
import type { VersionsView } from '#types/version.ts'
import type {
  ActorRow,
  ActorView,
  ClaimRow,
  ClaimView,
  DocumentRow,
  DocumentView,
  FiguresView,
  Rows,
  SearchView,
  SituationView,
  SourceRow,
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
  readonly origin?: string | undefined
  readonly since?: string | undefined
}

export const situation = queryOptions({
  queryKey: ['case', 'situation'],
  queryFn: () => ask<SituationView>(address('pages/situation')),
})

/** Rows a request. */
export const pageSize = 100

/** One page of a long list. */
function rows<Row>(name: string, query: Readonly<Record<string, string | undefined>>, page: number) {
  return {
    queryKey: ['case', name, query, page],
    queryFn: () => ask<Rows<Row>>(address(`pages/${name}`, { ...query, offset: page * pageSize, limit: pageSize })),
  } satisfies UseQueryOptions<Rows<Row>>
}

export const claims = (filter: ClaimFilter, page: number) => rows<ClaimRow>('claims', { ...filter }, page)
export const actors = (q: string, page: number) => rows<ActorRow>('actors', { q }, page)
export const sources = (q: string, page: number) => rows<SourceRow>('sources', { q }, page)
export const documents = (page: number) => rows<DocumentRow>('documents', {}, page)

export const actor = (id: string) =>
  queryOptions({ queryKey: ['case', 'actor', id], queryFn: () => ask<ActorView>(address('pages/actor', { id })) })

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

export const document = (id: string) =>
  queryOptions({
    queryKey: ['case', 'document', id],
    queryFn: () => ask<DocumentView>(address('pages/document', { id })),
    placeholderData: keepPreviousData,
  })

export const versions = (id: string) =>
  queryOptions({
    queryKey: ['case', 'versions', id],
    queryFn: () => ask<VersionsView>(address('pages/versions', { id })),
  })

export const search = (q: string) =>
  queryOptions({
    queryKey: ['case', 'search', q],
    queryFn: () => ask<SearchView>(address('pages/search', { q, limit: 40 })),
    placeholderData: keepPreviousData,
    enabled: q.trim() !== '',
  })

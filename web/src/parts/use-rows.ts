import { type UseQueryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Rows } from '#types/views.ts'
import { pageSize } from '../api.ts'

/** A long list, a page of it at a time: a row that is drawn asks for its page, after the drawing. `total` is undefined until it is known. */
export function useRows<Row>(ask: (page: number) => UseQueryOptions<Rows<Row>>): {
  total: number | undefined
  rowAt: (index: number) => Row | undefined
  error: Error | null
} {
  const [pages, setPages] = useState<readonly number[]>([0])
  const wanted = useRef(new Set<number>([0]))
  const see = useCallback((page: number) => {
    if (wanted.current.has(page)) return
    wanted.current.add(page)
    queueMicrotask(() => setPages([...wanted.current].sort((a, b) => a - b)))
  }, [])
  const { data, error } = useQuery(ask(0))
  const found = useQueries({ queries: pages.map((page) => ask(page)) })
  return {
    total: data?.total,
    rowAt(index) {
      const page = Math.floor(index / pageSize)
      see(page)
      return found[pages.indexOf(page)]?.data?.rows[index % pageSize]
    },
    error,
  }
}

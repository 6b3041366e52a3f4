import { useCallback, useRef, useState } from 'react'

/** Which pages of a long list are in view: a row that is drawn asks for its page, after the drawing. */
export function useSeen(): { pages: readonly number[]; see: (page: number) => void } {
  const [pages, setPages] = useState<readonly number[]>([0])
  const wanted = useRef(new Set<number>([0]))
  const see = useCallback((page: number) => {
    if (wanted.current.has(page)) return
    wanted.current.add(page)
    queueMicrotask(() => setPages([...wanted.current].sort((a, b) => a - b)))
  }, [])
  return { pages, see }
}

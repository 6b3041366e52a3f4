import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** A list as long as it may be: only what can be seen is on the page, on paper all that is there. */
export function Many({
  count,
  className,
  height,
  row,
}: {
  readonly count: number
  readonly className: string
  /** What a row is likely to take, in pixels. */
  readonly height: number
  readonly row: (index: number) => ReactNode
}) {
  const list = useRef<HTMLOListElement>(null)
  const [top, setTop] = useState(0)
  const printing = usePrinting()
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({ count, estimateSize: () => height, overscan: 8, scrollMargin: top })
  if (count <= few || printing) {
    return (
      <ol className={className} ref={list}>
        {Array.from({ length: Math.min(count, mostPrinted) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
          <li key={`whole ${index}`}>{row(index)}</li>
        ))}
      </ol>
    )
  }
  return (
    <ol className={`${className} virtual`} ref={list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => (
        <li
          key={index}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {row(index)}
        </li>
      ))}
    </ol>
  )
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches)
  useEffect(() => {
    const query = window.matchMedia('print')
    const change = (): void => setPrinting(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return printing
}

const few = 60
const mostPrinted = 2000

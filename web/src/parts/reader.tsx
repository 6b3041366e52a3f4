import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Block } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import type { DocumentView, Mark } from '#types/views.ts'
import { Fix } from './fix.tsx'
import { marksIn, type Segment, segmentsOf } from './segments.ts'

/** A document with what was read out of it marked in its text; beside it a margin where there is room. A mark that is chosen can be set right in place. */
export function Reader({
  view,
  lit,
  kinds,
  wide,
}: {
  readonly view: DocumentView
  readonly lit: readonly Span[]
  readonly kinds: ReadonlySet<string>
  readonly wide: boolean
}) {
  const [chosen, setChosen] = useState<string>()
  const text = useRef<HTMLDivElement>(null)
  const marks = useMemo(() => view.marks.filter(({ kind }) => kinds.has(kind)), [view, kinds])
  const key = lit.map(({ start, end }) => `${start}-${end}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is the document and its place
  useEffect(() => {
    const first = text.current?.querySelector('.lit')
    first?.scrollIntoView({ block: 'center' })
  }, [view.id, key])
  const step = (by: 1 | -1): void => {
    const at = marks.findIndex((mark) => nameOf(mark) === chosen)
    const next = marks[at < 0 ? 0 : Math.min(Math.max(at + by, 0), marks.length - 1)]
    if (!next) return
    setChosen(nameOf(next))
    requestAnimationFrame(() => text.current?.querySelector('.m.here')?.scrollIntoView({ block: 'center' }))
  }
  return (
    <div className={wide ? 'blocks wide' : 'blocks'} ref={text}>
      <span hidden>
        <button type="button" data-key="]" onClick={() => step(1)}>
          Next mark
        </button>
        <button type="button" data-key="[" onClick={() => step(-1)}>
          Previous mark
        </button>
      </span>
      {view.blocks.map((block) => (
        <BlockView
          key={block.start}
          block={block}
          view={view}
          marks={marks}
          lit={lit}
          chosen={chosen}
          choose={setChosen}
          wide={wide}
        />
      ))}
    </div>
  )
}

function BlockView({
  block,
  view,
  marks,
  lit,
  chosen,
  choose,
  wide,
}: {
  readonly block: Block
  readonly view: DocumentView
  readonly marks: readonly Mark[]
  readonly lit: readonly Span[]
  readonly chosen: string | undefined
  readonly choose: (name: string | undefined) => void
  readonly wide: boolean
}) {
  const segments = useMemo(() => segmentsOf(block, marks, lit), [block, marks, lit])
  const own = useMemo(() => marksIn(block, marks), [block, marks])
  const open = marks.find((mark) => nameOf(mark) === chosen)
  const here = open !== undefined && own.includes(open)
  return (
    <div className={`block ${block.kind}`}>
      <p className="text">
        {segments.map((segment) => (
          <Run key={segment.start} segment={segment} text={view.text} chosen={chosen} choose={choose} />
        ))}
      </p>
      {wide ? (
        <ul className="margin">
          {own.map((mark) => {
            const name = nameOf(mark)
            return (
              <li key={name} className={name === chosen ? 'here' : ''}>
                <button
                  type="button"
                  className="open"
                  data-row
                  data-mark={name}
                  aria-expanded={name === chosen}
                  onClick={() => choose(name === chosen ? undefined : name)}
                >
                  <span className="kind">{mark.kind}</span> {mark.summary}
                </button>
                {name === chosen && <Fix mark={mark} judgements={view.judgements} close={() => choose(undefined)} />}
              </li>
            )
          })}
        </ul>
      ) : (
        here && <Fix mark={open} judgements={view.judgements} close={() => choose(undefined)} />
      )}
    </div>
  )
}

function Run({
  segment,
  text,
  chosen,
  choose,
}: {
  readonly segment: Segment
  readonly text: string
  readonly chosen: string | undefined
  readonly choose: (name: string | undefined) => void
}) {
  const words = text.slice(segment.start, segment.end)
  const inner = segment.marks.at(-1)
  if (inner === undefined) return segment.lit ? <mark className="lit">{words}</mark> : words
  const name = nameOf(inner.mark)
  const here = segment.marks.some(({ mark }) => nameOf(mark) === chosen)
  const parts = segment.marks.flatMap(({ part }) => part ?? [])
  const pick = (): void => choose(name === chosen ? undefined : name)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would not break over lines as running text does
    <span
      className={[
        'm',
        ...segment.marks.map(({ mark }) => mark.kind),
        ...parts,
        here ? 'here' : '',
        segment.lit ? 'lit' : '',
      ]
        .filter(Boolean)
        .join(' ')}
      role="button"
      tabIndex={-1}
      aria-label={words}
      title={`${inner.mark.kind}: ${inner.mark.summary}`}
      onClick={pick}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') pick()
      }}
    >
      {words}
    </span>
  )
}

export function nameOf(mark: Mark): string {
  return `${mark.kind} ${mark.id}`
}

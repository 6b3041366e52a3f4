import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Judgement } from '#types/judgement.ts'
import { overlaps } from '#types/span.ts'
import type { Mark, MarkField } from '#types/views.ts'
import { useJudge } from '../judge.ts'
import { Made } from './made.tsx'

/** What a mark was understood to be, each field with its right value to be set in place. */
export function Fix({
  mark,
  judgements,
  close,
}: {
  readonly mark: Mark
  /** Those on the document. */
  readonly judgements: readonly Judgement[]
  readonly close: () => void
}) {
  const { judge, busy } = useJudge()
  const box = useRef<HTMLDivElement>(null)
  const own = judgements.filter(({ on }) =>
    on.some((anchor) => anchor.kind === mark.kind && mark.spans.some((span) => overlaps(span, anchor))),
  )
  return (
    <div className="fix" ref={box}>
      <header>
        <b>{mark.summary}</b>
        <button type="button" className="plain" onClick={close} aria-label="Close">
          ×
        </button>
      </header>
      {mark.because && <p className="quiet">{mark.because}</p>}
      <dl>
        {mark.fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an actor may have two roles
          <FieldLine key={`${field.label} ${index}`} mark={mark} field={field} />
        ))}
      </dl>
      <p className="do">
        <button
          type="button"
          data-key="x"
          disabled={busy}
          onClick={() => {
            judge({ files: ['reject', mark.target] }, `Left out: ${mark.kind}`)
            close()
          }}
        >
          {nots[mark.kind]}
        </button>
        <span hidden>
          <button
            type="button"
            data-key="c"
            onClick={() => box.current?.querySelector<HTMLElement>('form input, form select, form textarea')?.focus()}
          >
            Correct
          </button>
        </span>
      </p>
      <Made judgements={own} />
      {mark.claims.length > 0 && (
        <p>
          {mark.claims.map((id, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <Link to="/claims/$id" params={{ id }}>
                {mark.claims.length === 1 ? 'The claim that rests on it' : `Claim ${index + 1}`}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** What a person says who rejects one. */
const nots: Readonly<Record<Mark['kind'], string>> = {
  statement: 'No statement',
  figure: 'No figure',
  event: 'No event',
  time: 'No time',
  actor: 'No actor',
  place: 'No place',
  scenario: 'No scenario',
  expected: 'Not expected',
}

function FieldLine({ mark, field }: { readonly mark: Mark; readonly field: MarkField }) {
  const { judge, busy } = useJudge()
  const [value, setValue] = useState(field.value ?? '')
  useEffect(() => setValue(field.value ?? ''), [field.value])
  const id = `fix-${mark.kind}-${mark.id}-${field.field}`
  if (field.field === undefined) {
    return (
      <>
        <dt>{field.label}</dt>
        <dd>{field.text}</dd>
      </>
    )
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    judge({ files: ['correct', mark.target], field: field.field!, value }, `${field.label} set right`)
  }
  return (
    <>
      <dt>
        <label htmlFor={id}>{field.label}</label>
      </dt>
      <dd>
        <form onSubmit={save}>
          {field.choices ? (
            <select id={id} value={value} onChange={(event) => setValue(event.target.value)}>
              {field.choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          ) : field.field === 'speakers' ? (
            <textarea
              id={id}
              value={value}
              rows={Math.max(1, value.split('\n').length)}
              title="One name a line; Ctrl Enter sets it right"
              onChange={(event) => setValue(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
              }}
              maxLength={2000}
            />
          ) : (
            <input id={id} value={value} onChange={(event) => setValue(event.target.value)} maxLength={300} />
          )}
          <button type="submit" disabled={busy || value === (field.value ?? '')}>
            Correct
          </button>
        </form>
      </dd>
    </>
  )
}

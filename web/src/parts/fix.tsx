import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Mark, MarkField } from '#types/views.ts'
import { useJudge } from '../judge.ts'

/** What a mark was understood to be, each field with its right value to be set in place. */
export function Fix({ mark, close }: { readonly mark: Mark; readonly document: string; readonly close: () => void }) {
  return (
    <div className="fix">
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

function FieldLine({ mark, field }: { readonly mark: Mark; readonly field: MarkField }) {
  const { judge, busy } = useJudge()
  const [value, setValue] = useState(field.value ?? '')
  const id = `fix-${mark.kind}-${mark.id}-${field.field}`
  if (field.field === undefined || mark.target === undefined) {
    return (
      <>
        <dt>{field.label}</dt>
        <dd>{field.text}</dd>
      </>
    )
  }
  const target = mark.target
  const save = (event: FormEvent): void => {
    event.preventDefault()
    judge({ files: ['correct', target], field: field.field!, value }, `${field.label} set right`)
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

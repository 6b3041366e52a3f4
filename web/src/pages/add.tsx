import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { ask } from '../api.ts'
import { type Progress, useProgress } from '../live.ts'
import { useTitle } from '../title.ts'

interface Taken {
  readonly outcomes: readonly {
    readonly file: string
    readonly added: readonly string[]
    readonly versions: readonly string[]
    readonly known: readonly string[]
    readonly refused: readonly { readonly code: string; readonly message: string }[]
  }[]
}

/** Files and pasted text go in here; what could not be read is listed with its reason. */
export function AddPage() {
  useTitle('Add')
  const queries = useQueryClient()
  const steps = useProgress()
  const [over, setOver] = useState(false)
  const upload = useMutation({
    mutationFn: (form: FormData) => ask<Taken>('/api/upload', { method: 'POST', body: form }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case'] }),
  })
  const send = (files: Iterable<File>): void => {
    const form = new FormData()
    for (const file of files) form.append('files', file)
    if (form.has('files')) upload.mutate(form)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files)
  }
  return (
    <>
      <h1>Add documents</h1>
      <p className="lead">
        Text, Markdown, HTML pages and JSON Lines, up to 200 files and 64 MB at a time. Nothing leaves this machine.
        Whole folders go in by <code>sitrep add</code>.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="files">Drop files here, or choose them</label>
        <br />
        <input
          id="files"
          type="file"
          multiple
          disabled={upload.isPending}
          onChange={(event) => send(event.target.files ?? [])}
        />
      </div>
      <State pending={upload.isPending} steps={steps} error={upload.error} taken={upload.data} />
      <Paste send={(form) => upload.mutate(form)} busy={upload.isPending} />
    </>
  )
}

function Paste({ send, busy }: { readonly send: (form: FormData) => void; readonly busy: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!form.current) return
    send(new FormData(form.current))
    form.current.reset()
  }
  return (
    <>
      <h2>Paste text</h2>
      <form className="form" ref={form} onSubmit={submit}>
        <label>
          Text
          <textarea name="text" required maxLength={2_000_000} />
        </label>
        <div className="three">
          <label>
            Title
            <input name="title" maxLength={500} />
          </label>
          <label>
            Publisher
            <input name="publisher" maxLength={200} />
          </label>
          <label>
            Published
            <input name="published" type="date" />
          </label>
        </div>
        <div>
          <button type="submit" disabled={busy}>
            Add text
          </button>
        </div>
      </form>
    </>
  )
}

function State({
  pending,
  steps,
  error,
  taken,
}: {
  readonly pending: boolean
  readonly steps: readonly Progress[]
  readonly error: Error | null
  readonly taken: Taken | undefined
}) {
  const last = steps.at(-1)
  if (pending) {
    return (
      <div role="status">
        <p className="lead">
          {last && last.state !== 'done' ? `Reading ${last.done} of ${last.all}: ${last.file ?? ''}` : 'Sending…'}
        </p>
        <progress
          aria-label="Progress"
          {...(last && last.state !== 'done' ? { value: last.done, max: last.all } : {})}
        />
      </div>
    )
  }
  if (error) return <p className="problem">{error.message}</p>
  if (!taken) return null
  const count = (kind: 'added' | 'versions' | 'known' | 'refused'): number =>
    taken.outcomes.reduce((sum, outcome) => sum + outcome[kind].length, 0)
  return (
    <div role="status">
      <h2>
        Added <span className="count">{count('added')}</span>
        {count('versions') > 0 && <span className="count">{count('versions')} new versions</span>}
        {count('known') > 0 && <span className="count">{count('known')} known already</span>}
        {count('refused') > 0 && <span className="count">{count('refused')} not read</span>}
      </h2>
      <ul className="outcome">
        {[...taken.outcomes]
          .sort((a, b) => b.refused.length - a.refused.length)
          .map((outcome) => (
            <Outcome key={outcome.file} outcome={outcome} />
          ))}
      </ul>
    </div>
  )
}

function Outcome({ outcome }: { readonly outcome: Taken['outcomes'][number] }) {
  const { file, added, versions, known, refused } = outcome
  return (
    <li>
      <b>{file}</b>
      <span>
        {[...added, ...versions, ...known].slice(0, 20).map((id) => (
          <span key={id}>
            <Link to="/documents/$id" params={{ id }}>
              {added.includes(id) ? 'added' : versions.includes(id) ? 'new version' : 'known already'}
            </Link>{' '}
          </span>
        ))}
        {refused.map(({ code, message }) => (
          <span key={message}>
            {message} <span className="quiet small">{code}</span>
          </span>
        ))}
      </span>
    </li>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'

/** A list is narrowed to names with these letters; the address follows. */
export function Narrow({ q, label }: { readonly q: string; readonly label: string }) {
  const navigate = useNavigate()
  const id = useId()
  return (
    <p className="narrow">
      <label className="quietly" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        autoComplete="off"
        maxLength={200}
        defaultValue={q}
        data-key="="
        onChange={({ target: { value } }) =>
          void navigate({
            to: '.',
            search: ({ q: _, ...old }: Record<string, unknown>) => (value === '' ? old : { ...old, q: value }),
            replace: true,
            resetScroll: false,
          } as never)
        }
      />
    </p>
  )
}

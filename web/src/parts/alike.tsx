import { useJudge } from '../judge.ts'

/** Two buttons on a line: what stands there is the same as what the page is about, or is not. `=` and `x` press them. */
export function Alike({ one, other, name }: { readonly one: string; readonly other: string; readonly name: string }) {
  const { judge, busy } = useJudge()
  return (
    <span className="do">
      <button
        type="button"
        data-line-key="="
        disabled={busy}
        onClick={() => judge({ files: ['same', one, other] }, `The same ${name}`)}
      >
        The same
      </button>
      <button
        type="button"
        data-line-key="x"
        disabled={busy}
        onClick={() => judge({ files: ['distinct', one, other] }, `Not the same ${name}`)}
      >
        Not the same
      </button>
    </span>
  )
}

import type { GradeView } from '#types/views.ts'
import { useJudge } from '../judge.ts'

/** How reliable a source is to the reader (STANAG 2511). No grade is none, and not F. */
export function Grade({ name, grade }: { readonly name: string; readonly grade: GradeView | undefined }) {
  const { judge, undo, busy } = useJudge()
  return (
    <span className="grade" title={grade && `graded by ${grade.by}, ${grade.at.slice(0, 10)}`}>
      <select
        aria-label={`Grade of ${name}`}
        data-line-key="g"
        value={grade?.value ?? ''}
        disabled={busy}
        onChange={({ target: { value } }) => {
          if (value === '' && grade) undo(grade.judgement)
          else judge({ files: ['grade', name, value] }, `${name}: ${value}`)
        }}
      >
        <option value="">no grade</option>
        {Object.entries(meanings).map(([letter, meaning]) => (
          <option key={letter} value={letter}>
            {letter} {meaning}
          </option>
        ))}
      </select>
    </span>
  )
}

const meanings: Readonly<Record<string, string>> = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

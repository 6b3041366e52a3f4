import type { Anchor, Judgement } from '#types/judgement.ts'
import { useJudge } from '../judge.ts'

/** What persons decided here, the last first, each with the way back. */
export function Made({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const { undo, busy } = useJudge()
  if (judgements.length === 0) return null
  return (
    <ul className="made">
      {[...judgements].reverse().map((judgement) => {
        const { id, by, at, note } = judgement
        return (
          <li key={id}>
            <b>{judgement.verdict}</b> {aboutOf(judgement)}{' '}
            <span className="quiet">
              by {by}, {at.slice(0, 16).replace('T', ' ')} UTC
            </span>{' '}
            {note && <span>{note} </span>}
            <button type="button" className="plain" disabled={busy} onClick={() => undo(id)}>
              Take back
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** "speakers: Harbour Union", "“about 10,000”", "B". */
function aboutOf({ verdict, field, value = '', on }: Judgement): string {
  if (verdict === 'correct') return `${field}: ${value === '' ? 'none' : value.replaceAll('\n', ', ')}`
  if (verdict === 'grade') return value
  const words = on.filter(isFinding).map(({ judged }) => `“${clipped(judged.replace(/\s+/g, ' '))}”`)
  if (verdict === 'same' || verdict === 'distinct') return words.join(' and ')
  return on[0]?.kind === 'claim' ? '' : (words[0] ?? '')
}

function isFinding(anchor: Anchor): anchor is Exclude<Anchor, { kind: 'source' }> {
  return anchor.kind !== 'source'
}

function clipped(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}

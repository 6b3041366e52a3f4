import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useClose } from './place.ts'

/** Everything can be done from the keyboard: this is the list that `?` shows, and what the keys do. */
const list: readonly (readonly [keys: string, what: string])[] = [
  ['/ or Ctrl K', 'search claims and text'],
  ['j / k', 'next or previous line'],
  ['Enter', 'open the line'],
  ['e', 'open the evidence of the line beside the page'],
  ['Esc', 'close what is open'],
  ['s f t d', 'Situation, Figures, Timeline, Documents'],
  ['p o n', 'Actors (parties), Sources (origins), Add'],
  ['[ / ]', 'in a document: previous or next mark'],
  ['c / x', 'on a mark: set it right, leave it out'],
  ['a / r', 'on a claim: accept, reject'],
  ['m', 'on a claim: write a note'],
  ['= / x', 'on a line of a claim or an actor: the same, not the same'],
  ['=', 'on a claim or an actor: find another that is the same'],
  ['g', 'on a source or an origin: grade it, then A to F'],
  ['u', 'undo the last judgement'],
  ['?', 'this list'],
]

const pages: Readonly<Record<string, string>> = {
  s: '/',
  f: '/figures',
  t: '/timeline',
  d: '/documents',
  p: '/actors',
  o: '/sources',
  n: '/add',
}

/** One listener for all keys. A key whose button is on the page (`data-key`) presses it, so that each key does what a click does. */
export function useKeys(): void {
  const navigate = useNavigate()
  const close = useClose()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        focusSearch()
        return
      }
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      if (event.key === 'Escape') {
        if (takesText(target)) target.blur()
        else close()
        return
      }
      if (target.id === 'search' && event.key === 'ArrowDown') {
        event.preventDefault()
        move(1)
        return
      }
      if (takesText(target) || letters() === 'off') return
      const key = CSS.escape(event.key)
      // What belongs to the line that is read goes before what belongs to the page.
      const button =
        target.closest('li, tr, [data-line]')?.querySelector<HTMLElement>(`[data-line-key="${key}"]:not(:disabled)`) ??
        document.querySelector<HTMLElement>(`[data-key="${key}"]:not(:disabled)`)
      if (button?.matches('input, select')) button.focus()
      else if (button) button.click()
      else if (event.key === '/') focusSearch()
      else if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1)
      else if (event.key === 'e')
        (document.activeElement?.closest('li, [data-line]') ?? document)
          .querySelector<HTMLElement>('[data-evidence]')
          ?.click()
      else if (pages[event.key] !== undefined) void navigate({ to: pages[event.key]! } as never)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [navigate, close])
}

/** Whether letters go into it. A field that is no longer seen takes none: the focus stays for a moment in a dialog that has closed. */
function takesText(target: HTMLElement): boolean {
  return target.matches('input:not([type=checkbox], [type=radio]), textarea, select') && target.checkVisibility()
}

function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#search')
  input?.focus()
  input?.select()
}

/** From line to line of the page; from nowhere to the first. */
function move(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function letters(): string | null {
  return localStorage.getItem('sitrep letters')
}

export function Help() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(() => letters() !== 'off')
  useEffect(() => {
    const open = (event: Event): void => {
      if ((event.target as HTMLElement).closest('[data-key="?"]')) dialog.current?.showModal()
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])
  const change = (wanted: boolean): void => {
    localStorage.setItem('sitrep letters', wanted ? 'on' : 'off')
    setOn(wanted)
  }
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {list.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>Every page, claim and sentence has an address of its own: copy it from the address bar.</p>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} /> Use letter keys
      </label>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}

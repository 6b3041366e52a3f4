import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState, useSearch } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef } from 'react'
import { ApiError, situation } from './api.ts'
import { Help, useKeys } from './keys.tsx'
import { useLive } from './live.ts'
import { SideNotes } from './pages/situation.tsx'
import { ReaderPane } from './parts/reader-pane.tsx'
import { Toast } from './parts/toast.tsx'
import { usePlace } from './place.ts'

export { type Place, placeOf } from './place.ts'

/** The frame of all pages: the bar, the page, and beside it the document that it rests on. */
export function Shell() {
  const { doc } = usePlace()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { data, error } = useQuery(situation)
  useLive()
  useKeys()
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    window.scrollTo(0, 0)
    // Whoever types a search goes on typing.
    if (document.activeElement?.id !== 'search') main.current?.focus({ preventScroll: true })
  }, [path])
  const reading = path.startsWith('/documents/')
  const notes = path === '/' && doc === undefined
  const beside = !reading && (doc !== undefined || notes)
  if (error instanceof ApiError && error.status === 401) return <Locked message={error.message} />
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Bar title={data?.title ?? ''} />
      <div className={beside ? 'desk' : 'desk alone'}>
        <main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
        {beside && doc !== undefined && <ReaderPane id={doc} />}
        {beside && doc === undefined && <SideNotes />}
      </div>
      <Help />
      <Toast />
    </>
  )
}

function Bar({ title }: { readonly title: string }) {
  return (
    <header className="bar">
      <Link to="/" className="case">
        {title || 'Sitrep'}
      </Link>
      <nav aria-label="Pages">
        <ul>
          {pages.map(([to, name]) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={current}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox />
      <div className="tools">
        <details className="menu">
          <summary>Report</summary>
          <ul>
            <li>
              <a href="/api/report.html" download>
                HTML page
              </a>
            </li>
            <li>
              <a href="/api/report.docx" download>
                Word (.docx)
              </a>
            </li>
            <li>
              <a href="/api/report.md" download>
                Markdown
              </a>
            </li>
            <li>
              <a href="/api/report.json" download>
                JSON
              </a>
            </li>
          </ul>
        </details>
        <button type="button" className="wide-only" data-key="?" aria-label="Keys">
          ?
        </button>
      </div>
    </header>
  )
}

function SearchBox() {
  const { q } = useSearch({ strict: false }) as { q?: string }
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = q ?? ''
  }, [q])
  const go = (text: string, replace: boolean): void =>
    void navigate({ to: '/search', search: (old: object) => ({ ...old, q: text }), replace } as never)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    go(input.current?.value ?? '', false)
    document.querySelector<HTMLElement>('main [data-row]')?.focus()
  }
  return (
    <search>
      <form onSubmit={submit}>
        <label className="quietly" htmlFor="search">
          Search claims and text
        </label>
        <input
          id="search"
          ref={input}
          type="search"
          placeholder="Search   /"
          autoComplete="off"
          maxLength={200}
          onChange={(event) => go(event.target.value, location.pathname === '/search')}
        />
      </form>
    </search>
  )
}

function Locked({ message }: { readonly message: string }) {
  return (
    <main className="locked">
      <h1>This page is locked</h1>
      <p className="lead">{message}.</p>
    </main>
  )
}

const current = { 'aria-current': 'page' } as const

const pages = [
  ['/', 'Situation'],
  ['/figures', 'Figures'],
  ['/timeline', 'Timeline'],
  ['/documents', 'Documents'],
  ['/actors', 'Actors'],
  ['/sources', 'Sources'],
  ['/add', 'Add'],
] as const

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ActorPage, ActorsPage } from './pages/actors.tsx'
import { AddPage } from './pages/add.tsx'
import { ClaimPage } from './pages/claim.tsx'
import { DocumentPage, DocumentsPage } from './pages/documents.tsx'
import { SearchPage } from './pages/search.tsx'
import { SituationPage } from './pages/situation.tsx'
import { SourcesPage } from './pages/sources.tsx'
import { TimelinePage } from './pages/timeline.tsx'
import { type Place, placeOf, Shell } from './shell.tsx'

export interface SituationSearch {
  readonly status?: string
  readonly group?: string
  readonly moved?: string
  readonly origin?: string
}

const root = createRootRoute({
  component: Shell,
  validateSearch: (given: Record<string, unknown>): Place => placeOf(given),
  notFoundComponent: () => <h1>There is no page at this address</h1>,
  errorComponent: ({ error }) => (
    <main className="locked">
      <h1>This page could not be drawn</h1>
      <p className="lead">{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <a href="/">Back to the situation</a>
      </p>
    </main>
  ),
})

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function only<Key extends string>(given: Record<string, unknown>, keys: readonly Key[]): { [key in Key]?: string } {
  const found: { [key in Key]?: string } = {}
  for (const key of keys) {
    const value = text(given[key])
    if (value !== undefined) found[key] = value
  }
  return found
}

const situationRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: SituationPage,
  validateSearch: (given: Record<string, unknown>): SituationSearch =>
    only(given, ['status', 'group', 'moved', 'origin']),
})
const claimRoute = createRoute({ getParentRoute: () => root, path: '/claims/$id', component: ClaimPage })
const figuresRoute = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  component: lazyRouteComponent(() => import('./pages/figures.tsx'), 'FiguresPage'),
})
const timelineRoute = createRoute({ getParentRoute: () => root, path: '/timeline', component: TimelinePage })
const documentsRoute = createRoute({ getParentRoute: () => root, path: '/documents', component: DocumentsPage })
const documentRoute = createRoute({ getParentRoute: () => root, path: '/documents/$id', component: DocumentPage })
const addRoute = createRoute({ getParentRoute: () => root, path: '/add', component: AddPage })
const asked = (given: Record<string, unknown>): { q?: string } => only(given, ['q'])
const actorsRoute = createRoute({
  getParentRoute: () => root,
  path: '/actors',
  component: ActorsPage,
  validateSearch: asked,
})
const actorRoute = createRoute({ getParentRoute: () => root, path: '/actors/$id', component: ActorPage })
const sourcesRoute = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: SourcesPage,
  validateSearch: asked,
})
const searchRoute = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: SearchPage,
  validateSearch: asked,
})

const tree = root.addChildren([
  situationRoute,
  claimRoute,
  figuresRoute,
  timelineRoute,
  documentsRoute,
  documentRoute,
  actorsRoute,
  actorRoute,
  sourcesRoute,
  addRoute,
  searchRoute,
])

export function makeRouter() {
  return createRouter({
    routeTree: tree,
    scrollRestoration: false,
    defaultPreload: false,
    // Plain words in the address, so that it can be read and written by hand: `?q=2024&moved=true`.
    parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
    stringifySearch(search) {
      const words = Object.entries(search).flatMap(([key, value]) =>
        value === undefined || value === '' ? [] : [[key, String(value)]],
      )
      return words.length === 0 ? '' : `?${new URLSearchParams(words)}`
    },
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}

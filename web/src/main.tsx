import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api.ts'
import { makeRouter } from './router.tsx'
import './style/all.css'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The server is on this machine and tells when the case is another.
      staleTime: Number.POSITIVE_INFINITY,
      retry: (count, error) => !(error instanceof ApiError) && count < 2,
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)

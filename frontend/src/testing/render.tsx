import { createMemoryHistory, RouterContextProvider, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Me, SignInOptions, UnreadNotices } from '../api/gen'
import { Providers } from '../app/Providers'
import { newQueryClient } from '../app/queryClient'
import { newRouter } from '../app/router'
import { answer, refused } from './server'

/** antd's Select switches pointer events off while it opens, which user-event would take for "not clickable". */
const newUser = () => userEvent.setup({ pointerEventsCheck: 0 })

function newApp(address: string) {
  const queryClient = newQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  const router = newRouter(queryClient, createMemoryHistory({ initialEntries: [address] }))
  return { queryClient, router }
}

/**
 * The whole product at an address, as `me` (null: nobody is signed in). Returns the router, whose `state.location` is
 * the address bar, and a user to click with.
 */
export function renderAt(address: string, me: Me | null) {
  answer<SignInOptions>('get', '/sign-in', {})
  answer<Me>('get', '/me', me ?? refused(401, 'NOT_SIGNED_IN'))
  answer<UnreadNotices>('get', '/notices/unread', { count: 0 })
  const { queryClient, router } = newApp(address)
  const view = render(
    <Providers queryClient={queryClient} motion={false}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { ...view, router, queryClient, user: newUser() }
}

/** One piece by itself, with wording, theme, queries and working links. */
export function renderPiece(piece: ReactNode) {
  const { queryClient, router } = newApp('/')
  const view = render(
    <Providers queryClient={queryClient} motion={false}>
      <RouterContextProvider router={router}>{piece}</RouterContextProvider>
    </Providers>,
  )
  return { ...view, user: newUser() }
}

import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { meQuery } from '../api/me'
import { hasStatus } from '../api/refusal'

/** The two routes that rooms hang their pages on. `app/router.tsx` gives them their frame and collects the rooms. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()()

export const MUST_CHANGE_PASSWORD = '/account/password'

/** Parent of every page that needs a signed-in person: without one, it leads to the sign-in page and back afterwards. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (!hasStatus(error, 401)) throw error
      throw redirect({ href: `/sign-in?returnTo=${encodeURIComponent(location.href)}` })
    })
    if (me.mustChangePassword && location.pathname !== MUST_CHANGE_PASSWORD) {
      throw redirect({ href: MUST_CHANGE_PASSWORD })
    }
  },
})

import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import type { Me } from '../api/gen'
import { meQuery } from '../api/me'
import { hasStatus } from '../api/refusal'

/** The two routes that rooms hang their pages on. `app/router.tsx` gives them their frame and collects the rooms. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()()

export const MUST_CHANGE_PASSWORD = '/account/password'
export const MUST_SET_UP_SECOND_FACTOR = '/account/second-factor'

/** The page of what must be done before anything else; the server refuses the rest until then. */
export function firstDuty(me: Me): string | null {
  if (me.mustChangePassword) return MUST_CHANGE_PASSWORD
  return me.secondFactor === 'DUE' ? MUST_SET_UP_SECOND_FACTOR : null
}

/** Parent of every page that needs a signed-in person: without one, it leads to the sign-in page and back afterwards. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (!hasStatus(error, 401)) throw error
      throw redirect({ href: `/sign-in?returnTo=${encodeURIComponent(location.href)}` })
    })
    const due = firstDuty(me)
    if (due && location.pathname !== due) throw redirect({ href: due })
  },
})

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchText } from '../../ui/search'

/** `planId`: the plan that somebody came from. */
export const feedsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calendar/feeds',
  validateSearch: searchOf({ planId: searchText }),
  component: lazyRouteComponent(() => import('./FeedsPage'), 'FeedsPage'),
})

export const feedsRoutes = [feedsRoute] as const

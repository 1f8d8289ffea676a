import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../../ui/routing'

/** Where a link leads; the secret stands behind the #. Short, because people type it from paper. */
export const handInLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/l',
  component: lazyRouteComponent(() => import('./LinkPage'), 'LinkPage'),
})

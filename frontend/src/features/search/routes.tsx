import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { zSearchKind } from '../../api/gen/zod.gen'
import { signedInRoute } from '../../ui/routing'
import { searchDate, searchOf, searchOne, searchText } from '../../ui/search'

export const searchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/search',
  validateSearch: searchOf({ q: searchText, kind: searchOne(zSearchKind), asOf: searchDate, cursor: searchText }),
  component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
})

export const searchRoutes = [searchRoute] as const

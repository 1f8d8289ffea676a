import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchText } from '../../ui/search'

export const readPlanRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/read',
  validateSearch: searchOf({ cursor: searchText }),
  component: lazyRouteComponent(() => import('./ReadPlanPage'), 'ReadPlanPage'),
})

/** `app/ImportPage.tsx` draws it: the forms of an item are those of the rooms of plans and assignments. */
export const planImportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/read/$importId',
  /** `item`: the key of the item to be looked at. */
  validateSearch: searchOf({ item: searchText }),
})

export const paperworkRoutes = [readPlanRoute, planImportRoute] as const

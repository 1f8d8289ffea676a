import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { signedInRoute } from '../../ui/routing'
import { searchDate, searchOf, searchText } from '../../ui/search'

/** What an administrator can do to units and bodies; named as the members of a `RegisterChange`. */
export const zChangeKind = z.enum([
  'add',
  'amend',
  'correct',
  'end',
  'merge',
  'split',
  'addBody',
  'amendBody',
  'correctBody',
  'endBody',
])
export type ChangeKind = z.output<typeof zChangeKind>

export const changeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/changes/$kind',
  validateSearch: searchOf({ unitId: searchText, bodyId: searchText, asOf: searchDate }),
  component: lazyRouteComponent(() => import('./ChangePage'), 'ChangePage'),
})

export const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/import',
  component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
})

export const registerRoutes = [changeRoute, importRoute] as const

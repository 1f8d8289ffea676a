import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchOne } from '../../ui/search'

export const holidaysRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calendar/holidays',
  validateSearch: searchOf({ year: searchOne(z.coerce.number().int().min(2000).max(2100)) }),
  component: lazyRouteComponent(() => import('./HolidaysPage'), 'HolidaysPage'),
})

export const calendarRoutes = [holidaysRoute] as const

import { ApartmentOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { zUnitLevel } from '../../api/gen/zod.gen'
import type { NavigationItem } from '../../ui/navigation'
import { signedInRoute } from '../../ui/routing'
import { searchDate, searchOf, searchOne, searchText } from '../../ui/search'
import { registerRoutes } from './registerRoutes'

export const unitsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units',
  validateSearch: searchOf({ q: searchText, level: searchOne(zUnitLevel), asOf: searchDate, cursor: searchText }),
  component: lazyRouteComponent(() => import('./UnitsPage'), 'UnitsPage'),
})

export const unitRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/$unitId',
  validateSearch: searchOf({ asOf: searchDate }),
  component: lazyRouteComponent(() => import('./UnitPage'), 'UnitPage'),
})

export const unitsRoutes = [unitsRoute, unitRoute, ...registerRoutes] as const

export const unitsNavigation: NavigationItem[] = [
  { to: '/units', icon: <ApartmentOutlined />, useLabel: () => useTranslation('units').t('title') },
]

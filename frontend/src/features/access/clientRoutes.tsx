import { ApiOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { NavigationItem } from '../../ui/navigation'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchText } from '../../ui/search'

export const clientsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/api-clients',
  validateSearch: searchOf({ q: searchText, cursor: searchText }),
  component: lazyRouteComponent(() => import('./ClientsPage'), 'ClientsPage'),
})

const newClientRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/api-clients/new',
  component: lazyRouteComponent(() => import('./NewClientPage'), 'NewClientPage'),
})

export const clientRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/api-clients/$id',
  component: lazyRouteComponent(() => import('./ClientPage'), 'ClientPage'),
})

export const clientRoutes = [clientsRoute, newClientRoute, clientRoute] as const

export const clientsNavigation: NavigationItem[] = [
  {
    to: '/api-clients',
    icon: <ApiOutlined />,
    useLabel: () => useTranslation('clients').t('title'),
    permission: 'INTEGRATE',
  },
]

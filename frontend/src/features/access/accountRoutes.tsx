import { TeamOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { zAccountState, zRole } from '../../api/gen/zod.gen'
import type { NavigationItem } from '../../ui/navigation'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchOne, searchText } from '../../ui/search'

export const accountsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts',
  validateSearch: searchOf({
    q: searchText,
    role: searchOne(zRole),
    state: searchOne(zAccountState),
    bodyId: searchText,
    cursor: searchText,
  }),
  component: lazyRouteComponent(() => import('./AccountsPage'), 'AccountsPage'),
})

const newAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts/new',
  component: lazyRouteComponent(() => import('./NewAccountPage'), 'NewAccountPage'),
})

/** Its page is composed by the app: the log of an account belongs to another room. */
export const accountRoute = createRoute({ getParentRoute: () => signedInRoute, path: '/accounts/$id' })

export const accountRoutes = [accountsRoute, newAccountRoute] as const

export const accountsNavigation: NavigationItem[] = [
  {
    to: '/accounts',
    icon: <TeamOutlined />,
    useLabel: () => useTranslation('accounts').t('title'),
    permission: 'ADMINISTER',
  },
]

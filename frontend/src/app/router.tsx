import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, type RouterHistory, redirect } from '@tanstack/react-router'
import { accessRoutes, signInRoute } from '../features/access/routes'
import { unitsNavigation, unitsRoutes } from '../features/units/routes'
import type { NavigationItem } from '../ui/navigation'
import { rootRoute, signedInRoute } from '../ui/routing'
import { NotFound } from '../ui/states'
import { FaultPage } from './FaultPage'
import { Shell } from './Shell'

const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/units' })
  },
})

signedInRoute.update({ component: () => <Shell navigation={navigation} /> })

// The two lists that a new room joins, in the order of the navigation.
const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([startRoute, ...accessRoutes, ...unitsRoutes]),
])
const navigation: NavigationItem[] = [...unitsNavigation]

export function newRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    defaultPreload: 'intent',
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: FaultPage,
    defaultNotFoundComponent: NotFound,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>
  }
}

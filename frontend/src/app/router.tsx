import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { accountRoute, accountRoutes, accountsNavigation } from '../features/access/accountRoutes'
import { clientRoutes, clientsNavigation } from '../features/access/clientRoutes'
import { accessRoutes, setPasswordRoute, signInRoute } from '../features/access/routes'
import { assignmentRoutes, planAssignmentsRoute, planChangesRoute } from '../features/assignments/assignmentRoutes'
import { handInLinkRoute } from '../features/assignments/link/routes'
import { obligationRoute } from '../features/assignments/obligationRoutes'
import { auditNavigation, auditRoutes, planLogRoute, registerLogRoute } from '../features/audit/routes'
import { calendarRoutes } from '../features/calendar/routes'
import { feedsRoutes } from '../features/feeds/routes'
import { planHallRoute } from '../features/hall/routes'
import { integrationNavigation, integrationRoutes } from '../features/integration/routes'
import { notificationRoutes, planRemindersRoute } from '../features/notifications/routes'
import { overviewNavigation, overviewRoutes, planProgressRoute, startNavigation } from '../features/overview/routes'
import { papersNavigation, papersRoutes, planPapersRoute } from '../features/paperwork/papersRoutes'
import { paperworkRoutes, planImportRoute } from '../features/paperwork/routes'
import { participantRoutes, planParticipantsRoute, planPeopleRoute } from '../features/participants/routes'
import { planContentRoute, plansNavigation, plansRoutes } from '../features/plans/routes'
import { searchRoutes } from '../features/search/routes'
import { unitsNavigation, unitsRoutes } from '../features/units/routes'
import type { NavigationItem } from '../ui/navigation'
import { planFrameRoute, planStartRoute } from '../ui/planFrame'
import { rootRoute, signedInRoute } from '../ui/routing'
import { NotFound } from '../ui/states'
import { FaultPage } from './FaultPage'
import { Shell } from './Shell'

const unknownRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: () => <NotFound page />,
})

signedInRoute.update({
  component: () => <Shell navigation={navigation} />,
  // Who is signed in could not be asked, so there is no frame either.
  errorComponent: (props) => (
    <main>
      <FaultPage {...props} />
    </main>
  ),
})

planFrameRoute.update({ component: lazyRouteComponent(() => import('./PlanPage'), 'PlanPage') })
planStartRoute.update({ component: lazyRouteComponent(() => import('./PlanPage'), 'PlanStart') })
planImportRoute.update({ component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage') })
accountRoute.update({ component: lazyRouteComponent(() => import('./AccountPage'), 'AccountPage') })
obligationRoute.update({ component: lazyRouteComponent(() => import('./ObligationPage'), 'ObligationPage') })

// The routes of a plan's tabs; their order on the page is that of `planTabs`.
const planRoute = planFrameRoute.addChildren([
  planStartRoute,
  planProgressRoute,
  planAssignmentsRoute,
  planParticipantsRoute,
  planPeopleRoute,
  planChangesRoute,
  planContentRoute,
  planPapersRoute,
  planHallRoute,
  planRemindersRoute,
  planLogRoute,
])

// The two lists that a new room joins, in the order of the navigation.
const routeTree = rootRoute.addChildren([
  signInRoute,
  setPasswordRoute,
  handInLinkRoute,
  signedInRoute.addChildren([
    ...overviewRoutes,
    ...calendarRoutes,
    ...feedsRoutes,
    ...accessRoutes,
    ...accountRoutes,
    accountRoute,
    ...clientRoutes,
    ...integrationRoutes,
    ...plansRoutes,
    ...paperworkRoutes,
    ...papersRoutes,
    planRoute,
    ...assignmentRoutes,
    ...participantRoutes,
    obligationRoute,
    ...unitsRoutes,
    registerLogRoute,
    ...searchRoutes,
    ...notificationRoutes,
    ...auditRoutes,
    unknownRoute,
  ]),
])
const navigation: NavigationItem[] = [
  startNavigation,
  ...plansNavigation,
  ...overviewNavigation,
  ...papersNavigation,
  ...unitsNavigation,
  ...accountsNavigation,
  ...clientsNavigation,
  ...integrationNavigation,
  ...auditNavigation,
]

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
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>
  }
}

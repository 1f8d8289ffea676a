import { FileTextOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { zPlanKind, zPlanStatus } from '../../api/gen/zod.gen'
import type { NavigationItem } from '../../ui/navigation'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchOne, searchText } from '../../ui/search'

export const plansRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans',
  validateSearch: searchOf({
    q: searchText,
    status: searchOne(zPlanStatus),
    kind: searchOne(zPlanKind),
    year: searchOne(z.number().int()),
    cursor: searchText,
  }),
  component: lazyRouteComponent(() => import('./PlansPage'), 'PlansPage'),
})

const newPlanRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/new',
  component: lazyRouteComponent(() => import('./NewPlanPage'), 'NewPlanPage'),
})

export const editPlanRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/edit',
  component: lazyRouteComponent(() => import('./EditPlanPage'), 'EditPlanPage'),
})

export const planContentRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/content',
  component: lazyRouteComponent(() => import('./PlanContentTab'), 'PlanContentTab'),
})

export const plansRoutes = [plansRoute, newPlanRoute, editPlanRoute] as const

export const plansNavigation: NavigationItem[] = [
  {
    to: '/plans',
    icon: <FileTextOutlined />,
    useLabel: () => useTranslation('plans').t('title'),
    permission: 'PLANS_READ',
  },
]

export const planContentTab: PlanTab = {
  to: '/plans/$planId/content',
  useLabel: () => useTranslation('plans').t('content.tab'),
}

import { FileDoneOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { zPaperKind } from '../../api/gen/zod.gen'
import type { NavigationItem } from '../../ui/navigation'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchOne, searchText } from '../../ui/search'

export const planPapersRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/papers',
  validateSearch: searchOf({ kind: searchOne(zPaperKind), cursor: searchText }),
  component: lazyRouteComponent(() => import('./PapersTab'), 'PapersTab'),
})

export const papersTab: PlanTab = {
  to: '/plans/$planId/papers',
  useLabel: () => useTranslation('papers').t('title'),
  // They say of every unit what it owes, so they stay within the council.
  fits: ({ councilUnitId }, { role, unit }) =>
    role === 'ADMINISTRATOR' || (role !== 'UNIT' && unit.id === councilUnitId),
}

export const paperTemplatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paper-templates',
  component: lazyRouteComponent(() => import('./TemplatesPage'), 'TemplatesPage'),
})

/** `plan`: on which plan the text is tried. */
export const paperTemplateRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paper-templates/$kind',
  validateSearch: searchOf({ plan: searchText }),
  component: lazyRouteComponent(() => import('./TemplatePage'), 'TemplatePage'),
})

export const layoutCheckRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/layout-check',
  component: lazyRouteComponent(() => import('./LayoutCheckPage'), 'LayoutCheckPage'),
})

export const papersNavigation: NavigationItem[] = [
  {
    to: '/layout-check',
    icon: <FileDoneOutlined />,
    useLabel: () => useTranslation('papers').t('check.title'),
    permission: 'SUBMISSIONS_HAND_IN',
  },
]

export const papersRoutes = [paperTemplatesRoute, paperTemplateRoute, layoutCheckRoute] as const

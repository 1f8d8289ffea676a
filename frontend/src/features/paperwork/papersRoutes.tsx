import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { zPaperKind } from '../../api/gen/zod.gen'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { searchOf, searchOne } from '../../ui/search'

export const planPapersRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/papers',
  validateSearch: searchOf({ kind: searchOne(zPaperKind) }),
  component: lazyRouteComponent(() => import('./PapersTab'), 'PapersTab'),
})

export const papersTab: PlanTab = {
  to: '/plans/$planId/papers',
  useLabel: () => useTranslation('papers').t('title'),
  // They say of every unit what it owes, so they stay within the council.
  fits: ({ councilUnitId }, { role, unit }) =>
    role === 'ADMINISTRATOR' || (role !== 'UNIT' && unit.id === councilUnitId),
}

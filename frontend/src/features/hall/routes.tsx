import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { zBadgeSize, zHallPiece, zUnitLevel } from '../../api/gen/zod.gen'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { searchOf, searchOne, searchSome } from '../../ui/search'

/** The choices have the names that the API gives them. */
export const planHallRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/hall',
  validateSearch: searchOf({
    piece: searchOne(zHallPiece),
    level: searchOne(zUnitLevel),
    unitId: searchSome(z.string()),
    groupId: searchSome(z.string()),
    participantId: searchSome(z.string()),
    badgeSize: searchOne(zBadgeSize),
  }),
  component: lazyRouteComponent(() => import('./HallTab'), 'HallTab'),
})

export const hallTab: PlanTab = {
  to: '/plans/$planId/hall',
  useLabel: () => useTranslation('hall').t('tab'),
  // Badges hold what the check-in desk believes, so they stay with the office that runs the plan.
  fits: ({ councilUnitId }, { role, unit }) => role === 'OFFICE' && unit.id === councilUnitId,
}

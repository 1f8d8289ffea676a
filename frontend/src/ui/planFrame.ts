import { createRoute, type LinkProps } from '@tanstack/react-router'
import type { Me, Permission, PlanView } from '../api/gen'
import { zObligationState, zStanding } from '../api/gen/zod.gen'
import { signedInRoute } from './routing'
import { searchOf, searchOne } from './search'

/**
 * The frame of one plan: its header and its tabs. Rooms hang the routes of their tabs on it; `app/PlanPage.tsx` draws
 * it. While a tab is shown the plan itself is loaded, so a tab may rely on `getPlan` being in the query cache.
 */
export const planFrameRoute = createRoute({ getParentRoute: () => signedInRoute, path: '/plans/$planId' })

/** The plan without a tab leads to the first one that fits it, and hands the wish to see certain work on. */
export const planStartRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/',
  validateSearch: searchOf({ standing: searchOne(zStanding), state: searchOne(zObligationState) }),
})

/** One tab of a plan. A room exports it beside its route; `app/planTabs.ts` puts them in order. */
export interface PlanTab {
  /** `/plans/$planId/…` */
  to: NonNullable<LinkProps['to']>
  useLabel: () => string
  /** Plans that have this tab for this person; without it every plan has. */
  fits?: (plan: PlanView, me: Me) => boolean
  permission?: Permission
}

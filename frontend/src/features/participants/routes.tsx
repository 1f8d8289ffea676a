import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { zPresence, zReply } from '../../api/gen/zod.gen'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchOne, searchText } from '../../ui/search'

export const ORDERS = ['GROUP', 'UNIT', 'NAME'] as const

export const planParticipantsRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/participants',
  component: lazyRouteComponent(() => import('./ParticipantsTab'), 'ParticipantsTab'),
})

/** The filters have the names that the API gives them. */
export const planPeopleRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/participants/list',
  validateSearch: searchOf({
    groupId: searchText,
    bodyId: searchText,
    reply: searchOne(zReply),
    presence: searchOne(zPresence),
    q: searchText,
    sort: searchOne(z.enum(ORDERS)),
    cursor: searchText,
  }),
  component: lazyRouteComponent(() => import('./PeopleTab'), 'PeopleTab'),
})

export const newGroupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/participants/groups/new',
  component: lazyRouteComponent(() => import('./GroupPage'), 'NewGroupPage'),
})

export const editGroupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/participants/groups/$groupId',
  component: lazyRouteComponent(() => import('./GroupPage'), 'EditGroupPage'),
})

export const importPeopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/participants/import',
  component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
})

export const checkInRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/check-in',
  validateSearch: searchOf({ event: searchText }),
  component: lazyRouteComponent(() => import('./checkIn/CheckInPage'), 'CheckInPage'),
})

export const participantRoutes = [newGroupRoute, editGroupRoute, importPeopleRoute, checkInRoute] as const

export const participantsTab: PlanTab = {
  to: '/plans/$planId/participants',
  useLabel: () => useTranslation('participants').t('tab'),
}
